import type { NameHit } from '../model/mention';
import type { TextContainer } from '../page/shadow-roots';
import { isReadable, unreadAround } from '../page/skip-rules';
import type { ReadText } from '../page/text-stream';
import type { FoundBlock } from './page-names';
import { cutIntoLots, ownHits } from './text-pieces';

/** Has the worker look for names in what is read of a page. */
export interface NameSearch {
  /** Takes the text of a container as it is now; what was taken of it before counts no longer. */
  add(text: ReadText): void;
  /** Sends what was added; resolves when it has been answered or given up. Never rejects. */
  finish(): Promise<void>;
  /** True when nothing waits for an answer. */
  isIdle(): boolean;
}

/** What a search is made with. */
export interface NameSearchOptions {
  /** One list of hits for each text. */
  readonly findNames: (texts: readonly string[]) => Promise<readonly (readonly NameHit[])[]>;
  /** All names of a container that has any, and whose text has not been read again since. */
  readonly onFound: (container: TextContainer, blocks: readonly FoundBlock[]) => void;
  /** What was found has been handed over; nothing more is asked for until it resolves. */
  readonly onAnswered: () => Promise<void>;
  /** Resolves when a call that failed may be made again. */
  readonly pause: () => Promise<void>;
  /** Runs a step until it returns false, in slices. */
  readonly inSlices: (step: () => boolean) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Text that is worth a call before all has been read, in UTF-16 code units. */
const SEND_LENGTH = 32_768;
/** How often a call is made whose answer never comes; each is two attempts to reach the worker. */
const TRIES = 3;

/**
 * A search with one call under way at a time. The worker keeps nothing of it: a call that fails
 * because the worker was killed, or because the page asks too often, is made again.
 */
export function openNameSearch(options: NameSearchOptions): NameSearch {
  const { findNames, onFound, onAnswered, pause, inSlices, signal } = options;
  /** Of containers read again the text that counts, until it has been searched: a page's text is not kept. */
  const latest = new WeakMap<TextContainer, ReadText>();
  let added: ReadText[] = [];
  let length = 0;
  let last = Promise.resolve();
  let waiting = 0;
  /** Counts the times that all was given up. */
  let given = 0;

  async function find(texts: readonly string[]): Promise<readonly (readonly NameHit[])[] | null> {
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        return await findNames(texts);
      } catch {
        if (attempt === TRIES) return null;
        await pause();
      }
    }
    return null;
  }

  /** The hits of each text that has any, by its ordinal; null when they cannot be had. */
  async function findAll(texts: readonly string[]): Promise<readonly NameHit[][] | null> {
    const found: NameHit[][] = [];
    for (const lot of cutIntoLots(texts)) {
      const answer = await find(lot.map(({ text }) => text));
      if (!answer) return null;
      for (const [at, piece] of lot.entries()) {
        const hits = answer[at] ?? [];
        if (hits.length > 0) (found[piece.ordinal] ??= []).push(...ownHits(piece, hits));
      }
    }
    return found;
  }

  async function search(texts: readonly ReadText[], since: number): Promise<void> {
    if (since !== given || signal.aborted) return;
    const found = await findAll(texts.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
    if (!found) {
      given++;
      return;
    }
    let next = 0;
    let at = 0;
    await inSlices(() => {
      const read = texts[next++];
      if (!read) return false;
      const named: FoundBlock[] = [];
      for (const block of read.blocks) {
        const hits = found[at++];
        if (hits) named.push({ block, hits });
      }
      const { container } = read;
      // Most have none, and for these nothing more is asked. What has left the page or was closed meanwhile is dropped.
      const isWanted = takeLatest(read) && named.length > 0 && !signal.aborted;
      if (
        isWanted &&
        container.isConnected &&
        isReadable(container.ownerDocument) &&
        unreadAround(container) === null
      ) {
        onFound(container, named);
      }
      return true;
    });
    await onAnswered();
  }

  /** Takes a text off the list; false when its container was read again meanwhile. */
  function takeLatest(read: ReadText): boolean {
    if ((latest.get(read.container) ?? read) !== read) return false;
    latest.delete(read.container);
    return true;
  }

  function finish(): Promise<void> {
    const texts = added;
    const since = given;
    added = [];
    length = 0;
    if (texts.length > 0) {
      waiting++;
      last = last
        .then(() => search(texts, since))
        .finally(() => {
          waiting--;
        });
    }
    return last;
  }

  return {
    add(text) {
      if (!text.isNew) latest.set(text.container, text);
      if (text.blocks.length === 0) return;
      added.push(text);
      for (const block of text.blocks) length += block.text.length;
      if (length >= SEND_LENGTH) void finish();
    },
    finish,
    isIdle: () => waiting === 0 && added.length === 0,
  };
}
