// npm run agreement [-- DIR [CASES]]: the fast matcher against the simple one, on random texts at 1,000 to
// 200,000 names and on the texts of DIR (DIR/texts/*.txt, the strings of DIR/*.json).
// Prints the differences; exits with 1 when there are any.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { callerFolder } from '../../src/cli/caller-folder.mjs';

const CASES = 10_000;

const [asked = '', cases = String(CASES)] = process.argv.slice(2);
const folder = asked === '' ? null : resolve(callerFolder(), asked);
if (folder !== null && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  console.error(`no such folder: ${asked}`);
  process.exit(2);
}
if (!/^\d+$/.test(cases)) {
  console.error(`CASES is a whole number, not ${cases}`);
  process.exit(2);
}
const outDir = 'node_modules/.cache/agreement';
await build({
  configFile: false,
  logLevel: 'silent',
  build: { ssr: 'tests/support/agreement.ts', outDir, target: 'node20', emptyOutDir: true },
});
// eslint-disable-next-line no-unsanitized/method -- our own source, bundled just above
const { compareMatchers } = await import(resolve(outDir, 'agreement.js'));
const differences = compareMatchers(Number(cases), folder);
console.log(`${differences} differences in all`);
process.exit(differences === 0 ? 0 : 1);
