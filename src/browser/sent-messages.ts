import type { Listen, Sender } from '../protocol/channel';
import { extensionApi, type MessageSender } from './extension-api';
import { messages } from './runtime';

/** Messages from parts of our own with their senders, as the browser names them; for the worker. */
export function sentMessages(): Listen {
  const listen = messages();
  return (receive) => listen((message, from) => receive(message, describeSender(from)));
}

function describeSender(from: MessageSender): Sender {
  const url = from.url ?? from.tab?.url ?? '';
  return {
    isOwnPage: url.startsWith(extensionApi().runtime.getURL('')),
    tabId: from.tab?.id ?? null,
    frameId: from.frameId ?? 0,
    host: hostOf(url) || hostOf(from.origin ?? ''),
    isPrivate: from.tab?.incognito ?? false,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
