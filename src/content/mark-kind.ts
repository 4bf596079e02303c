import type { EntityId, EntityKind } from '../model/entity';
import type { Mention } from '../model/mention';
import type { MarkKind } from '../page/marks';

/** The entities that a mention may mean; never empty. */
export function entitiesOf({ link }: Mention): readonly EntityId[] {
  return link.kind === 'linked' ? [link.id] : link.ids;
}

const MARK_KINDS: Readonly<Record<EntityKind, MarkKind | null>> = {
  outlet: 'outlet',
  person: 'person',
  organisation: 'organisation',
  platform: 'organisation',
  unnamed: null,
};

/** The form of mark for a kind of entity; null for one that has none. */
export const markKindOf = (kind: EntityKind): MarkKind | null => MARK_KINDS[kind];
