import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { isSettled, loadPopup } from '../../../src/popup/load-popup';
import type { PopupState } from '../../../src/popup/describe-popup';
import type { BackgroundCalls, ContentCalls, FrameCalls } from '../../../src/protocol/calls';
import { createAsker, type AnswerChecks, type Asker } from '../../../src/protocol/channel';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import { CONTENT_ANSWERS, FRAME_ANSWERS } from '../../../src/protocol/content-answers';

const page = {
  host: 'nbcnews.com',
  marks: { isOn: true, kinds: ['outlet'], hasLinks: false, textSize: 100 },
  isPrivate: false,
  mentions: [],
  textKind: null,
  frameIds: [],
  isComplete: true,
};
const site = {
  host: 'nbcnews.com',
  outlet: null,
  ratings: [],
  raters: [],
  isOnEverywhere: true,
  isOnHere: true,
  isLasting: true,
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
};

/** An asker whose other end answers each call by its name; a call without an answer is refused. */
function answering<Calls extends object>(
  checks: AnswerChecks<Calls>,
  answers: Readonly<Record<string, unknown>>,
): Asker<Calls> {
  const send = ({ call }: { readonly call: string }): Promise<unknown> =>
    call in answers
      ? Promise.resolve({ ok: true, value: answers[call] })
      : Promise.reject(new Error('no receiving end'));
  return createAsker(send as (message: unknown) => Promise<unknown>, checks, 1);
}

const aPageAsker = (answers: Readonly<Record<string, unknown>>): Asker<ContentCalls> =>
  answering(CONTENT_ANSWERS, answers);
const aWorkerAsker = (answers: Readonly<Record<string, unknown>>): Asker<BackgroundCalls> =>
  answering(BACKGROUND_ANSWERS, answers);
const aFrameAsker = (answers: Readonly<Record<string, unknown>>): Asker<FrameCalls> =>
  answering(FRAME_ANSWERS, answers);
const noFrame = (): Asker<FrameCalls> => aFrameAsker({});

describe('the state of a tab', () => {
  it('is what page and worker say of it', async () => {
    const state = await loadPopup({
      tabId: 7,
      askPage: aPageAsker({ getMentions: page }),
      askFrame: noFrame,
      askWorker: aWorkerAsker({ getSite: site }),
    });
    expect(state).toEqual({ kind: 'ready', page, site, names: [], isComplete: true });
  });

  describe('with names in frames', () => {
    const nbc = { id: 'nbc-news', kind: 'outlet', tier: 1, display: { en: 'NBC News' } };
    const row = { index: 0, surface: 'NBC', entities: [nbc] };
    const load = (frames: Readonly<Record<number, Asker<FrameCalls>>>) =>
      loadPopup({
        tabId: 7,
        askPage: aPageAsker({
          getMentions: {
            ...page,
            mentions: [{ ...row, start: 5, end: 8 }],
            frameIds: Object.keys(frames).map(Number),
          },
        }),
        askFrame: (frameId) => frames[frameId]!,
        askWorker: aWorkerAsker({ getSite: site }),
      });
    const frame = (getNames: unknown): Asker<FrameCalls> => aFrameAsker({ getNames });

    it('lists those of the page, then those of each frame by their numbers there', async () => {
      const inFrame = { ...row, surface: 'NBC News' };
      const state = await load({
        3: frame({ names: [inFrame, { ...inFrame, index: 1 }], isComplete: true }),
        9: frame({ names: [row], isComplete: true }),
      });
      expect(state).toMatchObject({
        names: [
          { frameId: 0, index: 0, surface: 'NBC' },
          { frameId: 3, index: 0, surface: 'NBC News' },
          { frameId: 3, index: 1, surface: 'NBC News' },
          { frameId: 9, index: 0, surface: 'NBC' },
        ],
        isComplete: true,
      });
    });

    it.each([
      ['has gone', aFrameAsker({}), true],
      ['is still being read', frame({ names: [], isComplete: false }), false],
      ['tells what is no list', frame({ names: [{ ...row, html: '' }], isComplete: true }), true],
      ['tells whom it names in its own shape', frame({ names: [{ ...row, entities: [1] }] }), true],
      [
        'does not answer in time',
        createAsker<FrameCalls>(() => new Promise(() => null), FRAME_ANSWERS, 1),
        false,
      ],
    ])('does without a frame that %s', async (_, asker, isComplete) => {
      expect(await load({ 3: asker })).toMatchObject({ names: [{ frameId: 0 }], isComplete });
    });
  });

  it('is the reason that the worker finds when the page does not answer', async () => {
    const state = await loadPopup({
      tabId: 7,
      askPage: aPageAsker({}),
      askFrame: noFrame,
      askWorker: aWorkerAsker({ getTabAccess: 'open-before-install' }),
    });
    expect(state).toEqual({ kind: 'no-access', access: 'open-before-install' });
  });

  it.each([
    ['the page answers', { getMentions: page }],
    ['the page is silent', {}],
  ])('is a failure when the worker does not answer and %s', async (_, answers) => {
    const state = await loadPopup({
      tabId: 7,
      askPage: aPageAsker(answers),
      askFrame: noFrame,
      askWorker: aWorkerAsker({}),
    });
    expect(state).toEqual({ kind: 'failed' });
  });
});

describe('whether asking again would bring anything new', () => {
  const marksOff = { ...page.marks, isOn: false } as const;
  const ready = (there: object, known: object) =>
    ({
      kind: 'ready',
      page: { ...page, ...there },
      site: { ...site, ...known },
      names: [],
      isComplete: true,
      ...there,
    }) as unknown as PopupState;

  it.each<[string, PopupState, boolean]>([
    ['nothing is known yet', { kind: 'loading' }, false],
    ['the page cannot answer', { kind: 'no-access', access: 'closed-to-extensions' }, true],
    ['all of it is read', ready({}, {}), true],
    ['some of it is still to be read', ready({ isComplete: false }, {}), false],
    ['the page has yet to hear that it is on', ready({ marks: marksOff }, {}), false],
    ['the page has yet to hear that it is off', ready({}, { isOnHere: false }), false],
    ['this site is off', ready({ marks: marksOff }, { isOnHere: false }), true],
    ['every site is off', ready({ marks: marksOff }, { isOnEverywhere: false }), true],
  ])('%s', (_, state, isDone) => {
    expect(isSettled(state)).toBe(isDone);
  });
});
