import type { EntityId, EntityKind } from '../model/entity';
import type { Mention } from '../model/mention';
import type { MarkKind } from '../page/marks';

/** The entities that a mention may mean; never empty. */
export function entitiesOf({ link }: Mention): readonly EntityId[] {
  return link.kind === 'linked' ? [link.id] : link.ids;
}

/** The form of mark for a kind of entity; null for one that has none. */
export function markKindOf(kind: EntityKind): MarkKind | null {
  if (kind === 'platform') return 'organisation';
  return kind === 'unnamed' ? null : kind;
}
