import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellChanges } from '../../../src/tools/fact-changes';
import { readVersions } from '../../../src/tools/fact-versions';
import { factFiles } from '../../support/fact-files';
import { anAlias, anOutlet, aPerson, aRole, aStatement } from '../../support/profile-builders';
import { UsageProblem } from '../../../src/tools/usage-problem';

type Parts = Parameters<typeof anOutlet>[0];

const FILE = 'outlets/moscow-times.json';

function changes(before: Parts, after: Parts): readonly string[] {
  return tellChanges(
    factFiles({ [FILE]: anOutlet(before) }),
    factFiles({ [FILE]: anOutlet(after) }),
  );
}

const owners = (...entries: readonly { name: string; from?: string; to?: string }[]) => ({
  owners: entries.map(({ name, from = null, to = null }) => ({
    ...{ name, from, to, asOf: '2026-11', source: 'own-knowledge' },
  })),
});

describe('what changed between two versions', () => {
  it.each<readonly [string, Parts, Parts, string]>([
    ['a new owner', {}, owners({ name: 'Tiamti', from: '2017' }), 'owner now Tiamti since 2017'],
    [
      'a sale',
      owners({ name: 'Sanoma', from: '2005' }),
      owners({ name: 'Sanoma', from: '2005', to: '2015' }, { name: 'Tiamti', from: '2015' }),
      'owner Sanoma: until 2015; owner now Tiamti since 2015',
    ],
    ['an owner that was wrong', owners({ name: 'Sanoma' }), {}, 'owner Sanoma struck'],
    [
      'a seat',
      {},
      { seats: [{ place: 'Amsterdam', from: '2022', to: null, asOf: '2026', source: 'list' }] },
      'seat now Amsterdam since 2022',
    ],
    ['a year', { founded: '1991' }, { founded: '1992' }, 'founded now 1992, was 1991'],
    ['state ties', { stateAffiliation: 'none' }, {}, 'state ties struck, was none'],
    [
      'a reason',
      {},
      { stateAffiliationBasis: { en: 'a law of 1983' } },
      'state ties rest on “a law of 1983”',
    ],
    ['a text', {}, { background: { en: 'A paper.' } }, 'background “A paper.”'],
    [
      'a name',
      {},
      {
        aliases: [anAlias('The Moscow Times'), anAlias('モスクワ・タイムズ'), anAlias('MT News')],
      },
      'name “MT News”',
    ],
    [
      'the condition of a name',
      { aliases: [anAlias('MT News')] },
      { aliases: [anAlias('MT News', { needs: 'context' })] },
      'name “MT News”: needs context',
    ],
    [
      'a rating',
      {},
      { ratings: [{ rater: 'rated-list', value: 0.5, asOf: '2023', host: 'a.example' }] },
      'rating by rated-list for a.example is 0.5',
    ],
    [
      'sources alone',
      { prov: [{ source: 'own-knowledge', asOf: '2025-06', fields: ['type'] }] },
      { prov: [{ source: 'web-copy', fields: ['type'] }] },
      'sources',
    ],
  ])('%s', (_, before, after, words) => {
    expect(changes(before, after)).toEqual([`The Moscow Times: ${words}`]);
  });

  it('tells of records and statements that came or went', () => {
    const more = factFiles({
      'people/other.json': aPerson({ id: 'other', display: { en: 'A. Other' } }),
      'statements/peace-terms.json': [
        aStatement({ urlRole: 'retelling' }),
        aStatement({ id: 's-other-2023', summary: { en: 'Asked for talks.' }, date: '2023-08-01' }),
      ],
    });
    expect(tellChanges(factFiles(), more)).toEqual([
      'A. Other: new person',
      'sergey-lavrov on 2023-08-01, “Asked for talks.”: new statement',
    ]);
    expect(tellChanges(more, factFiles())[0]).toBe('A. Other: person struck');
  });

  it('says nothing of a record that moved to another file as it was', () => {
    const before = factFiles({ [FILE]: null, 'tables/outlets-3.ndjson': [anOutlet()] });
    expect(tellChanges(before, factFiles())).toEqual([]);
  });

  it('tells that an entry has a Japanese form now', () => {
    const seats = (ja?: string) => {
      const open = { from: null, to: null, asOf: '2026', source: 'list' } as const;
      return { seats: [{ place: 'Oslo', ...(ja !== undefined && { ja }), ...open }] };
    };
    expect(changes(seats(), seats('オスロ'))).toEqual([
      'The Moscow Times: seat Oslo: in Japanese オスロ',
    ]);
  });

  it('tells how a role ended', () => {
    const person = (parts: Parameters<typeof aRole>[0]) =>
      factFiles({ 'people/sergey-lavrov.json': aPerson({ roles: [aRole(parts)] }) });
    expect(tellChanges(person({}), person({ to: '2026-10', status: 'former' }))).toEqual([
      'Sergey Lavrov: role Foreign Minister of Russia: until 2026-10, status former',
    ]);
  });

  it('says how much could not be read', () => {
    const broken = factFiles({ [FILE]: '{' });
    expect(tellChanges(broken, factFiles()).at(-1)).toBe(
      '1 places could not be read in one version',
    );
  });
});

describe('versions in git', () => {
  const root = mkdtempSync(join(tmpdir(), 'masthead-versions-'));
  const folder = join(root, 'assets/profiles');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
    });
  const commit = (name: string) => {
    git('add', '-A');
    git('commit', '-qm', name);
    git('tag', name);
  };

  beforeAll(() => {
    git('init', '-q');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.json'), 'old – 旧');
    writeFileSync(join(folder, 'same.json'), 'same');
    commit('first');
    writeFileSync(join(folder, 'a.json'), 'new');
    commit('second');
    rmSync(join(folder, 'a.json'));
    writeFileSync(join(folder, 'b.json'), 'untracked');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const texts = (files: ReadonlyMap<string, Uint8Array>) =>
    Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

  it('holds the files that differ between two commits', () => {
    const { before, after } = readVersions(root, ['first', 'second']);
    expect([texts(before), texts(after)]).toEqual([{ 'a.json': 'old – 旧' }, { 'a.json': 'new' }]);
  });

  it('compares with the folder as it lies there, new files included', () => {
    const { before, after } = readVersions(root, ['first']);
    expect([texts(before), texts(after)]).toEqual([
      { 'a.json': 'old – 旧' },
      { 'b.json': 'untracked' },
    ]);
  });

  it('says that a version does not exist', () => {
    expect(() => readVersions(root, ['third'])).toThrow(
      new UsageProblem('git knows no version third: name a commit, tag or branch'),
    );
  });
});
