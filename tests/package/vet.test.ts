import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const vet = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, ['dist/cli/vet.js', ...args], { input, encoding: 'utf8' });

const rowsOf = (output: string): readonly unknown[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('vet', () => {
  it('writes a row for each link in order, skips a bad line and says which', () => {
    const lines = [
      'https://www3.nhk.or.jp/news/',
      '{"n":7,"url":"https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.bbc.co.uk%2Fnews"}',
      '{"n":8}',
      '',
      'https://www.lemonde.ltd/',
      'https://x.com/nhk_news',
    ];
    const { stdout, stderr, status } = vet(['-'], lines.join('\n'));
    expect(rowsOf(stdout)).toMatchObject([
      { url: lines[0], registrableDomain: 'nhk.or.jp', outlet: 'NHK', profile: 'nhk', steps: [] },
      { n: 7, host: 'l.facebook.com', targetDomain: 'bbc.co.uk', outlet: 'BBC', profile: 'bbc' },
      { outlet: null, warning: { kind: 'look-alike', outlet: 'Le Monde', host: 'lemonde.fr' } },
      { outlet: null, platform: { name: 'X', account: 'nhk_news' }, ratings: [] },
    ]);
    expect(stderr).toBe('vet: line 3: "url" is no text\n');
    expect(status).toBe(1);
  });

  it('ends well when nothing was wrong', () => {
    expect(vet(['-'], 'https://nhk.or.jp/\n')).toMatchObject({ stderr: '', status: 0 });
  });

  it('names a file that is missing, and says how it is used when nothing is asked', () => {
    const missing = vet(['none.txt'], '');
    expect(missing).toMatchObject({ stdout: '', status: 1 });
    expect(missing.stderr).toBe('vet: none.txt: no such file\n');
    expect(vet([import.meta.dirname], '').stderr).toBe(
      `vet: ${import.meta.dirname}: is a folder\n`,
    );
    expect(vet([], '')).toMatchObject({ stdout: '', status: 2 });
  });
});
