// The database over the real facts, read from disk. Budgets: warm lookup p95 ≤ 5 ms, cold (open the
// database and get the first card) ≤ 120 ms. Prints median and 95th percentile of every round.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { compileProfiles } from '../../src/build/compile-profiles';
import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import { openProfileStore, type ProfileStore } from '../../src/profiles/profile-store';

const set = loadProfiles('assets/profiles');
const files = compileProfiles(set, { keysOf: nameKeys, compileGazetteer });
const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'));
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
const open = (): Promise<ProfileStore> =>
  openProfileStore((name) => readFile(join(folder, name)).catch(() => null));

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
const ROUNDS = 200;

function measure(name: string, run: (round: number) => Promise<unknown>, rounds = ROUNDS): void {
  const times: number[] = [];
  let round = 0;
  bench(
    name,
    async () => {
      const start = performance.now();
      await run(round++);
      times.push(performance.now() - start);
      const sorted = [...times].sort((a, b) => a - b);
      const at = (part: number): number =>
        Number(sorted[Math.floor((sorted.length - 1) * part)]!.toFixed(2));
      rows[name] = { rounds: times.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
    },
    { iterations: rounds, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
}

describe('profile lookup', async () => {
  const store = await open();
  measure(
    'cold: open, first card',
    async (round) => {
      await (await open()).findCard(pick(curated, round).id);
    },
    40,
  );
  measure(
    'cold: open, 40 names',
    async (round) => {
      await (await open()).findNames(keys.slice(round * 40, round * 40 + 40));
    },
    40,
  );
  measure('warm: card of a curated entity', (round) => store.findCard(pick(curated, round).id));
  measure('warm: card of any entity', (round) => store.findCard(pick(profiles, round).id));
  measure('warm: one name', (round) => store.findNames([pick(keys, round)]));
  measure('warm: 40 names of a page', (round) =>
    store.findNames(Array.from({ length: 40 }, (_, at) => pick(keys, round * 40 + at))),
  );
  measure('warm: outlet by host', (round) => store.findOutletByHost(pick(hosts, round)));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${files.size} files, ${(bytes / 1e6).toFixed(2)} MB, ${profiles.length} entities`);
  console.table(rows);
});
