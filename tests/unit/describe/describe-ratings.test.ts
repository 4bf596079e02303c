import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { describeRatings } from '../../../src/describe/describe-ratings';
import { aReader } from '../../support/catalogue';
import { aRater, aRating } from '../../support/profile-builders';

const QUANTILES = { p05: 0.2, p25: 0.4, p50: 0.6, p75: 0.7, p95: 0.9 };
const score = aRater({ count: 11467, quantiles: QUANTILES });
const steps = aRater({
  id: 'steps',
  name: { en: 'Four steps of a long name', ja: '四段階' },
  short: { en: 'Steps', ja: '段階' },
  kind: 'status',
  scale: {
    type: 'enum',
    values: [
      { id: 'good', en: 'generally good', ja: 'おおむね良い', short: { en: 'good', ja: '良い' } },
      { id: 'open', en: 'no consensus', ja: '合意なし' },
      { id: 'bad', en: 'deprecated', ja: '非推奨' },
    ],
  },
});
const membership = aRater({
  id: 'members',
  name: { en: 'Members', ja: '会員' },
  kind: 'membership',
  scale: { type: 'enum', values: [{ id: 'member', en: 'member', ja: '加盟' }] },
});
const domains = [{ host: 'themoscowtimes.com', match: 'suffix' }] as const;
const [en, ja] = [aReader('en'), aReader('ja')];

describe('the rank of a score', () => {
  it.each([
    [0.788, 'above 75–95 % of domains', '75〜95%のドメインより上'],
    [0.7, 'above 75–95 % of domains', '75〜95%のドメインより上'],
    [0.5, 'above 25–50 % of domains', '25〜50%のドメインより上'],
    [0.95, 'above more than 95 % of domains', '95%を超えるドメインより上'],
    [0.1, 'above fewer than 5 % of domains', '上回るのは5%未満のドメイン'],
  ])('%d stands between the percentiles that are held', (value, inEnglish, inJapanese) => {
    const rated = { ratings: [aRating({ value })], raters: [score], domains };
    expect(describeRatings(rated, en).ratings[0]?.rank).toBe(inEnglish);
    expect(describeRatings(rated, ja).ratings[0]?.rank).toBe(inJapanese);
  });

  it('is left out for a rater without a distribution', () => {
    const rated = { ratings: [aRating()], raters: [aRater()], domains };
    expect(describeRatings(rated, en).ratings[0]).toMatchObject({
      rank: null,
      scale: { kind: 'strip', strip: { band: null, median: null } },
    });
  });
});

describe('a rating', () => {
  it('on a list names the host as listed, not as scored', () => {
    const rating = aRating({ rater: 'members', value: 'member', host: 'themoscowtimes.com' });
    const rated = { ratings: [rating], raters: [membership], domains };
    const [view] = describeRatings(rated, en).ratings;
    expect(view?.captions[0]?.text).toBe('Entry for themoscowtimes.com.');
  });

  it('carries rater, date, link, scale ends and its own words', () => {
    const [rating] = describeRatings(
      { ratings: [aRating({ value: 0.788 })], raters: [score], domains },
      en,
    ).ratings;
    expect(rating).toMatchObject({
      rater: { text: 'A score', lang: 'en' },
      url: 'https://rater.example/',
      date: 'Sept 2023',
      dateTime: '2023-09',
      value: { text: '0.79' },
      scale: {
        kind: 'strip',
        strip: { low: '0', high: '1', at: 78.8, band: { from: 40, to: 70 }, median: { at: 60 } },
      },
      label: 'A score (Sept 2023): 0.79, above 75–95 % of domains, scale 0 to 1',
    });
    expect(rating?.captions.map(({ text }) => text)).toEqual([
      'Score of themoscowtimes.com.',
      'Band: middle half of 11,467 domains. Tick: median.',
    ]);
  });

  it.each([
    ['themoscowtimes.com', 'Score of themoscowtimes.com.'],
    ['news.themoscowtimes.com', 'Score of news.themoscowtimes.com.'],
    ['moscowtimes.example', 'Score of the sister domain moscowtimes.example.'],
    ['notthemoscowtimes.com', 'Score of the sister domain notthemoscowtimes.com.'],
  ])('measured on %s says so', (host, caption) => {
    const rated = { ratings: [aRating({ host })], raters: [aRater()], domains };
    expect(describeRatings(rated, en).ratings[0]?.captions[0]?.text).toBe(caption);
  });

  it('of several hosts stand in the order of the domains, sisters last, and explain the scale once', () => {
    const hosts = ['sister.example', 'moscowtimes.eu', 'themoscowtimes.com'];
    const ratings = hosts.map((host) => aRating({ host }));
    const owned = hosts
      .slice(1)
      .toReversed()
      .map((host) => ({ ...domains[0], host }));
    const rated = { ratings, raters: [score], domains: owned };
    const captions = describeRatings(rated, en).ratings.map((rating) => rating.captions);
    expect(captions.map(([host]) => host?.text)).toEqual([
      'Score of themoscowtimes.com.',
      'Score of moscowtimes.eu.',
      'Score of the sister domain sister.example.',
    ]);
    expect(captions.map((texts) => texts.some(({ text }) => text.includes('Tick')))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('in steps shows all of them, the best at the end, and fills the held one', () => {
    const held = aRating({ rater: 'steps', value: 'open', lastDiscussed: 2024, scope: 'politics' });
    const [rating] = describeRatings({ ratings: [held], raters: [steps], domains: [] }, ja).ratings;
    expect(rating?.scale).toEqual({
      kind: 'steps',
      steps: [
        { label: { text: '非推奨', lang: 'ja' }, isHeld: false },
        { label: { text: '合意なし', lang: 'ja' }, isHeld: true },
        { label: { text: '良い', lang: 'ja' }, isHeld: false },
      ],
    });
    expect(rating?.rater.text).toBe('段階');
    expect(rating?.captions.map(({ text }) => text)).toEqual([
      '姉妹ドメインthemoscowtimes.comのスコア。',
      '対象：politics。',
      '最後の議論は2024年。',
    ]);
  });

  it('of membership is a word, and its absence is said to mean nothing', () => {
    const held = { rater: 'members', value: 'member', asOf: partialDate('2026-02') };
    const [rating] = describeRatings(
      { ratings: [held], raters: [membership], domains },
      en,
    ).ratings;
    expect(rating).toMatchObject({ scale: { kind: 'tag' }, value: { text: 'member' } });
    expect(rating?.captions[0]?.text).toContain('Not being a member says nothing');
  });
});

describe('several raters', () => {
  it('stand in the order of the raters, whatever the values, and none is averaged', () => {
    const ratings = [aRating({ rater: 'steps', value: 'bad' }), aRating({ value: 0.99 })];
    const view = describeRatings({ ratings, raters: [score, steps], domains }, en);
    expect(view.ratings.map(({ rater }) => rater.text)).toEqual(['A score', 'Steps']);
  });

  it('without a rating are named behind the neutral words', () => {
    const rated = { ratings: [aRating()], raters: [score, steps, membership], domains };
    expect(describeRatings(rated, en).missing).toBe(': Steps, Members');
    expect(describeRatings(rated, ja).missing).toBe('：段階、会員');
  });

  it('are not listed one by one where no rating at all is held', () => {
    const view = describeRatings({ ratings: [], raters: [score, steps], domains }, en);
    expect(view).toEqual({ ratings: [], missing: null });
  });
});
