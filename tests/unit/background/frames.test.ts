import { deliver, world } from '../../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
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

describe('the card of a name in a frame', () => {
  const name = {
    mention: {
      ...{ start: 0, end: 6, block: 0, surface: 'Lavrov', evidence: [] },
      link: { kind: 'linked', id: entityId('sergey-lavrov') },
    },
    place: { surface: 'Lavrov', before: '', after: '' },
    entities: [],
    lines: [{ left: 0, top: 0, right: 9, bottom: 9 }],
    ...{ inFrame: { x: 1, y: 1 }, onScreen: { x: 2, y: 2 } },
  } as const;
  const sent = () => world.done.filter(([what]) => what === 'sendMessage').map(([, told]) => told);

  it("is asked for in the frame's own tab, with its outlet and the briefs that the worker holds", async () => {
    world.answer = () => Promise.resolve({ ok: true, value: null });
    const ofPaper = askAs({ url: 'https://www.themoscowtimes.com/x', frameId: 12, tab });
    await ofPaper('reportFrame', { news: { kind: 'move', name, isTouch: false, age: 0 } });
    expect(sent()).toMatchObject([
      {
        tabId: 7,
        options: { frameId: 0 },
        message: {
          call: 'hearFrame',
          ask: {
            frameId: 12,
            news: { kind: 'move', name: { place: { surface: 'Lavrov' } } },
            outlet: 'moscow-times',
            briefs: [{ id: 'sergey-lavrov' }],
          },
        },
      },
    ]);
  });

  it('is told to a frame of the same tab', async () => {
    world.answer = () => Promise.resolve({ ok: true, value: null });
    const page = askAs({ url: 'https://a.example/', frameId: 0, tab });
    expect(await page('reportCard', { frameId: 12, isShown: true })).toBe(true);
    expect(sent()).toMatchObject([
      { tabId: 7, options: { frameId: 12 }, message: { call: 'hearCard', ask: { isShown: true } } },
    ]);
  });

  it('is told to none that has gone, and the page hears of that', async () => {
    world.answer = () => Promise.reject(new Error('nobody listens'));
    const page = askAs({ url: 'https://a.example/', frameId: 0, tab });
    expect(await page('reportCard', { frameId: 12, isShown: false })).toBe(false);
  });

  it('is opened for a name chosen from a list, with its outlet and briefs, too', async () => {
    world.answer = () => Promise.resolve({ ok: true, value: null });
    const { mention, place, entities, lines } = name;
    const chosen = { mention, place, entities, lines };
    await frame('reportFrame', { news: { kind: 'chosen', name: chosen, path: [2] } });
    expect(sent()).toMatchObject([
      {
        message: {
          call: 'hearFrame',
          ask: { news: { kind: 'chosen', path: [2] }, briefs: [{ id: 'sergey-lavrov' }] },
        },
      },
    ]);
  });

  it('is no matter of a page that is not there, and nothing is passed on for a page or between frames', async () => {
    expect(await frame('reportFrame', { news: { kind: 'over' } })).toBeNull();
    world.done = [];
    const page = askAs({ url: 'https://a.example/', frameId: 0, tab });
    await page('reportFrame', { news: { kind: 'over' } });
    await frame('reportCard', { frameId: 3, isShown: true });
    await page('reportCard', { frameId: 0, isShown: true });
    expect(sent()).toEqual([]);
  });
});

describe('the names of a frame', () => {
  const names = { page: 'a'.repeat(32), turn: 0, excerpts: [], date: null } as const;
  const order = { at: 0, count: 0, blocks: [] };
  const link = (ask: Asker<BackgroundCalls>) => ask('linkNames', { ...names, order });
  const asked = () =>
    world.done.filter(([what]) => what === 'sendMessage').map(([, told]) => told as object);

  it('are linked by the date of the page around it, which a page tells itself', async () => {
    const date = { value: '2023-08-13', basis: 'meta' };
    world.answer = () => Promise.resolve({ ok: true, value: date });
    expect(await link(frame)).toMatchObject({ isLast: true });
    expect(asked()).toMatchObject([
      { tabId: 7, options: { frameId: 0 }, message: { call: 'getDate' } },
    ]);
    world.done = [];
    await link(askAs({ url: 'https://a.example/', frameId: 0, tab }));
    expect(asked()).toEqual([]);
  });

  it('wait for a page that tells a date in its own shape', async () => {
    world.answer = () => Promise.resolve({ ok: true, value: { value: 'soon', basis: 'meta' } });
    await expect(link(frame)).rejects.toThrow('not marked');
  });
});

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
