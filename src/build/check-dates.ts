import { comparePartialDates, isPartialDate, type PartialDate } from '../lib/iso-date';
import type { Profile } from '../model/profile';
import type { Interval } from '../model/provenance';
import type { FactContext } from './fact-context';
import type { FieldPath, Report } from './fact-problem';
import type { TextVisitor } from './visit-texts';

/** Fields that tell what has been; `termEnd` may lie ahead and `value` is a text. */
const PAST_DATES = new Set<string | number | undefined>([
  ...['asOf', 'weakAsOf', 'checkedOn', 'date', 'from', 'to'],
  ...['founded', 'ended', 'born', 'died'],
]);

/** Checks that no date of a record lies after the day up to which facts were taken. */
export function checkNotAhead({ asOf }: FactContext, report: Report): TextVisitor {
  return (text, path) => {
    if (!PAST_DATES.has(path.at(-1)) || !isPartialDate(text)) return;
    if (comparePartialDates(text, asOf) > 0)
      report(path, `${text} is after ${asOf}, the day up to which facts were taken`);
  };
}

/** Checks that what began before ended after, throughout a profile. */
export function checkDates(profile: Profile, report: Report): void {
  if (profile.kind === 'unnamed') return;
  checkIntervals('legalStatus', profile.legalStatus, report);
  checkFactDates(profile, report);
  if (profile.kind === 'person') {
    checkIntervals('roles', profile.roles, report);
    checkOrdered({ from: profile.born, to: profile.died, path: ['died'], report });
    return;
  }
  checkIntervals('seats', profile.seats, report);
  checkIntervals('owners', profile.owners, report);
  checkOrdered({ from: profile.founded, to: profile.ended, path: ['ended'], report });
}

function checkFactDates(profile: Exclude<Profile, { kind: 'unnamed' }>, report: Report): void {
  profile.facts?.forEach(({ date, asOf }, index) =>
    checkOrdered({ from: date, to: asOf, path: ['facts', index, 'asOf'], report }),
  );
}

function checkIntervals(
  list: string,
  intervals: readonly (Interval & { readonly asOf?: PartialDate })[] | undefined,
  report: Report,
): void {
  intervals?.forEach(({ from, to, asOf }, index) => {
    checkOrdered({ from, to, path: [list, index, 'to'], report });
    checkOrdered({ from, to: asOf, path: [list, index, 'asOf'], report });
  });
}

function checkOrdered(ask: {
  readonly from: PartialDate | null | undefined;
  readonly to: PartialDate | null | undefined;
  readonly path: FieldPath;
  readonly report: Report;
}): void {
  const { from, to, path, report } = ask;
  if (from === null || from === undefined || to === null || to === undefined) return;
  if (comparePartialDates(from, to) > 0) report(path, `${to} lies before the start, ${from}`);
}
