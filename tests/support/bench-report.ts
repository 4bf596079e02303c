import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';

const FOLDER = 'out/bench';
const GIBIBYTE = 2 ** 30;

/** Rows of a table; every row has the columns of the first. */
export type Table = readonly Readonly<Record<string, string | number>>[];

/** Prints a table and writes it to out/bench, as JSON with machine and day and as Markdown. */
export function report(name: string, title: string, table: Table): void {
  const machine = `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${Math.round(totalmem() / GIBIBYTE)} GiB, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    `${FOLDER}/${name}.json`,
    `${JSON.stringify({ title, machine, day, rows: table }, null, 2)}\n`,
  );
  const markdown = `### ${title}\n\n${machine}; ${day}.\n\n${asMarkdown(table)}`;
  writeFileSync(`${FOLDER}/${name}.md`, markdown);
  console.log(`\n${markdown}`);
}

function asMarkdown(table: Table): string {
  const columns = Object.keys(table[0] ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return (
    line(columns) +
    line(columns.map(() => '---')) +
    table.map((row) => line(columns.map((column) => row[column] ?? ''))).join('')
  );
}

/** A number as it stands in a table. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
