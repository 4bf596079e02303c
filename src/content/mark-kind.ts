import type { EntityKind } from '../model/entity';
import type { MarkKind } from '../page/marks';

/** The form of mark for a kind of entity; null for one that has none. */
export function markKindOf(kind: EntityKind): MarkKind | null {
  if (kind === 'platform') return 'organisation';
  return kind === 'unnamed' ? null : kind;
}
