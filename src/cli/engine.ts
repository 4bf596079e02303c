import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toCandidate } from '../link/candidate';
import { linkMentions } from '../link/link-mentions';
import { findNames } from '../match/find-names';
import { openGazetteer, type Gazetteer } from '../match/gazetteer';
import type { EntityBrief, EntityId } from '../model/entity';
import type { Candidate, Evidence, NameMeaning, Span } from '../model/mention';
import type { ReadFile } from '../profiles/packed-files';
import { openProfileStore, type ProfileStore } from '../profiles/profile-store';
import { splitBlocks } from './split-blocks';

/** A name in a text and who is meant: one entity, or all that fit equally well. */
export interface Annotation extends Span {
  readonly surface: string;
  readonly entities: readonly EntityBrief[];
  readonly evidence: readonly Evidence[];
}

/** What the extension does on a page, for plain text in Node. */
export interface Engine {
  readonly store: ProfileStore;
  /** The names in a text, in order; offsets are those of the text. Every line is a block. */
  readonly annotate: (text: string) => Promise<readonly Annotation[]>;
}

/** Reads packaged files of a folder; a file that is not there is null. */
export function readFolder(folder: string): ReadFile {
  return async (name) => {
    try {
      return await readFile(join(folder, name));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  };
}

/**
 * Opens the shipped database and the index of its names.
 * Rejects with RangeError when the database is missing or the index is none.
 */
export async function openEngine(coreNames: Uint8Array, read: ReadFile): Promise<Engine> {
  const store = await openProfileStore(read);
  const shareAlikeNames = await store.shareAlikeNames();
  const gazetteers = [coreNames, shareAlikeNames]
    .filter((names) => names !== null)
    .map((names) => openGazetteer(names));
  return { store, annotate: (text) => annotate(text, store, gazetteers) };
}

async function annotate(
  text: string,
  store: ProfileStore,
  gazetteers: readonly Gazetteer[],
): Promise<readonly Annotation[]> {
  const blocks = splitBlocks(text);
  const hits = blocks.map((block) => findNames(block.text, gazetteers));
  const keys = new Set(hits.flat().map(({ key }) => key));
  const { records, briefs } = await store.findNames([...keys]);
  const meaningsOf = new Map<string, readonly NameMeaning[]>(
    records.map(({ key, meanings }) => [key, meanings]),
  );
  const briefOf = new Map<EntityId, EntityBrief>(briefs.map((brief) => [brief.id, brief]));
  const candidates = blocks.flatMap((block, ordinal): readonly Candidate[] =>
    (hits[ordinal] ?? []).flatMap((hit) => {
      const meanings = meaningsOf.get(hit.key);
      if (meanings === undefined) return [];
      return [toCandidate({ text: block.text, block: ordinal, hit, meanings })];
    }),
  );
  return linkMentions(candidates).map(({ block, start, end, surface, link, evidence }) => {
    const shift = blocks[block]?.start ?? 0;
    const ids = link.kind === 'linked' ? [link.id] : link.ids;
    return {
      start: start + shift,
      end: end + shift,
      surface,
      entities: ids.map((id) => briefOf.get(id)).filter((brief) => brief !== undefined),
      evidence,
    };
  });
}
