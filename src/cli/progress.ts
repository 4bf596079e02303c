/** Tells on standard error how far a long run has come. */
export interface Progress {
  /** A text is done. */
  readonly count: (mentions: number) => void;
  /** Something could not be read. */
  readonly report: (problem: string) => void;
  /** The last line. */
  readonly end: () => void;
  /** True when something could not be read. */
  readonly hasProblems: () => boolean;
}

/** Often enough to see that it goes on, rarely enough to read the problems between. */
const INTERVAL_MS = 5_000;

/** Counts of a run that begins now. */
export function watchProgress(say: (line: string) => void, now: () => number): Progress {
  const begin = now();
  let told = begin;
  let texts = 0;
  let mentions = 0;
  let problems = 0;

  function tell(): void {
    const seconds = Math.max(now() - begin, 1) / 1000;
    const counts = [
      ...[counted(texts, 'text'), counted(mentions, 'mention')],
      `${counted(Math.round(texts / seconds), 'text')}/s`,
      ...(problems === 0 ? [] : [`${problems} skipped`]),
    ];
    say(counts.join(', '));
  }
  return {
    count(found) {
      texts += 1;
      mentions += found;
      if (now() - told < INTERVAL_MS) return;
      told = now();
      tell();
    },
    report(problem) {
      problems += 1;
      say(problem);
    },
    end: tell,
    hasProblems: () => problems > 0,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
