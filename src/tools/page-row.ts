/** Times to load a page with the extension and without, one after the other, ms. */
export interface LoadPair {
  readonly withUs: number;
  readonly without: number;
}

/** What was measured on one page in one browser; null where the browser does not tell. */
export interface PageRow {
  readonly page: string;
  readonly textNodes: number;
  readonly marks: number;
  /** What we cost the main thread from the start to the last mark, ms: the median of all visits. */
  readonly coldMs: number | null;
  /** ms: of each visit, in order. */
  readonly longestSlices: readonly number[];
  readonly longTasks: number;
  readonly loads: readonly LoadPair[];
  /** What the page's scripting memory holds more with us than without, bytes. */
  readonly heap: number | null;
  readonly errors: readonly string[];
  /** Changes to the document within one load, from parsed to annotated. */
  readonly domChanges: number;
  readonly requests: readonly string[];
}

/** The middle of the numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/**
 * The 95 % interval of the median, by rank: no shape of the distribution is taken for granted.
 * The ends are the extremes where there are too few numbers for it.
 */
export function medianInterval(numbers: readonly number[]): readonly [number, number] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const count = sorted.length;
  const half = (1.96 * Math.sqrt(count)) / 2;
  const low = Math.max(0, Math.floor(count / 2 - half));
  const high = Math.min(count - 1, Math.ceil(count / 2 + half));
  return [sorted[low] ?? 0, sorted[high] ?? 0];
}

const ratioOf = ({ withUs, without }: LoadPair): number => withUs / without;

const COLUMNS: readonly (readonly [string, (row: PageRow) => string])[] = [
  ['page', ({ page }) => page],
  ['nodes', ({ textNodes }) => String(textNodes)],
  ['marks', ({ marks }) => String(marks)],
  ['cold ms', ({ coldMs }) => shown(coldMs)],
  ['slice ms', ({ longestSlices }) => shown(median(longestSlices))],
  ['long', ({ longTasks }) => String(longTasks)],
  ['load ×', ({ loads }) => shown(loads.length === 0 ? null : median(loads.map(ratioOf)), 2)],
  ['heap kB', ({ heap }) => shown(heap === null ? null : heap / 1000, 0)],
  ['errors', ({ errors }) => String(errors.length)],
  ['DOM', ({ domChanges }) => String(domChanges)],
  ['requests', ({ requests }) => String(requests.length)],
];

function shown(value: number | null, digits = 1): string {
  return value === null ? '–' : value.toFixed(digits);
}

/** Names are long; the figures beside them count. */
const NAME_MAX_LENGTH = 36;

/** The rows as a table, one line a page. */
export function tableOf(rows: readonly PageRow[]): string {
  const cells = [
    COLUMNS.map(([title]) => title),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row).slice(0, NAME_MAX_LENGTH))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function worst(
  rows: readonly PageRow[],
  what: string,
  of: (row: PageRow) => number | null,
): string {
  const [first] = rows.toSorted((a, b) => (of(b) ?? -1) - (of(a) ?? -1));
  const value = first === undefined ? null : of(first);
  return first === undefined || value === null
    ? `${what}: –`
    : `${what}: ${value.toFixed(1)} (${first.page})`;
}

function spread(numbers: readonly number[], digits: number): string {
  const [low, high] = medianInterval(numbers);
  const [middle, from, to] = [median(numbers), low, high].map((one) => one.toFixed(digits));
  return `median ${middle}, 95 % interval ${from} to ${to}`;
}

/** How much longer pages load with us; nothing where that was not measured. */
function loadLines(loads: readonly LoadPair[]): readonly string[] {
  if (loads.length === 0) return [];
  const added = loads.map(({ withUs, without }) => withUs - without);
  const bare = median(loads.map(({ without }) => without));
  return [
    `load with/without: ${spread(loads.map(ratioOf), 3)}, ${loads.length} pairs`,
    `load with less without, ms: ${spread(added, 1)}; without ${bare.toFixed(0)}`,
  ];
}

/** What all pages come to, and the worst of each figure. */
export function totalsOf(rows: readonly PageRow[]): readonly string[] {
  const sum = (of: (row: PageRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return [
    `${rows.length} pages, ${sum(({ marks }) => marks)} marks`,
    `errors ${sum(({ errors }) => errors.length)}, DOM differences ${sum(({ domChanges }) => domChanges)}, requests ${sum(({ requests }) => requests.length)}, long tasks ${sum(({ longTasks }) => longTasks)}`,
    ...loadLines(rows.flatMap((row) => row.loads)),
    worst(rows, 'most main-thread time, ms', ({ coldMs }) => coldMs),
    worst(rows, 'longest slice, ms', ({ longestSlices }) => Math.max(0, ...longestSlices)),
    worst(rows, 'longest slice by median, ms', ({ longestSlices }) => median(longestSlices)),
    worst(rows, 'most heap, kB', ({ heap }) => (heap === null ? null : heap / 1000)),
  ];
}
