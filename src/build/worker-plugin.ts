import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript, type ClassicScript } from './classic-script';

/** What the script of the worker is made of and for. */
export interface WorkerSource extends ClassicScript {
  /** Entry of the manifest that starts it. */
  readonly background: unknown;
}

/**
 * Makes one classic script of the worker and all its modules, beside the rest of the package.
 *
 * A browser kills an idle worker and starts it again for the next question, while a reader waits
 * for a card: so one file is read, not a loader and nine modules one after another. What the
 * worker imports with `import()` is a part of that file which runs when it is first asked for; a
 * service worker could not load it as a file of its own.
 */
export function workerScript({ background, ...source }: WorkerSource): Plugin {
  return {
    name: 'masthead-worker',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new RangeError('the package is written without a folder');
      await buildClassicScript(source, dir);
      const path = join(dir, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...manifest, background }, null, 2));
    },
  };
}
