// Requirements of docs/requirements.md that are about time, each on real cases of the shipped facts.
import { describe, expect, it } from 'vitest';
import { checkProfiles } from '../../src/build/check-profiles';
import { readFactFiles } from '../../src/build/read-profiles';
import { NOWHERE } from '../../src/describe/card-situation';
import type { FactRow } from '../../src/describe/describe-facts';
import { describeSignal } from '../../src/describe/describe-signal';
import type { TimeBox } from '../../src/describe/describe-then-now';
import { partialDate } from '../../src/lib/iso-date';
import { UNKNOWN_PAGE } from '../../src/model/page-context';
import { wordsOf } from '../support/card-reader';
import { aReader } from '../support/catalogue';
import { openShippedCards } from '../support/shipped-cards';

/** The day of the post that the requirements come from, and who is named in it. */
const DAY = '2023-08-13';
const NAMED = [
  ...['richard-haass', 'charles-kupchan', 'thomas-graham', 'sergey-lavrov'],
  ...['cfr', 'foreign-affairs', 'nbc-news', 'moscow-times'],
];

const { set } = checkProfiles(readFactFiles('assets/profiles'));
const openCard = await openShippedCards(set);

const NOTHING = { statements: [], related: [], topics: [], threads: [], names: {} };
const rows = (facts: readonly FactRow[]): readonly string[] =>
  facts.map(({ label, value, notes, origin }) =>
    [label, value.text, ...wordsOf(notes, origin)].join(' | '),
  );
const box = ({ heading, date, note, roles }: TimeBox): string =>
  [
    ...[heading, date, note],
    ...roles.map(
      ({ lead, title, dates, origin }) =>
        `${lead ?? ''}${title.text} (${wordsOf(dates, origin).join(' · ')})`,
    ),
  ]
    .filter((part) => part !== null)
    .join(' | ');

describe('R1: what an outlet says of itself and what others say are two boxes', () => {
  it('each with its date, the one with its address, the other with rater and scale', async () => {
    const { self, ratings } = await openCard('moscow-times', { date: DAY });
    expect(self === null || self === 'none' ? null : [self.address, self.asOf]).toEqual([
      'themoscowtimes.com/page/moscow-times',
      'as of Nov 2026',
    ]);
    expect(ratings?.ratings[0]).toMatchObject({
      rater: { text: 'Lin et al. PC1' },
      date: 'Sept 2023',
      scale: { kind: 'strip', strip: { low: '0', high: '1' } },
    });
  });

  it('an empty one says so', async () => {
    const { self, ratings, signal } = await openCard('ube-nippo', { language: 'ja' });
    expect(self).toBe('none');
    expect(ratings?.ratings).toEqual([]);
    expect(signal?.text).toBe('評価の収録なし');
  });
});

describe('R2: the entry valid on the date of the page is shown, later ones follow', () => {
  it('a seat: Moscow before 2022, Amsterdam after', async () => {
    const [before, after] = await Promise.all(
      ['2020-06-01', DAY].map((date) => openCard('moscow-times', { date })),
    );
    expect(rows(before!.facts)).toContain('Seat | Moscow | 1992 – Mar 2022');
    expect(before!.since.map(({ date, text }) => `${date} ${text.text}`)).toContain(
      '2022 Seat: Amsterdam',
    );
    expect(rows(after!.facts)).toContain('Seat | Amsterdam | since 2022');
    expect(rows(after!.facts)).toContain('Former seat | Moscow | 1992 – Mar 2022');
  });

  it('an owner: RCA and General Electric before 2011, Comcast after', async () => {
    const { facts, since } = await openCard('nbc-news', { date: '2005-01-01' });
    expect(rows(facts)).toContain('Owner | RCA / General Electric | until Jan 2011');
    expect(since.map(({ date, text }) => `${date} ${text.text}`)).toContain(
      'Jan 2011 Owner: NBCUniversal (Comcast)',
    );
  });

  it('a legal status: what came after the page stands under “Since then”', async () => {
    const { acts, since } = await openCard('moscow-times', { date: DAY, language: 'ja' });
    expect(acts.map(({ dateTime }) => dateTime)).toEqual(['2022-04']);
    expect(since.map(({ date, state }) => [date, state])).toEqual([
      ['2023年11月17日', 'ロシア'],
      ['2024年7月10日', 'ロシア'],
      ['2025年7月31日', null],
    ]);
  });
});

describe('R3: the designation of a state is the act of that state', () => {
  it('names the state and moves no rating', async () => {
    const [before, after] = await Promise.all(
      ['2020-06-01', '2025-01-01'].map((date) => openCard('moscow-times', { date })),
    );
    expect(after!.acts.map(({ state }) => state)).toEqual(['Russia', 'Russia', 'Russia']);
    expect(before!.acts).toEqual([]);
    expect(after!.ratings).toEqual(before!.ratings);
  });
});

describe('R4: a place in a name implies no country', () => {
  it.each([
    ['moscow-times', 'Seat: Amsterdam since 2022, not Moscow.', 'Country | Netherlands'],
    ['iran-international', 'Seat: United Kingdom, not Iran.', 'Country | United Kingdom'],
  ])('%s', async (id, text, country) => {
    const { signal, facts } = await openCard(id, { date: DAY });
    expect(signal?.text).toBe(text);
    expect(rows(facts)).toContain(country);
  });
});

describe('R12: then and now of a role, and a note where the word of the page disagrees', () => {
  it('Haass: president until 30 June 2023, emeritus since', async () => {
    const meeting = await openCard('richard-haass', { date: '2023-04-24' });
    expect(box(meeting.thenNow!.past!)).toBe(
      'Then | 24 Apr 2023 | President, Council on Foreign Relations (Jul 2003 – 30 Jun 2023)',
    );
    expect(box(meeting.thenNow!.present)).toMatch(/^Now \| President Emeritus, .* \(as of /);
    const post = await openCard('richard-haass', { date: DAY, language: 'ja' });
    expect(box(post.thenNow!.past!)).toBe(
      '当時 | 2023年8月13日 | 外交問題評議会名誉会長 (2023年7月1日から) | 直前まで：外交問題評議会会長 (2003年7月〜2023年6月30日)',
    );
  });

  it.each([
    ['richard-haass', DAY, '', '元会長やホワイトハウスの', null],
    ['richard-haass', DAY, '外交問題評議会の前会長である', '(Richard Haass)であった', null],
    [
      'richard-haass',
      '2023-04-24',
      '',
      '元会長は',
      '「元会長」とあるが、在任は2023年6月30日まで。',
    ],
    ['sergey-lavrov', DAY, '', '外相とニューヨークで', null],
    ['yoshimasa-hayashi', DAY, '', '外相は', null],
    ['yoshimasa-hayashi', '2023-10-01', '', '外相は', '「外相」とあるが、2023年9月13日に退任。'],
    [
      'hillary-clinton',
      '2008-06-01',
      '',
      '国務長官は',
      '「国務長官」とあるが、就任は2009年1月21日。',
    ],
    ['taro-kono', '2023-08-13', '', '氏は', null],
  ])('%s on %s, written %s…%s', async (id, date, before, after, note) => {
    const { signal } = await openCard(id, { date, before, after, language: 'ja' });
    expect(signal?.text ?? null).toBe(note);
  });

  it('in English, with the role that speaks against it', async () => {
    const card = await openCard('yoshimasa-hayashi', {
      date: '2023-10-01',
      before: 'He met Japanese Foreign Minister ',
    });
    expect(card.signal).toEqual({
      text: 'This page says “Foreign Minister”; that ended on 13 Sept 2023.',
      detail: 'Minister for Foreign Affairs of Japan · 10 Nov 2021 – 13 Sept 2023',
    });
  });

  it('a role that only an old list names is said of its day, never of today', async () => {
    const { thenNow } = await openCard('aaron-motsoaledi', { date: '2026-11-01' });
    expect(box(thenNow!.past!)).toBe(
      'Then | 1 Nov 2026 | Minister of Home Affairs (as of 30 Jul 2022 · since 30 May 2019)',
    );
    expect(box(thenNow!.present)).toBe('Last known | as of 30 Jul 2022 | The same role');
  });

  it('says so where the page has no date', async () => {
    const { thenNow } = await openCard('sergey-lavrov', { language: 'ja' });
    expect(thenNow!.past).toBe(null);
    expect(thenNow!.footnote).toBe('このページの日付は不明');
  });
});

describe('R18: a remark carries its own date, not that of the page', () => {
  it('what Lavrov said in April stands beside a page of August with its day', async () => {
    const { statements, pageDate } = await openCard('sergey-lavrov', { date: DAY });
    expect(pageDate?.dateTime).toBe(DAY);
    const all = [
      ...statements.threads.flatMap(({ latest, history }) => [latest, ...history]),
      ...statements.others,
    ];
    expect(all.map(({ dateTime }) => dateTime)).toContain('2023-04-07');
    expect(all.every(({ date, dateTime }) => date !== '' && dateTime !== DAY)).toBe(true);
  });

  it.each([
    ['kirill-rogov', 'en', '2 months before this page'],
    ['sergei-markov', 'ja', 'このページの2か月前'],
  ] as const)('what %s said on 8 June answers nothing of July: %s', async (id, language, age) => {
    const { statements } = await openCard(id, { date: DAY, language });
    const remark = statements.others.find(({ dateTime }) => dateTime === '2023-06-08');
    expect(remark?.age).toBe(age);
  });
});

describe('R25: sorts of text are told apart', () => {
  it.each([
    ['en', 'By its own account this page is not news: column', 'from its section · 13 Aug 2023'],
    ['ja', 'ページ自身の区分は報道記事ではなく「コラム」。', '掲載欄による · 2023年8月13日'],
  ] as const)('on the card of the page’s own outlet: %s', async (language, text, detail) => {
    const { signal } = await openCard('gendai-business', {
      date: DAY,
      outlet: 'gendai-business',
      textKind: { value: 'column', basis: 'section' },
      language,
    });
    expect(signal).toEqual({ text, detail });
  });
});

describe('R26: shared affiliations of people and outlets on one page', () => {
  it('Haass and Kupchan, and Foreign Affairs by its publisher', async () => {
    const { shared } = await openCard('richard-haass', { date: DAY, entities: NAMED });
    expect(rows(shared)).toEqual([
      'Charles Kupchan | Senior Fellow, Council on Foreign Relations | as of Aug 2023',
      'Thomas Graham | Distinguished Fellow, Council on Foreign Relations | since Apr 2019',
      'Council on Foreign Relations | named on this page',
      'Foreign Affairs | owned by Council on Foreign Relations | as of Jun 2025',
    ]);
  });

  it('by the outlet that serves the page, in Japanese', async () => {
    const { shared } = await openCard('charles-kupchan', {
      date: DAY,
      outlet: 'foreign-affairs',
      language: 'ja',
    });
    expect(rows(shared)).toEqual([
      'フォーリン・アフェアーズ | 所有者は外交問題評議会 | 2025年6月現在',
    ]);
  });

  it('not with those who share nothing', async () => {
    const { shared } = await openCard('sergey-lavrov', { date: DAY, entities: NAMED });
    expect(shared).toEqual([]);
  });
});

it.each([
  ['en', 90],
  ['ja', 45],
] as const)('no signal of an outlet is longer than two lines: %s', (language, most) => {
  const date = { value: partialDate(DAY), basis: 'meta' } as const;
  const situation = { ...NOWHERE, page: { ...UNKNOWN_PAGE, date } };
  const { raters, sources, profiles } = set.core;
  const dataVersion = { date: set.asOf, hash: '' };
  const tooLong = profiles.flatMap((profile) => {
    const contents = { profile, ...NOTHING, raters, sources, dataVersion };
    const signal = describeSignal(contents, situation, aReader(language));
    return signal !== null && signal.text.length > most ? [signal.text] : [];
  });
  expect(tooLong).toEqual([]);
});
