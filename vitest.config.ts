import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { playwright } from '@vitest/browser-playwright';
import { chromiumPath } from './tests/support/browser-paths.ts';

/** End-to-end tests that time something: nothing runs beside them. */
const TIMED = ['journey', 'worker-killed-often'].map((name) => `tests/e2e/${name}.test.ts`);

/** Tests of code that reaches for the browser's API by its global name, and that put another in its place. */
const STAND_INS = ['tests/unit/{background,browser}/**/*.test.ts'];

/** Files that take longest, the longest first: begun last, one of them would run alone. */
const LONGEST = ['hostile-pages', 'touch', 'screens-accessible', 'frameworks'].map(
  (name) => `/tests/e2e/${name}.test.ts`,
);

/** A failure that is only read in a report must tell all of what was found, not that it was an array. */
const WHOLE_MESSAGES = { truncateThreshold: 0 };

/** The usual order, but the longest files before all others. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** `node`: everything without a page. `chromium`: what needs a real page. End-to-end tests have a project of their own. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // A frame of a card that closes while Firefox is asked about it: puppeteer 24 rejects the question,
    // which tests handle, and once more a promise of its own, which nobody can reach.
    onUnhandledError: ({ name, message }) =>
      name === 'ProtocolError' && message.includes('no such frame') ? false : undefined,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts'],
          exclude: STAND_INS,
          testTimeout: 30_000,
          // They leave no trace in what they load, so they share it: loading took a third of their time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'node-alone',
          environment: 'node',
          include: STAND_INS,
          testTimeout: 30_000,
        },
      },
      {
        // Known before the first test: else a cold cache loads Preact twice.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
          ],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'chromium',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          // Longer than a single wait, which tells what it waited for.
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each keeps a browser of both kinds busy; files that need no browser of their own share them.
          maxWorkers: 2,
          isolate: false,
          setupFiles: ['tests/support/tell-scene.ts'],
          chaiConfig: WHOLE_MESSAGES,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e-timed',
          environment: 'node',
          include: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          setupFiles: ['tests/support/tell-scene.ts'],
          chaiConfig: WHOLE_MESSAGES,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
