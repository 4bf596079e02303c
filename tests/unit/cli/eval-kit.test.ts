import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKit } from '../../../src/cli/eval-kit';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-kit-'));
  mkdirSync(join(folder, 'texts'));
  write('manifest.json', '[{ "id": "en01" }]');
  write('texts/en01.txt', 'Lavrov spoke.');
  write('sentences.json', '[{ "id": "adv-01", "text": "Nobody spoke." }]');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

it('reads texts and sentences', async () => {
  expect(await readKit(folder)).toEqual([
    { id: 'en01', text: 'Lavrov spoke.' },
    { id: 'adv-01', text: 'Nobody spoke.' },
  ]);
});

it.each<[string, string, string | null, string]>([
  ['a missing text', 'texts/en01.txt', null, 'texts/en01.txt cannot be read'],
  ['a missing list', 'manifest.json', null, 'manifest.json cannot be read'],
  ['a list that is no JSON', 'manifest.json', '[', 'manifest.json is no JSON'],
  ['a list that is none', 'sentences.json', '{}', 'sentences.json holds no list'],
  [
    'a row without a text',
    'sentences.json',
    '[{ "id": "a" }]',
    'sentences.json: a row has no text',
  ],
])('names %s', async (_, name, text, problem) => {
  if (text === null) rmSync(join(folder, name));
  else write(name, text);
  await expect(readKit(folder)).rejects.toThrow(problem);
});
