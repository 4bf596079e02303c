import browser from 'webextension-polyfill';

/** Files that came with the extension and that we read: those of the database. */
export type PackagedFile = `data/${string}.bin`;

// Names of our own only: no way out of the folder, let alone of the package.
const PACKAGED_FILE = /^data\/(?:share-alike\/)?[a-z0-9.-]+\.bin$/;

/**
 * Contents of a packaged file; null when the package has none of that name.
 * The one place that fetches, and it fetches nothing but files of this package.
 * Throws RangeError unless the name is one of the database.
 */
export async function readPackagedFile(file: PackagedFile): Promise<Uint8Array | null> {
  if (!PACKAGED_FILE.test(file)) throw new RangeError(`not a file of the database: ${file}`);
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Both browsers reject for a file that is not there.
    return null;
  }
}
