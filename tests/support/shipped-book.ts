import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openHostBook, type HostBook } from '../../src/profiles/host-book';
import type { ReadFile } from '../../src/profiles/packed-files';

const DATA = join(import.meta.dirname, '../../src/generated/data');

/** Reads the compiled facts as the package holds them. */
export const readShipped: ReadFile = (name) => readFile(join(DATA, name)).catch(() => null);

/** The book of all hosts that ship. */
export const openShippedBook = (): Promise<HostBook> => openHostBook(readShipped);
