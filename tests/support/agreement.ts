import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { findNames } from '../../src/match/find-names';
import { openGazetteer, type Gazetteer } from '../../src/match/gazetteer';
import { nameKeys } from '../../src/match/name-keys';
import type { NameHit } from '../../src/model/mention';
import { benchAliases } from './bench-aliases';
import { filesOf } from './bench-folder';
import { textOf } from './name-arbitraries';
import { piecesOf } from './simple-matcher';

// Fast against simple: dirty texts made of the names of real gazetteers, and the texts of a folder.
// The simple matcher folds each piece of a text once for all gazetteers.

/** Longer pieces of a folder's texts are not tried; the longest name has 70 code units. */
const LONGEST = 90;
const NAMES_IN_TEXT = 4;
const SHOWN_MAX = 10;

interface Opened {
  readonly size: string;
  readonly forms: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly gazetteers: readonly Gazetteer[];
}

/** What was compared so far. */
interface Count {
  texts: number;
  units: number;
  hits: number;
  /** Hits whose key is none of the gazetteer's: the name database refuses them. */
  falseHits: number;
  differences: number;
}

function openAll(): readonly Opened[] {
  return Object.entries(benchAliases()).map(([size, aliases]) => ({
    size,
    forms: aliases.map(({ form }) => form),
    keys: new Set(aliases.flatMap(nameKeys)),
    gazetteers: [openGazetteer(compileGazetteer(aliases))],
  }));
}

const asText = (hits: readonly NameHit[]): string => JSON.stringify(hits);

function compare(
  text: string,
  pieces: readonly NameHit[],
  { size, keys, gazetteers }: Opened,
  count: Count,
): void {
  const found = findNames(text, gazetteers);
  const confirmed = found.filter(({ key }) => keys.has(key));
  const expected = pieces.filter(({ key }) => keys.has(key));
  count.texts++;
  count.units += text.length;
  count.hits += found.length;
  count.falseHits += found.length - confirmed.length;
  if (asText(confirmed) === asText(expected)) return;
  count.differences++;
  if (count.differences > SHOWN_MAX) return;
  const fast = new Set(confirmed.map((hit) => asText([hit])));
  const simple = new Set(expected.map((hit) => asText([hit])));
  const onlyFast = [...fast].filter((hit) => !simple.has(hit)).join(' ');
  const onlySimple = [...simple].filter((hit) => !fast.has(hit)).join(' ');
  console.log(`${size}: fast alone ${onlyFast}, simple alone ${onlySimple}`);
  if (text.length < 1000) console.log(JSON.stringify(text));
}

const nothing = (): Count => ({ texts: 0, units: 0, hits: 0, falseHits: 0, differences: 0 });

function report(what: string, count: Count): void {
  const { texts, units, hits, falseHits, differences } = count;
  console.log(
    `${what}: ${texts} comparisons, ${units} code units, ${hits} hits, ${falseHits} of them false; ` +
      `${differences} differences`,
  );
}

/** As many random texts for every gazetteer. Answers the differences. */
function compareRandomly(opened: readonly Opened[], cases: number): number {
  const each = Math.ceil(cases / opened.length);
  let differences = 0;
  for (const one of opened) {
    const count = nothing();
    const names = fc.array(fc.nat(one.forms.length - 1), {
      minLength: 1,
      maxLength: NAMES_IN_TEXT,
    });
    const text = names.chain((picked) => textOf(picked.map((at) => one.forms[at] ?? '')));
    for (const content of fc.sample(text, each)) compare(content, piecesOf(content), one, count);
    report(`random texts, ${one.size} names`, count);
    differences += count.differences;
  }
  return differences;
}

/** Every text below a JSON value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function compareFolder(opened: readonly Opened[], folder: string): number {
  const files = [
    ...filesOf(folder, 'texts', '.txt'),
    ...filesOf(folder, 'demo', '.txt'),
    ...filesOf(folder, '', '.json'),
  ];
  const count = nothing();
  for (const file of new Set(files)) {
    const content = readFileSync(file, 'utf8');
    const texts = file.endsWith('.json') ? stringsIn(JSON.parse(content)) : [content];
    for (const text of new Set(texts)) {
      const pieces = piecesOf(text, LONGEST);
      for (const one of opened) compare(text, pieces, one, count);
    }
    process.stderr.write(`${basename(file)} `);
  }
  process.stderr.write('\n');
  report(`${files.length} files, each with all gazetteers`, count);
  return count.differences;
}

/** Compares and prints; answers the number of differences. */
export function compareMatchers(cases: number, folder: string | null): number {
  const opened = openAll();
  const random = compareRandomly(opened, cases);
  return folder === null ? random : random + compareFolder(opened, folder);
}
