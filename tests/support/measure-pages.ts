import Mark from 'mark.js';
import { decodeBase64 } from './decode-base64';
import { cutIntoLots, ownHits } from '../../src/content/text-pieces';
import { findAllNames } from '../../src/match/find-all-names';
import { openGazetteer } from '../../src/match/gazetteer';
import type { NameHit } from '../../src/model/mention';
import { drawMarks } from '../../src/page/marks';
import { rangesOf, type TextBlock } from '../../src/page/text-block';
import { aStream } from './page-fixture';

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

/** What the page's own thread does for all names of a page, and what it asks the worker for; ms. */
export function annotateAll(names: string): {
  readonly ms: number;
  readonly searchMs: number;
  readonly found: number;
} {
  const gazetteer = openGazetteer(decodeBase64(names));
  const begin = performance.now();
  const leaving = new AbortController();
  const marks = drawMarks(CSS.highlights, {
    styles: () => Promise.resolve(''),
    signal: leaving.signal,
  });
  const blocks = readAll();
  const lots = cutIntoLots(blocks.map(({ text }) => text));
  // Messages are texts on their way: Chromium writes and parses them as JSON on the page's thread.
  const asked = lots.map((lot) => JSON.stringify(lot.map(({ text }) => text)));
  const sent = performance.now();
  const answers = asked.map((ask) =>
    JSON.stringify((JSON.parse(ask) as string[]).map((text) => findAllNames(text, [gazetteer]))),
  );
  const answered = performance.now();
  let found = 0;
  for (const [at, lot] of lots.entries()) {
    const hits = JSON.parse(answers[at] ?? '[]') as NameHit[][];
    for (const [place, piece] of lot.entries()) {
      for (const hit of ownHits(piece, hits[place] ?? [])) {
        marks.add('person', rangesOf(blocks[piece.ordinal]!, hit));
        found++;
      }
    }
  }
  const end = performance.now();
  leaving.abort();
  return { ms: sent - begin + end - answered, searchMs: answered - sent, found };
}

function readAll(): readonly TextBlock[] {
  const stream = aStream();
  stream.request(document.body);
  const blocks: TextBlock[] = [];
  for (let step = stream.next(); step !== 'done'; step = stream.next()) {
    for (const block of step?.blocks ?? []) blocks.push(block);
  }
  return blocks;
}

// It goes from name to name by calling itself: a thousand at once overflow the stack.
const MARK_JS_LOT = 100;

/** Ms that mark.js takes to wrap names in elements. */
export async function markAll(forms: readonly string[]): Promise<number> {
  const begin = performance.now();
  for (let at = 0; at < forms.length; at += MARK_JS_LOT) {
    await new Promise<void>((resolve) => {
      new Mark(document.body).mark(forms.slice(at, at + MARK_JS_LOT), {
        accuracy: 'exactly',
        separateWordSearch: false,
        done: () => resolve(),
      });
    });
  }
  return performance.now() - begin;
}
