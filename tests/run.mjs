// `npm test`: sets up what it needs, runs every stage of `npm run check`, the page tests and the
// end-to-end tests, and ends with one line: how many passed, how many failed.
// A stage that fails does not keep the later ones from running; each failed test is named again at
// the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import {
  chooseBrowser,
  ROOT,
  runCommand,
  setUpBrowsers,
  setUpPackages,
} from '../src/tools/set-up.mjs';

const REPORTS = join(ROOT, 'out', 'test-reports');

/** @typedef {{ passed: number, failures: readonly string[] }} Tally `failures`: what failed, a line each */

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

/** Stages that use both cores, or write what the next ones read: nothing runs beside them. */
const ALONE = new Set(['facts', 'check:unit', 'build', 'test:e2e']);

/** Other stages run so many at a time: none of them keeps more than one core busy. */
const LANES = 2;

/**
 * @typedef {object} Report of vitest, as far as it is read
 * @property {number} numPassedTests
 * @property {readonly { name: string, status: string, assertionResults: readonly { fullName: string, status: string, failureMessages?: readonly string[] }[] }[]} testResults
 */

/** So many lines of a failure are told at the end: the message, and what there was at that moment. */
const LINES_MAX = 24;

/**
 * The first lines of a failure, to be put behind its name.
 *
 * @param {string} message
 */
function indent(message) {
  const lines = message.split('\n').slice(0, LINES_MAX);
  return message === '' ? '' : `\n    ${lines.join('\n    ')}`;
}

/**
 * What a report of vitest says. A file that could not be loaded holds no test: it counts by its name.
 *
 * @param {string} stage
 * @param {string} report path
 * @param {boolean} isGreen the run ended with code 0
 * @returns {Tally}
 */
function tallyReport(stage, report, isGreen) {
  if (!existsSync(report)) return { passed: 0, failures: [`${stage}: wrote no report`] };
  /** @type {Report} */
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: could not be run`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file}: ${fullName}${indent(failureMessages?.[0] ?? '')}`,
    );
  });
  if (!isGreen && failures.length === 0) failures.push(`${stage}: ended with an error`);
  return { passed: numPassedTests, failures };
}

/**
 * Runs one stage. Tests count one by one, every other stage as one.
 *
 * @param {string} stage
 * @returns {Promise<Tally>}
 */
async function runStage(stage) {
  const report = join(REPORTS, `${stage.replace(':', '-')}.json`);
  const isVitest = scripts[stage]?.startsWith('vitest') === true;
  const args = isVitest
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const isGreen = await runScript(stage, args, ALONE.has(stage));
  if (isVitest) return tallyReport(stage, report, isGreen);
  return isGreen ? { passed: 1, failures: [] } : { passed: 0, failures: [stage] };
}

/**
 * Runs a script of package.json; true when it ended with code 0. The words of one that has the
 * machine to itself are shown as they come, of others together at the end.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {boolean} isAlone
 * @returns {Promise<boolean>}
 */
function runScript(name, args, isAlone) {
  return new Promise((resolve) => {
    if (isAlone) console.log(`\n── ${name}`);
    const child = spawn('npm', ['run', '--silent', name, ...args], {
      cwd: ROOT,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32', // npm is a script there
    });
    /** @type {Buffer[]} */
    const words = [];
    const hear = (/** @type {Buffer} */ heard) => words.push(heard);
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', (error) => words.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      if (!isAlone) {
        console.log(`\n── ${name}`);
        process.stdout.write(Buffer.concat(words));
      }
      resolve(code === 0);
    });
  });
}

async function runStages() {
  /** @type {string[]} */
  const summary = [];
  /** @type {string[]} */
  const failures = [];
  let passed = 0;
  let isBuilt = true;

  const run = async (/** @type {string} */ stage) => {
    const begin = Date.now();
    const canRun = isBuilt || !NEEDS_BUILD.has(stage);
    const tally = canRun
      ? await runStage(stage)
      : { passed: 0, failures: [`${stage}: not run, the build failed`] };
    if (stage === 'build') isBuilt = tally.failures.length === 0;
    passed += tally.passed;
    failures.push(...tally.failures);
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    const verdict = tally.failures.length === 0 ? 'ok    ' : 'FAILED';
    summary.push(
      `${verdict} ${stage.padEnd(16)} ${tally.passed} passed, ${tally.failures.length} failed  ${seconds} s`,
    );
  };

  /** @type {Set<Promise<void>>} */
  const running = new Set();
  for (const stage of STAGES) {
    if (ALONE.has(stage)) await Promise.all(running);
    while (running.size >= LANES) await Promise.race(running);
    const stageRun = run(stage).finally(() => running.delete(stageRun));
    running.add(stageRun);
    if (ALONE.has(stage)) await stageRun;
  }
  await Promise.all(running);

  console.log(`\n${summary.join('\n')}\n`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}

await runCommand(async () => {
  setUpBrowsers();
  chooseBrowser('chromium');
  chooseBrowser('firefox');
  setUpPackages();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  await runStages();
});
