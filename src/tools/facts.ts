import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describeProblem } from '../build/fact-problem';
import { indexJson } from '../build/json-lines';
import { loadProfiles } from '../build/load-profiles';
import { readFactFiles, readFacts } from '../build/read-profiles';
import { callerFolder } from '../cli/caller-folder.mjs';
import { openEngine, readFolder } from '../cli/engine';
import { isoDate } from '../lib/iso-date';
import type { EntityId } from '../model/entity';
import { countNamed } from './count-named';
import { replaceCoverage, writeCoverage } from './coverage-words';
import { tellChanges } from './fact-changes';
import { measureCoverage } from './fact-coverage';
import { FACTS_USAGE, readFactRequest, type FactRequest } from './fact-request';
import { extendRoster, readRoster, removedIds, rosterOf, writeRoster } from './fact-roster';
import { listStatus } from './fact-status';
import { readVersions } from './fact-versions';
import { writeCounts, writeStatus } from './status-words';
import { findOverlaps, SHARED_RUN_LENGTH } from './text-overlap';
import { runForReader, UsageProblem } from './usage-problem';

// npm run facts -- COMMAND
// What those who keep the facts ask of them.

/** The project's folder; the built tool lies in `dist/facts`. */
const ROOT = dirname(dirname(import.meta.dirname));
const FACTS = join(ROOT, 'assets/profiles');
const CATALOGUES = ['en', 'ja'].map(
  (language) => `assets/public/_locales/${language}/messages.json`,
);
const DOCUMENT = join(ROOT, 'docs/facts.md');
const ROSTER = join(ROOT, 'tests/data/roster.txt');

async function printStatus(ask: Extract<FactRequest, { kind: 'status' }>): Promise<void> {
  const engine =
    ask.texts === null ? null : await openEngine(readFolder(join(import.meta.dirname, 'data')));
  const named =
    ask.texts === null || engine === null
      ? new Map<EntityId, number>()
      : await countNamed(ask.texts, engine);
  const status = listStatus({ set: loadProfiles(FACTS), today: ask.today, named });
  console.log(writeStatus(status, ask.isWhole));
}

function printChanges(versions: readonly string[]): void {
  const { before, after } = readVersions(ROOT, versions);
  const lines = tellChanges(before, after);
  console.log([...lines, `${lines.length} changes`].join('\n'));
}

/** Prints where texts of ours, facts and screens, share a run with a file; its code says so, too. */
function printOverlaps(file: string): void {
  const messages = CATALOGUES.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const value: unknown = JSON.parse(text);
    return { file: path, value, lineOf: indexJson(text).lineOf };
  });
  const { records } = readFacts(readFactFiles(FACTS));
  const found = findOverlaps([...records, ...messages], readText(file));
  for (const problem of found) console.log(describeProblem(problem));
  console.log(`${found.length} texts share ${SHARED_RUN_LENGTH} or more characters with ${file}`);
  if (found.length > 0) process.exitCode = 1;
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new UsageProblem(
      `${file} cannot be read as a text: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function writeCoverageTable(): void {
  const coverage = writeCoverage(measureCoverage(loadProfiles(FACTS)));
  writeFileSync(DOCUMENT, replaceCoverage(readFileSync(DOCUMENT, 'utf8'), coverage));
  console.log(coverage);
}

function writeRosterFile(): void {
  const listed = readRoster(readFileSync(ROSTER, 'utf8'));
  const roster = extendRoster(
    listed,
    rosterOf(loadProfiles(FACTS)),
    removedIds(readFactFiles(FACTS)),
  );
  writeFileSync(ROSTER, writeRoster(roster));
  console.log(`${roster.size} records and statements, ${listed.size} before`);
}

async function run(request: FactRequest): Promise<void> {
  switch (request.kind) {
    case 'help':
      console.log(FACTS_USAGE);
      return;
    case 'counts':
      console.log(writeCounts(loadProfiles(FACTS)));
      return;
    case 'coverage':
      writeCoverageTable();
      return;
    case 'roster':
      writeRosterFile();
      return;
    case 'status':
      await printStatus(request);
      return;
    case 'diff':
      printChanges(request.versions);
      return;
    case 'overlap':
      printOverlaps(request.file);
  }
}

await runForReader(() => {
  const today = isoDate(new Date().toISOString().slice(0, 10));
  return run(readFactRequest(process.argv.slice(2), { folder: callerFolder(), today }));
});
