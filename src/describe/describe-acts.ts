import type { LegalStatus } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import type { DatedRow } from './describe-facts';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { localPassage } from './passage';
import type { Reader } from './translate';

/** The acts of states, oldest first: they tell a story. Acts of that state, never ratings. */
export function describeActs(
  acts: readonly LegalStatus[],
  { translate, language }: Reader,
): readonly DatedRow[] {
  return acts
    .toSorted((a, b) => compareNewestFirst(b.from, a.from))
    .map((act) => ({
      date: act.from === null ? translate('dateUnknown') : formatDate(act.from, language),
      dateTime: act.from,
      state: countryName(act.by, language),
      text: localPassage(act.text, language),
      end: act.to === null ? null : translate('until', formatDate(act.to, language)),
      url: act.url ?? null,
      isUnverified: act.source === OWN_KNOWLEDGE,
    }));
}
