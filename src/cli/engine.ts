import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutExcerpts } from '../link/excerpts';
import { findCandidates, type NameDatabase } from '../link/link-excerpts';
import { linkMentions, type PageSetting } from '../link/link-mentions';
import { findAllNames } from '../match/find-all-names';
import { openGazetteer, type Gazetteer } from '../match/gazetteer';
import type { EntityBrief, EntityId } from '../model/entity';
import type { Evidence, Span } from '../model/mention';
import type { ReadFile } from '../profiles/packed-files';
import { openProfileStore, type ProfileStore } from '../profiles/profile-store';
import { findLinkedSpans } from '../text/linked-spans';
import { placeOf, runsOfText, STORED_LINKS, type PlacedRun } from './placed-text';
import { rememberNames } from './remember-names';

/** A name in a text and who is meant: one entity, or all that fit equally well. */
export interface Annotation extends Span {
  readonly surface: string;
  readonly entities: readonly EntityBrief[];
  readonly evidence: readonly Evidence[];
}

/** What the extension does on a page, for texts in Node. */
export interface Engine {
  readonly store: ProfileStore;
  /** The names in a text, in order; offsets are those of the text. Every line is a block. */
  readonly annotate: (text: string) => Promise<readonly Annotation[]>;
  /**
   * The names in the runs of one text, in order; offsets are those of the whole.
   */
  readonly annotateRuns: (
    runs: readonly PlacedRun[],
    setting?: PageSetting,
  ) => Promise<readonly Annotation[]>;
  /** Looks for the names once; what it gives links them as often as asked. */
  readonly prepare: (
    runs: readonly PlacedRun[],
  ) => Promise<(setting: PageSetting) => readonly Annotation[]>;
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
export async function openEngine(read: ReadFile): Promise<Engine> {
  const store = await openProfileStore(read);
  const gazetteers = (await store.readGazetteers()).map(openGazetteer);
  const database = { ...store, findNames: rememberNames(store.findNames) };
  const prepare: Engine['prepare'] = (runs) => prepareRuns(runs, database, gazetteers);
  const annotateRuns: Engine['annotateRuns'] = async (runs, setting = {}) =>
    (await prepare(runs))(setting);
  return { store, annotate: (text) => annotateRuns(runsOfText(text)), annotateRuns, prepare };
}

async function prepareRuns(
  runs: readonly PlacedRun[],
  database: NameDatabase,
  gazetteers: readonly Gazetteer[],
): Promise<(setting: PageSetting) => readonly Annotation[]> {
  const excerpts = cutExcerpts(
    runs.map((run) => {
      const hits = findAllNames(run.text, gazetteers);
      return { text: run.text, hits, links: findLinkedSpans(run, hits, STORED_LINKS) };
    }),
  );
  const { candidates, briefs } = await findCandidates(excerpts, database);
  const briefOf = new Map<EntityId, EntityBrief>(briefs.map((brief) => [brief.id, brief]));
  return (setting) =>
    linkMentions(candidates, setting).flatMap((mention) => {
      const run = runs[mention.block];
      if (run === undefined) return [];
      const { surface, link, evidence } = mention;
      const ids = link.kind === 'linked' ? [link.id] : link.ids;
      const entities = ids.map((id) => briefOf.get(id)).filter((brief) => brief !== undefined);
      return [{ ...placeOf(run, mention), surface, entities, evidence }];
    });
}
