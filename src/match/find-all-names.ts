import type { NameHit } from '../model/mention';
import { findWrittenHosts } from '../text/host-names';
import { findNames } from './find-names';
import type { Gazetteer } from './gazetteer';

/** Every name of the gazetteers in a text and every host, by their start, longer ones first. */
export function findAllNames(text: string, gazetteers: readonly Gazetteer[]): readonly NameHit[] {
  const names = findNames(text, gazetteers);
  const hosts = findWrittenHosts(text);
  if (hosts.length === 0) return names;
  return [...names, ...hosts.map(({ host, start, end }) => ({ start, end, key: host }))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
