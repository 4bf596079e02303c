import * as v from 'valibot';
import type { Profile } from '../model/profile';
import type { Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import type { Statement } from '../model/statement';
import type { FieldPath } from './fact-problem';
import { PROFILE } from './profile-shapes';
import type { ShareAlikeStatus } from './profile-set';
import type { FactRecord } from './read-profiles';
import {
  COVERAGE,
  EDITION,
  RATER,
  SOURCE,
  STATEMENT,
  STATUS,
  TOMBSTONE,
  TOPICS,
} from './record-shapes';

/** A record whose shape is known, with the place where it stands. */
export interface Held<Value> {
  readonly record: FactRecord;
  readonly value: Value;
}

/** All records of proper shape, in the order of their files. */
export interface ShapedFacts {
  readonly profiles: readonly Held<Profile>[];
  readonly statements: readonly Held<Statement>[];
  readonly raters: readonly Held<Rater>[];
  readonly sources: readonly Held<Source>[];
  readonly statuses: readonly Held<ShareAlikeStatus>[];
  readonly topics: readonly Held<v.InferOutput<typeof TOPICS>>[];
  readonly coverage: readonly Held<v.InferOutput<typeof COVERAGE>>[];
  readonly editions: readonly Held<v.InferOutput<typeof EDITION>>[];
  readonly tombstones: readonly Held<v.InferOutput<typeof TOMBSTONE>>[];
}

/** Takes down a problem of any record. */
export type ReportAt = (record: FactRecord, path: FieldPath, reason: string) => void;

/** Sorts records by what they hold; those of another shape than the model's are reported and left out. */
export function checkShapes(records: readonly FactRecord[], report: ReportAt): ShapedFacts {
  const all = <Shape extends v.GenericSchema>(holds: FactRecord['place']['holds'], shape: Shape) =>
    records
      .filter((record) => record.place.holds === holds)
      .flatMap((record) => hold(record, shape, report));
  return {
    profiles: all('profiles', PROFILE),
    statements: all('statements', STATEMENT),
    raters: all('raters', RATER),
    sources: all('sources', SOURCE),
    statuses: all('statuses', STATUS),
    topics: all('topics', TOPICS),
    coverage: all('coverage', COVERAGE),
    editions: all('edition', EDITION),
    tombstones: all('tombstones', TOMBSTONE),
  };
}

function hold<Shape extends v.GenericSchema>(
  record: FactRecord,
  shape: Shape,
  report: ReportAt,
): readonly Held<v.InferOutput<Shape>>[] {
  const result = v.safeParse(shape, record.value);
  if (result.success) return [{ record, value: result.output }];
  for (const issue of result.issues) report(record, pathOf(issue), reasonOf(issue));
  return [];
}

function pathOf(issue: v.BaseIssue<unknown>): FieldPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** What is wrong, in the words of somebody who edits facts. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const isKey = issue.type === 'strict_object' && issue.path !== undefined;
  if (isKey && issue.expected === 'never') return 'no such field';
  if (isKey || issue.received === 'undefined') return 'is missing';
  if (issue.type === 'min_length') return issue.message;
  if (issue.kind === 'validation' || issue.type === 'custom')
    return `${issue.received} ${issue.message}`;
  const words = issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ') ?? 'something else';
  return `${issue.received} where ${words} is expected`;
}
