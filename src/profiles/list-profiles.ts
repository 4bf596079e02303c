import type { Profile } from '../model/profile';
import { indexFile, type PartFolder } from './data-layout';
import { openEntityLists } from './entity-lists';
import { countRecords } from './key-index';
import { openPackedFiles, type ReadFile } from './packed-files';

const PARTS: readonly PartFolder[] = ['', 'share-alike/'];

/**
 * Every profile of the shipped database, one after the other, for tools that go through all of it.
 * Names and ratings that the share-alike part adds to profiles of the core are not joined.
 */
export async function* listProfiles(readFile: ReadFile): AsyncGenerator<Profile, void> {
  const files = openPackedFiles(readFile);
  for (const part of PARTS) {
    const index = await files.read(indexFile(part, 'entities'));
    if (index === null) continue;
    const { profiles } = openEntityLists({ files, part });
    for (let ordinal = 0; ordinal < countRecords(index); ordinal++) {
      yield await profiles.read(ordinal);
    }
  }
}
