import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EntityId } from '../model/entity';
import { ratingsOf } from '../model/institution';
import { entitiesOf } from '../model/vetting';
import { openHostBook } from '../profiles/host-book';
import { openProfileStore, type ProfileStore } from '../profiles/profile-store';
import { openVetting } from '../vet/vet-link';
import { callerFolder } from './caller-folder.mjs';
import { readFolder } from './engine';
import { readLinks, type LinkLine } from './read-links';
import { toVettingRow, type Held } from './vetting-row';
import { openLineWriter } from './write-lines';

// npm run --silent vet -- FILE|-
// Who stands behind links, one JSON object a line; see docs/vetting.md.

const USAGE = `npm run --silent vet -- FILE

  FILE   links, one a line, or JSON Lines {"n","url"}; - reads them from standard input

Writes one JSON object for each link to standard output, in the order of the links.`;

const say = (line: string): void => console.error(`vet: ${line}`);

/** Links to vet. */
interface LinkSource {
  /** Opened when the first of them is wanted. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The file that they stand in; null for standard input. */
  readonly file: string | null;
}

/** What was wrong with a line, or with all of them, and where. */
function problemOf(
  line: Exclude<LinkLine, { readonly kind: 'link' }>,
  file: string | null,
): string {
  if (line.kind === 'unread') return `${file ?? 'standard input'}: ${line.reason}`;
  return `${file === null ? '' : `${file}, `}line ${line.line}: ${line.reason}`;
}

/** Vets a stream of links; answers how many lines were skipped. */
async function vetStream({ open, file }: LinkSource): Promise<number> {
  const read = readFolder(join(import.meta.dirname, 'data'));
  const [book, store] = await Promise.all([openHostBook(read), openProfileStore(read)]);
  const vet = openVetting(book);
  const held = new Map<EntityId, Held | null>();
  const out = openLineWriter(process.stdout);
  let skipped = 0;
  for await (const line of readLinks(open())) {
    if (line.kind !== 'link') {
      skipped += 1;
      say(problemOf(line, file));
      continue;
    }
    const vetting = vet(line.url);
    for (const id of entitiesOf(vetting)) {
      if (!held.has(id)) held.set(id, await findHeld(store, id));
    }
    const row = toVettingRow(vetting, (id) => held.get(id) ?? null, line.n);
    await out.write(`${JSON.stringify(row)}\n`);
    if (out.isClosed()) break;
  }
  return skipped;
}

async function findHeld(store: ProfileStore, id: EntityId): Promise<Held | null> {
  const [[brief], card] = await Promise.all([store.findBriefs([id]), store.findCard(id)]);
  if (brief === undefined || card === null) return null;
  return { brief, ratings: ratingsOf(card.profile) };
}

async function main(args: readonly string[]): Promise<void> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || file === '--help' || file === '-h') {
    console.error(USAGE);
    process.exitCode = file === '--help' || file === '-h' ? 0 : 2;
    return;
  }
  const folder = callerFolder();
  const skipped = await vetStream(
    file === '-'
      ? { open: () => process.stdin, file: null }
      : { open: () => createReadStream(resolve(folder, file)), file },
  );
  if (skipped > 0) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
