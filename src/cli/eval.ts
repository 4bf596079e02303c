import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProfiles } from '../profiles/list-profiles';
import { readFolder } from './engine';
import { readKit } from './eval-kit';
import { toKnownLine, toMentionLine, type KnownLine, type MentionLine } from './eval-rows';
import { openShippedEngine } from './shipped-engine';

// npm run eval -- DIR [options of the kit's scorer]
// Annotates the texts of a kit and has the kit's own scorer compare them with its gold.

const OUT = 'out/eval';

/** Runs the engine over a kit and writes what its scorer reads; answers the scorer's exit code. */
async function evaluate(folder: string, options: readonly string[]): Promise<number> {
  const scorer = join(folder, 'score.mjs');
  if (!existsSync(scorer)) throw new Error(`${scorer} is missing: no kit lies in ${folder}`);
  const read = readFolder(join(import.meta.dirname, 'data'));
  const engine = await openShippedEngine(read);

  const lines: MentionLine[] = [];
  let ambiguous = 0;
  let platforms = 0;
  const texts = await readKit(folder);
  for (const { id, text } of texts) {
    for (const annotation of await engine.annotate(text)) {
      const line = toMentionLine(id, annotation);
      if (line !== null) lines.push(line);
      else if (annotation.entities.length > 1) ambiguous += 1;
      else platforms += 1;
    }
  }
  const known: KnownLine[] = [];
  for await (const profile of listProfiles(read)) {
    const line = toKnownLine(profile);
    if (line !== null) known.push(line);
  }

  mkdirSync(OUT, { recursive: true });
  writeLines(`${OUT}/mentions.jsonl`, lines);
  writeLines(`${OUT}/known.jsonl`, known);
  console.log(
    `${texts.length} texts: ${lines.length} mentions, ` +
      `left out ${ambiguous} with several candidates and ${platforms} of platforms`,
  );
  const files = [`${OUT}/mentions.jsonl`, '--known', `${OUT}/known.jsonl`];
  const scored = spawnSync(process.execPath, [scorer, ...files, ...options], { stdio: 'inherit' });
  return scored.status ?? 1;
}

function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  console.error(
    'usage: npm run eval -- DIR [--docs seed|excerpts|all|ID,…] [--show fp|fn|link|sent]',
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await evaluate(folder, options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
