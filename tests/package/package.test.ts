import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/build/zip';

const BROWSERS = ['chrome', 'firefox'] as const;

/** The largest file that the store's linter parses. */
const MAX_PARSED_BYTES = 5_000_000;

/** What every tab has to parse: reading, marking, and the card. */
const CONTENT_MAX_BYTES = 100_000;

/** A script is glanced over in one go, and at most that is compiled in one: 4 and 10 ms on a slow machine. */
const SCRIPT_MAX_BYTES = 38_000;

/** What every frame has to parse, be it an advertisement (decision 11). */
const FRAME_MAX_BYTES = 30_000;

/** Fixed part of the index of names (tables of characters), and the room for each alias. */
const INDEX_FIXED_BYTES = 96 * 1024;
const INDEX_BYTES_PER_ALIAS = 6;

const readManifest = (browser: string) =>
  JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8')) as Readonly<
    Record<string, unknown>
  > & {
    readonly content_scripts: readonly {
      readonly js: readonly string[];
      readonly css?: readonly string[];
      readonly all_frames?: boolean;
    }[];
  };

describe.each(BROWSERS)('the package for %s', (browser) => {
  const folder = `dist/${browser}`;
  const manifest = readManifest(browser);

  it('asks for storage and entries of the context menu, and nothing else', () => {
    expect(manifest['permissions']).toEqual(['storage', 'contextMenus']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  it('opens no file to pages', () => {
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  });

  it('has the background that the browser understands', () => {
    expect(manifest['background']).toEqual(
      browser === 'chrome' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
    );
  });

  it('has the worker in one classic script, which a browser reads at once', () => {
    const code = readFileSync(`${folder}/worker.js`, 'utf8');
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\s*[{"']|\bfrom\s*["']|\bimportScripts\b/);
  });

  const inPages = manifest.content_scripts.filter(({ all_frames }) => all_frames !== true);
  const inFrames = manifest.content_scripts.filter(({ all_frames }) => all_frames === true);
  const read = (paths: readonly string[]): string =>
    paths.map((path) => readFileSync(`${folder}/${path}`, 'utf8')).join('');

  it('has content scripts without a loader, each in an entry of its own: one for frames, for pages three', () => {
    expect(inFrames.map(({ js }) => js.length)).toEqual([1]);
    expect(inPages.map(({ js }) => js)).toEqual(
      ['reader', 'card', 'page'].map((name) => [`content/${name}.js`]),
    );
    for (const { js } of manifest.content_scripts) {
      expect(read(js)).not.toMatch(/\bimport\s*\(|\bimport\s*[{"']|\bfrom\s*["']/);
    }
  });

  it('has no script that takes a slow machine long to look through', () => {
    for (const { js } of manifest.content_scripts) {
      expect.soft(Buffer.byteLength(read(js)), js.join()).toBeLessThanOrEqual(SCRIPT_MAX_BYTES);
      // A literal of this kind is looked over for 0.1 ms each time; `lib/late-test.ts` makes it when it is asked.
      expect.soft(read(js), js.join()).not.toMatch(/(?<!\\)\\p\{/);
    }
  });

  it('keeps the script of frames within 30 kB, styles apart, and no card in it', () => {
    const code = read(inFrames.flatMap(({ js }) => js));
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(FRAME_MAX_BYTES);
    expect(code).not.toMatch(/attachShadow|showPopover|mh-card/);
  });

  it('keeps the scripts of a page with the styles within 100 kB, and no index of names in them', () => {
    const code = read(inPages.flatMap(({ js }) => js));
    const styles = read(manifest.content_scripts.flatMap(({ css = [] }) => css));
    expect(code).not.toMatch(/[A-Za-z0-9+/=]{10000,}/);
    expect(Buffer.byteLength(code) + Buffer.byteLength(styles)).toBeLessThanOrEqual(
      CONTENT_MAX_BYTES,
    );
  });

  it('does not claim to run on Android, and has no frame in its popup', () => {
    const settings = readManifest(browser)['browser_specific_settings'] as object | undefined;
    expect(Object.keys(settings ?? {})).toEqual(browser === 'firefox' ? ['gecko'] : []);
    expect(readFileSync(`${folder}/src/popup/index.html`, 'utf8')).not.toMatch(/<i?frame/i);
  });

  it('carries the index of names as a file of the worker', () => {
    expect(statSync(`${folder}/data/names.gazetteer.bin`).size).toBeGreaterThan(100_000);
  });

  it('ships no file that the linter must parse over 5 MB, no source map and no empty file', () => {
    for (const path of listFiles(folder)) {
      const { size } = statSync(`${folder}/${path}`);
      expect.soft(size, path).toBeGreaterThan(0);
      expect.soft(path).not.toMatch(/\.map$/);
      if (!path.endsWith('.bin')) expect.soft(size, path).toBeLessThan(MAX_PARSED_BYTES);
    }
  });

  it('carries licence and attribution beside the share-alike data', () => {
    expect(existsSync(`${folder}/data/share-alike/LICENSE.txt`)).toBe(true);
    expect(existsSync(`${folder}/data/share-alike/ATTRIBUTION.txt`)).toBe(true);
  });
});

describe('the index of names', () => {
  it('takes at most 6 bytes for each alias and 96 KiB beside', () => {
    const { aliases, bytes } = JSON.parse(readFileSync('src/generated/counts.json', 'utf8')) as {
      readonly aliases: number;
      readonly bytes: number;
    };
    expect(aliases).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThanOrEqual(INDEX_BYTES_PER_ALIAS * aliases + INDEX_FIXED_BYTES);
  });
});

describe('web-ext lint', () => {
  /** Preact's own code for a property that our linter forbids to use. */
  const EXPLAINED = ['UNSAFE_VAR_ASSIGNMENT'];

  it('finds no error and no warning beyond those explained in docs/testing.md', () => {
    const out = execFileSync(
      process.execPath,
      [
        'node_modules/web-ext/bin/web-ext.js',
        'lint',
        '--source-dir',
        'dist/firefox',
        '--no-config-discovery',
        '--output',
        'json',
      ],
      { encoding: 'utf8' },
    );
    const { errors, warnings } = JSON.parse(out) as {
      readonly errors: readonly unknown[];
      readonly warnings: readonly { readonly code: string }[];
    };
    expect(errors).toEqual([]);
    expect(warnings.filter(({ code }) => !EXPLAINED.includes(code))).toEqual([]);
  });
});
