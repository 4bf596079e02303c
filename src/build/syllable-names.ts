import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';

// Given names of two syllables behind their surname: papers join the syllables in three ways, and spell those of
// Koreans each as its house does.

/** Ways to write one syllable of a Korean given name, by the spelling in use and the official ones of 1984 and 2000. */
const SPELLINGS = `
  myung myeong|jung jeong|hyun hyeon|young yeong|geun keun|joo ju|woo u|suk seok|chul cheol|hee hui|sung seong|
  kyung gyeong|yoon yun|joon jun|soo su|eun un|kook guk kuk|hoon hun|bum beom|sun seon|soon sun|goo gu koo|kwon gwon|
  kwan gwan|sup seop|wook uk|ryul ryeol|yul yeol|hyung hyeong|gi ki kee|keon geon|ick ik|shik sik|shi si|bin been|
  jin chin|il eel|chang|kyu gyu|gap kap|gil kil|kang gang|bok pok|baek paik|jae chae|jong chong|dong tong
`
  .split('|')
  .map((syllable) => syllable.trim().split(' '));

/** Countries whose given names are written as two syllables apart; only those of Korea are spelled in many ways. */
const APART: ReadonlySet<string> = new Set(['KR', 'KP', 'TW', 'HK', 'SG']);

const WHOLE_NAME = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}*)[- ](\p{L}\p{Ll}*)$/u;

/** Ban Ki Moon and Ban Kimoon of Ban Ki-moon, Lee Myeong-bak of Lee Myung-bak; none that `held` has already. */
export function spelledOtherwise(
  { aliases, country = '' }: Pick<Extract<Profile, { kind: 'person' }>, 'aliases' | 'country'>,
  held: ReadonlySet<string>,
): readonly Alias[] {
  if (!APART.has(country)) return [];
  return aliases.flatMap((alias): readonly Alias[] => {
    const [, surname, first, second] =
      alias.kind === 'full' && alias.lang === 'en' ? (WHOLE_NAME.exec(alias.form) ?? []) : [];
    if (surname === undefined || first === undefined || second === undefined) return [];
    const [firsts, seconds] = [first, second.toLowerCase()].map((syllable) =>
      country === 'KR' ? spellingsOf(syllable) : [syllable],
    ) as [readonly string[], readonly string[]];
    const givens = firsts.flatMap((one) =>
      seconds.flatMap((other) => [`${one}-${other}`, `${one} ${capital(other)}`, one + other]),
    );
    return givens
      .map((given) => `${surname} ${given}`)
      .filter((form) => form !== alias.form && !held.has(form.toLowerCase()))
      .map((form) => ({ ...alias, form }));
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The syllable and its other spellings, with a capital where it has one. */
function spellingsOf(syllable: string): readonly string[] {
  const low = syllable.toLowerCase();
  const others = SPELLINGS.filter((spellings) => spellings.includes(low)).flat();
  const all = [...new Set([low, ...others])];
  return low === syllable ? all : all.map(capital);
}
