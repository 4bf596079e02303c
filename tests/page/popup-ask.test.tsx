import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeCard } from '../../src/describe/describe-card';
import type { Language } from '../../src/describe/translate';
import { partialDate } from '../../src/lib/iso-date';
import { entityId, type EntityBrief } from '../../src/model/entity';
import { Popup } from '../../src/popup/Popup';
import type { PopupParts } from '../../src/popup/load-popup';
import type { LookUp } from '../../src/protocol/calls';
import cardCss from '../../src/ui/card.css?inline';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { aReader, translatorOf } from '../support/catalogue';
import { aVetting } from '../support/link-builders';
import { anOutlet } from '../support/profile-builders';
import { eventually } from '../support/eventually';
import { stretchTimers } from '../support/stretch-timers';

/** How long typing rests before a link is judged, and before it is said that nothing is found; see popup/Ask.tsx. */
const LINK_DELAY_MS = 400;
const NOTHING_DELAY_MS = 500;

const aBrief = (name: string): EntityBrief => ({
  ...{ id: entityId(name.toLowerCase().replaceAll(' ', '-')), kind: 'person', tier: 1 },
  display: { en: name },
});
const grahams = ['Thomas Graham', 'Lindsey Graham'].map(aBrief);
const names = (fit: 'written' | 'nearly', ...briefs: readonly EntityBrief[]): LookUp => ({
  ...{ kind: 'names', fit, briefs },
});
const moscowTimes: EntityBrief = {
  ...{ id: entityId('moscow-times'), kind: 'outlet', tier: 1 },
  display: { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' },
};
const ANSWERS: Readonly<Record<string, LookUp>> = {
  Graham: names('written', ...grahams),
  'Moscow Times': names('written', moscowTimes),
  'Moskow Times': names('nearly', moscowTimes),
  'nbcnews.com.co': {
    kind: 'link',
    vetting: aVetting('https://nbcnews.com.co/', {
      verdict: { kind: 'unknown' },
      warning: {
        ...{ kind: 'look-alike', likeness: 'other-ending', host: 'nbcnews.com' },
        imitates: entityId('nbc-news'),
      },
    }),
    holders: [],
  },
};

const asked: string[] = [];
let isWorkerThere = true;
const page = {
  ...{ host: 'a.example', isPrivate: false, textKind: null, frameIds: [], isComplete: true },
  mentions: [{ index: 0, start: 0, end: 1, surface: 'x', entities: [aBrief('Haass')] }],
  marks: { isOn: true, kinds: ['person'], hasLinks: false, textSize: 100 },
};
const site = {
  ...{ host: 'a.example', outlet: null, ratings: [], raters: [] },
  ...{ isOnEverywhere: true, isOnHere: true },
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
};

const aCard = describeCard(
  {
    ...{ profile: anOutlet(), statements: [], related: [], topics: [], threads: [] },
    ...{ names: {}, sources: [], raters: [], dataVersion: site.dataVersion },
  },
  translatorOf('en'),
);

function answer(name: string, { text = '' }: { readonly text?: string }): Promise<unknown> {
  if (name === 'getSite') return Promise.resolve(site);
  if (name === 'getCard') return Promise.resolve(aCard);
  asked.push(text);
  return isWorkerThere
    ? Promise.resolve(ANSWERS[text] ?? names('written'))
    : Promise.reject(new Error('no answer'));
}

const parts: PopupParts = {
  tabId: 7,
  askPage: (() => Promise.resolve(page)) as unknown as PopupParts['askPage'],
  askFrame: () => () => Promise.reject(new Error('no frame')),
  askWorker: answer as unknown as PopupParts['askWorker'],
};

async function open(language: Language = 'en', scheme = 'light'): Promise<HTMLInputElement> {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  const never = (): Promise<void> => Promise.resolve();
  render(
    <Popup
      parts={parts}
      shortcut="Alt+Shift+M"
      reader={aReader(language)}
      reloadTab={never}
      openVetting={never}
      openOptions={never}
      copy={() => Promise.resolve(true)}
      close={() => undefined}
    />,
    document.body,
  );
  await eventually(() => expect(document.querySelector('[data-name]')).not.toBeNull());
  const field = document.querySelector('input');
  if (field === null) throw new Error('no field');
  field.focus();
  return field;
}

const shown = (): string => document.querySelector('.mh-popup__answer')?.textContent ?? '';
const rows = (): readonly string[] =>
  [...document.querySelectorAll('[data-answer] b')].map(({ textContent }) => textContent);
const cardName = (): string | undefined => document.querySelector('.mh-card h2')?.textContent;
const focused = (): string | null | undefined =>
  document.activeElement?.querySelector('b')?.textContent;

beforeAll(() => {
  document.title = 'Masthead';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tokens}${cardCss}${pageCss} .mh * { transition: none !important; animation: none !important; }`,
  );
  document.adoptedStyleSheets = [sheet];
});
beforeEach(() => {
  asked.length = 0;
  isWorkerThere = true;
});
afterEach(() => render(null, document.body));

describe('asking without a page', () => {
  it('finds a name while it is typed, and opens its card by Enter', async () => {
    await open();
    await userEvent.keyboard('Moscow Times');
    await eventually(() => expect(rows()).toEqual(['The Moscow Times']));
    expect(document.querySelector('[data-name]')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(cardName()).toBe('The Moscow Times'));
    await eventually(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
  });

  it('goes back by Escape: from the card to its row, to the field, to the page', async () => {
    const field = await open();
    await userEvent.keyboard('Moscow Times{Enter}');
    await eventually(() => expect(cardName()).toBeDefined());
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(focused()).toBe('The Moscow Times'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(document.querySelector('[data-name]')).not.toBeNull());
    expect([field.value, document.activeElement]).toEqual(['', field]);
  });

  it('offers all bearers of a name, in the order of their names, and chooses none', async () => {
    const field = await open();
    await userEvent.keyboard('Graham{Enter}');
    await eventually(() => expect(focused()).toBe('Lindsey Graham'));
    expect(shown()).toContain('2 entries fit this name');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Thomas Graham');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Lindsey Graham');
  });

  it('says when a name is not held as it is written', async () => {
    await open();
    await userEvent.keyboard('Moskow Times');
    await eventually(() => expect(rows()).toEqual(['The Moscow Times']));
    expect(shown()).toContain('Not held as written');
  });

  it('says plainly that nothing is found, at Enter or when typing has stopped', async () => {
    await open();
    const restore = stretchTimers(NOTHING_DELAY_MS, 60_000);
    await userEvent.keyboard('Nobody{Enter}');
    await eventually(() => expect(shown()).toContain('No record of “Nobody”'));
    restore();
    await userEvent.keyboard('s');
    await eventually(() => expect(shown()).toContain('No record of “Nobodys”'));
  });

  it('judges a link once it is whole, in the words of the page of links', async () => {
    await open();
    stretchTimers(LINK_DELAY_MS, 4_000); // longer than a busy machine takes from letter to letter
    await userEvent.keyboard('nbcnews.com.co');
    await eventually(() => expect(shown()).toContain('Look-alike of nbcnews.com'));
    expect(asked.filter((text) => text.includes('.'))).toEqual(['nbcnews.com.co']);
  });

  it('says when the worker does not answer', async () => {
    isWorkerThere = false;
    await open();
    await userEvent.keyboard('x{Enter}');
    await eventually(() => expect(shown()).toContain('Masthead did not answer'));
  });

  it('is not interrupted by names that come in', async () => {
    const field = await open();
    await userEvent.keyboard('Moscow Times');
    await eventually(() => expect(rows()).toHaveLength(1));
    await userEvent.clear(field);
    await eventually(() => expect(document.querySelector('[data-name]')).not.toBeNull());
    expect(document.activeElement).toBe(field);
  });
});

describe.each([
  ['several bearers', 'Graham', '.mh-choices'],
  ['a near name', 'Moskow Times', '.mh-choices'],
  ['nothing', 'Nobody', '.mh-answer h2'],
  ['a look-alike', 'nbcnews.com.co', '.mh-warn'],
  ['a card', 'Moscow Times', '.mh-card'],
])('the answer: %s', (_, text, part) => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no finding of axe in %s, %s, and fits', async (language, scheme) => {
    await open(language, scheme);
    await userEvent.keyboard(`${text}{Enter}`);
    await eventually(() => expect(document.querySelector(part)).not.toBeNull());
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const box = document.querySelector('.mh-popup')?.getBoundingClientRect();
    expect([box?.width, (box?.height ?? 0) <= 600]).toEqual([360, true]);
  });
});
