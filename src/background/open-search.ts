import { findAllNames } from '../match/find-all-names';
import { openGazetteer } from '../match/gazetteer';
import type { NameHit } from '../model/mention';
import type { ProfileStore } from '../profiles/profile-store';

/** Finds every place in a text where a name of the database may stand. */
export type FindInText = (text: string) => readonly NameHit[];

/** Reads the index of names: one file, which no card and no setting needs. */
export async function openSearch({ readGazetteers }: ProfileStore): Promise<FindInText> {
  const gazetteers = (await readGazetteers()).map(openGazetteer);
  return (text) => findAllNames(text, gazetteers);
}
