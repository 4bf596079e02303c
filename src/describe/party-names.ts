import { writtenPassage, type Passage } from './passage';
import type { Language } from './translate';

/** Names of parties in English and Japanese, for the ones that records carry in one language only. */
const PARTIES: readonly (readonly [en: string, ...ja: readonly string[]])[] = [
  ['Democrat', '民主党'],
  ['Republican', '共和党'],
  ['Independent', '無所属'],
  ['Liberal Democratic Party', '自民党', '自由民主党'],
  ['Constitutional Democratic Party', '立憲民主党'],
  ['Japan Innovation Party', '日本維新の会'],
  ['Democratic Party for the People', '国民民主党'],
  ['Centrist Reform Alliance', '中道改革連合'],
  ['Komeito', '公明党'],
  ['Sanseito', '参政党'],
  ['Japanese Communist Party', '共産党', '日本共産党'],
  ['Reiwa Shinsengumi', 'れいわ新選組'],
  ['Social Democratic Party', '社民党', '社民'],
  ['Conservative Party of Japan', '日本保守党'],
  ['Team Mirai', 'チームみらい'],
];

/** The name of a party in the reader's language, as the record has it where no other is known. */
export function partyName(party: string, language: Language): Passage {
  const written = writtenPassage(party);
  if (written.lang === language) return written;
  const known = PARTIES.find((names) => names.includes(party));
  const name = language === 'en' ? known?.[0] : known?.[1];
  return name === undefined ? written : { text: name, lang: language };
}
