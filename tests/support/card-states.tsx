// The states that a card can have, each drawn from the smallest facts that lead to it.
import { render, type VNode } from 'preact';
import { vi } from 'vitest';
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
import type { Translate } from '../../src/describe/translate';
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

export const nothing = (): void => undefined;

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

export const richOutlet = anOutlet({
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

export const statements = Array.from({ length: 7 }, (_, place) =>
  aStatement({
    id: `s-${place}`,
    date: `2023-07-0${place + 1}`,
    kind: place > 4 ? 'denial' : 'statement',
    url: 'https://www.themoscowtimes.com/x',
    ...(place > 4 ? { thread: 'answers' } : {}),
    ...(place === 0 ? { anonymous: true } : {}),
  }),
);

export function contentsOf(profile: Profile, parts: Partial<CardContents> = {}): CardContents {
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

export const lavrov: EntityBrief = {
  ...aPerson(),
  role: { en: 'Foreign Minister', ja: 'ロシア外相' },
};

export const drawWhy =
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

/** Draws a card in the language of the catalogue. */
export type Draw = (translate: Translate) => VNode;

export const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
export const onOpenData = vi.fn();

export const drawProfile =
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
export const opposed = contentsOf(aPerson(), {
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

const aPageOf = (date: string): CardSituation => ({
  ...NOWHERE,
  page: { ...UNKNOWN_PAGE, date: { value: partialDate(date), basis: 'meta' } },
});

/** Minister until 2020, and called so on a page of the year after. */
const wasMinister = aPerson({ roles: [aRole({ to: '2020-01-21', status: 'former' })] });

/** Every state of a card, by what it shows. */
export const CARD_STATES: readonly (readonly [string, Draw])[] = [
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
    'a person whom the page gives an office of the past',
    drawProfile(contentsOf(wasMinister), { ...aPageOf('2021-05'), titles: ['Foreign Minister'] }),
  ],
  [
    'a person who has left office since the page',
    drawProfile(contentsOf(wasMinister), aPageOf('2019-08-13')),
  ],
  [
    'an outlet on a page older than its block',
    drawProfile(contentsOf(richOutlet, { statements }), aPageOf('2021-08-13')),
  ],
  [
    'the outlet of a column',
    drawProfile(contentsOf(richOutlet), {
      ...aPageOf('2023-08-13'),
      page: {
        ...aPageOf('2023-08-13').page,
        outlet: richOutlet.id,
        textKind: { value: 'column', basis: 'json-ld' },
      },
    }),
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
export function showCard(node: VNode, scheme = 'light'): ShadowRoot {
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
