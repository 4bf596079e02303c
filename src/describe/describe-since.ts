import type { PartialDate } from '../lib/iso-date';
import { factsOf, legalStatusOf } from '../model/institution';
import type { Profile, Role } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import { describeActs } from './describe-acts';
import { describeDatedFacts, type DatedRow } from './describe-facts';
import { formatDate } from './format-date';
import { holdingOn, isAfter } from './holding';
import { localPassage, writtenOrJapanese, type Passage } from './passage';
import type { MessageKey, Reader } from './translate';

/** A change of something dated, as a line of the list. */
interface Change {
  readonly date: PartialDate;
  readonly key: MessageKey;
  readonly subject: string;
  readonly source: string;
}

function toRow({ date, key, subject, source }: Change, { translate, language }: Reader): DatedRow {
  const text: Passage = { text: translate(key, subject), lang: language };
  return {
    date: formatDate(date, language),
    dateTime: date,
    state: null,
    text,
    end: null,
    url: null,
    isUnverified: source === OWN_KNOWLEDGE,
  };
}

function roleChanges(
  roles: readonly Role[],
  date: PartialDate,
  { language }: Reader,
): readonly Change[] {
  return roles.flatMap((role): readonly Change[] => {
    const { from, to, source } = role;
    const subject = localPassage(role.title, language).text;
    const isLeft = to !== null && isAfter(to, date) && holdingOn(role, date) !== 'to-come';
    return [
      ...(isLeft ? [{ date: to, key: 'sinceRoleEnded', subject, source } as const] : []),
      ...(from !== null && isAfter(from, date)
        ? [{ date: from, key: 'sinceRoleBegan', subject, source } as const]
        : []),
    ];
  });
}

function changesOf(profile: Profile, date: PartialDate, reader: Reader): readonly Change[] {
  switch (profile.kind) {
    case 'unnamed':
      return [];
    case 'person':
      return roleChanges(profile.roles, date, reader);
    case 'outlet':
    case 'organisation':
    case 'platform': {
      const written = (text: string, ja: string | undefined): string =>
        writtenOrJapanese(text, ja, reader.language).text;
      const begun = <Time extends { readonly from: PartialDate | null; readonly source: string }>(
        times: readonly Time[],
        key: MessageKey,
        subjectOf: (time: Time) => string,
      ): readonly Change[] =>
        times.flatMap((time) => {
          const { from, source } = time;
          if (from === null || !isAfter(from, date)) return [];
          return [{ date: from, key, subject: subjectOf(time), source }];
        });
      return [
        ...begun(profile.seats ?? [], 'sinceSeat', ({ place, ja }) => written(place, ja)),
        ...begun(profile.owners ?? [], 'sinceOwner', ({ name, ja }) => written(name, ja)),
      ];
    }
  }
}

/** Dated facts and acts of states that came after a date, and those up to it. */
export interface SplitByDate {
  /** Changes, facts and acts after the date, oldest first: they tell what happened since. */
  readonly since: readonly DatedRow[];
  readonly acts: readonly DatedRow[];
  readonly datedFacts: readonly DatedRow[];
}

/** What happened to an entity up to the date of the page and since; all of it is "up to" without one. */
export function describeSince(
  profile: Profile,
  date: PartialDate | null,
  reader: Reader,
): SplitByDate {
  const acts = describeActs(legalStatusOf(profile), reader);
  const facts = describeDatedFacts(factsOf(profile), reader);
  if (date === null) return { since: [], acts, datedFacts: facts };
  const isSince = ({ dateTime }: DatedRow): boolean => isAfter(dateTime, date);
  const changes = changesOf(profile, date, reader).map((change) => toRow(change, reader));
  return {
    since: [...changes, ...facts.filter(isSince), ...acts.filter(isSince)].toSorted((a, b) =>
      compareNewestFirst(b.dateTime, a.dateTime),
    ),
    acts: acts.filter((act) => !isSince(act)),
    datedFacts: facts.filter((fact) => !isSince(fact)),
  };
}
