import { ORIGIN } from '../../support/fake-browser';
import { afterEach, expect, it, vi } from 'vitest';
import { readPackagedFile, type PackagedFile } from '../../../src/browser/packaged-file';

const fetched: string[] = [];

/** Puts a package in the place of the network. */
function withPackage(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return answer();
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.length = 0;
});

it('reads a file of the package', async () => {
  withPackage(() => Promise.resolve(new Response(new Uint8Array([1, 2]))));
  expect(await readPackagedFile('data/share-alike/names-000.bin')).toEqual(new Uint8Array([1, 2]));
  expect(fetched).toEqual([`${ORIGIN}data/share-alike/names-000.bin`]);
});

it.each([
  ['as the browsers say it', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['as a server would', () => Promise.resolve(new Response(null, { status: 404 }))],
])('gives null for a file that is not there, %s', async (_, answer) => {
  withPackage(answer);
  expect(await readPackagedFile('data/about.bin')).toBeNull();
});

it.each<PackagedFile>([
  'data/../manifest.bin',
  'data/a/b.bin',
  'data/https://evil.example/x.bin',
  'data/.bin?.bin',
])('does not read %s', async (file) => {
  withPackage(() => Promise.resolve(new Response('')));
  await expect(readPackagedFile(file)).rejects.toThrow('not a file of the database');
  expect(fetched).toEqual([]);
});
