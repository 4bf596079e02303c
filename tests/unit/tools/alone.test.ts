import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alone } from '../../../src/tools/alone.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alone-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('runs the steps of two processes one after the other', async () => {
  const lock = join(folder, 'two', 'lock');
  const heard = join(folder, 'heard');
  const steps = `
    import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(join(process.cwd(), 'src/tools/alone.mjs'))};
    alone(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(heard)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
      appendFileSync(${JSON.stringify(heard)}, 'out ');
    });`;
  const start = () =>
    once(spawn(process.execPath, ['--input-type=module', '--eval', steps]), 'exit');
  expect(await Promise.all([start(), start(), start()])).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(readFileSync(heard, 'utf8')).toBe('in out in out in out ');
});

it('takes over from a process that has died', () => {
  const lock = join(folder, 'left');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  let isRun = false;
  alone(lock, () => {
    isRun = true;
  });
  expect(isRun).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

it('leaves no lock behind steps that fail', () => {
  const lock = join(folder, 'failed');
  expect(() =>
    alone(lock, () => {
      throw new RangeError('x');
    }),
  ).toThrow('x');
  expect(existsSync(lock)).toBe(false);
});
