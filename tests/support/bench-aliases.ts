import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import type { Alias } from '../../src/model/alias';
import { randomFrom } from './bench-texts';

// The shipped names; fewer of them, drawn by chance, or more, put together from their parts: seven in
// ten English, the others katakana and kanji by halves.

const ENGLISH = /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/;
const KATAKANA = /^[ァ-ヺー]+(?:・[ァ-ヺー]+)+$/;
const KANJI = /^[一-龥]{3,6}$/;
const KANJI_PART = 2;

/** Names by how many they are. */
export function benchAliases(): Readonly<Record<string, readonly Alias[]>> {
  const random = randomFrom(11);
  const shipped = loadProfiles('assets/profiles')
    .core.profiles.flatMap(({ aliases }) => aliases)
    .filter((alias) => nameKeys(alias).length > 0);
  const drawn = shipped
    .map((alias) => ({ alias, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ alias }) => alias);
  const most = moreThan(shipped, 200_000, random);
  return {
    '1k': drawn.slice(0, 1000),
    '10k': drawn.slice(0, 10_000),
    shipped,
    '50k': most.slice(0, 50_000),
    '200k': most,
  };
}

function moreThan(
  shipped: readonly Alias[],
  length: number,
  random: () => number,
): readonly Alias[] {
  const forms = shipped.map(({ form }) => form);
  const english = forms.filter((form) => ENGLISH.test(form));
  const katakana = forms.filter((form) => KATAKANA.test(form));
  const kanji = forms.filter((form) => KANJI.test(form));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const compose = (): string => {
    const chance = random();
    if (chance < 0.7) return `${firstOf(pick(english), ' ')} ${lastOf(pick(english), ' ')}`;
    if (chance < 0.85) return `${firstOf(pick(katakana), '・')}・${lastOf(pick(katakana), '・')}`;
    return pick(kanji).slice(0, KANJI_PART) + pick(kanji).slice(-KANJI_PART);
  };
  const known = new Set(forms);
  const more: Alias[] = [...shipped];
  while (more.length < length) {
    const form = compose();
    if (known.has(form)) continue;
    known.add(form);
    more.push({ form, lang: /^[A-Z]/.test(form) ? 'en' : 'ja', kind: 'full', needs: 'nothing' });
  }
  return more;
}

const firstOf = (form: string, joint: string): string => form.split(joint)[0] ?? '';
const lastOf = (form: string, joint: string): string => form.split(joint).at(-1) ?? '';
