import type { BackgroundCalls, ContentCalls } from '../protocol/calls';
import { BACKGROUND_ANSWERS, CONTENT_ANSWERS } from '../protocol/answers';
import { createAsker, type Asker, type Listen, type Sender } from '../protocol/channel';
import { extensionApi, type MessageListener, type MessageSender } from './extension-api';

/** Asks the worker; wakes it when the browser has put it to sleep. */
export const askBackground: Asker<BackgroundCalls> = createAsker<BackgroundCalls>(
  (message) => extensionApi().runtime.sendMessage(message),
  BACKGROUND_ANSWERS,
  2,
);

/** Asks the script in the top frame of a tab; rejects when none runs there. */
export function askTab(tabId: number): Asker<ContentCalls> {
  return createAsker<ContentCalls>(
    (message) => extensionApi().tabs.sendMessage(tabId, message, { frameId: 0 }),
    CONTENT_ANSWERS,
    1, // "next mention" must not be carried out twice
  );
}

/** Messages from parts of our own, until the signal fires; those of other extensions are left unanswered. */
export function messages(signal?: AbortSignal): Listen {
  const { runtime } = extensionApi();
  return (receive) => {
    const listener: MessageListener = (message, from, sendResponse) => {
      const reply = from.id === runtime.id ? receive(message, describeSender(from)) : undefined;
      if (reply === undefined) return undefined;
      void reply.then(sendResponse);
      return true; // the answer comes later
    };
    runtime.onMessage.addListener(listener);
    signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), {
      once: true,
    });
  };
}

function describeSender(from: MessageSender): Sender {
  const url = from.url ?? from.tab?.url ?? '';
  return {
    isOwnPage: url.startsWith(extensionApi().runtime.getURL('')),
    tabId: from.tab?.id ?? null,
    host: hostOf(url),
    isPrivate: from.tab?.incognito ?? false,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
