import Mark from 'mark.js';
import { decodeBase64 } from '../../src/content/decode-base64';
import { findAllNames } from '../../src/match/find-all-names';
import { openGazetteer, type Gazetteer } from '../../src/match/gazetteer';
import { drawMarks } from '../../src/page/marks';
import { rangesOf } from '../../src/page/text-block';
import { openTextStream } from '../../src/page/text-stream';

// Runs in a page that has just been loaded. The first call is the cold one: it alone pays for the
// page's wrappers of nodes and for code that was never run.

/** Ms for a walk over all text nodes that reads each, and how many code units it read. */
export function walkBarely(): { readonly ms: number; readonly units: number } {
  const begin = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    units += (node.nodeValue ?? '').length;
  }
  return { ms: performance.now() - begin, units };
}

let opened: Gazetteer | null = null;

/** Ms to read the page, find all places of the names and mark them, without their confirmation. */
export function annotateAll(names: string): {
  readonly ms: number;
  readonly openMs: number;
  readonly found: number;
} {
  const bytes = decodeBase64(names);
  const opening = performance.now();
  opened ??= openGazetteer(bytes);
  findAllNames('', [opened]);
  const begin = performance.now();
  const leaving = new AbortController();
  const marks = drawMarks(CSS.highlights, leaving.signal);
  const stream = openTextStream({
    page: document,
    outlook: () => 'inside',
    onBoxless: () => undefined,
    onClosed: () => undefined,
  });
  stream.request(document.body);
  let found = 0;
  for (let step = stream.next(); step !== 'done'; step = stream.next()) {
    for (const block of step?.blocks ?? []) {
      for (const hit of findAllNames(block.text, [opened])) {
        marks.add('person', rangesOf(block, hit));
        found++;
      }
    }
  }
  const ms = performance.now() - begin;
  leaving.abort();
  return { ms, openMs: begin - opening, found };
}

/** Ms that mark.js takes to wrap names in elements. */
export function markAll(forms: readonly string[]): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).mark(forms, {
      accuracy: 'exactly',
      separateWordSearch: false,
      done: () => resolve(performance.now() - begin),
    });
  });
}
