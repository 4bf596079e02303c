import { fingerprintOf, firstCell, secondCell, thirdCell } from '../match/gazetteer';
import { finishPath } from '../match/name-path';

// 1.23 cells a path is where peeling begins to succeed for large sets; small sets need a few more.
const CELLS_PER_PATH = 1.23;
const CELLS_MORE = 32;
// With that many cells nine seeds in ten do; a set that fails so often holds something twice.
const SEEDS_MAX = 100;

/** A table in which the three cells of each path give its fingerprint and flags. */
export interface XorTable {
  readonly seed: number;
  readonly block: number;
  readonly table: Uint16Array;
}

/** Packs path hashes with their flags into a table; match/gazetteer.ts draws it. */
export function packXorTable(paths: ReadonlyMap<number, number>): XorTable {
  const block = Math.ceil((paths.size * CELLS_PER_PATH + CELLS_MORE) / 3);
  for (let seed = 0; seed < SEEDS_MAX; seed++) {
    const values = new Map<number, number>();
    for (const [path, flags] of paths) {
      const hash = finishPath(path ^ seed);
      values.set(hash, fingerprintOf(hash) | flags);
    }
    const order = peel([...values.keys()], block);
    if (order !== null) return { seed, block, table: fill(order, values, block) };
  }
  throw new RangeError(`no table holds these ${paths.size} paths`);
}

const cellsOf = (hash: number, block: number): readonly number[] => [
  firstCell(hash, block),
  secondCell(hash, block),
  thirdCell(hash, block),
];

/** A hash and the cell that is its own when the hashes before it in the order are taken away. */
type OwnCell = readonly [hash: number, cell: number];

/** Takes away one hash after another that has a cell to itself; null when none has any more. */
function peel(hashes: readonly number[], block: number): readonly OwnCell[] | null {
  const counts = new Uint32Array(block * 3);
  // The hashes of a cell, all xored: where only one is left, it is that one.
  const mixed = new Int32Array(block * 3);
  const toggle = (hash: number, change: 1 | -1): void => {
    for (const cell of cellsOf(hash, block)) {
      counts[cell] = (counts[cell] ?? 0) + change;
      mixed[cell] = (mixed[cell] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) toggle(hash, 1);
  const order: OwnCell[] = [];
  const waiting = Array.from(counts.keys());
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (counts[cell] !== 1) continue;
    const hash = mixed[cell] ?? 0;
    order.push([hash, cell]);
    toggle(hash, -1);
    waiting.push(...cellsOf(hash, block));
  }
  return order.length === hashes.length ? order : null;
}

/** Sets each hash's own cell so that its three give its value, the last one taken away first. */
function fill(
  order: readonly OwnCell[],
  values: ReadonlyMap<number, number>,
  block: number,
): Uint16Array {
  const table = new Uint16Array(block * 3);
  for (const [hash, own] of order.toReversed()) {
    const others = cellsOf(hash, block).reduce((cells, cell) => cells ^ (table[cell] ?? 0), 0);
    table[own] = (values.get(hash) ?? 0) ^ others;
  }
  return table;
}
