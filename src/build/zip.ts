import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The first instant that a zip can tell, so that the clock leaves no trace in the package. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Paths of all files below a folder, relative, with `/`, sorted by code unit. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A folder as a zip whose bytes depend on names and contents alone. */
export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const path of listFiles(folder))
    files[path] = [
      readFileSync(join(folder, path)),
      { level: 9, mtime: ZIP_EPOCH, os: 3, attrs: 0o644 << 16 },
    ];
  return zipSync(files);
}
