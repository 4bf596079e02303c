import { isPartialDate } from '../lib/iso-date';
import type { CardContents, Profile } from '../model/profile';
import { OWN_KNOWLEDGE, type Conflict, type Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { writtenPassage, type Passage } from './passage';
import { joinList, type Language, type MessageKey, type Reader } from './translate';

/** One source of the card and which facts it gave. */
export interface SourceView {
  readonly id: string;
  readonly title: Passage;
  readonly url: string | null;
  readonly date: string;
  readonly attribution: Passage | null;
  readonly licence: Passage;
  /** The facts it supplied, in words; null where the card cannot tell. */
  readonly supplies: string | null;
  readonly isUnverified: boolean;
}

/** A field for which two sources give two values. */
export interface ConflictView {
  readonly field: string;
  readonly values: readonly {
    readonly value: Passage;
    readonly note: Passage | null;
    readonly source: Passage;
  }[];
}

/** What the data set writes where the words of a source are not to be shown. */
const NOT_SHOWN = 'not shown';

const FIELDS: ReadonlyMap<string, MessageKey> = new Map([
  ['aliases', 'fieldAliases'],
  ['background', 'fieldBackground'],
  ['born', 'fieldBorn'],
  ['boundTo', 'fieldBoundTo'],
  ['cautions', 'fieldCautions'],
  ['country', 'fieldCountry'],
  ['date', 'fieldDate'],
  ['died', 'fieldDied'],
  ['display', 'fieldDisplay'],
  ['domains', 'fieldDomains'],
  ['ended', 'fieldEnded'],
  ['eventDate', 'fieldEventDate'],
  ['facts', 'fieldFacts'],
  ['founded', 'fieldFounded'],
  ['languages', 'fieldLanguages'],
  ['legalStatus', 'fieldLegalStatus'],
  ['owners', 'fieldOwners'],
  ['ratings', 'fieldRatings'],
  ['roles', 'fieldRoles'],
  ['seats', 'fieldSeats'],
  ['selfDescription', 'fieldSelfDescription'],
  ['stateAffiliation', 'fieldStateAffiliation'],
  ['stateAffiliationBasis', 'fieldStateAffiliation'],
  ['statements', 'fieldStatements'],
  ['type', 'fieldType'],
  ['wikidata', 'fieldWikidata'],
]);

interface Sourced {
  readonly source: string;
}

/** Data of a profile that name their own source, by field. */
function sourcedFields(
  profile: Profile,
  raters: readonly Rater[],
): Readonly<Record<string, readonly Sourced[]>> {
  switch (profile.kind) {
    case 'unnamed':
      return {};
    case 'person': {
      const { roles, legalStatus = [], facts = [] } = profile;
      return { roles, legalStatus, facts };
    }
    case 'outlet':
    case 'organisation':
    case 'platform': {
      const { seats = [], owners = [], legalStatus = [], facts = [], ratings = [] } = profile;
      return {
        seats,
        owners,
        legalStatus,
        facts,
        selfDescription: profile.selfDescription === undefined ? [] : [profile.selfDescription],
        ratings: raters.filter(({ id }) => ratings.some(({ rater }) => rater === id)),
      };
    }
  }
}

/** Which fields of the card each source gave, by the id of the source. */
function listSupplied({ profile, statements, raters }: CardContents): Map<string, Set<string>> {
  const supplied = new Map<string, Set<string>>();
  const add = (field: string, { source }: Sourced): void => {
    supplied.set(source, (supplied.get(source) ?? new Set()).add(field));
  };
  for (const sourced of profile.prov) for (const field of sourced.fields) add(field, sourced);
  const data = { ...sourcedFields(profile, raters), statements };
  for (const [field, members] of Object.entries(data)) {
    for (const member of members) add(field, member);
  }
  return supplied;
}

function describeFields(fields: ReadonlySet<string>, { translate, language }: Reader): string {
  const labels = [...fields].flatMap((field) => {
    const key = FIELDS.get(field);
    return key === undefined ? [] : [translate(key)];
  });
  return joinList([...new Set(labels)], language);
}

function sourceTitle(source: Source, { translate, language }: Reader): Passage {
  return source.id === OWN_KNOWLEDGE
    ? { text: translate('sourceOwnKnowledge'), lang: language }
    : writtenPassage(source.title);
}

/** Every source that the card rests on; unverified ones last. */
export function describeSources(contents: CardContents, reader: Reader): readonly SourceView[] {
  const supplied = listSupplied(contents);
  const views = contents.sources.map((source) => {
    const fields = describeFields(supplied.get(source.id) ?? new Set(), reader);
    return {
      id: source.id,
      title: sourceTitle(source, reader),
      url: source.url,
      date: source.date,
      attribution:
        source.attribution === NOT_SHOWN || source.id === OWN_KNOWLEDGE
          ? null
          : writtenPassage(source.attribution),
      licence: writtenPassage(source.licence),
      supplies: fields === '' ? null : reader.translate('sourceSupplies', fields),
      isUnverified: source.id === OWN_KNOWLEDGE,
    };
  });
  return [
    ...views.filter(({ isUnverified }) => !isUnverified),
    ...views.filter(({ isUnverified }) => isUnverified),
  ];
}

/** A value of the data as it stands there: a country, a date, or words. */
function describeConflicting(field: string, value: string, language: Language): Passage {
  if (field === 'country') return { text: countryName(value, language), lang: language };
  if (isPartialDate(value)) return { text: formatDate(value, language), lang: language };
  return writtenPassage(value);
}

/** Both values where two sources differ; nobody here decides which one is right. */
export function describeConflicts(
  conflicts: readonly Conflict[],
  sources: readonly Source[],
  reader: Reader,
): readonly ConflictView[] {
  const { translate, language } = reader;
  return conflicts.map(({ field, values }) => {
    const key = FIELDS.get(field);
    return {
      field: key === undefined ? field : translate(key),
      values: values.map(({ value, source, note }) => {
        const held = sources.find(({ id }) => id === source);
        const title = held === undefined ? writtenPassage(source) : sourceTitle(held, reader);
        return {
          value: describeConflicting(field, value, language),
          note: note === undefined ? null : writtenPassage(note),
          source: title,
        };
      }),
    };
  });
}
