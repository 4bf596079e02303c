import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'masthead-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As npm runs it for somebody who stands in the folder. */
const vet = (args: readonly string[], input: string | Buffer) =>
  spawnSync(process.execPath, ['dist/cli/vet.js', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });

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

  it('says once of a program that it is none, by its name', () => {
    const program = Buffer.from('\x7fELF\x02\n\0\n\xff\n\xfe\n', 'latin1');
    writeFileSync(join(folder, 'program'), program);
    const of = (where: string) => ({ stdout: '', stderr: `vet: ${where}: is no text in UTF-8\n` });
    expect(vet(['program'], '')).toMatchObject({ ...of('program'), status: 1 });
    expect(vet(['-'], program)).toMatchObject({ ...of('standard input'), status: 1 });
  });

  it('names the file of a bad line', () => {
    writeFileSync(join(folder, 'links.txt'), 'https://nhk.or.jp/\n{}\n');
    expect(vet(['links.txt'], '').stderr).toBe('vet: links.txt, line 2: "url" is no text\n');
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
