import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Alias } from '../model/alias';
import { nameKeys } from '../match/name-keys';
import { compileGazetteer } from './compile-gazetteer';
import { compileProfiles } from './compile-profiles';
import { deriveAliases } from './derive-aliases';
import { loadProfiles } from './load-profiles';
import { gazetteerFile } from '../profiles/data-layout';
import type { ProfilePart, ProfileSet } from './profile-set';

/**
 * Checks and compiles a folder of facts: path below `src/generated` → bytes, the same for the same
 * facts. Throws Error with file, line, field and reason of each problem.
 *
 *     counts.json    how many aliases the index of the core's names holds, and how large it is
 *     data/…         what the packages and the command line read, licences and notices with it
 */
export function compileFacts(folder: string): ReadonlyMap<string, Uint8Array> {
  const set = loadProfiles(folder);
  const data = compileProfiles(set, { keysOf: nameKeys, compileGazetteer });
  const index = inflateRawSync(data.get(gazetteerFile('')) ?? new Uint8Array());
  const counts = { aliases: searchedAliases(set.core).length, bytes: index.length };
  return new Map([
    ['counts.json', encode(`${JSON.stringify(counts)}\n`)],
    ...[...data].map(([path, bytes]): [string, Uint8Array] => [`data/${path}`, bytes]),
    ...shippedWords(folder, set).map((path): [string, Uint8Array] => [
      `data/${path}`,
      readFileSync(join(folder, path)),
    ]),
  ]);
}

/** Texts that must travel with the facts: notices, and beside the share-alike part its licence. */
function shippedWords(folder: string, { shareAlike }: ProfileSet): readonly string[] {
  return [
    'NOTICES.txt',
    ...(shareAlike === null ? [] : ['share-alike/LICENSE.txt', 'share-alike/ATTRIBUTION.txt']),
  ].filter((path) => existsSync(join(folder, path)));
}

function searchedAliases(part: ProfilePart): readonly Alias[] {
  return [
    ...part.profiles.flatMap(({ aliases }) => aliases),
    ...[...deriveAliases(part.profiles).values()].flat(),
  ].filter((alias) => nameKeys(alias).length > 0);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
