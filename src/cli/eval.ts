import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listProfiles } from '../profiles/list-profiles';
import { callerFolder } from './caller-folder.mjs';
import { openEngine, readFolder } from './engine';
import { ablate } from './eval-ablate';
import { ablatePages } from './eval-ablate-pages';
import { crossFit } from './eval-cross-fit';
import { compareRuns, describeChanges } from './eval-changes';
import { readKit } from './eval-kit';
import { readMentionLines, toKnownLine, type KnownLine } from './eval-rows';
import { runKit, writeLines } from './eval-run';

// npm run eval -- DIR [options of the kit's scorer | --ablate | --ablate-pages | --cross-fit | --compare-page]
// Annotates the texts of a kit and has the kit's own scorer compare them with its gold.

const OUT = 'out/eval';
const USAGE = `npm run eval -- DIR [--docs seed|excerpts|all|ID,…] [--show fp|fn|link|sent]
npm run eval -- DIR --ablate | --ablate-pages | --cross-fit | --compare-page

  DIR          a kit: texts, gold and score.mjs
  --ablate     a table of what precision and recall are without each kind of evidence
  --ablate-pages  the same of mentions on all of DIR/pages, of which no gold tells
  --cross-fit  a table of each fifth of the excerpts, by weights fitted on the other four
  --compare-page  compares twenty of DIR/pages, as Chromium shows them, with the command line`;

/** Runs the engine over a kit and writes what its scorer reads; answers the scorer's exit code. */
async function evaluate(folder: string, options: readonly string[]): Promise<number> {
  const scorer = join(folder, 'score.mjs');
  if (options.includes('--compare-page')) return comparePage(folder);
  if (!existsSync(scorer)) throw new Error(`${scorer} is missing: no kit lies in ${folder}`);
  const read = readFolder(join(import.meta.dirname, 'data'));
  const engine = await openEngine(read);
  const texts = await readKit(folder);
  if (options.includes('--ablate-pages')) {
    for await (const line of ablatePages(engine, join(folder, 'pages'))) console.log(line);
    return 0;
  }
  const known: KnownLine[] = [];
  for await (const profile of listProfiles(read)) {
    const line = toKnownLine(profile);
    if (line !== null) known.push(line);
  }
  mkdirSync(OUT, { recursive: true });
  writeLines(`${OUT}/known.jsonl`, known);
  const table = options.includes('--ablate')
    ? ablate
    : options.includes('--cross-fit')
      ? crossFit
      : null;
  if (table !== null) {
    const files = { scorer, mentions: `${OUT}/measured.jsonl`, known: `${OUT}/known.jsonl` };
    for await (const line of table(engine, texts, files)) console.log(line);
    return 0;
  }

  const mentions = `${OUT}/mentions.jsonl`;
  const before = existsSync(mentions) ? readMentionLines(readFileSync(mentions, 'utf8')) : null;
  const { lines, ambiguous, platforms } = await runKit(engine, texts);
  writeLines(mentions, lines);
  console.log(
    `${texts.length} texts: ${lines.length} mentions, ` +
      `left out ${ambiguous} with several candidates and ${platforms} of platforms`,
  );
  const files = [mentions, '--known', `${OUT}/known.jsonl`];
  const scored = spawnSync(process.execPath, [scorer, ...files, ...options], { stdio: 'inherit' });
  if (before !== null) console.log(describeChanges(compareRuns(before, lines)).join('\n'));
  return scored.status ?? 1;
}

/** A tool of its own drives the browser; answers its exit code. */
function comparePage(folder: string): number {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) throw new Error(`${pages} is missing: no pages lie in ${folder}`);
  const tool = join(import.meta.dirname, 'compare-page.js');
  return spawnSync(process.execPath, [tool, folder], { stdio: 'inherit' }).status ?? 1;
}

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await evaluate(resolve(callerFolder(), folder), options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
