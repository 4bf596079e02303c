// npm run bench [-- DIR]: all benchmarks, with texts from DIR/*.txt or DIR/texts/*.txt and pages from
// DIR/pages/*.html where a folder is given. Results are printed and written to out/bench.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const [folder, ...filters] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'bench', '--run', '--project', 'bench', ...filters],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(folder === undefined ? {} : { BENCH_FOLDER: resolve(folder) }) },
  },
);
process.exit(status ?? 1);
