/** What stood between a link and the page it leads to. */
export type StepKind =
  | 'view'
  | 'archive'
  | 'amp'
  | 'translation'
  | 'reader'
  | 'proxy'
  | 'redirect'
  | 'share'
  | 'bookmark'
  | 'tracking';

/** One layer taken off a link. */
export interface Step {
  readonly kind: StepKind;
  /** Host whose layer it was. */
  readonly by: string;
  /** The link below. */
  readonly url: string;
  /** Names of the parameters dropped; with `tracking` alone. */
  readonly dropped?: readonly string[];
}
