import type { EntityBrief, EntityId } from '../model/entity';
import type { NameMeaning } from '../model/mention';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { KEYS_PER_CALL } from '../protocol/checks';

/** What this page has learnt about names; every key is asked for once. */
export interface NameBook {
  /** What a folded name can mean; empty for one that is not held or not asked for yet. */
  meaningsOf(key: string): readonly NameMeaning[];
  /** Null for an entity that no name asked for can mean. */
  briefOf(id: EntityId): EntityBrief | null;
  /**
   * Asks for the keys that are new; true when one of them is held.
   * Rejects when the worker cannot be reached; the keys are then new again.
   */
  learn(keys: ReadonlySet<string>): Promise<boolean>;
}

const NO_MEANINGS: readonly NameMeaning[] = [];

/** An empty book that asks the worker. */
export function openNameBook(ask: Asker<BackgroundCalls>): NameBook {
  const asked = new Set<string>();
  const meanings = new Map<string, readonly NameMeaning[]>();
  const briefs = new Map<EntityId, EntityBrief>();

  async function askFor(keys: readonly string[]): Promise<boolean> {
    for (const key of keys) asked.add(key);
    try {
      const answer = await ask('getNames', { keys });
      for (const brief of answer.briefs) briefs.set(brief.id, brief);
      for (const record of answer.records) meanings.set(record.key, record.meanings);
      return answer.records.length > 0;
    } catch (error) {
      for (const key of keys) asked.delete(key);
      throw error;
    }
  }

  return {
    meaningsOf: (key) => meanings.get(key) ?? NO_MEANINGS,
    briefOf: (id) => briefs.get(id) ?? null,
    async learn(keys) {
      const fresh = [...keys].filter((key) => !asked.has(key));
      const asks: Promise<boolean>[] = [];
      for (let at = 0; at < fresh.length; at += KEYS_PER_CALL) {
        asks.push(askFor(fresh.slice(at, at + KEYS_PER_CALL)));
      }
      return (await Promise.all(asks)).includes(true);
    },
  };
}
