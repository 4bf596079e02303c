import type { DataCounts, DataRecord } from '../model/data-record';
import type { EntityKind } from '../model/entity';
import type { Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import { formatDate } from './format-date';
import { formatCount } from './format-number';
import { formatSourceDate } from './format-source-date';
import { localPassage, type Passage, writtenOrJapanese, writtenPassage } from './passage';
import { sourceWords } from './source-words';
import { joinList, type MessageKey, type Reader } from './translate';

/** A label and a figure, or words. */
export interface FigureRow {
  readonly label: string;
  readonly value: string;
}

/** A rater: what its values tell, on which scale, as of when, and how they are to be read. */
export interface RaterRow {
  readonly id: string;
  readonly name: Passage;
  readonly url: string;
  readonly about: string;
  readonly scale: Passage;
  readonly date: string;
  readonly count: string;
  readonly reading: Passage;
}

/** A source: licence, the words to be shown with it, and how much rests on it. */
export interface SourceRow {
  readonly id: string;
  readonly title: Passage;
  readonly url: string | null;
  readonly attribution: Passage | null;
  readonly licence: Passage;
  readonly date: string;
  readonly count: string;
  /** Notice of copyright that must travel with the data. */
  readonly notice: Passage | null;
  readonly note: Passage | null;
}

/** Everything that the page about the data shows. */
export interface DataView {
  readonly date: string;
  readonly hash: string;
  readonly counts: readonly FigureRow[];
  /** How many outlets have an assessment, as a sentence. */
  readonly rated: string;
  readonly raters: readonly RaterRow[];
  readonly inOldSnapshot: string;
  readonly unchecked: string;
  readonly gaps: readonly FigureRow[];
  readonly sources: readonly SourceRow[];
}

const KIND_LABELS: readonly (readonly [EntityKind, MessageKey])[] = [
  ['outlet', 'groupOutlets'],
  ['organisation', 'groupOrganisations'],
  ['platform', 'groupPlatforms'],
  ['person', 'groupPeople'],
  ['unnamed', 'groupUnnamed'],
];

const ABOUT_LABELS: Readonly<Record<Rater['about'], MessageKey>> = {
  assessment: 'aboutAssessment',
  'opinion-poll': 'aboutPoll',
  membership: 'aboutMembership',
  certificate: 'aboutCertificate',
};

function describeCounts(
  { entities, statements }: DataCounts,
  { translate, language }: Reader,
): readonly FigureRow[] {
  return [
    ...KIND_LABELS.map(([kind, label]) => ({
      label: translate(label),
      value: formatCount(entities[kind], language),
    })),
    { label: translate('statementsHeading'), value: formatCount(statements, language) },
  ];
}

function sumOf(figures: Readonly<Record<string, number>>): number {
  return Object.values(figures).reduce((sum, figure) => sum + figure, 0);
}

/** What is not held, each as "so many of so many". */
function describeGaps(counts: DataCounts, { translate, language }: Reader): readonly FigureRow[] {
  const all = sumOf(counts.entities);
  const { outlet } = counts.entities;
  const row = (label: MessageKey, missing: number, of: number): FigureRow => ({
    label: translate(label),
    value: translate('shareOf', formatCount(missing, language), formatCount(of, language)),
  });
  return [
    row('gapRating', outlet - counts.rated, outlet),
    row('gapSelf', outlet - counts.selfDescribed, outlet),
    row('gapOwner', outlet - counts.owned, outlet),
    row('gapSeat', outlet - counts.seated, outlet),
    row('gapJapanese', all - counts.inJapanese, all),
    row('gapRetold', counts.retold, counts.statements),
  ];
}

function describeScale({ scale }: Rater, { translate, language }: Reader): Passage {
  if (scale.type === 'number') {
    const [min, max] = [formatCount(scale.min, language), formatCount(scale.max, language)];
    return { text: translate('ratingScale', min, max), lang: language };
  }
  const values = scale.values.map((value) => localPassage(value, language).text);
  return { text: joinList(values, language), lang: language };
}

function describeRater(rater: Rater, reader: Reader): RaterRow {
  const { translate, language } = reader;
  return {
    id: rater.id,
    name: localPassage(rater.name, language),
    url: rater.url,
    about: translate(ABOUT_LABELS[rater.about]),
    scale: describeScale(rater, reader),
    date: formatDate(rater.asOf, language),
    count: formatCount(rater.count, language),
    reading: localPassage(rater.show, language),
  };
}

function describeSource(source: Source, counts: DataCounts, reader: Reader): SourceRow {
  const { language } = reader;
  const written = (text: string | undefined): Passage | null =>
    text === undefined ? null : writtenPassage(text);
  return {
    id: source.id,
    ...sourceWords(source, reader),
    url: source.url,
    date: formatSourceDate(source.date, reader),
    count: formatCount(counts.bySource[source.id] ?? 0, language),
    notice: written(source.notice),
    note:
      source.note === undefined ? null : writtenOrJapanese(source.note, source.ja?.note, language),
  };
}

/** What the page about the data shows: what it rests on, holds and leaves open. */
export function describeData(record: DataRecord, reader: Reader): DataView {
  const { dataVersion, counts, raters, sources } = record;
  const { translate, language } = reader;
  const share = (key: MessageKey, part: number, all: number): string =>
    translate(key, formatCount(part, language), formatCount(all, language));
  const { outlet, person } = counts.entities;
  return {
    date: formatDate(dataVersion.date, language),
    hash: dataVersion.hash,
    counts: describeCounts(counts, reader),
    rated: share('dataRated', counts.rated, outlet),
    raters: raters.map((rater) => describeRater(rater, reader)),
    inOldSnapshot: share('dataOldSnapshot', counts.inOldSnapshot, person),
    unchecked: share('dataUnchecked', counts.unchecked, sumOf(counts.entities)),
    gaps: describeGaps(counts, reader),
    sources: sources.map((source) => describeSource(source, counts, reader)),
  };
}
