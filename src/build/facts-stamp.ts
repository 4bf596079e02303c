import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './zip';

/** Folders whose content decides what the compiled facts are, relative to the project. */
const INPUTS = [
  'assets/profiles',
  'src/lib',
  'src/model',
  'src/text',
  'src/match',
  'src/profiles',
  'src/build',
];

/** SHA-256 over names and contents of everything that the compiled facts are made from. */
export function stampFacts(root: string): string {
  const hash = createHash('sha256');
  for (const folder of INPUTS) {
    for (const path of listFiles(join(root, folder))) {
      const content = readFileSync(join(root, folder, path));
      hash.update(`${folder}/${path}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}
