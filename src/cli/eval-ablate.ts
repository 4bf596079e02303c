import { SIGN_NAMES } from '../link/evidence-weights';
import type { Engine } from './engine';
import type { KitText } from './eval-kit';
import { compareRuns } from './eval-changes';
import { runKit, scoreOf, writeLines, type Score, type ScorerFiles } from './eval-run';

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** A change of two parts of one in points, to a tenth: +0.2, −4.4, 0. */
export function pointsOf(now: number, before: number): string {
  const difference = 100 * (now - before);
  const size = Math.abs(difference).toFixed(1);
  return size === '0.0' ? '0' : `${difference > 0 ? '+' : '−'}${size}`;
}

/** A table in Markdown of what precision and recall are without each sign, as it is found out. */
export async function* ablate(
  engine: Engine,
  texts: readonly KitText[],
  files: ScorerFiles,
): AsyncGenerator<string, void> {
  const score = async (without: ReadonlySet<string>) => {
    const { lines } = await runKit(engine, texts, without);
    writeLines(files.mentions, lines);
    return { lines, score: scoreOf(files) };
  };
  const whole = await score(new Set());
  const row = (name: string, lost: number, won: number, { precision, recallKnown }: Score) =>
    `| ${name} | ${String(lost)} | ${String(won)} | ${pointsOf(precision, whole.score.precision)} | ${pointsOf(recallKnown, whole.score.recallKnown)} |`;
  yield `With every sign: precision ${percent(whole.score.precision)}, of those we hold ${percent(whole.score.recallKnown)}.`;
  yield '';
  yield '| without | mentions lost | won | precision | of those we hold |';
  yield '| --- | --- | --- | --- | --- |';
  for (const sign of SIGN_NAMES) {
    const part = await score(new Set([sign]));
    const { won, lost } = compareRuns(whole.lines, part.lines);
    if (won.length + lost.length > 0) yield row(`\`${sign}\``, lost.length, won.length, part.score);
  }
}
