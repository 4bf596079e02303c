// The database over the real facts, read from disk. Budgets: warm card in words p95 ≤ 5 ms, cold (open the
// database and get the first card) ≤ 120 ms. Prints median and 95th percentile of every round.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { compileProfiles } from '../../src/build/compile-profiles';
import { describeCard } from '../../src/describe/describe-card';
import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import { openProfileStore, type ProfileStore } from '../../src/profiles/profile-store';
import { translatorOf } from '../support/catalogue';

const set = loadProfiles('assets/profiles');
const files = compileProfiles(set, { keysOf: nameKeys, compileGazetteer });
const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'));
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
const open = (): Promise<ProfileStore> =>
  openProfileStore((name) => readFile(join(folder, name)).catch(() => null));

const translate = translatorOf('ja');
const { profiles } = set.core;
const curated = profiles.filter(({ tier }) => tier === 1);
const keys = curated.flatMap(({ aliases }) => aliases.flatMap(nameKeys));
const hosts = profiles.flatMap((profile) =>
  'domains' in profile ? profile.domains.map(({ host }) => `www.${host}`) : [],
);
/** Members of a list far from each other, the same in every run. */
const pick = <Member>(list: readonly Member[], round: number): Member =>
  list[(round * 7919) % list.length]!;

const rows: Record<string, { rounds: number; 'p50 ms': number; 'p95 ms': number }> = {};

function measure(name: string, rounds: number, run: (round: number) => Promise<unknown>): void {
  const times: number[] = [];
  const time = async (): Promise<void> => {
    const start = performance.now();
    await run(times.length);
    times.push(performance.now() - start);
    const sorted = [...times].sort((a, b) => a - b);
    const at = (part: number): number =>
      Number(sorted[Math.floor((sorted.length - 1) * part)]!.toFixed(2));
    rows[name] = { rounds: times.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
  };
  bench(name, time, { iterations: rounds, time: 0, warmupIterations: 0, warmupTime: 0 });
}

/** Warm: the same questions were answered before, as on the second page about one subject. */
async function measureWarm(name: string, run: (round: number) => Promise<unknown>): Promise<void> {
  const rounds = 200;
  for (let round = 0; round < rounds; round++) await run(round);
  measure(name, rounds, run);
}

describe('profile lookup', async () => {
  const store = await open();
  await measureWarm('warm: card', (round) => store.findCard(pick(curated, round).id));
  await measureWarm('warm: full profile in words', async (round) => {
    const contents = await store.findCard(pick(curated, round).id);
    if (contents !== null) describeCard(contents, translate);
  });
  await measureWarm('warm: one name', (round) => store.findNames([pick(keys, round)]));
  await measureWarm('warm: 40 names of a page', (round) =>
    store.findNames(Array.from({ length: 40 }, (_, at) => pick(keys, round * 40 + at))),
  );
  await measureWarm('warm: outlet by host', (round) => store.findOutletByHost(pick(hosts, round)));
  measure('card of any entity, most blocks new', 200, (round) =>
    store.findCard(pick(profiles, round).id),
  );
  measure('cold: open, first card', 40, async (round) =>
    (await open()).findCard(pick(curated, round).id),
  );
  measure('cold: open, 40 names of a page', 40, async (round) =>
    (await open()).findNames(keys.slice(round * 40, round * 40 + 40)),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${files.size} files, ${(bytes / 1e6).toFixed(2)} MB, ${profiles.length} entities`);
  console.table(rows);
});
