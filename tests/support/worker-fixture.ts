import { ORIGIN, restart } from './fake-browser';
import { vi } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { compileProfiles } from '../../src/build/compile-profiles';
import { nameKeys } from '../../src/match/name-keys';
import { anAlias, anOutlet, aPerson, aRater, aRating, aSource } from './profile-builders';
import { aSet } from './profile-sets';

// The worker's own script in a browser in memory, with a database of one outlet, one person and one
// share-alike outlet.

const files = compileProfiles(
  aSet(
    {
      profiles: [anOutlet({ ratings: [aRating()] }), aPerson()],
      raters: [aRater(), aRater({ id: 'unused' })],
      sources: [aSource('own-knowledge')],
    },
    { profiles: [anOutlet({ id: 'gawker', aliases: [anAlias('Gawker')], domains: [] })] },
  ),
  { keysOf: nameKeys, compileGazetteer },
);

/** Runs the worker's script as the browser does when an event comes for it. */
export async function startWorker({ keepMemory = false } = {}): Promise<void> {
  restart({ keepMemory });
  vi.resetModules();
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) });
  vi.stubGlobal('fetch', (url: string) => {
    const file = files.get(url.replace(`${ORIGIN}data/`, ''));
    return file
      ? Promise.resolve(new Response(new Uint8Array(file)))
      : Promise.reject(new TypeError());
  });
  await import('../../src/background/index');
}
