import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias } from '../model/alias';
import { nameKeys } from '../match/name-keys';
import { compileGazetteer } from './compile-gazetteer';
import { compileProfiles } from './compile-profiles';
import { deriveAliases } from './derive-aliases';
import { loadProfiles } from './load-profiles';
import type { ProfilePart, ProfileSet } from './profile-set';

/**
 * Checks and compiles a folder of facts: path below `src/generated` → bytes, the same for the same
 * facts. Throws Error with file, line, field and reason of each problem.
 *
 *     gazetteer.ts   the index of names as the content script embeds it
 *     counts.json    how many aliases it holds and how large it is before encoding
 *     data/…         what the packages and the command line read, licences and notices with it
 */
export function compileFacts(folder: string): ReadonlyMap<string, Uint8Array> {
  const set = loadProfiles(folder);
  const aliases = searchedAliases(set.core);
  const gazetteer = compileGazetteer(aliases);
  const counts = { aliases: aliases.length, bytes: gazetteer.length };
  return new Map([
    ['gazetteer.ts', encode(gazetteerModule(gazetteer))],
    ['counts.json', encode(`${JSON.stringify(counts)}\n`)],
    ...[...compileProfiles(set, { keysOf: nameKeys, compileGazetteer })].map(
      ([path, bytes]): [string, Uint8Array] => [`data/${path}`, bytes],
    ),
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

function gazetteerModule(gazetteer: Uint8Array): string {
  const base64 = Buffer.from(gazetteer).toString('base64');
  return `/** Index of the names of the core data, base64; see match/gazetteer.ts. */\nexport const GAZETTEER_BASE64 =\n  '${base64}';\n`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
