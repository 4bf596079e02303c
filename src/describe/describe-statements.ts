import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames, EntityId } from '../model/entity';
import type { Statement, StatementKind } from '../model/statement';
import { compareNewestFirst } from './describe-facts';
import { formatDate } from './format-date';
import { localPassage, referredName, type Passage } from './passage';
import type { MessageKey, Reader } from './translate';

/** Where a statement can be read. */
interface StatementLink {
  readonly text: string;
  readonly url: string;
}

/** One statement as the list shows it. */
export interface StatementView {
  readonly id: string;
  readonly date: string;
  readonly dateTime: PartialDate;
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
}

/** Answers on one matter that replace one another, and all other statements; newest first. */
export interface StatementsView {
  readonly threads: readonly (readonly StatementView[])[];
  readonly others: readonly StatementView[];
}

interface Context extends Reader {
  readonly subject: EntityId;
  /** The subject is a speaker without a name. */
  readonly isUnnamed: boolean;
  readonly names: Readonly<Record<string, DisplayNames>>;
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

/** Kinds that answer a report: a thread with one of them has a life of its own. */
const ANSWERS: ReadonlySet<StatementKind> = new Set([
  'denial',
  'partial-confirmation',
  'confirmation',
  'no-comment',
]);

function describeTags(statement: Statement, { translate }: Context): readonly string[] {
  const kind = KIND_TAGS[statement.kind];
  return [
    ...(kind === null ? [] : [translate(kind)]),
    ...(statement.anonymous && statement.anonymity === undefined
      ? [translate('statementUnnamed')]
      : []),
  ];
}

function describeLink({ url, urlRole }: Statement, { translate }: Context): StatementLink {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const key = urlRole === 'retelling' ? 'statementRetelling' : 'statementOriginal';
  return { text: translate(key, host), url };
}

function describeStatement(statement: Statement, context: Context): StatementView {
  const { subject, isUnnamed, names, language } = context;
  return {
    id: statement.id,
    date: formatDate(statement.date, language),
    dateTime: statement.date,
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
  };
}

/** Threads that hold an answer and at least one statement more. */
function findThreads(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const names = new Set(statements.map(({ thread }) => thread));
  names.delete(undefined);
  const threads = [...names].map((name) => statements.filter(({ thread }) => thread === name));
  return threads.filter(
    (thread) => thread.length > 1 && thread.some(({ kind }) => ANSWERS.has(kind)),
  );
}

/** The statements of a card: threads of answers first, the latest answer on top. */
export function describeStatements(
  statements: readonly Statement[],
  context: Context,
): StatementsView {
  const newestFirst = statements.toSorted((a, b) => compareNewestFirst(a.date, b.date));
  const threads = findThreads(newestFirst);
  const threaded = new Set(threads.flat());
  const describe = (statement: Statement): StatementView => describeStatement(statement, context);
  return {
    threads: threads.map((thread) => thread.map(describe)),
    others: newestFirst.filter((statement) => !threaded.has(statement)).map(describe),
  };
}
