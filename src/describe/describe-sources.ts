import { isPartialDate } from '../lib/iso-date';
import type { CardContents, Profile } from '../model/profile';
import { OWN_KNOWLEDGE, type Conflict, type Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import { formatDate } from './format-date';
import { formatSourceDate } from './format-source-date';
import { countryName } from './intl-names';
import { orderSources, sourced, type CardReader, type Sourced, type SourcedDatum } from './origin';
import { localPassage, writtenOrJapanese, writtenPassage, type Passage } from './passage';
import { sourceWords, type SourceWords } from './source-words';
import { joinList, type MessageKey, type Reader } from './translate';

/** One source of the card and which facts it gave. */
export interface SourceView extends SourceWords {
  readonly id: string;
  readonly url: string | null;
  readonly date: string;
  /** The facts it supplied, in words; null where the card cannot tell. */
  readonly supplies: string | null;
  readonly isUnverified: boolean;
}

/** A field for which two sources give two values. */
export interface ConflictView {
  readonly field: string;
  readonly values: readonly Sourced<{
    readonly value: Passage;
    readonly note: Passage | null;
    /** Name of the source that gives it. */
    readonly by: Passage;
  }>[];
}

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

/** Data of a profile that name their own source, by field. */
function sourcedFields(
  profile: Profile,
  raters: readonly Rater[],
): Readonly<Record<string, readonly SourcedDatum[]>> {
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
  const add = (field: string, { source }: SourcedDatum): void => {
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

/** The page of a collection on which the facts of the profile were read, as far as it is named. */
const pageOf = (id: string, { profile }: CardContents): string | null =>
  profile.prov.find(({ source, url }) => source === id && url !== undefined)?.url ?? null;

/** Every source that the card rests on, in the order in which origins count them. */
export function describeSources(contents: CardContents, reader: Reader): readonly SourceView[] {
  const supplied = listSupplied(contents);
  return orderSources(contents.sources).map((source) => {
    const fields = describeFields(supplied.get(source.id) ?? new Set(), reader);
    return {
      id: source.id,
      ...sourceWords(source, reader),
      url: source.url ?? pageOf(source.id, contents),
      date: formatSourceDate(source.date, reader),
      supplies: fields === '' ? null : reader.translate('sourceSupplies', fields),
      isUnverified: source.id === OWN_KNOWLEDGE,
    };
  });
}

/** A value of the data as it stands there: a country, a date, or words. */
function describeConflicting(
  field: string,
  { value, ja }: Conflict['values'][number],
  { language }: Reader,
): Passage {
  if (field === 'country') return { text: countryName(value, language), lang: language };
  if (isPartialDate(value)) return { text: formatDate(value, language), lang: language };
  return writtenOrJapanese(value, ja, language);
}

/** Both values where two sources differ; nobody here decides which one is right. */
export function describeConflicts(
  conflicts: readonly Conflict[],
  sources: readonly Source[],
  reader: CardReader,
): readonly ConflictView[] {
  const { translate, language } = reader;
  return conflicts.map(({ field, values }) => {
    const key = FIELDS.get(field);
    return {
      field: key === undefined ? field : translate(key),
      values: values.flatMap((one) => {
        const held = sources.find(({ id }) => id === one.source);
        const value = {
          value: describeConflicting(field, one, reader),
          note: one.note === undefined ? null : localPassage(one.note, language),
          by: held === undefined ? writtenPassage(one.source) : sourceWords(held, reader).title,
        };
        return sourced(value, reader.origins.of(one));
      }),
    };
  });
}
