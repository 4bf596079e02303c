import { decodeBase64 } from './decode-base64';
import { findAllNames } from '../../src/match/find-all-names';
import { openGazetteer, type Gazetteer } from '../../src/match/gazetteer';
import type { NameHit } from '../../src/model/mention';
import { aStream } from './page-fixture';

// A content script that finds the names of its page itself, or has a worker find them, when the page
// says so by an event; what it measured stands in an attribute of the page.

/** What the worker answers. */
export interface FoundElsewhere {
  readonly hits: readonly (readonly NameHit[])[];
  readonly ms: number;
}

/** Of one way to find the names; ms. */
export interface PlaceTimes {
  /** Of the page's own thread. */
  readonly thread: number;
  /** From the texts to the hits. */
  readonly latency: number;
  readonly hits: number;
  readonly units: number;
}

declare const chrome: {
  readonly runtime: { sendMessage(texts: readonly string[]): Promise<unknown> };
};

// As the benchmark reads it.
const RESULT_ATTRIBUTE = 'data-measured';

function readTexts(): readonly string[] {
  const stream = aStream();
  stream.request(document.body);
  const texts: string[] = [];
  for (let step = stream.next(); step !== 'done'; step = stream.next()) {
    for (const { text } of step?.blocks ?? []) texts.push(text);
  }
  return texts;
}

let gazetteer: Gazetteer | null = null;

function findHere(texts: readonly string[]): Omit<PlaceTimes, 'units'> {
  const begin = performance.now();
  const names = (globalThis as unknown as { readonly NAMES: string }).NAMES;
  gazetteer = openGazetteer(decodeBase64(names));
  let hits = 0;
  for (const text of texts) hits += findAllNames(text, [gazetteer]).length;
  const ms = performance.now() - begin;
  return { thread: ms, latency: ms, hits };
}

async function findElsewhere(texts: readonly string[]): Promise<Omit<PlaceTimes, 'units'>> {
  await chrome.runtime.sendMessage(['']);
  await chrome.runtime.sendMessage(['']);
  const begin = performance.now();
  const answer = chrome.runtime.sendMessage(texts);
  const sent = performance.now() - begin;
  const { hits } = (await answer) as FoundElsewhere;
  const latency = performance.now() - begin;
  // The browser has parsed the answer for us in between: here it is parsed once more to be timed.
  const written = JSON.stringify(hits);
  const parsing = performance.now();
  JSON.parse(written);
  const thread = sent + performance.now() - parsing;
  return { thread, latency, hits: hits.flat().length };
}

document.addEventListener('measure-place', (event) => {
  const texts = readTexts();
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const isHere = (event as CustomEvent<unknown>).detail === 'here';
  void Promise.resolve(isHere ? findHere(texts) : findElsewhere(texts)).then((times) => {
    document.documentElement.setAttribute(RESULT_ATTRIBUTE, JSON.stringify({ ...times, units }));
  });
});
