// Memory of the worker with the whole database in use: cards in words from all blocks, in both
// languages on a page that names 43 others, and every name asked for. Budget: 30 MB. Counted are the heap and what lies outside it,
// above what the process still holds when the database has been let go.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, bench, describe } from 'vitest';
import { situationOf } from '../../src/background/situation-of';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { compileProfiles } from '../../src/build/compile-profiles';
import { loadProfiles } from '../../src/build/load-profiles';
import { describeCard } from '../../src/describe/describe-card';
import { entityId, type EntityId } from '../../src/model/entity';
import { UNKNOWN_PAGE } from '../../src/model/page-context';
import { nameKeys } from '../../src/match/name-keys';
import { openProfileStore, type ProfileStore } from '../../src/profiles/profile-store';
import { translatorOf } from '../support/catalogue';
import { SEED } from '../support/seed-text';

const BUDGET_MB = 30;
/** One card in so many: a block holds 256 profiles, so none is left out. */
const CARD_STEP = 8;
/** Cards between two looks at what is held. */
const CARDS_PER_LOOK = 500;
/** Names asked for at once, as on a long page. */
const NAMES_PER_PAGE = 40;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Megabytes in use, after everything unreachable has gone: unpackers and blobs let go of what they
 * hold outside the heap a turn after they were collected.
 */
async function usedMegabytes(): Promise<number> {
  collect();
  await setImmediate();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-memory-'));

/** Writes the database to disk; what was needed for that is unreachable afterwards. */
function writeDatabase(): { readonly ids: readonly EntityId[]; readonly keys: readonly string[] } {
  const set = loadProfiles('assets/profiles');
  const files = compileProfiles(set, { keysOf: nameKeys, compileGazetteer });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const profiles = [...set.core.profiles, ...(set.shareAlike?.profiles ?? [])];
  return {
    ids: profiles.map(({ id }) => id),
    keys: profiles.flatMap(({ aliases }) => aliases.flatMap(nameKeys)),
  };
}

async function useAll(
  store: ProfileStore,
  { ids, keys }: ReturnType<typeof writeDatabase>,
  look: () => Promise<void>,
): Promise<void> {
  for (const language of ['en', 'ja'] as const) {
    const translate = translatorOf(language);
    const page = { ...UNKNOWN_PAGE, entities: SEED.map(entityId) };
    for (const [at, id] of ids.filter((_, place) => place % CARD_STEP === 0).entries()) {
      const contents = await store.findCard(id);
      if (contents !== null) {
        const situation = await situationOf(contents.profile, { page, place: null }, store);
        describeCard(contents, translate, situation);
      }
      if (at % CARDS_PER_LOOK === 0) await look();
    }
  }
  for (let at = 0; at < keys.length; at += NAMES_PER_PAGE) {
    await store.findNames(keys.slice(at, at + NAMES_PER_PAGE));
    if (at % (CARDS_PER_LOOK * NAMES_PER_PAGE) === 0) await look();
  }
}

/** Opens the database, uses all of it and lets it go; megabytes in use meanwhile. */
async function useStore(
  all: ReturnType<typeof writeDatabase>,
): Promise<{ readonly most: number; readonly atTheEnd: number }> {
  const store = await openProfileStore((name) => readFile(join(folder, name)).catch(() => null));
  let most = 0;
  await useAll(store, all, async () => {
    most = Math.max(most, await usedMegabytes());
  });
  return { most, atTheEnd: await usedMegabytes() };
}

const figures = { most: 0, atTheEnd: 0 };

describe('memory of the worker', () => {
  const all = writeDatabase();
  bench(
    'every card in both languages, every name',
    async () => {
      const used = await useStore(all);
      const left = await usedMegabytes();
      figures.most = used.most - left;
      figures.atTheEnd = used.atTheEnd - left;
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const row = {
    'most, MB': figures.most.toFixed(1),
    'at the end, MB': figures.atTheEnd.toFixed(1),
  };
  console.table({ [`budget ${BUDGET_MB} MB`]: row });
});
