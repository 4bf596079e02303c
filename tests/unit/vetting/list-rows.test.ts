import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, type ListChoice } from '../../../src/model/list-choice';
import type { Vetting } from '../../../src/model/vetting';
import { countFacets, judgeRows, listLines } from '../../../src/vetting/list-rows';
import { aReader } from '../../support/catalogue';
import { aHolder, aLink, aVetting, heldBy } from '../../support/link-builders';
import { aRating } from '../../support/profile-builders';

const NBC = aHolder('nbc', { ratings: [aRating(), aRating({ rater: 'another' })] });
const ASAHI = aHolder('asahi', {
  brief: { ...aHolder('asahi').brief, display: { en: 'Asahi', ja: '朝日新聞' }, country: 'JP' },
});
const HOLDERS = new Map([NBC, ASAHI].map((one) => [one.brief.id, one]));

const LINKS = [
  aLink(1, 'https://nbc.example/b', { decision: 'ok' }),
  aLink(2, 'https://asahi.example/a', { note: 'ask Ken' }),
  aLink(3, 'http://www.nbc.example/b#top', { decision: 'reject' }),
  aLink(4, 'https://bit.ly/x'),
  aLink(5, 'https://x.com/someone'),
  aLink(6, 'https://stranger.example/'),
  aLink(7, 'https://not-judged.example/'),
];
const VERDICTS: Readonly<Record<number, Partial<Vetting>>> = {
  1: { verdict: heldBy('nbc') },
  2: { verdict: heldBy('asahi') },
  3: { verdict: heldBy('nbc') },
  4: { verdict: { kind: 'shortened', owner: null } },
  5: { verdict: { kind: 'platform', name: 'X', id: null, account: 'someone', owner: null } },
  6: {},
};
const VETTINGS = new Map(
  LINKS.flatMap(({ n, url }) => (VERDICTS[n] ? [[url, aVetting(url, VERDICTS[n])] as const] : [])),
);
const ROWS = judgeRows(LINKS, VETTINGS, HOLDERS);

const shown = (choice: Partial<ListChoice>): unknown =>
  listLines(ROWS, { ...FIRST_CHOICE, ...choice }, aReader('en')).map((line) =>
    line.kind === 'row' ? line.row.link.n : `${line.id}:${line.count}`,
  );

describe('a list of links', () => {
  it('knows rows with one page, whatever the scheme, www and the place on it', () => {
    expect(ROWS.map(({ sameAs }) => sameAs.kind)).toEqual([
      ...['first', 'none', 'later', 'none', 'none', 'none'],
    ]);
  });

  it.each<[Partial<ListChoice>, unknown]>([
    [{}, [1, 2, 4, 5, 6]],
    [{ isFolded: false }, [1, 2, 3, 4, 5, 6]],
    [{ facet: 'read-first' }, [4]],
    [{ facet: 'no-record' }, [4, 6]],
    [{ facet: 'no-rating' }, [2]],
    [{ facet: 'several-raters' }, [1]],
    [{ facet: 'platform' }, [5]],
    [{ facet: 'duplicate' }, [3]],
    [{ facet: 'undecided' }, [2, 4, 5, 6]],
    [{ facet: 'ok' }, [1]],
    [{ facet: 'reject' }, [3]],
    [{ search: 'NBC /b' }, [1]],
    [{ search: '朝日' }, [2]],
    [{ search: 'ken' }, [2]],
    [{ isDescending: true }, [6, 5, 4, 2, 1]],
    [{ sort: 'link' }, [2, 4, 1, 6, 5]],
    [{ sort: 'outlet' }, [2, 1, 4, 5, 6]],
    [{ sort: 'outlet', isDescending: true }, [1, 2, 4, 5, 6]],
    [{ sort: 'seat' }, [2, 1, 4, 5, 6]],
    [{ sort: 'decision', isFolded: false }, [3, 1, 2, 4, 5, 6]],
    [{ isGrouped: true }, ['asahi:1', 2, 'nbc:1', 1, 'null:3', 4, 5, 6]],
  ])('shows with %j', (choice, expected) => expect(shown(choice)).toEqual(expected));

  it('counts what each choice leaves', () => {
    expect(countFacets(ROWS, false)).toEqual({
      ...{ all: 6, 'read-first': 1, 'no-record': 2, 'no-rating': 1, 'several-raters': 2 },
      ...{ platform: 1, duplicate: 1, undecided: 4, ok: 1, check: 0, reject: 1 },
    });
    expect(countFacets(ROWS, true)).toMatchObject({
      ...{ all: 5, 'several-raters': 1, duplicate: 1, undecided: 4, reject: 1 },
    });
  });
});
