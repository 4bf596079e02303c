import { createAsker, type AnswerChecks, type Asker, type Listen } from '../protocol/channel';
import {
  extensionApi,
  type ExtensionApi,
  type MessageListener,
  type MessageSender,
} from './extension-api';

/**
 * Sends to the worker. Firefox 153 drops an answer that comes while the page lies in the back/forward
 * cache ("Promise resolved while context is inactive"): the call fails when the page is shown again,
 * so that it can be repeated.
 */
async function sendToBackground(message: unknown): Promise<unknown> {
  // Without a controller for the listener: a page that grows makes many calls.
  let onShow!: (event: PageTransitionEvent) => void;
  const shownAgain = new Promise<never>((_, reject) => {
    onShow = ({ persisted }) => {
      if (persisted) reject(new Error('page left meanwhile'));
    };
  });
  addEventListener('pageshow', onShow);
  try {
    // In a script that was cut off this throws at once.
    return await Promise.race([extensionApi().runtime.sendMessage(message), shownAgain]);
  } finally {
    removeEventListener('pageshow', onShow);
  }
}

/**
 * True once the extension that this script belongs to has been updated or removed while its page stayed
 * open. Chromium lets such a script run on, but takes `runtime` away, or the id in it (measured with
 * 156); Firefox ends it.
 */
export function isCutOff(api: Partial<ExtensionApi> = extensionApi()): boolean {
  return api.runtime?.id === undefined;
}

/** Asks the worker what these answers are given to; wakes it when the browser has put it to sleep. */
export function openBackground<Calls extends object>(answers: AnswerChecks<Calls>): Asker<Calls> {
  return createAsker<Calls>(sendToBackground, answers, 2);
}

/** Messages from parts of our own; those of other extensions are left unanswered. */
export function messages(): Listen<MessageSender> {
  const { runtime } = extensionApi();
  return (receive) => {
    const listener: MessageListener = (message, from, sendResponse) => {
      const reply = from.id === runtime.id ? receive(message, from) : undefined;
      if (reply === undefined) return undefined;
      void reply.then(sendResponse);
      return true; // the answer comes later
    };
    runtime.onMessage.addListener(listener);
  };
}
