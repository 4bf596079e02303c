import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundCalls, ContentCalls } from '../protocol/calls';
import { BACKGROUND_ANSWERS, CONTENT_ANSWERS } from '../protocol/answers';
import { createAsker, type Asker, type Listen, type Sender } from '../protocol/channel';

/** Asks the worker; wakes it when the browser has put it to sleep. */
export const askBackground: Asker<BackgroundCalls> = createAsker<BackgroundCalls>(
  (message) => browser.runtime.sendMessage(message),
  BACKGROUND_ANSWERS,
  2,
);

/** Asks the script in the top frame of a tab; rejects when none runs there. */
export function askTab(tabId: number): Asker<ContentCalls> {
  return createAsker<ContentCalls>(
    (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    CONTENT_ANSWERS,
    1, // "next mention" must not be carried out twice
  );
}

/** Messages from parts of our own, until the signal fires; those of other extensions are left unanswered. */
export function messages(signal?: AbortSignal): Listen {
  return (receive) => {
    const listener = (
      message: unknown,
      from: Runtime.MessageSender,
    ): Promise<unknown> | undefined =>
      from.id === browser.runtime.id ? receive(message, describeSender(from)) : undefined;
    browser.runtime.onMessage.addListener(listener);
    signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
      once: true,
    });
  };
}

function describeSender(from: Runtime.MessageSender): Sender {
  const url = from.url ?? from.tab?.url ?? '';
  return {
    isOwnPage: url.startsWith(browser.runtime.getURL('')),
    tabId: from.tab?.id ?? null,
    host: hostOf(url),
    isPrivate: from.tab?.incognito ?? false,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
