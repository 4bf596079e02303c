import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const TOOL = 'dist/cli/annotate.js';

const LINES = [
  '{"id":"a","text":"Sergei Lavrov told NBC News on Monday."}',
  '{"id":2,"text":"岸田首相はロイター通信に語った。","lang":"ja","date":"2023-05-01"}',
  'not a line of JSON',
  '{"id":"c","text":"NHK"}',
];

const annotate = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, [TOOL, ...args], { input, encoding: 'utf8' });

const rowsOf = (output: string): readonly unknown[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('annotate', () => {
  it('writes a row for each mention in order, skips a bad line and says which', () => {
    const { stdout, stderr, status } = annotate(['-'], LINES.join('\n'));
    expect(rowsOf(stdout)).toMatchObject([
      { doc: 'a', start: 0, end: 13, surface: 'Sergei Lavrov', profile: 'sergey-lavrov' },
      { doc: 'a', start: 19, end: 27, surface: 'NBC News', kind: 'outlet', confidence: 'linked' },
      { doc: 2, start: 0, end: 2, surface: '岸田', name: 'Fumio Kishida' },
      { doc: 2, start: 5, end: 11, surface: 'ロイター通信', name: 'Reuters' },
      { doc: 'c', start: 0, end: 3, surface: 'NHK' },
    ]);
    expect(stderr).toContain('annotate: line 3: not JSON\n');
    expect(status).toBe(1);
  });

  it('reads pages and texts, and ends well when nothing was wrong', () => {
    const { stdout, status } = annotate(['assets/demo/demo-ja.html', '-'], LINES[3] ?? '');
    const docs = rowsOf(stdout).map((row) => (row as { readonly doc: string }).doc);
    expect(new Set(docs)).toEqual(new Set(['assets/demo/demo-ja.html', 'c']));
    expect(status).toBe(0);
  });

  it('names a file that is missing, and says how it is used when nothing is asked', () => {
    const missing = annotate(['none.txt'], '');
    expect(missing).toMatchObject({ stdout: '', status: 1 });
    expect(missing.stderr).toContain('annotate: none.txt: no such file\n');
    expect(annotate([], '')).toMatchObject({ stdout: '', status: 2 });
  });

  it('stops in silence when nobody listens any more', async () => {
    const tool = spawn(process.execPath, [TOOL, '-']);
    let said = '';
    tool.stderr.on('data', (data) => (said += String(data)));
    tool.stdin.on('error', () => undefined); // the tool stops before it has read everything
    tool.stdin.end(`${LINES[0]}\n`.repeat(20_000));
    await once(tool.stdout, 'data');
    tool.stdout.destroy();
    expect(await once(tool, 'exit')).toEqual([0, null]);
    expect(said).toBe('');
  });

  it.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
    'gives the same rows under GNU parallel',
    () => {
      const input = `${[LINES[0], LINES[1], LINES[3]].join('\n')}\n`.repeat(40);
      const command = ['npm', 'run', '--silent', 'annotate', '--', '-'];
      const shared = ['--pipe', '--keep-order', '--block', '3k', ...command];
      const together = spawnSync('parallel', shared, { input, encoding: 'utf8' });
      expect(together.status).toBe(0);
      expect(together.stdout).toBe(annotate(['-'], input).stdout);
    },
  );
});
