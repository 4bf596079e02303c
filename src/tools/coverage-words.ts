import type { CoverageRow } from './fact-coverage';
import { UsageProblem } from './usage-problem';

const BEGIN = '<!-- coverage: written by `npm run facts -- coverage` -->';
const END = '<!-- coverage: end -->';

const KIND_NAMES = {
  outlet: 'outlets',
  organisation: 'organisations',
  platform: 'platforms',
  person: 'people',
  unnamed: 'unnamed speakers',
} as const;

/** A table of Markdown with its columns aligned, as Prettier lays it out. */
function writeTable(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)];
}

function writeRows(rows: readonly CoverageRow[]): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  return writeTable([
    ['list', KIND_NAMES[first.kind], ...first.cells.map(({ fact }) => fact)],
    ...rows.map(({ list, count, cells }) => [
      list.title,
      String(count),
      ...cells.map(({ held, sourced }) => (sourced === null ? `${held}` : `${held} (${sourced})`)),
    ]),
  ]);
}

function writeGaps(rows: readonly CoverageRow[]): readonly string[] {
  const gaps = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    for (const { fact, lacking } of cells) {
      const held = gaps.get(fact) ?? new Set<string>();
      lacking.forEach((id) => held.add(id));
      gaps.set(fact, held);
    }
  }
  return [...gaps]
    .filter(([, ids]) => ids.size > 0)
    .map(([fact, ids]) => `- no ${fact}: ${[...ids].toSorted().join(', ')}`);
}

/** The coverage as Markdown: what the lists are, a table for each kind of entity, and the gaps. */
export function writeCoverage(rows: readonly CoverageRow[]): string {
  const lists = [...new Set(rows.map(({ list }) => list))];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return [
    ...lists.map(({ title, ground }) => `- **${title}**: ${ground}`),
    ...kinds.flatMap((kind) => {
      const ofKind = rows.filter((row) => row.kind === kind);
      const gaps = writeGaps(ofKind);
      return ['', ...writeRows(ofKind), ...(gaps.length === 0 ? [] : ['', ...gaps])];
    }),
  ].join('\n');
}

/**
 * A document with its part on coverage written anew. Throws UsageProblem when the document has no
 * such part.
 */
export function replaceCoverage(document: string, coverage: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin === -1 || end < begin)
    throw new UsageProblem(`the document has no part between ${BEGIN} and ${END}`);
  return `${document.slice(0, begin)}${BEGIN}\n\n${coverage}\n\n${document.slice(end)}`;
}
