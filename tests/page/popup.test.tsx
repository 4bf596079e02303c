import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { partialDate } from '../../src/lib/iso-date';
import { entityId, type EntityBrief, type EntityKind } from '../../src/model/entity';
import type { MentionRow, NameRow } from '../../src/model/mention';
import { Popup } from '../../src/popup/Popup';
import type { PageMentions, SiteRecord, TabAccess } from '../../src/protocol/calls';
import type { PopupParts } from '../../src/popup/load-popup';
import cardCss from '../../src/ui/card.css?inline';
import { describeCard } from '../../src/describe/describe-card';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import type { Language } from '../../src/describe/translate';
import { WelcomeScreen } from '../../src/ui/WelcomeScreen';
import { aReader, translatorOf } from '../support/catalogue';
import { anOutlet, aRater, aRating } from '../support/profile-builders';
import { eventually } from '../support/eventually';

const aBrief = (name: string, kind: EntityKind): EntityBrief => ({
  ...{
    id: entityId(name.toLowerCase().replaceAll(' ', '-')),
    kind,
    tier: 1,
    display: { en: name },
  },
});
const nbc = aBrief('NBC News', 'outlet');
const people = ['Haass', 'Lavrov', 'Long', 'Kupchan', 'Graham', 'Burns', 'Moore'].map((name) =>
  aBrief(name, 'person'),
);
const MENTIONS: readonly MentionRow[] = [nbc, ...people].map((entity, index) => ({
  ...{ index, start: index, end: index + 1, surface: 'x', entities: [entity] },
}));
const PAGE: PageMentions = {
  ...{
    host: 'nbcnews.com',
    isPrivate: false,
    textKind: null,
    mentions: MENTIONS,
    frameIds: [],
    isComplete: true,
  },
  marks: { isOn: true, kinds: ['outlet', 'person'], hasLinks: false, textSize: 100 },
};
const SITE: SiteRecord = {
  ...{ host: 'nbcnews.com', outlet: nbc, ratings: [aRating()], raters: [aRater()] },
  ...{ isOnEverywhere: true, isOnHere: true, isLasting: true },
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
};

/** The two ends that the popup talks to, in memory: what they were asked stands in `asked`. */
class Ends {
  readonly asked: unknown[] = [];
  /** What stands in the frame 4. */
  framed: readonly NameRow[] = [];
  page: PageMentions | null = PAGE;
  site: SiteRecord | null = SITE;
  access: TabAccess = 'open-before-install';
  isMentionThere = true;
  /** What is asked of the site meanwhile is answered after this. */
  isSlow: Promise<void> = Promise.resolve();

  readonly parts: PopupParts = {
    tabId: 7,
    askPage: ((name: string, ask: unknown) => {
      this.asked.push([name, ask]);
      if (this.page === null) return Promise.reject(new Error('no receiving end'));
      return Promise.resolve(name === 'getMentions' ? this.page : this.isMentionThere);
    }) as PopupParts['askPage'],
    askFrame: (frameId) =>
      ((name: string, ask: unknown) => {
        this.asked.push([frameId, name, ask]);
        const names = { names: this.framed, isComplete: true };
        return Promise.resolve(name === 'getNames' ? names : this.isMentionThere);
      }) as ReturnType<PopupParts['askFrame']>,
    askWorker: ((name: string, ask: never) => {
      this.asked.push([name, ask]);
      return this.answer(name, ask);
    }) as PopupParts['askWorker'],
  };

  private answer(name: string, { isOn }: { readonly isOn: boolean }): Promise<unknown> {
    if (this.site === null) return Promise.reject(new Error('no answer'));
    if (name === 'setSiteMarks') this.site = { ...this.site, isOnHere: isOn };
    if (name === 'setAllMarks') this.site = { ...this.site, isOnEverywhere: isOn };
    const found = { getSite: this.site, getTabAccess: this.access }[name] ?? null;
    return (name === 'getSite' ? this.isSlow : Promise.resolve()).then(() => found);
  }
}

let ends: Ends;
const reloadTab = vi.fn(() => Promise.resolve());
const openVetting = vi.fn(() => Promise.resolve());
const openOptions = vi.fn(() => Promise.resolve());
const close = vi.fn();

async function open(language: Language = 'en', scheme = 'light'): Promise<HTMLElement> {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  const reader = aReader(language);
  render(
    <Popup
      parts={ends.parts}
      shortcut="Alt+Shift+M"
      reader={reader}
      reloadTab={reloadTab}
      openVetting={openVetting}
      openOptions={openOptions}
      copy={() => Promise.resolve(true)}
      close={close}
    />,
    document.body,
  );
  await eventually(() => expect(document.querySelector('.mh-site, .mh-notice')).not.toBeNull());
  return document.body;
}

const focusedName = (): string | undefined =>
  document.activeElement?.querySelector('.mh-ml__name')?.textContent;
const buttonNamed = (text: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
const findings = async (): Promise<unknown> => {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

beforeAll(() => {
  document.title = 'Masthead';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tokens}${cardCss}${pageCss} .mh * { transition: none !important; animation: none !important; }`,
  );
  document.adoptedStyleSheets = [sheet];
});
beforeEach(() => {
  ends = new Ends();
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const STATES: readonly (readonly [string, (ends: Ends) => void])[] = [
  ['names', () => undefined],
  [
    'names in frames alone',
    (at) => {
      at.page = { ...PAGE, mentions: [], frameIds: [4] };
      at.framed = MENTIONS.map(({ index, surface, entities }) => ({ index, surface, entities }));
    },
  ],
  ['an unknown site', (at) => (at.site = { ...SITE, outlet: null, ratings: [] })],
  ['no names', (at) => (at.page = { ...PAGE, mentions: [] })],
  ['off here', (at) => (at.site = { ...SITE, isOnHere: false })],
  ['off everywhere', (at) => (at.site = { ...SITE, isOnEverywhere: false })],
  ['a tab older than the install', (at) => (at.page = null)],
  ['no access', (at) => ([at.page, at.access] = [null, 'access-not-given'])],
  ['a closed page', (at) => ([at.page, at.access] = [null, 'closed-to-extensions'])],
  ['a failure', (at) => (at.site = null)],
];

describe.each(STATES)('the popup on %s', (_, prepare) => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no finding of axe in %s, %s, and fits', async (language, scheme) => {
    prepare(ends);
    const body = await open(language, scheme);
    expect(await findings()).toEqual([]);
    const { width, height } = body.querySelector('.mh-popup')!.getBoundingClientRect();
    expect([width, height <= 600]).toEqual([360, true]);
  });
});

describe('the list of names', () => {
  it('takes the focus, walks by key through all kinds and opens by Enter', async () => {
    await open();
    expect(focusedName()).toBe('NBC News');
    await userEvent.keyboard('{ArrowDown}j');
    expect(focusedName()).toBe('Lavrov');
    await userEvent.keyboard('{Home}l');
    expect(focusedName()).toBe('Lavrov');
    await userEvent.keyboard('l');
    expect(focusedName()).toBe('Long');
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(close).toHaveBeenCalledOnce());
    expect(ends.asked).toContainEqual(['openMention', { index: 3 }]);
  });

  it('opens a name in a frame there, and closes when that has scrolled to it', async () => {
    ends.page = { ...PAGE, mentions: MENTIONS.slice(0, 2), frameIds: [4] };
    ends.framed = MENTIONS.slice(1, 4).map(({ surface, entities }, index) => ({
      ...{ index, surface, entities },
    }));
    const body = await open();
    expect(body.querySelectorAll('[data-name]')).toHaveLength(4);
    // The first place of Lavrov is in the page, that of Long in the frame alone.
    await userEvent.keyboard('{Home}lll{Enter}');
    await eventually(() => expect(close).toHaveBeenCalledOnce());
    expect(ends.asked.at(-1)).toEqual([4, 'openName', { index: 1 }]);
  });

  it('has one row in the tab order', async () => {
    const body = await open();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const rows = [...body.querySelectorAll<HTMLElement>('[data-name]')];
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('unfolds the rest of a kind in place and goes on there', async () => {
    const body = await open();
    expect(body.querySelectorAll('[data-name]')).toHaveLength(6);
    await userEvent.click(buttonNamed('2 more'));
    expect(body.querySelectorAll('[data-name]')).toHaveLength(8);
    expect(focusedName()).toBe('Burns');
  });

  it('stays open and asks again when the place is gone', async () => {
    const body = await open();
    ends.isMentionThere = false;
    ends.page = { ...PAGE, mentions: [] };
    await userEvent.click(body.querySelector('[data-name]')!);
    await eventually(() => expect(body.textContent).toContain('No names found'));
    expect(close).not.toHaveBeenCalled();
  });

  it('fills while the page is being read', async () => {
    ends.page = { ...PAGE, mentions: [], isComplete: false };
    const body = await open();
    expect(body.textContent).toContain('Still reading');
    ends.page = PAGE;
    await eventually(() => expect(body.querySelectorAll('[data-name]').length).toBe(6));
  });
});

describe('the switches', () => {
  it('turn this site off and on with one click each', async () => {
    const body = await open();
    await userEvent.click(body.querySelector('[role=switch]')!);
    await eventually(() => expect(body.textContent).toContain('Switched off on this site'));
    const order = { host: 'nbcnews.com', isPrivate: false };
    expect(ends.asked).toContainEqual(['setSiteMarks', { ...order, isOn: false }]);
    await userEvent.click(body.querySelector('[role=switch]')!);
    await eventually(() => expect(body.querySelector('[data-name]')).not.toBeNull());
    expect(ends.asked).toContainEqual(['setSiteMarks', { ...order, isOn: true }]);
  });

  it('stay where they were put when an older answer comes late', async () => {
    ends.page = { ...PAGE, isComplete: false }; // so that it is asked again and again
    const body = await open();
    let answerOld = (): void => undefined;
    ends.isSlow = new Promise((done) => (answerOld = done));
    const before = ends.asked.length;
    await eventually(() =>
      expect(ends.asked.slice(before).map((one) => (one as [string])[0])).toContain('getSite'),
    );
    ends.isSlow = Promise.resolve();
    await userEvent.click(body.querySelector('[role=switch]')!);
    await eventually(() => expect(body.textContent).toContain('Switched off on this site'));
    ends.page = { ...PAGE, marks: { ...PAGE.marks, isOn: false } };
    answerOld();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    expect(body.textContent).toContain('Switched off on this site');
    expect(body.querySelector<HTMLInputElement>('[role=switch]')!.checked).toBe(false);
  });

  it('turn all sites off', async () => {
    const body = await open();
    await userEvent.click([...body.querySelectorAll('[role=switch]')].at(-1)!);
    await eventually(() => expect(body.textContent).toContain('Switched off on all sites'));
    expect(ends.asked).toContainEqual(['setAllMarks', { isOn: false, isPrivate: false }]);
  });
});

describe('a tab older than the install', () => {
  it('is loaded again by one click', async () => {
    ends.page = null;
    await open();
    await userEvent.click(buttonNamed('Reload this page'));
    await eventually(() => expect(close).toHaveBeenCalledOnce());
    expect(reloadTab).toHaveBeenCalledOnce();
  });
});

describe('the welcome page', () => {
  const show = (language: Language, scheme: string): void => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    const card = describeCard(
      {
        ...{
          profile: anOutlet({ ratings: [aRating()] }),
          statements: [],
          related: [],
          topics: [],
          threads: [],
          names: {},
          sources: [],
        },
        raters: [aRater()],
        dataVersion: SITE.dataVersion,
      },
      translatorOf(language),
    );
    render(
      <WelcomeScreen
        card={card}
        shortcut="Alt+Shift+M"
        dataPage="../data-page/index.html"
        onCopy={() => Promise.resolve(true)}
        reader={aReader(language)}
      />,
      document.body,
    );
  };

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no finding of axe in %s, %s', async (language, scheme) => {
    show(language, scheme);
    expect(await findings()).toEqual([]);
  });

  it('closes the sample card by Escape and opens it again from its mark', async () => {
    show('en', 'light');
    document.querySelector<HTMLElement>('.mh-card [tabindex="0"]')?.focus();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.mh-card')).toBeNull();
    expect(document.activeElement?.textContent).toBe('The Moscow Times');
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('.mh-card')).not.toBeNull();
  });

  it('leads to the settings', async () => {
    await open();
    await userEvent.click(buttonNamed('Settings'));
    await eventually(() => expect(close).toHaveBeenCalledOnce());
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('leads to the page on which links are judged', async () => {
    await open();
    await userEvent.click(buttonNamed('Vet links…'));
    await eventually(() => expect(close).toHaveBeenCalledOnce());
    expect(openVetting).toHaveBeenCalledOnce();
  });
});
