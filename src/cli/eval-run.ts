import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { isRecord } from '../lib/guards';
import type { Engine } from './engine';
import type { KitText } from './eval-kit';
import { toMentionLine, type MentionLine } from './eval-rows';
import { runsOfText } from './placed-text';

/** The mentions of a kit as its scorer reads them, and how many it is not shown. */
export interface KitRun {
  readonly lines: readonly MentionLine[];
  readonly ambiguous: number;
  readonly platforms: number;
}

/** Annotates every text of a kit, leaving out signs to see what they bring. */
export async function runKit(
  engine: Engine,
  texts: readonly KitText[],
  without: ReadonlySet<string> = new Set(),
): Promise<KitRun> {
  const lines: MentionLine[] = [];
  let ambiguous = 0;
  let platforms = 0;
  for (const { id, text } of texts) {
    for (const annotation of await engine.annotateRuns(runsOfText(text), { without })) {
      const line = toMentionLine(id, annotation);
      if (line !== null) lines.push(line);
      else if (annotation.entities.length > 1) ambiguous += 1;
      else platforms += 1;
    }
  }
  return { lines, ambiguous, platforms };
}

/** Writes records as JSON Lines. */
export function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Where a kit's scorer and what it reads lie. */
export interface ScorerFiles {
  readonly scorer: string;
  readonly mentions: string;
  readonly known: string;
}

/** Precision and recall of those we hold, both as parts of one, with the counts behind them. */
export interface Score {
  readonly precision: number;
  readonly recallKnown: number;
  /** Mentions of those we hold that the gold asks for. */
  readonly known: number;
  readonly right: number;
  readonly wrong: number;
}

/**
 * What the kit's scorer says of outlets and people in texts, spans compared strictly; in all
 * excerpts unless texts are named. Throws Error when it says nothing of the kind.
 */
export function scoreOf({ scorer, mentions, known }: ScorerFiles, docs = 'excerpts'): Score {
  const { stdout } = spawnSync(
    process.execPath,
    [scorer, mentions, '--known', known, '--docs', docs, '--json'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const answer: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  const tables = isRecord(answer) ? Object.entries(answer) : [];
  const table = tables.find(([name]) => name.endsWith(' strict'))?.[1];
  const row = isRecord(table) ? table['all/all'] : undefined;
  if (!isRecord(row)) throw new Error(`${scorer} gave no figures`);
  const figure = (name: string): number => {
    const value = row[name];
    if (typeof value !== 'number') throw new Error(`${scorer} gave no ${name}`);
    return value;
  };
  return {
    precision: figure('precision'),
    recallKnown: figure('recallKnown'),
    known: figure('known'),
    right: figure('tp'),
    wrong: figure('fp'),
  };
}
