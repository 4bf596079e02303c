import { deliver, ORIGIN, restart, world } from '../../support/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../src/browser/extension-api';
import { askBackground } from '../../../src/browser/ask-background';
import { isCutOff, messages } from '../../../src/browser/runtime';
import { sentMessages } from '../../../src/browser/sent-messages';
import { askTab } from '../../../src/browser/tabs';
import type { Sender } from '../../../src/protocol/channel';

beforeEach(() => restart());

/** What the receiver is told of a sender; undefined when the message is left unanswered. */
function receivedFrom(sender: object): Sender | undefined {
  let told: Sender | undefined;
  sentMessages()((_, from) => {
    told = from;
    return Promise.resolve();
  });
  void deliver('message', sender);
  return told;
}

describe('a sender', () => {
  const tab = { id: 7, incognito: false };

  it.each([
    [
      'a page',
      { id: 'fake', url: 'https://www.NBCNews.com/politics?x#y', tab },
      { isOwnPage: false, tabId: 7, frameId: 0, host: 'www.nbcnews.com', isPrivate: false },
    ],
    [
      'a page in a private window',
      { id: 'fake', url: 'https://a.example/', tab: { id: 8, incognito: true } },
      { isOwnPage: false, tabId: 8, frameId: 0, host: 'a.example', isPrivate: true },
    ],
    [
      'a page with a port',
      { id: 'fake', url: 'http://127.0.0.1:8080/', tab },
      { isOwnPage: false, tabId: 7, frameId: 0, host: '127.0.0.1', isPrivate: false },
    ],
    [
      'a frame',
      { id: 'fake', url: 'https://ads.example/', frameId: 12, tab },
      { isOwnPage: false, tabId: 7, frameId: 12, host: 'ads.example', isPrivate: false },
    ],
    [
      'a frame that a page has written',
      { id: 'fake', url: 'about:srcdoc', origin: 'https://a.example', frameId: 3, tab },
      { isOwnPage: false, tabId: 7, frameId: 3, host: 'a.example', isPrivate: false },
    ],
    [
      'a frame that belongs to nobody',
      { id: 'fake', url: 'about:srcdoc', origin: 'null', frameId: 3, tab },
      { isOwnPage: false, tabId: 7, frameId: 3, host: '', isPrivate: false },
    ],
    [
      'our popup',
      { id: 'fake', url: `${ORIGIN}src/popup/index.html` },
      { isOwnPage: true, tabId: null, frameId: 0, host: 'fake', isPrivate: false },
    ],
    [
      'a page that has our address in its own',
      { id: 'fake', url: `https://evil.example/${ORIGIN}`, tab },
      { isOwnPage: false, tabId: 7, frameId: 0, host: 'evil.example', isPrivate: false },
    ],
    [
      'nothing known',
      { id: 'fake' },
      { isOwnPage: false, tabId: null, frameId: 0, host: '', isPrivate: false },
    ],
  ])('%s', (_, sender, told) => {
    expect(receivedFrom(sender)).toEqual(told);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['nobody', {}],
  ])('%s gets no answer', (_, sender) => {
    expect(receivedFrom(sender)).toBeUndefined();
  });
});

it('asks the worker a second time when it was just killed', async () => {
  const sent: unknown[] = [];
  world.answer = (message) => {
    sent.push(message);
    return sent.length === 1
      ? Promise.reject(new Error('Could not establish connection.'))
      : Promise.resolve({ ok: true, value: null });
  };
  expect(await askBackground('reportCount', { count: 3 })).toBeNull();
  expect(sent).toEqual(Array(2).fill({ call: 'reportCount', ask: { count: 3 } }));
});

it('asks again when the page comes back from the cache, where Firefox drops answers', async () => {
  const shown = new EventTarget();
  vi.stubGlobal('addEventListener', shown.addEventListener.bind(shown));
  vi.stubGlobal('removeEventListener', shown.removeEventListener.bind(shown));
  let count = 0;
  world.answer = () =>
    ++count === 1 ? new Promise(() => undefined) : Promise.resolve({ ok: true, value: null });
  const answer = askBackground('reportCount', { count: 3 });
  shown.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await Promise.resolve();
  expect(count).toBe(1);
  shown.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(await answer).toBeNull();
  expect(count).toBe(2);
  vi.unstubAllGlobals();
});

it('asks the script in the top frame of a tab, once', async () => {
  await expect(askTab(7)('moveToMention', { step: 1 })).rejects.toThrow(
    'moveToMention: nobody listens',
  );
  expect(world.done).toEqual([
    [
      'sendMessage',
      { tabId: 7, message: { call: 'moveToMention', ask: { step: 1 } }, options: { frameId: 0 } },
    ],
  ]);
});

it('answers when the receiver has, and leaves to others what it has nothing to say to', async () => {
  messages()((message) => (message === 'ours' ? Promise.resolve('reply') : undefined));
  expect(await deliver('ours', { id: 'fake' })).toBe('reply');
  expect(await deliver('theirs', { id: 'fake' })).toBeUndefined();
});

it.each([
  ['a running extension', { runtime: { ...extensionApi().runtime, id: 'fake' } }, false],
  ['one that is gone', {}, true],
])('%s', (_, api, isOver) => {
  expect(isCutOff(api)).toBe(isOver);
});
