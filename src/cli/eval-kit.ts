import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../lib/guards';

/** A text of a kit with gold. */
export interface KitText {
  readonly id: string;
  readonly text: string;
}

/**
 * The texts of a kit: those that its `manifest.json` lists, from `texts/ID.txt`, and the sentences
 * of `sentences.json`. Throws Error that names the file when one is missing or of another form.
 */
export async function readKit(folder: string): Promise<readonly KitText[]> {
  const [listed, sentences] = await Promise.all([
    readList(join(folder, 'manifest.json')),
    readList(join(folder, 'sentences.json')),
  ]);
  const texts = await Promise.all(
    listed.map(async (row): Promise<KitText> => {
      const id = textOf(row, 'id', 'manifest.json');
      return { id, text: await read(join(folder, 'texts', `${id}.txt`)) };
    }),
  );
  return [
    ...texts,
    ...sentences.map((row): KitText => ({
      id: textOf(row, 'id', 'sentences.json'),
      text: textOf(row, 'text', 'sentences.json'),
    })),
  ];
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read`);
  }
}

async function readList(path: string): Promise<readonly unknown[]> {
  const source = await read(path);
  let rows: unknown;
  try {
    rows = JSON.parse(source);
  } catch {
    throw new Error(`${path} is no JSON`);
  }
  if (!isList(rows)) throw new Error(`${path} holds no list`);
  return rows;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function textOf(row: unknown, field: string, file: string): string {
  const value = isRecord(row) ? row[field] : undefined;
  if (typeof value !== 'string') throw new Error(`${file}: a row has no ${field}`);
  return value;
}
