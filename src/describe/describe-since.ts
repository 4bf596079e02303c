import type { PartialDate } from '../lib/iso-date';
import { factsOf, legalStatusOf } from '../model/institution';
import type { PersonProfile, Profile, Role } from '../model/profile';
import { compareNewestFirst } from './compare-dates';
import { describeActs } from './describe-acts';
import { describeDatedFacts, type DatedRow } from './describe-facts';
import { formatDate } from './format-date';
import { holdingOn, isAfter } from './holding';
import { sourced, type CardReader, type Origin } from './origin';
import { localPassage, writtenOrJapanese } from './passage';
import type { MessageKey } from './translate';

/** A reader of what happened since, and what the card tells of already. */
export interface SinceReader extends CardReader {
  /** Roles that stand on the card with their dates, so that neither their beginning nor their end is news. */
  readonly told: ReadonlySet<Role>;
}

/** A change of something dated, as a line of the list. */
interface Change {
  readonly date: PartialDate;
  readonly key: MessageKey;
  readonly subject: string;
  readonly origin: Origin | null;
}

function toRows(
  { date, key, subject, origin }: Change,
  { translate, language }: CardReader,
): readonly DatedRow[] {
  const row = {
    date: formatDate(date, language),
    dateTime: date,
    state: null,
    text: { text: translate(key, subject), lang: language },
    end: null,
    url: null,
  };
  return sourced(row, origin);
}

function roleChanges(
  { roles, died }: PersonProfile,
  date: PartialDate,
  { language, origins, told }: SinceReader,
): readonly Change[] {
  return roles.flatMap((role): readonly Change[] => {
    if (told.has(role)) return [];
    const { from, to } = role;
    const subject = localPassage(role.title, language).text;
    const origin = origins.of(role);
    // That somebody died says it all.
    const isLeft = to !== null && isAfter(to, date) && to !== died;
    return [
      ...(isLeft && holdingOn(role, date) !== 'to-come'
        ? [{ date: to, key: 'sinceRoleEnded', subject, origin } as const]
        : []),
      ...(from !== null && isAfter(from, date)
        ? [{ date: from, key: 'sinceRoleBegan', subject, origin } as const]
        : []),
    ];
  });
}

function deathOf(
  { died }: PersonProfile,
  date: PartialDate,
  { origins }: CardReader,
): readonly Change[] {
  if (died === undefined || !isAfter(died, date)) return [];
  return [{ date: died, key: 'sinceDied', subject: '', origin: origins.ofField('died') }];
}

function changesOf(profile: Profile, date: PartialDate, reader: SinceReader): readonly Change[] {
  switch (profile.kind) {
    case 'unnamed':
      return [];
    case 'person':
      return [...roleChanges(profile, date, reader), ...deathOf(profile, date, reader)];
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
          const { from } = time;
          if (from === null || !isAfter(from, date)) return [];
          return [{ date: from, key, subject: subjectOf(time), origin: reader.origins.of(time) }];
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
  reader: SinceReader,
): SplitByDate {
  const acts = describeActs(legalStatusOf(profile), reader);
  const facts = describeDatedFacts(factsOf(profile), { ...reader, date });
  if (date === null) return { since: [], acts, datedFacts: facts };
  const isSince = ({ dateTime }: DatedRow): boolean => isAfter(dateTime, date);
  const changes = changesOf(profile, date, reader).flatMap((change) => toRows(change, reader));
  return {
    since: [...changes, ...facts.filter(isSince), ...acts.filter(isSince)].toSorted((a, b) =>
      compareNewestFirst(b.dateTime, a.dateTime),
    ),
    acts: acts.filter((act) => !isSince(act)),
    datedFacts: facts.filter((fact) => !isSince(fact)),
  };
}
