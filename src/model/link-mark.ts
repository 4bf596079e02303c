import type { EntityBrief } from './entity';
import type { LinkSwitch } from './settings';

/** Why a link of a page is marked, and whose card it opens. */
export interface LinkMark {
  readonly kind: LinkSwitch;
  /** The outlet behind the link; its host alone where no outlet may be named. */
  readonly brief: EntityBrief;
}
