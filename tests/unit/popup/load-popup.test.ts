import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { isSettled, loadPopup } from '../../../src/popup/load-popup';
import type { PopupState } from '../../../src/popup/describe-popup';
import type { BackgroundCalls, ContentCalls } from '../../../src/protocol/calls';
import { createAsker, type AnswerChecks, type Asker } from '../../../src/protocol/channel';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import { CONTENT_ANSWERS } from '../../../src/protocol/content-answers';

const page = {
  host: 'nbcnews.com',
  marks: { isOn: true, kinds: ['outlet'], hasLinks: false, textSize: 100 },
  isPrivate: false,
  mentions: [],
  textKind: null,
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

describe('the state of a tab', () => {
  it('is what page and worker say of it', async () => {
    const state = await loadPopup({
      tabId: 7,
      askPage: aPageAsker({ getMentions: page }),
      askWorker: aWorkerAsker({ getSite: site }),
    });
    expect(state).toEqual({ kind: 'ready', page, site });
  });

  it('is the reason that the worker finds when the page does not answer', async () => {
    const state = await loadPopup({
      tabId: 7,
      askPage: aPageAsker({}),
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
      askWorker: aWorkerAsker({}),
    });
    expect(state).toEqual({ kind: 'failed' });
  });
});

describe('whether asking again would bring anything new', () => {
  const marksOff = { ...page.marks, isOn: false } as const;
  const ready = (there: object, known: object) =>
    ({ kind: 'ready', page: { ...page, ...there }, site: { ...site, ...known } }) as PopupState;

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
