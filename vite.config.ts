import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { makeManifest, type Browser, type SourceManifest } from './src/build/manifest.ts';
import { contentScripts } from './src/build/content-plugin.ts';
import { facts, watchContent } from './src/build/vite-plugin.ts';
import { workerScript } from './src/build/worker-plugin.ts';

// Whatever the caller's is: in any other mode the JSX of our cards would carry the paths of its files.
process.env['NODE_ENV'] = 'production';

const root = import.meta.dirname;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));

/** Node entries: what is built to `dist/cli`. */
const CLI_ENTRIES = {
  annotate: 'src/cli/annotate.ts',
  eval: 'src/cli/eval.ts',
  'annotate-page': 'src/tools/annotate-page.ts',
  cards: 'src/tools/cards.ts',
  'compare-page': 'src/tools/compare-page.ts',
  pack: 'src/tools/pack.ts',
  pages: 'src/tools/pages.ts',
  vet: 'src/cli/vet.ts',
};

const TARGETS = { chrome: 'chrome140', firefox: 'firefox153' } as const;

const jsx = (): Plugin[] => preact({ devToolsEnabled: false, prefreshEnabled: false });

function extension(browser: Browser): UserConfig {
  const { version } = readJson('package.json') as { version: string };
  const source = readJson('manifest.json') as SourceManifest;
  const { background, ...manifest } = makeManifest(source, { browser, version });
  // Their styles alone: the scripts are made below.
  const styles = source.content_scripts
    .filter((entry) => 'css' in entry)
    .map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'js')));
  return {
    publicDir: 'assets/public',
    plugins: [
      facts(root),
      watchContent(root),
      jsx(),
      crx({
        manifest: { ...manifest, content_scripts: styles } as unknown as ManifestV3Export,
        browser,
      }),
      contentScripts(
        [
          {
            entry: `${root}/src/content/index.ts`,
            file: 'content/page.js',
            parts: {
              'content/reader.js': {
                text: [`${root}/src/page/text-stream.ts`],
                reader: [
                  `${root}/src/content/page-reader.ts`,
                  `${root}/src/content/page-links.ts`,
                  `${root}/src/page/near-view.ts`,
                ],
                guests: [`${root}/src/content/guest-cards.ts`],
              },
              'content/card.js': {
                statements: [`${root}/src/ui/StatementList.tsx`],
                card: [`${root}/src/content/card-view.tsx`],
              },
              'content/page.js': { cards: [`${root}/src/content/card-controller.ts`] },
            },
            target: TARGETS[browser],
          },
          {
            entry: `${root}/src/content/frame.ts`,
            file: 'content/frame.js',
            parts: {
              'content/frame.js': { reader: [`${root}/src/content/page-reader.ts`] },
            },
            target: TARGETS[browser],
          },
        ],
        source.content_scripts,
      ),
      workerScript({
        entry: `${root}/src/background/index.ts`,
        file: source.background.service_worker,
        target: TARGETS[browser],
        background,
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: TARGETS[browser],
      modulePreload: false,
      rolldownOptions: {
        input: {
          welcome: 'src/welcome/index.html',
          'data-page': 'src/data-page/index.html',
          vetting: 'src/vetting/index.html',
        },
        // Without hashes: those depend on where the packages lie, and a package needs none.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}

function commandLine(): UserConfig {
  return {
    publicDir: false,
    plugins: [facts(root)],
    build: {
      outDir: 'dist/cli',
      target: 'node20',
      ssr: true,
      minify: false,
      rolldownOptions: { input: CLI_ENTRIES },
    },
  };
}

/** Compiles the facts, what the tools read before the first build, and the tool that keeps them. */
function factsTool(): UserConfig {
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins: [facts(root)],
    build: {
      outDir: 'dist/facts',
      target: 'node20',
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: { facts: 'src/tools/facts.ts' },
        // Compiling the facts takes its time; nobody needs to be told each time.
        checks: { bundlerTimings: false },
      },
    },
  };
}

/** `vite build --mode chrome|firefox|cli|facts`; tools that only look at the config get Chrome's. */
export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'chrome':
    case 'firefox':
      return extension(mode);
    case 'cli':
      return commandLine();
    case 'facts':
      return factsTool();
    default:
      return extension('chrome');
  }
});
