// Cards of the shipped facts, made as the worker makes them, for a page that a test describes.
import { situationOf } from '../../src/background/situation-of';
import type { ProfileSet } from '../../src/build/profile-set';
import { describeCard, type CardView } from '../../src/describe/describe-card';
import type { Language } from '../../src/describe/translate';
import { partialDate } from '../../src/lib/iso-date';
import { entityId } from '../../src/model/entity';
import { UNKNOWN_PAGE, type MentionPlace, type PageContext } from '../../src/model/page-context';
import { translatorOf } from './catalogue';
import { openStore } from './profile-sets';

/** A page in few words: its date, its outlet, who is named on it. */
interface PageParts {
  readonly date?: string;
  readonly textKind?: PageContext['textKind'];
  readonly outlet?: string;
  readonly entities?: readonly string[];
}

/** A card to open: on which page, between which words, for which reader. */
export interface CardParts extends PageParts {
  readonly before?: string;
  readonly after?: string;
  readonly language?: Language;
}

function aPageContext(parts: PageParts = {}): PageContext {
  const { date, textKind = null, outlet, entities = [] } = parts;
  return {
    ...UNKNOWN_PAGE,
    date: date === undefined ? null : { value: partialDate(date), basis: 'meta' },
    textKind,
    outlet: outlet === undefined ? null : entityId(outlet),
    entities: entities.map(entityId),
  };
}

/** Opens the shipped facts; every card is made anew. */
export async function openShippedCards(
  set: ProfileSet,
): Promise<(id: string, parts?: CardParts) => Promise<CardView>> {
  const store = await openStore(set);
  return async (id, parts = {}) => {
    const { before = '', after = '', language = 'en' } = parts;
    const contents = await store.findCard(entityId(id));
    if (contents === null) throw new RangeError(`no card of ${id}`);
    const place: MentionPlace = { surface: '', before, after };
    const situation = await situationOf(
      contents.profile,
      { page: aPageContext(parts), place },
      store,
    );
    return describeCard(contents, translatorOf(language), situation);
  };
}
