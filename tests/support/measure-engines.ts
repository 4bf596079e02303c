import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { findNames } from '../../src/match/find-names';
import { openGazetteer } from '../../src/match/gazetteer';

// Runs as one bundle in Node and in a page. All engines are measured by turns with a bare loop over the
// same text, so that a round that others disturb disturbs both.

/** Finds all places of its names in a text; answers how many. */
type Engine = (text: string) => number;

/** What is measured together. */
export interface EngineTask {
  readonly texts: Readonly<Record<string, string>>;
  readonly forms: readonly string[];
  /** The same names, compiled; base64. */
  readonly gazetteer: string;
  /** Engines that are too slow for so many names. */
  readonly skipped: readonly string[];
  readonly rounds: number;
}

/** One engine over one text. Times in ns a code unit; ratios are medians over the rounds. */
export interface EngineRow {
  readonly engine: string;
  readonly text: string;
  /** Code units that were searched in a round: fewer for a slow engine. */
  readonly units: number;
  readonly found: number;
  readonly buildMs: number;
  readonly least: number;
  readonly median: number;
  readonly timesBareLoop: number;
}

/** A round is at least this long, for the clock of a page is coarse, and not much longer, ms. */
const ROUND_MS = 10;
const ROUND_MAX_MS = 150;
const FIRST_PIECE = 4000;
/** So long an engine runs before it is measured, ms. */
const WARM_MS = 200;
// The clock of a page does not tell one run of a quick engine.
const WARM_RUNS = 8;
const LEAST_MS = 1e-3;

const readEveryUnit: Engine = (text) => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

function unionOf(forms: readonly string[]): Engine {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const union = new RegExp(escaped.join('|'), 'g');
  return (text) => text.match(union)?.length ?? 0;
}

function builders(task: EngineTask): Readonly<Record<string, () => Engine>> {
  const { forms } = task;
  const bytes = bytesOf(task.gazetteer);
  return {
    'bare loop': () => readEveryUnit,
    'our scan': () => {
      const gazetteer = openGazetteer(bytes);
      return (text) => findNames(text, [gazetteer]).length;
    },
    fastscan: () => {
      const scanner = new FastScanner(forms);
      return (text) => scanner.search(text).length;
    },
    ahocorasick: () => {
      const automaton = new AhoCorasick(forms);
      return (text) => automaton.search(text).length;
    },
    '@monyone/aho-corasick': () => {
      const automaton = new MonyoneAhoCorasick([...forms]);
      return (text) => automaton.matchInText(text).length;
    },
    'RegExp union': () => unionOf(forms),
  };
}

function timeOf(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** Ms of one run over the text, repeated until the clock can tell. */
function timeEngine(engine: Engine, text: string, repeats: number): number {
  return (
    timeOf(() => {
      for (let round = 0; round < repeats; round++) engine(text);
    }) / repeats
  );
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

function measureText(
  engine: Engine,
  text: string,
  rounds: number,
): Omit<EngineRow, 'engine' | 'text' | 'buildMs'> {
  // Warm, or a quick engine would be given as little to do as a slow one.
  const opening = text.slice(0, FIRST_PIECE);
  let first = timeEngine(engine, opening, 1);
  for (let warm = first; warm < WARM_MS; warm += first * WARM_RUNS) {
    first = Math.max(LEAST_MS, timeEngine(engine, opening, WARM_RUNS));
  }
  const perUnit = first / Math.min(FIRST_PIECE, text.length);
  const units = Math.min(text.length, Math.max(FIRST_PIECE, Math.floor(ROUND_MAX_MS / perUnit)));
  // Flat, as the text of a page is.
  const piece = JSON.parse(JSON.stringify(text.slice(0, units))) as string;
  const found = engine(piece);
  const repeats = (run: Engine): number =>
    Math.max(1, Math.ceil(ROUND_MS / Math.max(0.1, timeEngine(run, piece, 1))));
  const often = { engine: repeats(engine), bare: repeats(readEveryUnit) };
  const times: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const bare = timeEngine(readEveryUnit, piece, often.bare);
    const time = timeEngine(engine, piece, often.engine);
    times.push((time * 1e6) / units);
    ratios.push(time / bare);
  }
  const timesBareLoop = medianOf(ratios);
  return { units, found, least: Math.min(...times), median: medianOf(times), timesBareLoop };
}

/** Measures every engine over every text; an engine that throws or is skipped is left out. */
export function measureEngines(task: EngineTask): readonly EngineRow[] {
  const rows: EngineRow[] = [];
  for (const [name, build] of Object.entries(builders(task))) {
    if (task.skipped.includes(name)) continue;
    try {
      const engine: Engine[] = [];
      const buildMs = timeOf(() => engine.push(build()));
      for (const [text, content] of Object.entries(task.texts)) {
        for (const one of engine) {
          rows.push({ engine: name, text, buildMs, ...measureText(one, content, task.rounds) });
        }
      }
    } catch (error) {
      // A union of many names is too large for some browsers' RegExp.
      console.warn(`${name}: ${String(error)}`);
    }
  }
  return rows;
}
