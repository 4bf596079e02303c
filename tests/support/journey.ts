import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';
import { servePage, type PageServer } from '../../src/tools/stored-page';
import {
  borrowSession,
  startSession,
  type Session,
  type SessionOptions,
  type StartedSession,
} from './e2e-session';
import { serveSite, type TestSite } from './test-site';

// What a journey needs before its first step. Each function is called in a `describe` or at the head of a
// file: it starts something before the tests there and ends it after them, last first, also when they fail.

/** What `start` gives, for the tests beside this call. */
function during<Value extends { readonly close: () => unknown }>(
  start: () => Promise<Value>,
): () => Value {
  let started: Value | null = null;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    await started?.close();
  });
  return () => {
    if (started === null) throw new Error('it starts with the tests, not where they are listed');
    return started;
  };
}

/** Pages by path on a machine of the test's own, some with headers; they may take a while to make. */
export function useSite(
  pages: Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>),
  headers: Parameters<typeof serveSite>[1] = {},
): Pick<TestSite, 'url'> {
  const site = during(async () =>
    serveSite(typeof pages === 'function' ? await pages() : pages, headers),
  );
  return { url: (path) => site().url(path) };
}

/** The page that `npm start` opens. */
export function useDemo(language: 'en' | 'ja' = 'en'): Pick<PageServer, 'url'> {
  const demo = during(() => servePage(`assets/demo/demo-${language}.html`));
  return {
    get url() {
      return demo().url;
    },
  };
}

function sessionOf(kind: BrowserKind, start: () => Promise<StartedSession>): Session {
  const session = during(start);
  return {
    kind,
    get driven() {
      return session().driven;
    },
    get extension() {
      return session().extension;
    },
    open: (url) => session().open(url),
    openPopup: (tabId) => session().openPopup(tabId),
  };
}

/** A browser with the built extension, which tests of other files use as well. */
export function useSession(kind: BrowserKind): Session {
  return sessionOf(kind, () => borrowSession(kind));
}

/** A browser of its own, for tests that ask for something special or leave something behind. */
export function useOwnSession(kind: BrowserKind, options: SessionOptions = {}): Session {
  return sessionOf(kind, () => startSession(kind, options));
}
