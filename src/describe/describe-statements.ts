import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames, EntityId } from '../model/entity';
import type { Source } from '../model/provenance';
import type { Statement, StatementKind, Topic } from '../model/statement';
import { compareNearestTo, compareNewestFirst } from './compare-dates';
import {
  describeLinks,
  isSameEssay,
  isSpeaker,
  type LinkContext,
  type LinkedView,
} from './describe-links';
import { describeConflicts, type ConflictView } from './describe-sources';
import { formatDate } from './format-date';
import type { Nearness } from './nearness';
import { sourced, type CardReader, type Sourced } from './origin';
import { localPassage, referredName, type Passage } from './passage';
import { describeAge } from './statement-age';
import type { MessageKey } from './translate';

/** Where a statement can be read. */
interface StatementLink {
  readonly text: string;
  readonly url: string;
}

/** One statement as the list shows it. */
export type StatementView = Sourced<{
  readonly id: string;
  readonly date: string;
  readonly dateTime: PartialDate;
  /** How long before or after the page it was said; null where that is not known. */
  readonly age: string | null;
  /** What sort of remark it is and how it is known, in words. */
  readonly tags: readonly string[];
  /** Who spoke, where that is not the subject of the card. */
  readonly speaker: Passage | null;
  readonly summary: Passage;
  /** The chain through which it became known, first publisher first. */
  readonly path: readonly Passage[];
  readonly link: StatementLink;
  /** The speaker has no name: drawn hollow. */
  readonly isAnonymous: boolean;
  /** Whom the report means by that, in its own terms; null on the card of the unnamed themselves. */
  readonly anonymity: Passage | null;
  readonly note: Passage | null;
  /** What stands against it, then what supports it. */
  readonly links: readonly LinkedView[];
  /** Two values of two sources for one detail. */
  readonly conflicts: readonly ConflictView[];
}>;

/** Answers on one matter that replace one another: the life of a denial. */
export interface ThreadView {
  readonly heading: Passage | null;
  /** The latest word of the subject of the card; of anybody, where it has none. */
  readonly latest: StatementView;
  /** Whether nobody has answered after that. */
  readonly isNewest: boolean;
  /** What came before it and what others said on the matter, newest first. */
  readonly history: readonly StatementView[];
}

/** The statements of a card. */
export interface StatementsView {
  readonly threads: readonly ThreadView[];
  readonly others: readonly StatementView[];
  /** What the others are sorted by: their subject before their date, or the date alone. */
  readonly order: 'by-subject' | 'by-page-date' | 'newest';
}

/** Statements of a card and what is said about them. */
export interface Said {
  readonly statements: readonly Statement[];
  /** Those of others that stand beside them. */
  readonly related: readonly Statement[];
  readonly threads: readonly Topic[];
}

interface Context extends CardReader {
  readonly subject: EntityId;
  /** The subject is a speaker without a name. */
  readonly isUnnamed: boolean;
  readonly names: Readonly<Record<string, DisplayNames>>;
  readonly sources: readonly Source[];
  readonly nearness: Nearness;
  readonly pageDate: PartialDate | null;
}

/** A plain statement needs no tag. */
const KIND_TAGS: Readonly<Record<StatementKind, MessageKey | null>> = {
  statement: null,
  speech: 'kindOfSpeech',
  interview: 'kindOfInterview',
  essay: 'kindOfEssay',
  column: 'kindOfColumn',
  report: 'kindOfReport',
  denial: 'kindOfDenial',
  'partial-confirmation': 'kindOfPartialConfirmation',
  confirmation: 'kindOfConfirmation',
  'no-comment': 'kindOfNoComment',
  event: 'kindOfEvent',
};

/** A statement that is held to be sure needs no tag. */
const CONFIDENCE_TAGS: Readonly<Record<Statement['confidence'], MessageKey | null>> = {
  high: null,
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

/** Kinds that answer a report: a thread with one of them has a life of its own. */
const ANSWERS: ReadonlySet<StatementKind> = new Set([
  'denial',
  'partial-confirmation',
  'confirmation',
  'no-comment',
]);

function describeTags(statement: Statement, { translate }: Context): readonly string[] {
  const isUndescribed = statement.anonymous && statement.anonymity === undefined;
  const keys = [
    KIND_TAGS[statement.kind],
    isUndescribed ? 'statementUnnamed' : null,
    CONFIDENCE_TAGS[statement.confidence],
  ] as const;
  return keys.filter((key) => key !== null).map((key) => translate(key));
}

function describeLink({ url, urlRole }: Statement, { translate }: Context): StatementLink {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const key = urlRole === 'retelling' ? 'statementRetelling' : 'statementOriginal';
  return { text: translate(key, host), url };
}

function describeStatement(
  statement: Statement,
  context: Context & LinkContext,
): readonly StatementView[] {
  const { subject, isUnnamed, names, language, sources, pageDate, origins } = context;
  const { source, checkedOn } = statement;
  const view = {
    id: statement.id,
    date: formatDate(statement.date, language),
    dateTime: statement.date,
    age: describeAge(statement.date, pageDate, context),
    tags: describeTags(statement, context),
    speaker:
      statement.speaker === subject ? null : referredName(statement.speaker, names, language),
    summary: localPassage(statement.summary, language),
    path: statement.via.map((id) => referredName(id, names, language)),
    link: describeLink(statement, context),
    isAnonymous: statement.anonymous,
    anonymity:
      statement.anonymity === undefined || (isUnnamed && statement.speaker === subject)
        ? null
        : localPassage(statement.anonymity.description, language),
    note: statement.note === undefined ? null : localPassage(statement.note, language),
    links: describeLinks(statement, context),
    conflicts: describeConflicts(statement.conflicts ?? [], sources, context),
  };
  return sourced(view, origins.of({ source, asOf: checkedOn }));
}

/** Threads that hold an answer and at least one statement more, some of it of the card itself. */
function findThreads({ statements, related }: Said): ReadonlyMap<string, readonly Statement[]> {
  const all = [...statements, ...related].toSorted((a, b) => compareNewestFirst(a.date, b.date));
  const names = new Set(
    statements.map(({ thread }) => thread).filter((name) => name !== undefined),
  );
  const threads = [...names].map(
    (name) => [name, all.filter(({ thread }) => thread === name)] as const,
  );
  return new Map(
    threads.filter(
      ([, thread]) => thread.length > 1 && thread.some(({ kind }) => ANSWERS.has(kind)),
    ),
  );
}

/** An essay of two is told once, by the subject of the card where that is one of them. */
function isToldBy(
  statements: readonly Statement[],
  statement: Statement,
  subject: EntityId,
): boolean {
  if (statement.speaker === subject) return false;
  const at = statements.indexOf(statement);
  return statements.some(
    (other, place) => isSameEssay(other, statement) && (other.speaker === subject || place < at),
  );
}

/**
 * The statements of a card: threads of answers first, each with its latest state on top and the
 * answers of all sides behind it; then the others, those on the subjects of the page first and of
 * those the nearest to its date; the newest where it has none.
 */
export function describeStatements(said: Said, context: Context): StatementsView {
  const { subject, nearness, language, pageDate } = context;
  const threads = findThreads(said);
  const shown = new Set([...said.statements, ...[...threads.values()].flat()]);
  const known = [...said.statements, ...said.related];
  const describe = (statement: Statement): readonly StatementView[] =>
    describeStatement(statement, { ...context, known, shown });
  const compareDates = pageDate === null ? compareNewestFirst : compareNearestTo(pageDate);
  const threaded = new Set([...threads.values()].flat());
  const others = said.statements
    .filter(
      (statement) => !threaded.has(statement) && !isToldBy(said.statements, statement, subject),
    )
    .toSorted((a, b) => nearness(b) - nearness(a) || compareDates(a.date, b.date));
  const isBySubject = new Set(others.map(nearness)).size > 1;
  return {
    threads: [...threads].flatMap(([name, thread]) => {
      const [newest] = thread;
      const latest = thread.find((statement) => isSpeaker(subject, statement)) ?? newest;
      const topic = said.threads.find(({ id }) => id === name);
      if (latest === undefined) return [];
      return describe(latest).map((view) => ({
        heading: topic === undefined ? null : localPassage(topic, language),
        latest: view,
        isNewest: latest === newest,
        history: thread.filter((statement) => statement !== latest).flatMap(describe),
      }));
    }),
    others: others.flatMap(describe),
    order: isBySubject ? 'by-subject' : pageDate === null ? 'newest' : 'by-page-date',
  };
}
