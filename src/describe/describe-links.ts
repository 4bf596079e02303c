import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames, EntityId } from '../model/entity';
import type { Statement } from '../model/statement';
import { formatDate } from './format-date';
import { localPassage, referredName, type Passage } from './passage';
import type { Reader } from './translate';

/** A statement that stands against another one, or beside it. */
export interface LinkedView {
  readonly relation: 'against' | 'with';
  readonly speaker: Passage;
  readonly date: string;
  readonly dateTime: PartialDate;
  /** What was said; null for what stands on the same card anyway, and for what agrees. */
  readonly summary: Passage | null;
  /** Where it can be read. */
  readonly url: string;
}

/** Statements on one card and those that are linked with them. */
export interface LinkContext extends Reader {
  /** Every statement that a link may lead to. */
  readonly known: readonly Statement[];
  /** Those that the card shows in full. */
  readonly shown: ReadonlySet<Statement>;
  readonly names: Readonly<Record<string, DisplayNames>>;
}

/** Statements that name the statement, or that it names, in one of the two lists. */
function findLinked(
  statement: Statement,
  list: 'contradicts' | 'supports',
  known: readonly Statement[],
): readonly Statement[] {
  return known.filter(
    (other) =>
      other !== statement &&
      (statement[list]?.includes(other.id) === true ||
        other[list]?.includes(statement.id) === true),
  );
}

/** What contradicts and what supports a statement, whichever of the two says so. */
export function describeLinks(statement: Statement, context: LinkContext): readonly LinkedView[] {
  const { known, shown, names, language } = context;
  const describe = (relation: LinkedView['relation']) => (other: Statement) => ({
    relation,
    speaker: referredName(other.speaker, names, language),
    date: formatDate(other.date, language),
    dateTime: other.date,
    summary: relation === 'with' || shown.has(other) ? null : localPassage(other.summary, language),
    url: other.url,
  });
  return [
    ...findLinked(statement, 'contradicts', known).map(describe('against')),
    ...findLinked(statement, 'supports', known).map(describe('with')),
  ];
}

/** Whether two statements are one essay that two people wrote: each supports the other, in the same place. */
export function isSameEssay(one: Statement, other: Statement): boolean {
  return (
    one !== other &&
    one.kind === 'essay' &&
    other.kind === 'essay' &&
    one.url === other.url &&
    one.date === other.date &&
    one.supports?.includes(other.id) === true &&
    other.supports?.includes(one.id) === true
  );
}

/** True for whoever speaks or is spoken for. */
export function isSpeaker(id: EntityId, { speaker, onBehalfOf }: Statement): boolean {
  return speaker === id || onBehalfOf === id;
}
