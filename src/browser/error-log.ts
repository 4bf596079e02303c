import browser from 'webextension-polyfill';
import { hasExactly, isShortArray, isShortString } from '../lib/guards';
import { ERRORS_KEPT, type InternalError } from '../model/internal-error';

/** The last internal errors, kept on this machine. */
export interface ErrorLog {
  /** Oldest first. */
  readonly read: () => Promise<readonly InternalError[]>;
  /** Never rejects: a disk that is full must not hide the error that is noted. */
  readonly note: (call: string, error: unknown) => Promise<void>;
}

const KEY = 'errors';

// Names of calls and errors are far shorter.
const WORD_MAX_LENGTH = 60;
const isWord = (value: unknown): value is string => isShortString(value, WORD_MAX_LENGTH);

const isInternalError = hasExactly<InternalError>({ call: isWord, code: isWord, version: isWord });

const isLog = (value: unknown): value is readonly InternalError[] =>
  isShortArray(value, ERRORS_KEPT, isInternalError);

/** Kind of an error: its name, if that is one word of letters. */
function codeOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Za-z]+$/.test(name) ? name.slice(0, WORD_MAX_LENGTH) : 'unknown';
}

/** Opens the log of this version; what is damaged counts as empty. An error like the one before is not repeated. */
export function openErrorLog(version: string): ErrorLog {
  const { local } = browser.storage;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<readonly InternalError[]> {
    const held = (await local.get(KEY))[KEY];
    return isLog(held) ? held : [];
  }

  async function add(call: string, error: unknown): Promise<void> {
    const held = await read();
    const fresh: InternalError = { call, code: codeOf(error), version };
    const last = held.at(-1);
    if (last?.call === call && last.code === fresh.code && last.version === version) return;
    await local.set({ [KEY]: [...held, fresh].slice(-ERRORS_KEPT) });
  }

  return {
    read,
    note(call, error) {
      const done = queue.then(() => add(call, error)).catch(() => undefined);
      queue = done;
      return done;
    },
  };
}
