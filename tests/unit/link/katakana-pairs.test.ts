import { expect, it } from 'vitest';
import type { AliasKind, AliasNeeds } from '../../../src/model/alias';
import { OTHERS, SAME_PERSON, type KatakanaPair } from '../../support/katakana-pairs';
import { aMember, linkText } from '../../support/linking';

/** How the name of a pair stands in the database. */
const AS: Readonly<Record<KatakanaPair[0], readonly [AliasKind, AliasNeeds]>> = {
  full: ['full', 'nothing'],
  surname: ['surname', 'nothing'],
  cue: ['surname', 'full-name-or-role'],
};

/** Somebody whose surname may stand joined to that of a pair. */
const JOINED = [
  aMember('donald-trump', 'person', [['トランプ', 'surname', 'nothing']]),
  aMember('vladimir-putin', 'person', [['プーチン', 'surname', 'nothing']]),
];

function isLinked([mode, name, text]: KatakanaPair): boolean {
  const others = JOINED.filter(({ aliases }) => aliases[0]?.form !== name);
  const cast = [aMember('meant', 'person', [[name, ...AS[mode]]]), ...others];
  return linkText(text, cast).some(([, id]) => id === 'meant');
}

it.each(SAME_PERSON)('%s: %s is meant in %s', (...pair) => {
  expect(isLinked(pair)).toBe(true);
});

it.each(OTHERS)('%s: %s is not meant in %s', (...pair) => {
  expect(isLinked(pair)).toBe(false);
});
