// The signs of docs/linking.md: whoever reads there what one is worth reads what the code counts.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEANING, OBJECTION, OPENING } from '../../src/link/evidence-weights';

const DOCUMENT = readFileSync('docs/linking.md', 'utf8');
const ITEM = /^- `(?<sign>[a-z-]+)`, (?<worth>−?\d+):$/gm;

it.each([
  ['Signs that open a reading', OPENING],
  ['Signs that lean', LEANING],
  ['Signs against', OBJECTION],
])('“%s” holds each with its worth, once', (heading, table) => {
  const section = DOCUMENT.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
  const listed = [...section.matchAll(ITEM)].map(({ groups = {} }): readonly [string, number] => [
    groups['sign'] ?? '',
    Number(groups['worth']?.replace('−', '-')),
  ]);
  expect(listed.toSorted()).toEqual(Object.entries(table).toSorted());
});
