import type { DataFile } from './data-layout';

/** Reads a packaged file below `data/`; null when there is none of that name. */
export type ReadFile = (name: DataFile) => Promise<Uint8Array | null>;

/** Reads packaged files and unpacks them. */
export interface PackedFiles {
  /** Contents of a file, unpacked; null when there is none of that name. */
  readonly read: (name: DataFile) => Promise<Uint8Array | null>;
}

/**
 * Most that is kept unpacked, in bytes: all that a reader's usual pages need, and far below the
 * 30 MB that the worker may use.
 */
const KEPT_BYTES = 8 * 2 ** 20;

interface KeptFile {
  readonly bytes: Promise<Uint8Array | null>;
  /** Zero until the file has been read, and for one that does not exist. */
  size: number;
}

/**
 * Packaged files, the ones last used kept unpacked.
 * Who asks for a file that is just being read waits for the same reading.
 */
export function openPackedFiles(readFile: ReadFile, keptBytes = KEPT_BYTES): PackedFiles {
  // Least recently used first.
  const kept = new Map<DataFile, KeptFile>();
  let total = 0;

  function forget(name: DataFile): void {
    total -= kept.get(name)?.size ?? 0;
    kept.delete(name);
  }

  function count(name: DataFile, file: KeptFile, size: number): void {
    if (kept.get(name) !== file) return;
    file.size = size;
    total += size;
    for (const oldest of kept.keys()) {
      if (total <= keptBytes) return;
      forget(oldest);
    }
  }

  function load(name: DataFile): KeptFile {
    const bytes = Promise.resolve(name)
      .then(readFile)
      .then((packed) => (packed === null ? null : unpack(packed)));
    const file: KeptFile = { bytes, size: 0 };
    bytes.then(
      (unpacked) => count(name, file, unpacked?.length ?? 0),
      () => {
        if (kept.get(name) === file) forget(name);
      },
    );
    return file;
  }

  return {
    read(name) {
      const file = kept.get(name) ?? load(name);
      kept.delete(name);
      kept.set(name, file);
      return file.bytes;
    },
  };
}

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
