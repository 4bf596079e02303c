import { assertNever } from '../lib/guards';
import type { EntityId, EntityKind } from '../model/entity';
import type { Mention } from '../model/mention';
import type { MarkKind } from '../page/marks';

/** The entities that a mention may mean; never empty. */
export function entitiesOf({ link }: Mention): readonly EntityId[] {
  return link.kind === 'linked' ? [link.id] : link.ids;
}

/** The form of mark for a kind of entity; null for one that has none. */
export function markKindOf(kind: EntityKind): MarkKind | null {
  switch (kind) {
    case 'outlet':
    case 'person':
    case 'organisation':
      return kind;
    case 'platform':
      return 'organisation';
    case 'unnamed':
      return null;
    default:
      return assertNever(kind);
  }
}
