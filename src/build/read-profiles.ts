import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldName, type FactProblem, type FieldPath } from './fact-problem';
import { placeOf, type Place } from './fact-places';
import { indexJson } from './json-lines';
import { listFiles } from './zip';

/** The files of `assets/profiles` by path below it, with `/`. */
export type FactFiles = ReadonlyMap<string, Uint8Array>;

/** One record as it was read, with the place where it stands. */
export interface FactRecord {
  readonly file: string;
  readonly place: Place;
  readonly value: unknown;
  /** Line of a field in the file, 1 for the first; of the record where the field is missing. */
  readonly lineOf: (path: FieldPath) => number;
}

/** What reading gives: all records that are JSON, in the order of their files, and what is wrong. */
export interface ReadFacts {
  readonly records: readonly FactRecord[];
  /** Texts that are no records, such as licences, by path. */
  readonly words: ReadonlyMap<string, string>;
  readonly problems: readonly FactProblem[];
}

/** All files below a folder, in the order of their paths. */
export function readFactFiles(folder: string): FactFiles {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** Reads the records out of the files; says which files are no proper text, JSON or table. */
export function readFacts(files: FactFiles): ReadFacts {
  const records: FactRecord[] = [];
  const words = new Map<string, string>();
  const problems: FactProblem[] = [];
  for (const [file, bytes] of files) {
    const refuse = (line: number, path: FieldPath, reason: string) =>
      problems.push({ file, line, field: fieldName(path), reason });
    const place = placeOf(file);
    const text = decode(bytes);
    if (place === null) refuse(1, [], 'belongs to no place: see README.md for the layout');
    else if (text === null) refuse(1, [], 'is not UTF-8');
    else if (place.layout === 'words') words.set(file, text);
    else if (/\r|^\uFEFF/.test(text)) refuse(1, [], 'has a byte order mark or CR at line ends');
    else if (place.layout === 'lines') records.push(...readTable({ file, place, text, refuse }));
    else records.push(...readJson({ file, place, text, refuse }));
  }
  return { records, words, problems };
}

interface TextFile {
  readonly file: string;
  readonly place: Place;
  readonly text: string;
  readonly refuse: (line: number, path: FieldPath, reason: string) => void;
}

function readTable({ file, place, text, refuse }: TextFile): readonly FactRecord[] {
  const records: FactRecord[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') refuse(lines.length + 1, [], 'the last line does not end');
  lines.forEach((source, index) => {
    const line = index + 1;
    const value = parse(source, (_, reason) => refuse(line, [], reason));
    if (value === undefined) return;
    if (JSON.stringify(value) !== source) refuseLayout(source, line, refuse);
    records.push({ file, place, value, lineOf: () => line });
  });
  return records;
}

/** A line that differs from its value written anew: a key twice, or blanks and escapes too many. */
function refuseLayout(source: string, line: number, refuse: TextFile['refuse']): void {
  const { keysTwice } = indexJson(source);
  for (const path of keysTwice) refuse(line, path, 'the key is given twice');
  if (keysTwice.length === 0) refuse(line, [], 'has blanks or escapes that JSON can do without');
}

function readJson({ file, place, text, refuse }: TextFile): readonly FactRecord[] {
  const value = parse(text, (line, reason) => refuse(line, [], reason));
  if (value === undefined) return [];
  const { lineOf, keysTwice } = indexJson(text);
  for (const path of keysTwice) refuse(lineOf(path), path, 'the key is given twice');
  if (!text.endsWith('\n')) refuse(text.split('\n').length, [], 'the last line does not end');
  if (place.layout === 'single') return [{ file, place, value, lineOf }];
  if (!Array.isArray(value)) {
    refuse(1, [], 'is no list');
    return [];
  }
  return value.map((member: unknown, index) => ({
    file,
    place,
    value: member,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}

function parse(text: string, refuse: (line: number, reason: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    refuse(text.slice(0, position).split('\n').length, `is no JSON: ${message}`);
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
