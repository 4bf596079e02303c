import type { LegalStatus } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { compareNewestFirst, type DatedRow } from './describe-facts';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { localPassage } from './passage';
import type { Reader } from './translate';

/** Who acted and what it did: an act of that state, never a rating. */
export interface ActRow extends DatedRow {
  readonly state: string;
  /** When the act was lifted, in words; null while it stands or where that is not known. */
  readonly end: string | null;
}

/** The acts of states, oldest first: they tell a story. */
export function describeActs(
  acts: readonly LegalStatus[],
  { translate, language }: Reader,
): readonly ActRow[] {
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
