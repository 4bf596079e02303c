import type { Gazetteer } from './gazetteer';

// A bit for each of the 65,536 values of sixteen bits.
const SIZE = 0x10000 >> 5;

/** A set of code units, or of halves of hashes, that is asked once for many places of a text. */
export type UnitSet = Uint32Array;

/** An empty set. */
export const newUnitSet = (): UnitSet => new Uint32Array(SIZE);

/** Makes a set that of a list which each of the gazetteers has. */
export function fillUnitSet(
  set: UnitSet,
  gazetteers: readonly Gazetteer[],
  list: 'edges' | 'followers' | 'nexts',
): void {
  set.fill(0);
  for (const gazetteer of gazetteers) {
    for (const unit of gazetteer[list]) set[unit >>> 5]! |= 1 << unit;
  }
}

/** True when a set has a value of sixteen bits. */
export const hasUnit = (set: UnitSet, unit: number): boolean =>
  ((set[unit >>> 5]! >>> unit) & 1) !== 0;
