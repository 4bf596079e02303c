import type { LinkView } from '../../describe/describe-link';
import type { Decision } from '../../model/kept-link';
import type { EntityId } from '../../model/entity';
import type { Facet, ListChoice } from '../../model/list-choice';

/** A rater with a column of its own. */
export interface RaterColumn {
  readonly id: string;
  readonly name: string;
  /** Ends of the scale or number of steps, and the date. */
  readonly note: string;
}

/** A line of the table. */
export type LineView =
  | { readonly kind: 'group'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly n: number;
      readonly decision: Decision | null;
      readonly note: string;
      /** Worked out for lines in view only. */
      readonly link: () => LinkView;
    };

/** What the table shows. */
export interface TableView {
  readonly columns: readonly RaterColumn[];
  readonly lines: readonly LineView[];
  readonly choice: ListChoice;
}

/** How far judging has come, in words, and what can be done about it. */
export interface ProgressView {
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly action: 'stop' | 'go-on' | null;
}

/** What came of the last thing that was done. */
export interface NoticeView {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Everything that the page shows. */
export interface VettingView {
  /** Links of the page that the reader came from, in words; null for none. */
  readonly takeLabel: string | null;
  readonly notices: readonly NoticeView[];
  /** What becomes of the list when the tab is closed. */
  readonly keeping: NoticeView;
  readonly dataDate: string | null;
  readonly progress: ProgressView | null;
  /** Null while there are no links. */
  readonly table: TableView | null;
  readonly counts: Readonly<Record<Facet, number>>;
}

/** What the reader can do on the page. */
export interface VettingActions {
  readonly lookUp: (text: string) => void;
  readonly takeFile: (file: File) => void;
  readonly takePage: () => void;
  readonly clear: () => void;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly choose: (choice: Partial<ListChoice>) => void;
  readonly decide: (n: number, decision: Decision | null) => void;
  readonly note: (n: number, text: string) => void;
  readonly openCard: (id: EntityId, byKey: boolean) => void;
  readonly exportAs: (form: 'markdown' | 'csv' | 'json') => void;
}
