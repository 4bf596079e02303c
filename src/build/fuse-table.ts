import { cellsOf, fingerprintOf, firstCell, secondCell, thirdCell } from '../match/gazetteer';
import { finishPath } from '../match/name-path';

// Sizes as in Graf and Lemire, "Binary Fuse Filters" (https://arxiv.org/abs/2201.01174), for three
// cells a path: 1.13 cells a path are enough for very large sets, small ones need more.
const LARGE_SET = 1_000_000;
const LARGE_CELLS_PER_PATH = 1.125;
const BITS_MIN = 2;
// Every hash has its own part of so many bits, taken from different places of it.
const BITS_MAX = 14;
// With that many cells nearly every seed does; a set that fails so often holds something twice.
const SEEDS_MAX = 100;

/** A table in which the three cells of each path give its fingerprint and flags. */
export interface FuseTable {
  readonly seed: number;
  readonly segments: number;
  readonly bits: number;
  readonly table: Uint16Array;
}

type Shape = Pick<FuseTable, 'segments' | 'bits'>;

function shapeFor(paths: number): Shape {
  const size = Math.max(2, paths);
  const bits = Math.floor(Math.log(size) / Math.log(3.33) + 2.25);
  const share = 0.875 + (0.25 * Math.log(LARGE_SET)) / Math.log(size);
  const cells = Math.ceil(size * Math.max(LARGE_CELLS_PER_PATH, share));
  const inSegment = Math.min(BITS_MAX, Math.max(BITS_MIN, bits));
  return { bits: inSegment, segments: Math.max(1, Math.ceil(cells / (1 << inSegment)) - 2) };
}

/** Packs path hashes with their flags into a table; match/gazetteer.ts draws it. */
export function packFuseTable(paths: ReadonlyMap<number, number>): FuseTable {
  const shape = shapeFor(paths.size);
  for (let seed = 0; seed < SEEDS_MAX; seed++) {
    const values = new Map<number, number>();
    for (const [path, flags] of paths) {
      const hash = finishPath(path ^ seed);
      values.set(hash, fingerprintOf(hash) | flags);
    }
    const order = peel([...values.keys()], shape);
    if (order !== null) return { seed, ...shape, table: fill(order, values, shape) };
  }
  throw new RangeError(`no table holds these ${paths.size} paths`);
}

const cellsOfHash = (hash: number, { segments, bits }: Shape): readonly number[] => [
  firstCell(hash, segments, bits),
  secondCell(hash, segments, bits),
  thirdCell(hash, segments, bits),
];

/** A hash and the cell that is its own when the hashes before it in the order are taken away. */
type OwnCell = readonly [hash: number, cell: number];

/** Takes away one hash after another that has a cell to itself; null when none has any more. */
function peel(hashes: readonly number[], shape: Shape): readonly OwnCell[] | null {
  const cells = cellsOf(shape.segments, shape.bits);
  const counts = new Uint32Array(cells);
  // The hashes of a cell, all xored: where only one is left, it is that one.
  const mixed = new Int32Array(cells);
  const toggle = (hash: number, change: 1 | -1): void => {
    for (const cell of cellsOfHash(hash, shape)) {
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
    waiting.push(...cellsOfHash(hash, shape));
  }
  return order.length === hashes.length ? order : null;
}

/** Sets each hash's own cell so that its three give its value, the last one taken away first. */
function fill(
  order: readonly OwnCell[],
  values: ReadonlyMap<number, number>,
  shape: Shape,
): Uint16Array {
  const table = new Uint16Array(cellsOf(shape.segments, shape.bits));
  for (const [hash, own] of order.toReversed()) {
    const others = cellsOfHash(hash, shape).reduce((cells, cell) => cells ^ (table[cell] ?? 0), 0);
    table[own] = (values.get(hash) ?? 0) ^ others;
  }
  return table;
}
