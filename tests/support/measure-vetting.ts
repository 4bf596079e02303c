import { parse } from 'tldts';
import { openHostBook } from '../../src/profiles/host-book';
import type { ReadFile } from '../../src/profiles/packed-files';
import { openVetting, type VetLink } from '../../src/vet/vet-link';

// Runs as one bundle, as vetting ships. Both are measured by turns over the same links, so that a round
// that others disturb disturbs both.

/** A list to be vetted, made anew for each round where nothing may be remembered. */
export type LinksOfRound = (round: number) => readonly string[];

/** What one link costs, µs, medians over the rounds. */
export interface VettingCost {
  readonly whole: number;
  /** The least that tells a link's domain: `new URL` and `tldts.parse` with the private suffixes. */
  readonly bare: number;
}

/** A vetting over the facts that ship, and what it costs. */
export interface MeasuredVetting {
  /** Every host of the facts that has a name to be imitated. */
  readonly hosts: readonly string[];
  readonly measure: (linksOf: LinksOfRound, rounds: number) => VettingCost;
}

const WARM_ROUNDS = 3;

/** Opens a vetting over the facts that are read. */
export async function openMeasuredVetting(readFile: ReadFile): Promise<MeasuredVetting> {
  const book = await openHostBook(readFile);
  const vet = openVetting(book);
  return {
    hosts: book.labels.flatMap(({ hosts }) => hosts.map(([host]) => host)),
    measure: (linksOf, rounds) => measure(vet, linksOf, rounds),
  };
}

function measure(vet: VetLink, linksOf: LinksOfRound, rounds: number): VettingCost {
  const times = Array.from({ length: rounds + WARM_ROUNDS }, (_, round) => {
    const urls = linksOf(round);
    return { bare: time(splitBarely, urls), whole: time(vet, urls) };
  }).slice(WARM_ROUNDS);
  return {
    whole: median(times.map(({ whole }) => whole)),
    bare: median(times.map(({ bare }) => bare)),
  };
}

function splitBarely(url: string): void {
  const { hostname } = new URL(url);
  parse(hostname, { allowPrivateDomains: true });
}

function time(judge: (url: string) => unknown, urls: readonly string[]): number {
  const begin = performance.now();
  for (const url of urls) judge(url);
  return ((performance.now() - begin) * 1000) / urls.length;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
