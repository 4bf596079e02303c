import type { LegalStatus } from '../model/profile';
import { compareNewestFirst } from './compare-dates';
import type { DatedRow } from './describe-facts';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { sourced, type CardReader } from './origin';
import { localPassage } from './passage';

/** The acts of states, oldest first: they tell a story. Acts of that state, never ratings. */
export function describeActs(
  acts: readonly LegalStatus[],
  { translate, language, origins }: CardReader,
): readonly DatedRow[] {
  return acts
    .toSorted((a, b) => compareNewestFirst(b.from, a.from))
    .flatMap((act) => {
      const row = {
        date: act.from === null ? translate('dateUnknown') : formatDate(act.from, language),
        dateTime: act.from,
        state: countryName(act.by, language),
        text: localPassage(act.text, language),
        end: act.to === null ? null : translate('until', formatDate(act.to, language)),
        url: act.url ?? null,
      };
      return sourced(row, origins.of(act));
    });
}
