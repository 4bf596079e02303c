import type { NameHit } from '../model/mention';
import { findAddressHosts, findWrittenHosts, type WrittenHost } from '../text/host-names';
import { findBeforeNouns, mayEndInNoun } from './find-before-nouns';
import { findGlossedNames } from './find-glossed-names';
import { findListedPapers } from './find-listed-papers';
import { findNames } from './find-names';
import { findNearSpellings, mayBeNearSpelling } from './find-near-spellings';
import type { Gazetteer } from './gazetteer';
import { katakanaWords } from './katakana-words';

/**
 * Every name of the gazetteers in a text, in Japanese also right before a noun in katakana, in a near
 * spelling before a title, with readings in brackets and as lists of papers have it, and every host; by
 * their start, longer ones first.
 */
export function findAllNames(text: string, gazetteers: readonly Gazetteer[]): readonly NameHit[] {
  const names = findNames(text, gazetteers);
  const hosts = [...findWrittenHosts(text), ...findAddressHosts(text)];
  const words = katakanaWords(
    text,
    (start, end) => mayBeNearSpelling(text, start, end) || mayEndInNoun(text, end),
  );
  const others = [
    ...findListedPapers(text, names),
    ...findGlossedNames(text, gazetteers),
    ...findBeforeNouns(text, words, gazetteers),
    ...findNearSpellings(text, { words, names }, gazetteers),
    ...hosts.map(toHit),
  ];
  return others.length === 0
    ? names
    : [...names, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

const toHit = ({ host, start, end }: WrittenHost): NameHit => ({ start, end, key: host });
