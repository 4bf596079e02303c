import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../src/build/zip';

const SOURCES = [
  'src',
  'assets',
  'package.json',
  'tsconfig.json',
  'manifest.json',
  'vite.config.ts',
];
const folders: string[] = [];

/** A build from a copy of the sources in a folder whose path has the given length. */
function buildIn(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'masthead-')), name);
  folders.push(folder);
  for (const path of SOURCES) {
    cpSync(path, join(folder, path), {
      recursive: true,
      filter: (from) => !from.includes('src/generated'),
    });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'pipe' });
  return join(folder, 'dist');
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it('builds the same bytes in folders of different length, zips included', () => {
  const short = buildIn('a');
  const long = buildIn('a-folder-with-a-much-longer-name/and-one-more-level');
  const files = listFiles(short);
  expect(listFiles(long)).toEqual(files);
  expect(files.filter((path) => path.endsWith('.zip'))).toHaveLength(2);
  const different = files.filter(
    (path) => !readFileSync(join(short, path)).equals(readFileSync(join(long, path))),
  );
  expect(different).toEqual([]);
});
