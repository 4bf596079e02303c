import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { compileProfiles } from '../../src/build/compile-profiles';
import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import type { ProfileStore } from '../../src/profiles/profile-store';
import { openFiles } from './profile-sets';

/** The facts that we ship, compiled and opened as the worker opens them. */
export function openShippedStore(): Promise<ProfileStore> {
  const set = loadProfiles('assets/profiles');
  return openFiles(compileProfiles(set, { keysOf: nameKeys, compileGazetteer }));
}
