// `npm test`: sets up what it needs, runs every stage of `npm run check`, the page tests and the
// end-to-end tests, and ends with one line: how many passed, how many failed.
// A stage that fails does not keep the later ones from running.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  chooseBrowser,
  ROOT,
  runCommand,
  setUpBrowsers,
  setUpPackages,
} from '../src/tools/set-up.mjs';

const REPORTS = join(ROOT, 'out', 'test-reports');

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {{ scripts: Readonly<Record<string, string>> }} */
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Stages of `npm run check`, in its order, so that the two never differ; then what needs a browser. */
const STAGES = [
  ...(scripts['check'] ?? '').split(' && ').map((step) => step.replace(/^npm run /, '')),
  'test:page',
  'test:e2e',
];

/** Stages that look at what the build wrote. */
const NEEDS_BUILD = new Set(['check:size', 'check:store', 'check:package', 'test:e2e']);

/**
 * Counts of a report of vitest. A file that could not be loaded holds no test, so a run that
 * failed without a failed test counts as one.
 *
 * @param {string} report path
 * @param {boolean} isGreen the run ended with code 0
 * @returns {Tally}
 */
function tallyReport(report, isGreen) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: isGreen ? 0 : Math.max(1, numFailedTests) };
}

/**
 * Runs one stage. Tests count one by one, every other stage as one.
 *
 * @param {string} stage
 * @returns {Tally}
 */
function runStage(stage) {
  const report = join(REPORTS, `${stage.replace(':', '-')}.json`);
  const isVitest = scripts[stage]?.startsWith('vitest') === true;
  const args = isVitest
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { status } = spawnSync('npm', ['run', '--silent', stage, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a script there
  });
  const isGreen = status === 0;
  if (isVitest) return tallyReport(report, isGreen);
  return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
}

function runStages() {
  /** @type {string[]} */
  const summary = [];
  const total = { passed: 0, failed: 0 };
  let isBuilt = true;
  for (const stage of STAGES) {
    const begin = Date.now();
    console.log(`\n── ${stage}`);
    const canRun = isBuilt || !NEEDS_BUILD.has(stage);
    const tally = canRun ? runStage(stage) : { passed: 0, failed: 1 };
    if (stage === 'build') isBuilt = tally.failed === 0;
    total.passed += tally.passed;
    total.failed += tally.failed;
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    const verdict = tally.failed === 0 ? 'ok    ' : 'FAILED';
    summary.push(
      `${verdict} ${stage.padEnd(16)} ${tally.passed} passed, ${tally.failed} failed` +
        (canRun ? `  ${seconds} s` : '  not run: the build failed'),
    );
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await runCommand(() => {
  setUpBrowsers();
  chooseBrowser('chromium');
  chooseBrowser('firefox');
  setUpPackages();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  runStages();
});
