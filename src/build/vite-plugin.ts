import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileFacts } from './compile-facts';
import { stampFacts } from './facts-stamp';
import { listFiles } from './zip';

/**
 * Checks and compiles `assets/profiles` before a build and puts the result into the package.
 * The compiled files stay in `src/generated` and are made again when one of their inputs changed.
 */
export function facts(root: string): Plugin {
  const generated = join(root, 'src/generated');
  return {
    name: 'masthead-facts',
    config() {
      const stampPath = join(generated, 'stamp.txt');
      const stamp = stampFacts(root);
      if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
      rmSync(generated, { recursive: true, force: true });
      for (const [path, bytes] of compileFacts(join(root, 'assets/profiles'))) {
        mkdirSync(dirname(join(generated, path)), { recursive: true });
        writeFileSync(join(generated, path), bytes);
      }
      writeFileSync(stampPath, stamp);
    },
    generateBundle() {
      const data = join(generated, 'data');
      for (const path of listFiles(data)) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${path}`,
          source: readFileSync(join(data, path)),
        });
      }
    },
  };
}

/** Makes `vite build --watch` notice edits in files that only the content script reaches. */
export function watchContent(root: string): Plugin {
  return {
    name: 'masthead-watch-content',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const path of listFiles(join(root, 'src'))) this.addWatchFile(join(root, 'src', path));
    },
  };
}
