import type { EntityBrief, EntityId } from '../model/entity';

/** Briefs of the entities that are named on this page. */
export interface BriefBook {
  learn(briefs: readonly EntityBrief[]): void;
  /** Null for an entity that no mention means. */
  briefOf(id: EntityId): EntityBrief | null;
}

/** An empty book. */
export function openBriefBook(): BriefBook {
  const briefs = new Map<EntityId, EntityBrief>();
  return {
    learn(learnt) {
      for (const brief of learnt) briefs.set(brief.id, brief);
    },
    briefOf: (id) => briefs.get(id) ?? null,
  };
}

/** Briefs of the entities, in their order; those not held are left out. */
export function briefsOf(ids: readonly EntityId[], book: BriefBook): readonly EntityBrief[] {
  return ids.flatMap((id) => book.briefOf(id) ?? []);
}
