import type { PartialDate } from '../lib/iso-date';
import type { OutletProfile, Seat } from '../model/profile';
import { countriesIn } from '../text/country-words';
import { maybeHeldOn } from './holding';
import { countryName } from './intl-names';
import type { Reader } from './translate';

/** Where an outlet has its seat, and the other place that its name holds. */
export interface SeatComparison {
  readonly here: string;
  /** Since when; null where that is not known or no town is. */
  readonly since: PartialDate | null;
  readonly other: string;
}

/** Our own addition that tells namesakes apart: “(Japan)”. */
const IN_BRACKETS = /[（(][^）)]*[）)]/g;

/** Papers of Hong Kong and Macau are named after the country around them. */
const WITHIN: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };

/** The first part of a place: Nashville of “Nashville, Tennessee”. */
function town({ place }: Seat): string {
  return place.split(',')[0] ?? place;
}

/** Seats on a date, without one those of today; an office with a note of its own is no seat. */
function seatsOn(seats: readonly Seat[], date: PartialDate | null): readonly Seat[] {
  return seats.filter((seat) =>
    date === null ? seat.to === null && seat.endUnknown !== true : maybeHeldOn(seat, date),
  );
}

/**
 * The seat of an outlet on a date and the place in its name, where they differ; else null. The place
 * is a former seat, or another country.
 */
export function compareSeats(
  outlet: OutletProfile,
  date: PartialDate | null,
  { language }: Reader,
): SeatComparison | null {
  const { country, countryBasis, display } = outlet;
  const name = (display.en ?? '').replace(IN_BRACKETS, '');
  const seats = (outlet.seats ?? []).filter(({ note }) => note === undefined);
  const current = seatsOn(seats, date);
  if (current.some((seat) => name.includes(town(seat)))) return null;

  const [seat] = current;
  const left = seats.find((one) => name.includes(town(one)));
  if (seat !== undefined && left !== undefined) {
    const shown = (one: Seat): string =>
      language === 'ja' && one.ja !== undefined ? one.ja : town(one);
    return { here: shown(seat), since: seat.from, other: shown(left) };
  }
  if (country === undefined || countryBasis !== undefined) return null;
  // No outlet is asked for a seat in a continent.
  const near = [country, WITHIN[country], 'EU'];
  const away = countriesIn(name).find((found) => !near.includes(found.country));
  if (away === undefined) return null;
  const [here, other] = [country, away.country].map((code) => countryName(code, language));
  return { here: here ?? country, since: null, other: other ?? away.country };
}
