import { comparePartialDates, type PartialDate } from '../lib/iso-date';
import type { Role } from '../model/profile';
import type { Interval } from '../model/provenance';

/** How an interval stands to a date; `may-hold` where the precision or the data decide nothing. */
export type Holding = 'to-come' | 'holds' | 'may-hold' | 'over';

/** A time in which something held, and the day up to which that was seen. */
export interface SeenInterval extends Interval {
  readonly endUnknown?: true;
  readonly asOf?: PartialDate;
  readonly status?: Role['status'];
}

const DAY_LENGTH = 10;

/** True when `earlier` is surely not after `later`; a month says nothing of a day within it. */
function isSurelyUpTo(earlier: PartialDate, later: PartialDate): boolean {
  const order = comparePartialDates(earlier, later);
  if (order !== 0) return order < 0;
  return earlier.length === DAY_LENGTH && later.length === DAY_LENGTH;
}

/**
 * How an interval stands to a date. Both ends belong to it. An open one surely holds up to the day
 * on which it was last seen, and may hold after that.
 */
export function holdingOn(time: SeenInterval, date: PartialDate): Holding {
  const { from, to, asOf, endUnknown } = time;
  if (from !== null && comparePartialDates(date, from) < 0) return 'to-come';
  if (to !== null && comparePartialDates(date, to) > 0) return 'over';
  const hasBegun = from !== null && isSurelyUpTo(from, date);
  const lasts =
    to !== null
      ? isSurelyUpTo(date, to)
      : endUnknown !== true && asOf !== undefined && isSurelyUpTo(date, asOf);
  return hasBegun && lasts ? 'holds' : 'may-hold';
}

/**
 * True for what holds on a date or may; not for what is known to have ended and nobody knows when:
 * nothing says that it lasted until then.
 */
export function maybeHeldOn(time: SeenInterval, date: PartialDate): boolean {
  return time.endUnknown !== true && ['holds', 'may-hold'].includes(holdingOn(time, date));
}

/** True for what began after a date, as far as the precision tells. */
export function isAfter(date: PartialDate | null, other: PartialDate): boolean {
  return date !== null && comparePartialDates(date, other) > 0;
}
