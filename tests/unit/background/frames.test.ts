import { deliver, world } from '../../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import type { BackgroundCalls, MarkSettings } from '../../../src/protocol/calls';
import { createAsker, type Asker } from '../../../src/protocol/channel';
import { startWorker } from '../../support/worker-fixture';

function askAs(sender: object): Asker<BackgroundCalls> {
  return createAsker<BackgroundCalls>(
    (message) => deliver(message, { id: 'fake', ...sender }),
    BACKGROUND_ANSWERS,
    1,
  );
}

const tab = { id: 7, incognito: false };
const frame = askAs({ url: 'https://ads.example/', frameId: 12, tab });

/** What is sent to the page of tab 7; its script knows the host, all other tabs have none. */
function answerAsPage(host: string): void {
  world.answer = (message, tabId) =>
    tabId === 7 && (message as { readonly call: string }).call === 'getHost'
      ? Promise.resolve({ ok: true, value: host })
      : Promise.reject(new Error('nobody listens'));
}

beforeEach(() => startWorker());

describe('the marks of a frame', () => {
  const switchOff = (host: string) =>
    askAs({ url: 'chrome-extension://fake/src/popup/index.html' })('setSiteMarks', {
      host,
      isOn: false,
      isPrivate: false,
    });
  const isOn = (marks: MarkSettings): boolean => marks.isOn;

  it('go by the site of its page, not by its own', async () => {
    answerAsPage('paper.example');
    await switchOff('ads.example');
    expect(isOn(await frame('getMarks', {}))).toBe(true);
    await switchOff('paper.example');
    expect(isOn(await frame('getMarks', {}))).toBe(false);
  });

  it('are not told before the page has a script of ours, and that is no error', async () => {
    await expect(frame('getMarks', {})).rejects.toThrow('the page of this frame is not marked');
    expect(world.local.items).not.toHaveProperty('errors');
  });
});
