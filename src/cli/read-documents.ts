import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IsoDate, PartialDate } from '../lib/iso-date';
import { choosePageDate } from '../text/page-date';
import { cluesOfHtml } from './clues-of-html';
import { decodeStored } from './decode-stored';
import { hostOf } from './host-of';
import { HEAD_LENGTH, readLine, refuseBinary, splitLines } from './json-lines';
import { runsOfText, type PlacedRun } from './placed-text';
import { runsOfHtml } from './read-html';
import { reasonOf } from './unread-reason';

/** A text with what its rows are called by. */
export interface Document {
  readonly kind: 'document';
  readonly doc: string | number;
  readonly runs: readonly PlacedRun[];
  /** When it was written; null when nothing but its text tells. */
  readonly date: PartialDate | null;
  /** Host that it was read from; null when nothing tells. */
  readonly host: string | null;
}

/** Something that was asked for and cannot be read. */
export interface Unread {
  readonly kind: 'unread';
  /** Where it stands and why; one line for the reader. */
  readonly problem: string;
}

/** Where documents are read from. */
export interface DocumentSource {
  /** Paths in the order asked; `-` is the stream. */
  readonly files: readonly string[];
  /** Relative paths begin here. */
  readonly folder: string;
  /** Pages that say they were written later are not believed. */
  readonly today: IsoDate;
  /** JSON Lines, as are files named so. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Names of files that hold JSON Lines. */
const LINES_NAME = /\.(?:jsonl|ndjson)$/i;

/** All documents one after the other, in order; no more than one is held. */
export async function* readDocuments(
  source: DocumentSource,
): AsyncGenerator<Document | Unread, void> {
  for (const file of source.files) {
    if (file === '-') yield* readLines(source.stream);
    else if (LINES_NAME.test(file))
      yield* readLines(createReadStream(resolve(source.folder, file)), file);
    else yield await readStored(file, source);
  }
}

async function readStored(file: string, source: DocumentSource): Promise<Document | Unread> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(source.folder, file));
  } catch (error) {
    return { kind: 'unread', problem: `${file}: ${reasonOf(error)}` };
  }
  const { kind, text } = decodeStored(file, bytes);
  if (text.lastIndexOf('\0', HEAD_LENGTH) >= 0)
    return { kind: 'unread', problem: `${file}: is neither text nor page` };
  if (kind !== 'html')
    return { kind: 'document', doc: file, runs: runsOfText(text), date: null, host: null };
  const clues = cluesOfHtml(text);
  const date = choosePageDate(clues, source.today)?.value ?? null;
  const host = hostOf(clues.metas.find(([name]) => name === 'og:url')?.[1]);
  return { kind: 'document', doc: file, runs: runsOfHtml(text), date, host };
}

/** The texts of JSON Lines; `file` is the name of what they stand in, none for standard input. */
async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  file?: string,
): AsyncGenerator<Document | Unread, void> {
  const where = file === undefined ? '' : `${file}, `;
  let number = 0;
  try {
    for await (const bytes of splitLines(refuseBinary(stream))) {
      number += 1;
      const line = readLine(bytes);
      switch (line.kind) {
        case 'text': {
          const { id, text, date, host } = line.value;
          yield { kind: 'document', doc: id, runs: runsOfText(text), date, host };
          break;
        }
        case 'bad':
          yield { kind: 'unread', problem: `${where}line ${number}: ${line.reason}` };
          break;
        case 'blank':
          break;
      }
    }
  } catch (error) {
    yield { kind: 'unread', problem: `${file ?? 'standard input'}: ${reasonOf(error)}` };
  }
}
