import type { PartialDate } from '../lib/iso-date';
import type { EntityId, LocalText } from './entity';
import type { Conflict } from './provenance';

/** What sort of remark a statement is; an `event` is about the speaker and holds no words of theirs. */
export type StatementKind =
  | 'statement'
  | 'speech'
  | 'interview'
  | 'essay'
  | 'column'
  | 'report'
  | 'denial'
  | 'partial-confirmation'
  | 'confirmation'
  | 'no-comment'
  | 'event';

/** A subject of statements, or a thread of answers that replace one another. */
export interface Topic {
  readonly id: string;
  readonly en: string;
  readonly ja: string;
}

/** What a person said, when, and where it was reported. */
export interface Statement {
  readonly id: string;
  readonly speaker: EntityId;
  readonly onBehalfOf?: EntityId;
  /** Date of the remark, else of its publication. */
  readonly date: PartialDate;
  readonly datePrecision: 'day' | 'month' | 'year';
  readonly kind: StatementKind;
  readonly summary: LocalText;
  readonly topics: readonly string[];
  readonly about?: readonly EntityId[];
  /** First publisher; null when there is none. */
  readonly outlet: EntityId | null;
  /** Chain through which it became known, first publisher first. */
  readonly via: readonly EntityId[];
  readonly anonymous: boolean;
  readonly anonymity?: { readonly description: LocalText; readonly count: number | null };
  /** Thread of answers that replace one another; the latest is on top. */
  readonly thread?: string;
  readonly contradicts?: readonly string[];
  readonly supports?: readonly string[];
  /** Where the document can be read in which the statement was found. */
  readonly url: string;
  /** Whether that document is the first to publish it or another that tells of it. */
  readonly urlRole: 'original' | 'retelling';
  readonly confidence: 'high' | 'medium' | 'low';
  /** Day on which somebody last read the statement in that document. */
  readonly checkedOn: PartialDate;
  readonly source: string;
  readonly asOf?: PartialDate;
  readonly note?: LocalText;
  readonly conflicts?: readonly Conflict[];
}
