import type { MentionLine } from './eval-rows';

/** What a run found that the one before did not, and the other way round. */
export interface RunChanges {
  readonly won: readonly MentionLine[];
  readonly lost: readonly MentionLine[];
}

const keyOf = ({ doc, start, end, profile }: MentionLine): string =>
  [doc, start, end, profile].join(' ');

/** Compares the mentions of two runs by text, span and entity; each list keeps its order. */
export function compareRuns(
  before: readonly MentionLine[],
  now: readonly MentionLine[],
): RunChanges {
  const [old, found] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))];
  return {
    won: now.filter((line) => !old.has(keyOf(line))),
    lost: before.filter((line) => !found.has(keyOf(line))),
  };
}

/** The changes as lines for a reader. */
export function describeChanges({ won, lost }: RunChanges): readonly string[] {
  const describe = (sign: string) => (line: MentionLine) =>
    `${sign} ${line.doc} ${String(line.start)}-${String(line.end)} ${line.surface} → ${line.name}`;
  return [
    `since the last run: ${String(won.length)} mentions won, ${String(lost.length)} lost`,
    ...won.map(describe('+')),
    ...lost.map(describe('-')),
  ];
}
