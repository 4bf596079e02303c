import type { CardSituation } from '../describe/card-situation';
import type { EntityId } from '../model/entity';
import type { MentionPlace, PageContext } from '../model/page-context';
import type { Profile } from '../model/profile';
import { tiedOf, type TiedEntity } from '../model/tied-entity';
import type { ProfileStore } from '../profiles/profile-store';
import { honorificAfter, honorificBefore } from '../text/honorifics';

// Others whose ties are read for one card: those named first on the page. More would keep it waiting.
const OTHERS_MAX = 60;

/** What a card is opened with; see `getCard`. */
interface CardAsk {
  readonly page: PageContext;
  readonly place: MentionPlace | null;
}

/** The titles on both sides of a name; a weak word, such as 派, is none. */
function titlesBeside(place: MentionPlace | null): readonly string[] {
  if (place === null) return [];
  return [honorificAfter(place.after), honorificBefore(place.before)].flatMap((found) =>
    found === null || found.isWeak ? [] : [found.words],
  );
}

/** The bodies that somebody's roles belong to; of anything else itself. */
function bodiesOf({ brief, roles }: TiedEntity): readonly EntityId[] {
  return brief.kind === 'person' ? roles.flatMap(({ orgId }) => orgId ?? []) : [brief.id];
}

/** Where a card is opened: what the page calls the subject, and who else is on it. */
export async function situationOf(
  subject: Profile,
  { page, place }: CardAsk,
  store: ProfileStore,
): Promise<CardSituation> {
  const named = new Set([...(page.outlet === null ? [] : [page.outlet]), ...page.entities]);
  named.delete(subject.id);
  const others = await store.findTied([...named].slice(0, OTHERS_MAX));
  const bodies = new Set([tiedOf(subject), ...others].flatMap(bodiesOf));
  return {
    page,
    titles: titlesBeside(place),
    others,
    bodies: await store.findBriefs([...bodies]),
    sources: store.dataRecord.sources,
  };
}
