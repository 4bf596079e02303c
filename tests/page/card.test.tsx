import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { partialDate } from '../../src/lib/iso-date';
import type { EntityBrief } from '../../src/model/entity';
import { UNKNOWN_PAGE } from '../../src/model/page-context';
import type { Correction } from '../../src/model/settings';
import type { CardContents, Profile } from '../../src/model/profile';
import { tiedOf } from '../../src/model/tied-entity';
import { CandidateCard } from '../../src/ui/CandidateCard';
import { ErrorCard, LoadingCard } from '../../src/ui/CardStates';
import { cardStyles } from '../../src/ui/card-styles';
import { NOWHERE, type CardSituation } from '../../src/describe/card-situation';
import { describeCard } from '../../src/describe/describe-card';
import { describeWhy } from '../../src/describe/describe-why';
import { ProfileCard } from '../../src/ui/ProfileCard';
import { WhyCard } from '../../src/ui/WhyCard';
import type { Language, Translate } from '../../src/describe/translate';
import { translatorOf } from '../support/catalogue';
import {
  anOrganisation,
  anOutlet,
  anUnnamedSpeaker,
  aPerson,
  aRater,
  aRating,
  aRole,
  aSource,
  aStatement,
} from '../support/profile-builders';

const nothing = (): void => undefined;

const RATERS = [
  aRater({ quantiles: { p05: 0.2, p25: 0.4, p50: 0.6, p75: 0.7, p95: 0.9 } }),
  aRater({
    id: 'steps',
    kind: 'status',
    scale: {
      type: 'enum',
      values: [
        { id: 'good', en: 'good', ja: '良い' },
        { id: 'bad', en: 'bad', ja: '悪い' },
      ],
    },
  }),
  aRater({ id: 'members', kind: 'membership', scale: { type: 'enum', values: [] } }),
];

const richOutlet = anOutlet({
  country: 'NL',
  languages: ['en', 'ru'],
  founded: '1992',
  seats: [{ place: 'Amsterdam', from: '2022', to: null, asOf: '2026-11', source: 'copy' }],
  ratings: [aRating(), aRating({ rater: 'steps', value: 'bad', lastDiscussed: 2024 })],
  selfDescription: {
    en: 'Calls itself independent.',
    ja: '独立系と名乗る。',
    url: 'https://www.themoscowtimes.com/page/about',
    asOf: '2026-11',
    source: 'copy',
  },
  legalStatus: [
    {
      status: 'blocked',
      by: 'RU',
      text: { en: 'Site blocked', ja: 'サイトを遮断' },
      from: '2022-04',
      to: null,
      source: 'copy',
      url: 'https://news.example/act',
    },
  ],
  background: { en: 'A newspaper.', ja: '新聞。' },
  cautions: [{ en: 'モスクワ alone is the city' }],
  conflicts: [
    {
      field: 'country',
      values: [
        { value: 'NL', source: 'copy' },
        { value: 'RU', source: 'own-knowledge' },
      ],
    },
  ],
});

const statements = Array.from({ length: 7 }, (_, place) =>
  aStatement({
    id: `s-${place}`,
    date: `2023-07-0${place + 1}`,
    kind: place > 4 ? 'denial' : 'statement',
    url: 'https://www.themoscowtimes.com/x',
    ...(place > 4 ? { thread: 'answers' } : {}),
    ...(place === 0 ? { anonymous: true } : {}),
  }),
);

function contentsOf(profile: Profile, parts: Partial<CardContents> = {}): CardContents {
  return {
    profile,
    statements: [],
    related: [],
    topics: [],
    threads: [],
    names: { 'moscow-times': { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' } },
    raters: RATERS,
    sources: [
      aSource('copy', { url: 'https://copy.example/' }),
      aSource('web-copy'),
      aSource('own-knowledge'),
    ],
    dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
    ...parts,
  };
}

const lavrov: EntityBrief = { ...aPerson(), role: { en: 'Foreign Minister', ja: 'ロシア外相' } };

const drawWhy =
  (onCorrect: (correction: Correction) => void): Draw =>
  (translate) => (
    <WhyCard
      why={describeWhy(
        {
          place: { surface: 'ラブロフ', before: 'ロシアの', after: '外相と会談した' },
          ...{ meant: [lavrov], bearers: [lavrov, anOutlet()], meanings: [] },
          evidence: [{ rule: 'role-attached', surface: '外相' }, { rule: 'office-unfit' }],
          ...{ host: 'blog.example', isPrivate: false },
        },
        translate,
      )}
      translate={translate}
      onCorrect={onCorrect}
      onBack={nothing}
      onClose={nothing}
    />
  );

type Draw = (translate: Translate) => VNode;

const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
const onOpenData = vi.fn();

const drawProfile =
  (contents: CardContents, situation: CardSituation = NOWHERE): Draw =>
  (translate) => (
    <ProfileCard
      card={describeCard(contents, translate, situation)}
      translate={translate}
      onClose={nothing}
      onWhy={nothing}
      onCopy={onCopy}
      onOpenData={onOpenData}
    />
  );

/** A denial in three states, the word that stands against it, and a date on which two sources differ. */
const opposed = contentsOf(aPerson(), {
  statements: [
    ...['2023-07-06', '2023-07-07', '2023-07-19'].map((date, place) =>
      aStatement({
        ...{ id: `d${place}`, date, kind: 'denial', thread: 'answers' },
        ...{ summary: { en: `Answer ${place}` }, contradicts: ['confirmation'] },
      }),
    ),
    aStatement({
      id: 'visit',
      note: { en: 'Seen through a retelling.', ja: '紹介記事による。' },
      conflicts: [
        {
          field: 'date',
          values: [
            { value: '2023-05', source: 'copy' },
            { value: '2023-06', source: 'web-copy', note: { en: 'a retelling', ja: '紹介' } },
          ],
        },
      ],
    }),
  ],
  related: [
    aStatement({
      ...{ id: 'confirmation', speaker: 'moscow-times', kind: 'confirmation' },
      summary: { en: 'Confirmed it.' },
    }),
  ],
  threads: [{ id: 'answers', en: 'How Moscow answered', ja: 'ロシアの説明' }],
});

/** A page of a known day that names another of the same body. */
const ministry = aRole({ orgId: 'russian-mfa', source: 'copy' });
const inCompany: CardSituation = {
  ...NOWHERE,
  page: { ...UNKNOWN_PAGE, date: { value: partialDate('2023-08-13'), basis: 'json-ld' } },
  others: [
    tiedOf(
      aPerson({ id: 'maria-zakharova', display: { en: 'Maria Zakharova' }, roles: [ministry] }),
    ),
  ],
};

const STATES: readonly (readonly [string, Draw])[] = [
  ['an outlet with all sections', drawProfile(contentsOf(richOutlet, { statements }))],
  ['an outlet without any', drawProfile(contentsOf(anOutlet({ display: {} })))],
  ['an organisation', drawProfile(contentsOf(anOrganisation({ country: 'US', founded: '1921' })))],
  [
    'a person',
    drawProfile(
      contentsOf(aPerson({ roles: [aRole(), aRole({ to: '2004', status: 'former' })] }), {
        statements,
      }),
    ),
  ],
  ['an unnamed speaker', drawProfile(contentsOf(anUnnamedSpeaker()))],
  ['a person with opposed statements and values', drawProfile(opposed)],
  [
    'a person who shares a body with another, then and now',
    drawProfile(contentsOf(aPerson({ roles: [ministry] })), inCompany),
  ],
  [
    'candidates',
    (translate) => (
      <CandidateCard
        surface="Graham"
        candidates={[lavrov, anOutlet()]}
        translate={translate}
        onChoose={nothing}
        onClose={nothing}
        onWhy={nothing}
      />
    ),
  ],
  ['the reasons of a mark', drawWhy(nothing)],
  [
    'loading',
    (translate) => <LoadingCard brief={lavrov} translate={translate} onClose={nothing} />,
  ],
  [
    'an error',
    (translate) => (
      <ErrorCard brief={lavrov} translate={translate} onRetry={nothing} onClose={nothing} />
    ),
  ],
];

/** Draws into an open shadow root: axe does not look into a closed one. */
function show(node: VNode, scheme = 'light'): ShadowRoot {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // What fades in has no contrast yet.
  sheet.replaceSync(
    `${cardStyles} .mh *, .mh { animation-duration: 0s !important; animation-delay: 0s !important; }`,
  );
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(node, root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
});

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES: readonly Language[] = ['en', 'ja'];

describe.each(STATES)('the card of %s', (_, draw) => {
  it.each(LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => [language, scheme] as const)))(
    'has no finding of axe in %s, %s',
    async (language, scheme) => {
      const root = show(draw(translatorOf(language)), scheme);
      document.documentElement.lang = language;
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      const { violations } = await axe.run(root.host, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The page around the card is not ours.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect(found).toEqual([]);
    },
  );

  it('is a dialog named after its entity, with a language of its own', () => {
    const dialog = show(draw(translatorOf('ja'))).querySelector('[role=dialog]');
    const id = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(dialog?.querySelector(`[id="${id}"]`)?.tagName).toBe('H2');
    expect(dialog?.getAttribute('lang')).toBe('ja');
    expect(dialog?.getAttribute('aria-modal')).toBeNull();
  });

  it('gives buttons and unfolding lines at least 28 px', () => {
    const root = show(draw(translatorOf('en')));
    const small = [...root.querySelectorAll('button, summary')]
      .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
      .filter(([, height]) => height < 28);
    expect(small).toEqual([]);
  });

  it('opens links in a new tab that learns nothing of the page', () => {
    const links = [...show(draw(translatorOf('en'))).querySelectorAll('a')];
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });
});

describe('a Japanese card', () => {
  it('marks what is held in English only as English', () => {
    const root = show(drawProfile(contentsOf(richOutlet))(translatorOf('ja')));
    const caution = root.querySelector('.mh-note p span');
    expect(caution?.getAttribute('lang')).toBe('en');
  });
});

describe('text of the data', () => {
  it('stays text, whatever it looks like', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const outlet = anOutlet({ display: { en: markup }, background: { en: markup } });
    const root = show(drawProfile(contentsOf(outlet))(translatorOf('en')));
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe(markup);
  });
});

describe('what others say and what the outlet says of itself', () => {
  it('never stand in one box', () => {
    const root = show(drawProfile(contentsOf(richOutlet))(translatorOf('en')));
    const box = root.querySelector('.mh-box');
    expect(box?.textContent).toContain('Calls itself independent.');
    expect(box?.querySelector('.mh-rate')).toBeNull();
    expect(root.querySelectorAll('.mh-rate')).toHaveLength(2);
  });
});

describe('a long list of statements', () => {
  it('unfolds in place and hands the focus to the first new one', async () => {
    const root = show(
      drawProfile(
        contentsOf(aPerson(), {
          statements: statements.map((statement) => ({ ...statement, kind: 'statement' as const })),
        }),
      )(translatorOf('en')),
    );
    const list = root.querySelector('.mh-st')!;
    expect(list.children).toHaveLength(4);
    const more = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === '3 more',
    )!;
    await userEvent.click(more);
    expect(root.querySelector('.mh-st')?.children).toHaveLength(7);
    expect(root.activeElement).toBe(root.querySelector('.mh-st')?.children[4]);
    expect(more.isConnected).toBe(false);
  });

  it('says with a hollow dot who has no name', () => {
    const root = show(drawProfile(contentsOf(aPerson(), { statements }))(translatorOf('en')));
    expect(root.querySelectorAll('[data-anon]')).toHaveLength(1);
  });
});

describe('the card of an ambiguous name', () => {
  it('lists the bearers by name and opens the one that is chosen', async () => {
    const chosen: string[] = [];
    const root = show(
      <CandidateCard
        surface="Graham"
        candidates={[lavrov, anOrganisation()]}
        translate={translatorOf('en')}
        onChoose={(id) => chosen.push(id)}
        onClose={nothing}
        onWhy={nothing}
      />,
    );
    const rows = [...root.querySelectorAll('.mh-choices button')];
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Council on Foreign Relations',
      'Sergey Lavrov',
    ]);
    await userEvent.click(rows[1]!);
    expect(chosen).toEqual(['sergey-lavrov']);
  });
});

describe('to a screen reader', () => {
  it.each(STATES)('the card of %s reads as it is drawn', async (_, draw) => {
    const root = show(draw(translatorOf('en')));
    const dialog = root.querySelector<HTMLElement>('[role=dialog]')!;
    await expect.element(dialog).toMatchAriaSnapshot();
  });
});

describe('by keyboard', () => {
  it.each(STATES)('Tab goes through all of the card of %s in reading order', async (_, draw) => {
    const root = show(draw(translatorOf('en')));
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    const reachable = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]'),
    ];
    const visited: Element[] = [];
    for (let step = 0; step < reachable.length; step++) {
      await userEvent.keyboard('{Tab}');
      if (root.activeElement !== null) visited.push(root.activeElement);
    }
    expect(visited).toEqual(reachable);
  });
});

describe('the foot of a card', () => {
  const findButton = (root: ShadowRoot, words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

  it('copies a text for a correction that names record and data, and says so in its place', async () => {
    const root = show(drawProfile(contentsOf(aPerson()))(translatorOf('en')));
    await userEvent.click(findButton(root, 'Copy a correction report'));
    await vi.waitFor(() => expect(findButton(root, 'Copied')).toBeDefined());
    const [text] = onCopy.mock.lastCall ?? [];
    expect(text?.split('\n').slice(0, 3)).toEqual([
      'Correction of a Masthead record',
      'Record: sergey-lavrov · Sergey Lavrov · セルゲイ・ラブロフ',
      'Data: 2026-11-22, SHA-256 x',
    ]);
  });

  it('says when the browser does not let it copy', async () => {
    onCopy.mockResolvedValueOnce(false);
    const root = show(drawProfile(contentsOf(aPerson()))(translatorOf('en')));
    await userEvent.click(findButton(root, 'Copy a correction report'));
    await vi.waitFor(() => expect(findButton(root, 'Could not copy')).toBeDefined());
  });

  it.each([
    ['No rating held', 'ratings', anOutlet()],
    ['No self-description held', 'gaps', anOutlet()],
    ['General knowledge, not checked', 'unchecked', anOutlet({ founded: '1992' })],
    ['Data as of 22 Nov 2026', 'dates', aPerson()],
    ['unverified', 'unchecked', anOutlet({ founded: '1992' })],
    ['as of Sept 2026', 'dates', aPerson()],
  ] as const)('%s leads to the page about the data', async (words, section, profile) => {
    const root = show(drawProfile(contentsOf(profile))(translatorOf('en')));
    await userEvent.click(findButton(root, words));
    expect(onOpenData).toHaveBeenLastCalledWith(section);
  });
});

describe('a denial', () => {
  it('shows its latest state with the other side, and the history behind one click', async () => {
    const root = show(drawProfile(opposed)(translatorOf('en')));
    const section = root.querySelector<HTMLElement>('.mh-history')!.parentElement!;
    expect(section.innerText).toContain('How Moscow answered');
    expect(section.innerText).toContain('Answer 2');
    expect(section.innerText).toContain('Confirmed it.');
    expect(section.innerText).not.toContain('Answer 1');
    await userEvent.click(section.querySelector('summary')!);
    expect(section.innerText).toContain('Answer 1');
    expect(section.innerText).toContain('Answer 0');
  });
});

describe('the buttons of a card', () => {
  it('close it and ask again', async () => {
    const calls: string[] = [];
    const root = show(
      <ErrorCard
        brief={lavrov}
        translate={translatorOf('en')}
        onRetry={() => calls.push('retry')}
        onClose={() => calls.push('close')}
      />,
    );
    await userEvent.click(root.querySelector('[aria-label="Close"]')!);
    await userEvent.click(root.querySelector('.mh-error button')!);
    expect(calls).toEqual(['close', 'retry']);
  });
});

describe('the reasons of a mark', () => {
  it('show the place and the signs, and pass a correction on', async () => {
    const corrections: Correction[] = [];
    const root = show(drawWhy((correction) => corrections.push(correction))(translatorOf('en')));
    expect(root.querySelector('mark')?.textContent).toBe('ラブロフ');
    expect(root.querySelectorAll('.mh-signs li')).toHaveLength(3);
    const [wrong] = [...root.querySelectorAll('.mh-acts button')];
    await userEvent.click(wrong!);
    expect(corrections).toEqual([{ kind: 'bearer', name: 'ラブロフ', id: 'sergey-lavrov' }]);
  });
});
