import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadProfiles } from '../../../src/build/load-profiles';
import { factFiles, type FileChanges } from '../../support/fact-files';
import { anAlias, anOutlet } from '../../support/profile-builders';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(changes: FileChanges): void {
  for (const [path, bytes] of factFiles(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

it('gives all facts of a folder in which nothing is refused', () => {
  write({});
  const { core, shareAlike, asOf } = loadProfiles(folder);
  expect(core.profiles.map(({ id }) => id)).toEqual(['moscow-times', 'sergey-lavrov']);
  expect(shareAlike).toBeNull();
  expect(asOf).toBe('2026-11-22');
});

it('throws one error that lists every problem with its place', () => {
  write({ 'outlets/moscow-times.json': anOutlet({ country: 'Russia', founded: '1992-13' }) });
  expect(() => loadProfiles(folder)).toThrow(
    /^2 facts are refused.*\noutlets\/moscow-times\.json:\d+ country: "Russia" is no ISO 3166-1 code.*\noutlets\/moscow-times\.json:\d+ founded: "1992-13" is not a year/,
  );
});

it('lists the first fifty problems and counts the others', () => {
  const names = Array.from({ length: 60 }, (_, index) => anAlias(`Name (${index})`));
  write({ 'outlets/moscow-times.json': anOutlet({ aliases: names }) });
  expect(() => loadProfiles(folder)).toThrow(/^60 facts are refused(?:.*\n){51}and 10 more$/);
});
