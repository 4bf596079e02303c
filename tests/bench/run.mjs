// npm run bench [-- [DIR] [NAME…]]: the benchmarks whose file names hold NAME, or all of them, with
// texts from DIR/*.txt or DIR/texts/*.txt and pages from DIR/pages/*.html where a folder is given.
// Results are printed and written to out/bench.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { callerFolder } from '../../src/cli/caller-folder.mjs';

const ENDING = '.bench.ts';

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const asked = process.argv.slice(2);
const first = resolve(callerFolder(), asked[0] ?? '');
const folder = asked.length > 0 && isFolder(first) ? first : undefined;
const names = folder === undefined ? asked : asked.slice(1);

const held = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const unknown = names.filter((name) => !held.some((one) => one.includes(name)));
if (unknown.length > 0) {
  console.error(`no folder and no benchmark: ${unknown.join(', ')}. There are ${held.join(', ')}.`);
  process.exit(2);
}

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'bench', '--run', '--project', 'bench', ...names],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(folder === undefined ? {} : { BENCH_FOLDER: folder }) },
  },
);
process.exit(status ?? 1);
