import { describe, expect, it } from 'vitest';
import { NOWHERE, type CardSituation } from '../../../src/describe/card-situation';
import { describeSignal } from '../../../src/describe/describe-signal';
import { partialDate } from '../../../src/lib/iso-date';
import { UNKNOWN_PAGE, type PageContext } from '../../../src/model/page-context';
import type { CardContents, Profile } from '../../../src/model/profile';
import type { Rater } from '../../../src/model/rating';
import { aReader } from '../../support/catalogue';
import {
  anOutlet,
  anUnnamedSpeaker,
  aPerson,
  aRater,
  aRating,
  aRole,
  aSource,
} from '../../support/profile-builders';

const score = aRater({ quantiles: { p25: 0.4, p50: 0.6, p75: 0.7 }, short: { en: 'A score' } });
const list = aRater({
  id: 'list',
  name: { en: 'A list', ja: '一覧' },
  kind: 'status',
  scale: {
    type: 'enum',
    values: ['reliable', 'unclear', 'unreliable', 'deprecated'].map((id) => ({
      ...{ id, en: id, ja: id },
    })),
  },
});
const poll = aRater({ id: 'poll', about: 'opinion-poll' });

const seat = (place: string, from: string | null, to: string | null = null) => ({
  ...{ place, from, to, asOf: '2026-11', source: 'copy' },
});
const moscowTimes = anOutlet({
  country: 'NL',
  seats: [seat('Moscow', '1992', '2022-03'), seat('Amsterdam', '2022-03')],
});
const named = (en: string, country: string) => anOutlet({ display: { en }, country });

/** The signal in both languages, its detail behind a bar. */
function signals(
  profile: Profile,
  page: Partial<PageContext> = {},
  { titles = [], raters = [score, list] as readonly Rater[] } = {},
): readonly (string | null)[] {
  const contents: CardContents = {
    profile,
    statements: [],
    related: [],
    topics: [],
    threads: [],
    names: { 'moscow-times': { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' } },
    raters,
    sources: [aSource('own-knowledge'), aSource('monitor', { title: 'State Media Monitor' })],
    dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
  };
  const situation: CardSituation = { ...NOWHERE, titles, page: { ...UNKNOWN_PAGE, ...page } };
  return (['en', 'ja'] as const).map((language) => {
    const signal = describeSignal(contents, situation, aReader(language));
    if (signal === null) return null;
    return signal.detail === null ? signal.text : `${signal.text} | ${signal.detail}`;
  });
}

const on = (date: string): Partial<PageContext> => ({
  date: { value: partialDate(date), basis: 'meta' },
});

describe('the signal', () => {
  it.each<[string, readonly (string | null)[], readonly (string | null)[]]>([
    [
      'of a person whose title on the page disagrees with the dated role',
      signals(
        aPerson({ roles: [aRole({ to: '2021-10-04', status: 'former' })] }),
        on('2023-08-13'),
        { titles: ['Foreign Minister'] as never[] },
      ),
      [
        'This page says “Foreign Minister”; that ended on 4 Oct 2021. | Foreign Minister of Russia · 9 Mar 2004 – 4 Oct 2021',
        '「Foreign Minister」とあるが、2021年10月4日に退任。 | ロシア外相 · 2004年3月9日〜2021年10月4日',
      ],
    ],
    [
      'of a person whose title agrees, or on a page without a date',
      signals(aPerson(), {}, { titles: ['Foreign Minister'] as never[] }),
      [null, null],
    ],
    [
      'of an unnamed speaker',
      signals(anUnnamedSpeaker()),
      [
        'Only The Moscow Times knows who this is. | report of 26 Jul 2023',
        '誰であるかを知るのはモスクワ・タイムズだけ。 | 2023年7月26日の報道',
      ],
    ],
    [
      'of the outlet of a page that is no news report',
      signals(moscowTimes, {
        ...on('2023-08-13'),
        outlet: moscowTimes.id,
        textKind: { value: 'column', basis: 'section' },
      }),
      [
        'By its own account this page is not news: column | from its section · 13 Aug 2023',
        'ページ自身の区分は報道記事ではなく「コラム」。 | 掲載欄による · 2023年8月13日',
      ],
    ],
    [
      'of another outlet on such a page',
      signals(named('A paper', 'JP'), {
        outlet: moscowTimes.id === named('A paper', 'JP').id ? null : moscowTimes.id,
        textKind: { value: 'column', basis: 'section' },
      }),
      ['No rating held', '評価の収録なし'],
    ],
    [
      'of an outlet that a state controls: who says so',
      signals(
        anOutlet({
          country: 'RU',
          stateAffiliation: 'state-controlled',
          prov: [{ source: 'monitor', fields: ['stateAffiliation'] }],
        }),
      ),
      [
        'State-controlled (Russia). | according to: State Media Monitor',
        '国家の管理下にある（ロシア）。 | 出典：State Media Monitor',
      ],
    ],
    [
      'of the same where nobody checked it',
      signals(anOutlet({ stateAffiliation: 'state-controlled' })),
      [
        'State-controlled. | General knowledge, not checked',
        '国家の管理下にある。 | 一般的な知識（未確認）',
      ],
    ],
    [
      'of an outlet that has left the place in its name',
      signals(moscowTimes, on('2023-08-13')),
      [
        'Seat: Amsterdam since Mar 2022, not Moscow. | A place in a name says nothing about the seat.',
        '所在地は2022年3月からAmsterdam。Moscowではない。 | 名前の地名は所在地を示さない。',
      ],
    ],
    [
      'of the same before it left',
      signals(moscowTimes, on('2020-01-01')),
      ['No rating held', '評価の収録なし'],
    ],
    [
      'of an outlet named after another country',
      signals(named('Iran International', 'GB')),
      [
        'Seat: United Kingdom, not Iran. | A place in a name says nothing about the seat.',
        '所在地は英国。イランではない。 | 名前の地名は所在地を示さない。',
      ],
    ],
    [
      'of a paper of Hong Kong, an outlet of a continent, one with our own note in brackets',
      [
        signals(named('South China Morning Post', 'HK'))[0]!,
        signals(named('Novaya Gazeta Europe', 'LV'))[0]!,
        signals(named('The Insider (Russia)', 'LV'))[0]!,
      ],
      ['No rating held', 'No rating held', 'No rating held'],
    ],
    [
      'of an outlet on which raters are two steps apart',
      signals(
        anOutlet({
          ratings: [
            aRating({ value: 0.9 }),
            { rater: 'list', value: 'unreliable', asOf: partialDate('2026') },
          ],
        }),
        on('2020-01-01'),
      ),
      [
        'Raters differ by two steps or more. | A score, A list',
        '評価者の間に2段階以上の開き。 | A score、一覧',
      ],
    ],
    [
      'of an outlet on which they are one step apart',
      signals(
        anOutlet({
          ratings: [
            aRating({ value: 0.9 }),
            { rater: 'list', value: 'unclear', asOf: partialDate('2026') },
          ],
        }),
      ),
      [
        'Rated by 2 raters, each on its own scale. | A score, A list',
        '評価は2件収録。尺度はそれぞれ異なる。 | A score、一覧',
      ],
    ],
    [
      'of an outlet with one rater: a poll is none',
      signals(
        anOutlet({ ratings: [aRating(), aRating({ rater: 'poll' })] }),
        {},
        { raters: [score, poll] },
      ),
      ['Rated by one rater. | A score', '評価は1件収録。 | A score'],
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});
