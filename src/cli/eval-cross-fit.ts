import { LEANING, OBJECTION, OPENING, SIGN_NAMES } from '../link/evidence-weights';
import type { Annotation, Engine } from './engine';
import type { KitText } from './eval-kit';
import { toMentionLine, type MentionLine } from './eval-rows';
import { scoreOf, writeLines, type Score, type ScorerFiles } from './eval-run';
import { runsOfText } from './placed-text';

// Are the weights those of the texts that they were fitted on? For each fifth of the excerpts, weights
// are fitted anew on the other four, from figures that know nothing, and measured on that fifth.

const FOLDS = 5;

type Weights = ReadonlyMap<string, number>;

/** What a sign of each table is worth before anything is fitted, and what it may become. */
const RANGES = [
  { table: OPENING, start: 8, choices: [8, 4, 0] },
  { table: LEANING, start: 2, choices: [0, 2] },
  { table: OBJECTION, start: -20, choices: [-20, -4, 0] },
] as const;

const rangeOf = (sign: string): (typeof RANGES)[number] | undefined =>
  RANGES.find(({ table }) => Object.hasOwn(table, sign));

/** An excerpt whose names were found: only linking is left to do. */
interface ReadyText {
  readonly id: string;
  readonly link: (setting: { readonly weights: Weights }) => readonly Annotation[];
}

const EXCERPT_ID = /^[a-z]{2}\d+$/;

/** The part of texts whose turn it is, and the others. */
function splitAt<Member>(texts: readonly Member[], fold: number): readonly [Member[], Member[]] {
  const held = texts.filter((_, at) => at % FOLDS === fold);
  return [held, texts.filter((_, at) => at % FOLDS !== fold)];
}

const linesOf = (texts: readonly ReadyText[], weights: Weights): readonly MentionLine[] =>
  texts.flatMap(({ id, link }) => link({ weights }).flatMap((one) => toMentionLine(id, one) ?? []));

/** Precision and recall as one figure. */
export function balanceOf({
  right,
  wrong,
  known,
}: Pick<Score, 'right' | 'wrong' | 'known'>): number {
  const total = right + wrong + known;
  return total === 0 ? 0 : (2 * right) / total;
}

type Measure = (texts: readonly ReadyText[], lines: readonly MentionLine[]) => Score;

/** The weights that serve texts best, sign by sign; what changes no mention stays as it was. */
function fit(texts: readonly ReadyText[], measure: Measure): Weights {
  const weights = new Map(
    SIGN_NAMES.map((sign): [string, number] => [sign, rangeOf(sign)?.start ?? 0]),
  );
  let lines = linesOf(texts, weights);
  let best = balanceOf(measure(texts, lines));
  for (const sign of SIGN_NAMES) {
    for (const choice of rangeOf(sign)?.choices ?? []) {
      const tried = new Map(weights).set(sign, choice);
      const found = linesOf(texts, tried);
      if (JSON.stringify(found) === JSON.stringify(lines)) continue;
      const balance = balanceOf(measure(texts, found));
      if (balance <= best) continue;
      best = balance;
      lines = found;
      weights.set(sign, choice);
    }
  }
  return weights;
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** Sums the counts of scores. */
export function addScores(scores: readonly Score[]): Pick<Score, 'right' | 'wrong' | 'known'> {
  const sum = (name: 'right' | 'wrong' | 'known'): number =>
    scores.reduce((total, score) => total + score[name], 0);
  return { right: sum('right'), wrong: sum('wrong'), known: sum('known') };
}

/** A table in Markdown: each fifth by weights fitted without it and by those that ship. */
export async function* crossFit(
  engine: Engine,
  texts: readonly KitText[],
  files: ScorerFiles,
): AsyncGenerator<string, void> {
  const ready = await Promise.all(
    texts
      .filter(({ id }) => EXCERPT_ID.test(id))
      .map(async ({ id, text }): Promise<ReadyText> => ({
        id,
        link: await engine.prepare(runsOfText(text)),
      })),
  );
  const measure: Measure = (measured, lines) => {
    writeLines(files.mentions, lines);
    return scoreOf(files, measured.map(({ id }) => id).join(','));
  };
  const row = (name: string, fitted: Score, shipped: Score): string =>
    `| ${name} | ${[fitted, shipped].flatMap(({ precision, recallKnown }) => [precision, recallKnown].map(percent)).join(' | ')} |`;
  yield '| texts held back | fitted without them: precision | of those we hold | as shipped: precision | of those we hold |';
  yield '| --- | --- | --- | --- | --- |';
  const scores: (readonly [Score, Score])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const [held, others] = splitAt(ready, fold);
    const fitted = measure(held, linesOf(held, fit(others, measure)));
    const shipped = measure(held, linesOf(held, new Map()));
    scores.push([fitted, shipped]);
    yield row(held.map(({ id }) => id).join(' '), fitted, shipped);
  }
  const fitted = balanceOf(addScores(scores.map(([score]) => score)));
  const shipped = balanceOf(addScores(scores.map(([, score]) => score)));
  yield '';
  yield `Precision and recall as one figure, all fifths together: fitted ${percent(fitted)}, shipped ${percent(shipped)}.`;
}
