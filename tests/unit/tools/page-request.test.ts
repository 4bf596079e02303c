import { describe, expect, it } from 'vitest';
import { pageName, readRequest } from '../../../src/tools/page-request';
import { UsageProblem } from '../../../src/tools/usage-problem';

const HERE = import.meta.dirname;
const THIS = import.meta.filename;

describe('readRequest', () => {
  it('shows the demo pages in Chromium without a wish', () => {
    expect(readRequest([], HERE)).toEqual({ browser: 'chromium', page: null, isHeadless: false });
  });

  it('finds a file from the folder where the command was given', () => {
    expect(readRequest(['page-request.test.ts'], HERE)?.page).toEqual({
      kind: 'file',
      path: THIS,
      as: null,
    });
  });

  it('shows a file under an address', () => {
    expect(readRequest([THIS, '--as', 'https://www.nbcnews.com/a'], HERE)?.page).toEqual({
      kind: 'file',
      path: THIS,
      as: 'https://www.nbcnews.com/a',
    });
  });

  it('opens an address in the browser asked for', () => {
    expect(
      readRequest(['https://example.com/', '--browser', 'firefox', '--headless'], HERE),
    ).toEqual({
      browser: 'firefox',
      page: { kind: 'address', url: 'https://example.com/' },
      isHeadless: true,
    });
  });

  it('takes the last browser named: the starter adds the one it found', () => {
    expect(readRequest(['--browser', 'chromium', '--browser', 'firefox'], HERE)?.browser).toBe(
      'firefox',
    );
  });

  it('is null when help is asked for', () => {
    expect(readRequest(['--help'], HERE)).toBeNull();
  });

  it.each([
    ['a missing file', ['nothing.html']],
    ['a folder', [HERE]],
    ['two pages', [THIS, THIS]],
    ['an unknown browser', ['--browser', 'lynx']],
    ['an unknown option', ['--colour']],
    ['an address for no file', ['--as', 'https://example.com/']],
    ['an address for an address', ['https://example.com/', '--as', 'https://example.org/']],
    ['an address that a page cannot have', [THIS, '--as', 'file:///a']],
  ])('refuses %s', (_, args) => {
    expect(() => readRequest(args, HERE)).toThrow(UsageProblem);
  });
});

describe('pageName', () => {
  it.each([
    [{ kind: 'file', path: '/a/demo-ja.html', as: null }, 'demo-ja'],
    [{ kind: 'file', path: '/a/www.cnn.com.html', as: null }, 'www.cnn.com'],
    [{ kind: 'address', url: 'https://www.nbcnews.com/a/b?c=1' }, 'www.nbcnews.com-a-b'],
    [{ kind: 'address', url: 'https://example.com/' }, 'example.com'],
  ] as const)('%o', (page, name) => {
    expect(pageName(page)).toBe(name);
  });
});
