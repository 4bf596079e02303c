import { readdir } from 'node:fs/promises';
import { dayOf } from '../lib/iso-date';
import { SIGN_NAMES } from '../link/evidence-weights';
import type { Annotation, Engine } from './engine';
import { compareRuns } from './eval-changes';
import { toMentionLine, type MentionLine } from './eval-rows';
import { readDocuments } from './read-documents';

// Texts with gold have no links, no day and no host of their own: what such evidence brings, stored
// pages show.

/** A stored page whose names were found: only linking is left to do. */
interface ReadyPage {
  readonly doc: string;
  readonly link: (without: ReadonlySet<string>) => readonly Annotation[];
}

type Tools = Pick<Engine, 'prepare'> & {
  readonly store: Pick<Engine['store'], 'findOutletByHost'>;
};

async function* noStream(): AsyncGenerator<Uint8Array, void> {
  // Pages are read from files alone.
}

async function readPages(engine: Tools, folder: string): Promise<readonly ReadyPage[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const source = { files, folder, stream: noStream(), today: dayOf(new Date()) };
  const pages: ReadyPage[] = [];
  for await (const read of readDocuments(source)) {
    if (read.kind === 'unread') throw new Error(read.problem);
    const { doc, runs, date, host } = read;
    const outlet = host === null ? null : await engine.store.findOutletByHost(host);
    const link = await engine.prepare(runs);
    pages.push({ doc: String(doc), link: (without) => link({ date, outlet, without }) });
  }
  return pages;
}

const linesOf = (
  pages: readonly ReadyPage[],
  without: ReadonlySet<string> = new Set(),
): readonly MentionLine[] =>
  pages.flatMap(({ doc, link }) => link(without).flatMap((one) => toMentionLine(doc, one) ?? []));

/** A table in Markdown of the mentions on stored pages that each sign wins and loses. */
export async function* ablatePages(engine: Tools, folder: string): AsyncGenerator<string, void> {
  const pages = await readPages(engine, folder);
  const whole = linesOf(pages);
  yield `${String(pages.length)} pages: ${String(whole.length)} mentions with every sign.`;
  yield '';
  yield '| without | mentions lost | won | pages |';
  yield '| --- | --- | --- | --- |';
  for (const sign of SIGN_NAMES) {
    const { won, lost } = compareRuns(whole, linesOf(pages, new Set([sign])));
    const touched = new Set([...won, ...lost].map(({ doc }) => doc));
    if (touched.size === 0) continue;
    yield `| \`${sign}\` | ${String(lost.length)} | ${String(won.length)} | ${String(touched.size)} |`;
  }
}
