import { bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import { englishText, japaneseText, mixedText } from '../support/bench-texts';
import { bundleModule } from '../support/bundle-module';
import type * as Matcher from '../support/matcher';

// How long finding takes, against the least that any matcher must do: read every code unit once.
// Times are for a text of this many code units: 1 ms is 10 ns a unit.
const LENGTH = 100_000;

const { findNames, openGazetteer } = (await bundleModule(
  'tests/support/matcher.ts',
)) as typeof Matcher;

const { core } = loadProfiles('assets/profiles');
const aliases = core.profiles.flatMap((profile) => profile.aliases);
const bytes = compileGazetteer(aliases);
const gazetteer = openGazetteer(bytes);
const searched = aliases.filter((alias) => nameKeys(alias).length > 0);
const english = searched.filter(({ lang }) => lang === 'en').map(({ form }) => form);
const japanese = searched.filter(({ lang }) => lang === 'ja').map(({ form }) => form);

const texts = {
  English: englishText({ names: english, length: LENGTH }),
  Japanese: japaneseText({ names: japanese, length: LENGTH }),
  mixed: mixedText({ names: [...english, ...japanese], length: LENGTH }),
};

console.log(
  `${aliases.length} aliases, ${searched.length} looked for: ${bytes.length} bytes, ` +
    `${(bytes.length / aliases.length).toFixed(2)} each`,
);
for (const [language, text] of Object.entries(texts)) {
  const hits = findNames(text, [gazetteer]);
  const known = new Set(searched.flatMap(nameKeys));
  const falseHits = hits.filter(({ key }) => !known.has(key)).length;
  console.log(`${language}: ${hits.length} hits in ${text.length} units, ${falseHits} false`);
}

function readEveryUnit(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  bench('read every code unit', () => {
    readEveryUnit(text);
  });

  bench('findNames', () => {
    findNames(text, [gazetteer]);
  });
});

describe('opening', () => {
  bench('openGazetteer', () => {
    openGazetteer(bytes);
  });
});
