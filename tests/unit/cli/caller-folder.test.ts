import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { callerFolder } from '../../../src/cli/caller-folder.mjs';

const folder = mkdtempSync(join(tmpdir(), 'masthead-'));
mkdirSync(join(folder, 'texts'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is the one that npm tells of, else the one the tool runs in', () => {
  vi.stubEnv('INIT_CWD', folder);
  expect(callerFolder()).toBe(folder);
  vi.stubEnv('INIT_CWD', undefined);
  expect(callerFolder()).toBe(process.cwd());
  vi.unstubAllEnvs();
});

// What they say first of a wrong command shows where they looked for the folder.
it.each([
  ['agreement', ['texts', 'few'], 'CASES is a whole number, not few'],
  ['agreement', ['none'], 'no such folder: none'],
  ['run', ['texts', 'nothing'], 'no folder and no benchmark: nothing.'],
])('is where tests/bench/%s looks for a folder: %j', (tool, args, words) => {
  const { stderr, status } = spawnSync(process.execPath, [`tests/bench/${tool}.mjs`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  expect({ stderr, status }).toEqual({
    stderr: expect.stringContaining(words) as string,
    status: 2,
  });
});
