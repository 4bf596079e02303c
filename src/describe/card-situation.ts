import type { EntityBrief } from '../model/entity';
import { UNKNOWN_PAGE, type PageContext } from '../model/page-context';
import type { Source } from '../model/provenance';
import type { TiedEntity } from '../model/tied-entity';

/** Where a card is opened: the page, what it calls the entity there, and who else is on it. */
export interface CardSituation {
  readonly page: PageContext;
  /** Titles that stand beside the name, as the page has them: 元会長, Foreign Minister. */
  readonly titles: readonly string[];
  /** The other entities on the page, its own outlet included. */
  readonly others: readonly TiedEntity[];
  /** Briefs of the bodies that roles of the subject and of the others belong to. */
  readonly bodies: readonly EntityBrief[];
  /** Every source of the database: what is said of the others comes from any of them. */
  readonly sources: readonly Source[];
}

/** A card that belongs to no page. */
export const NOWHERE: CardSituation = {
  page: UNKNOWN_PAGE,
  titles: [],
  others: [],
  bodies: [],
  sources: [],
};
