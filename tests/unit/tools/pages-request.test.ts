import { tmpdir } from 'node:os';
import { dirname, basename } from 'node:path';
import { expect, it } from 'vitest';
import { choosePages, readPagesRequest } from '../../../src/tools/pages-request';

const folder = tmpdir();
const read = (...args: readonly string[]) =>
  readPagesRequest([basename(folder), ...args], dirname(folder));

it('measures each page once in both browsers unless told otherwise', () => {
  expect(read()).toEqual({
    folder,
    browsers: ['chromium', 'firefox'],
    runs: 1,
    pairs: 3,
    delay: 0,
    throttle: 1,
    only: [],
    shots: 0,
  });
});

it('takes what it is told', () => {
  const args = [
    '--browser',
    'firefox',
    '--runs',
    '7',
    '--delay',
    '300',
    '--throttle',
    '4',
    '--only',
    'a',
    '--only',
    'b',
  ];
  expect(read(...args)).toMatchObject({
    browsers: ['firefox'],
    runs: 7,
    delay: 300,
    throttle: 4,
    only: ['a', 'b'],
  });
});

it('leaves the time to load out where no pair is asked for', () => {
  expect(read('--pairs', '0')).toMatchObject({ pairs: 0 });
});

it.each([
  ['--browser', 'opera'],
  ['--runs', 'many'],
  ['--runs', '-1'],
  ['--pairs', '1001'],
  ['another-folder'],
  ['--unknown'],
])('refuses %s %s', (...args) => {
  expect(() => read(...args)).toThrow();
});

it('refuses a folder that is not there, and none at all', () => {
  expect(() => readPagesRequest(['no-such-folder'], folder)).toThrow('no such folder');
  expect(() => readPagesRequest([], folder)).toThrow('one folder');
});

it('gives only help when asked for it', () => {
  expect(read('--help')).toBeNull();
});

it('chooses pages by parts of their names, and refuses to measure none', () => {
  const names = ['01-asahi.html', '02-nhk.html'];
  expect(choosePages({ folder, only: [] }, names)).toEqual(names);
  expect(choosePages({ folder, only: ['nhk'] }, names)).toEqual(['02-nhk.html']);
  expect(() => choosePages({ folder, only: ['a,b'] }, names)).toThrow('--only a,b');
  expect(() => choosePages({ folder, only: [] }, [])).toThrow('no page');
});
