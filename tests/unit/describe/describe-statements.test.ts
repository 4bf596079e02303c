import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import { partialDate } from '../../../src/lib/iso-date';
import {
  describeStatements,
  type Said,
  type StatementsView,
} from '../../../src/describe/describe-statements';
import { measureNearness } from '../../../src/describe/nearness';
import { aCardReader } from '../../support/card-reader';
import { aSource, aStatement, aTopic, type Parts } from '../../support/profile-builders';
import type { Statement, Topic } from '../../../src/model/statement';

const names = {
  'moscow-times': { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' },
  'gendai-business': { en: 'Gendai Business', ja: '現代ビジネス' },
  'maria-zakharova': { en: 'Maria Zakharova', ja: 'マリア・ザハロワ' },
};
const context = {
  ...aCardReader('en'),
  subject: entityId('sergey-lavrov'),
  isUnnamed: false,
  names,
  sources: [aSource('blog'), aSource('copy')],
  nearness: measureNearness('', []),
  pageDate: null,
};
const said = (
  statements: readonly Statement[],
  related: readonly Statement[] = [],
  threads: readonly Topic[] = [],
): Said => ({ statements, related, threads });
const describeOne = (parts: Parts<Statement>, more: Partial<typeof context> = {}) =>
  describeStatements(said([aStatement(parts)]), { ...context, ...more }).others[0];

describe('a statement', () => {
  it.each([
    ['statement', []],
    ['denial', ['denial']],
    ['partial-confirmation', ['partial confirmation']],
    ['no-comment', ['no comment on the record']],
    ['event', ['event, no words of their own']],
  ] as const)('of kind %s is tagged %j', (kind, tags) => {
    expect(describeOne({ kind })?.tags).toEqual(tags);
  });

  it.each([
    ['high', [], []],
    ['medium', ['medium confidence'], ['確度：中']],
    ['low', ['low confidence'], ['確度：低']],
  ] as const)('of %s confidence is tagged %j', (confidence, en, ja) => {
    expect(describeOne({ confidence })?.tags).toEqual(en);
    expect(describeOne({ confidence }, aCardReader('ja'))?.tags).toEqual(ja);
  });

  it('names each outlet it came through, first publisher first', () => {
    const via = ['moscow-times', 'gendai-business'];
    expect(describeOne({ via }, aCardReader('ja'))?.path).toEqual([
      { text: 'モスクワ・タイムズ', lang: 'ja' },
      { text: '現代ビジネス', lang: 'ja' },
    ]);
  });

  it('shows the id of an outlet whose name is not held', () => {
    expect(describeOne({ via: ['who-knows'] })?.path).toEqual([{ text: 'who-knows', lang: null }]);
  });

  it.each([
    ['original', 'original: themoscowtimes.com'],
    ['retelling', 'retelling: themoscowtimes.com'],
  ] as const)('with an address says whether that is the %s', (urlRole, text) => {
    const url = 'https://www.themoscowtimes.com/2023/07/26/x';
    expect(describeOne({ url, urlRole })?.link).toEqual({ text, url });
  });

  it('names its speaker only where that is not the subject of the card', () => {
    expect(describeOne({})?.speaker).toBeNull();
    expect(describeOne({ speaker: 'maria-zakharova' })?.speaker).toEqual({
      text: 'Maria Zakharova',
      lang: 'en',
    });
  });

  it('by unnamed people says how the report describes them', () => {
    const anonymity = { description: { en: 'six officials', ja: '当局者6人' }, count: 6 };
    const described = describeOne({ anonymous: true, anonymity });
    expect(described).toMatchObject({ isAnonymous: true, anonymity: { text: 'six officials' } });
    expect(described?.tags).not.toContain('unnamed');
    expect(describeOne({ anonymous: true })?.tags).toContain('unnamed');
  });

  it('on the card of the unnamed speaker does not describe them again', () => {
    const anonymity = { description: { en: 'an official' }, count: 1 };
    expect(describeOne({ anonymous: true, anonymity }, { isUnnamed: true })?.anonymity).toBeNull();
  });
});

describe('a detail on which two sources differ', () => {
  it('is shown with both values, each with its source', () => {
    const conflicts = [
      {
        field: 'eventDate',
        values: [
          { value: '2023-05', source: 'blog', note: { en: 'NBC News' } },
          { value: '2023-06', source: 'copy' },
        ],
      },
    ];
    expect(
      describeOne({ conflicts }, aCardReader('ja'))?.conflicts.map(({ field, values }) => [
        field,
        values.map(({ value, by }) => [value.text, by.text]),
      ]),
    ).toEqual([
      [
        '出来事の日付',
        [
          ['2023年5月', 'Source blog'],
          ['2023年6月', 'Source copy'],
        ],
      ],
    ]);
  });
});

describe('statements that are linked', () => {
  const denial = aStatement({ id: 'denial', kind: 'denial', contradicts: ['confirmation'] });
  const confirmation = aStatement({
    ...{ id: 'confirmation', speaker: 'maria-zakharova', date: '2023-07-07' },
    summary: { en: 'Confirmed it.' },
  });
  const linksOf = (view: StatementsView) =>
    view.others.map(({ id, links }) => [
      id,
      links.map(({ relation, speaker, summary }) => [relation, speaker.text, summary?.text]),
    ]);

  it('name each other, whichever of the two says so, with the words of the other side', () => {
    expect(linksOf(describeStatements(said([denial], [confirmation]), context))).toEqual([
      ['denial', [['against', 'Maria Zakharova', 'Confirmed it.']]],
    ]);
    const byOther = { ...context, subject: confirmation.speaker };
    expect(linksOf(describeStatements(said([confirmation], [denial]), byOther))).toEqual([
      ['confirmation', [['against', 'sergey-lavrov', 'Named terms for talks.']]],
    ]);
  });

  it('do not repeat the words of what stands on the same card', () => {
    const view = describeStatements(said([confirmation, denial]), context);
    expect(
      view.others
        .flatMap(({ links }) => links)
        .map(({ relation, speaker, summary }) => [relation, speaker.text, summary?.text]),
    ).toEqual([
      ['against', 'sergey-lavrov', undefined],
      ['against', 'Maria Zakharova', undefined],
    ]);
  });

  it('that agree are only named', () => {
    const echo = aStatement({ id: 'echo', speaker: 'maria-zakharova', supports: ['denial'] });
    expect(linksOf(describeStatements(said([denial], [echo]), context))).toEqual([
      ['denial', [['with', 'Maria Zakharova', undefined]]],
    ]);
  });
});

describe('an essay of two writers', () => {
  const essay = (id: string, speaker: string, supports: readonly string[], parts = {}) =>
    aStatement({ id, speaker, supports, kind: 'essay', url: 'https://essay.example/', ...parts });
  const first = essay('a', 'maria-zakharova', ['b']);
  const second = essay('b', 'sergey-lavrov', ['a']);
  const idsOn = (subject: string, ...statements: readonly Statement[]) =>
    describeStatements(said(statements), { ...context, subject: entityId(subject) }).others.map(
      ({ id }) => id,
    );

  it.each([
    ['sergey-lavrov', ['b']],
    ['maria-zakharova', ['a']],
    ['moscow-times', ['a']],
  ])('is told once on the card of %s', (subject, ids) => {
    expect(idsOn(subject, first, second)).toEqual(ids);
  });

  it.each([
    ['a statement', { kind: 'statement' }],
    ['another place', { url: 'https://other.example/' }],
    ['another day', { date: '2023-07-09' }],
    ['no support', { supports: [] }],
  ] as const)('is not one: %s', (_, parts) => {
    expect(
      idsOn('moscow-times', first, essay('b', 'sergey-lavrov', ['a'], parts)).toSorted(),
    ).toEqual(['a', 'b']);
  });
});

describe('a list of statements', () => {
  const answer = (id: string, date: string, kind: Statement['kind'], speaker = 'sergey-lavrov') =>
    aStatement({ id, date, kind, speaker, thread: 'answers' });
  const a1 = answer('a1', '2023-07-06', 'denial');
  const a2 = answer('a2', '2023-07-07', 'partial-confirmation');
  const a3 = answer('a3', '2023-07-19', 'denial');

  it('puts a thread of answers before the rest: the latest answer, then its history', () => {
    const view = describeStatements(
      said(
        [
          a1,
          aStatement({ id: 'later', date: '2025-08-24' }),
          a3,
          a2,
          aStatement({ id: 'earlier', date: '2023-04-07' }),
        ],
        [],
        [{ id: 'answers', en: 'How Moscow answered', ja: 'ロシア側の説明' }],
      ),
      context,
    );
    expect(
      view.threads.map(({ heading, latest, history }) => [
        heading?.text,
        latest.id,
        history.map(({ id }) => id),
      ]),
    ).toEqual([['How Moscow answered', 'a3', ['a2', 'a1']]]);
    expect(view.others.map(({ id }) => id)).toEqual(['later', 'earlier']);
  });

  it('has the other voices of a thread behind the subject’s own latest word', () => {
    const later = answer('z', '2023-07-20', 'statement', 'maria-zakharova');
    const [thread] = describeStatements(said([a1], [later]), context).threads;
    expect([
      thread?.latest.id,
      thread?.history.map(({ id, speaker }) => [id, speaker?.text]),
    ]).toEqual(['a1', [['z', 'Maria Zakharova']]]);
  });

  it.each([
    ['one answer alone', [a1]],
    ['a thread without an answer', [answer('a1', '2023', 'essay'), answer('a2', '2022', 'essay')]],
  ])('makes no thread of %s', (_, statements) => {
    const view = describeStatements(said(statements), context);
    expect(view.threads).toEqual([]);
    expect(view.others).toHaveLength(statements.length);
  });

  it.each([
    ['a page on one subject', 'Peace terms for Ukraine', 'by-subject', ['old', 'new']],
    ['和平についてのページ', '和平の条件をめぐる協議', 'by-subject', ['old', 'new']],
    ['a page on something else', 'Weather', 'newest', ['new', 'old']],
    ['a page without words', '', 'newest', ['new', 'old']],
  ] as const)('on %s comes in that order', (_, words, order, ids) => {
    const topics = [aTopic('peace-terms'), { id: 'nuclear', en: 'Nuclear arms', ja: '核兵器' }];
    const view = describeStatements(
      said([
        aStatement({ id: 'new', date: '2025-01-01', topics: ['nuclear'] }),
        aStatement({ id: 'old', date: '2022-01-01', topics: ['peace-terms'] }),
      ]),
      { ...context, nearness: measureNearness(words, topics) },
    );
    expect([view.order, view.others.map(({ id }) => id)]).toEqual([order, ids]);
  });

  it.each([
    [null, 'newest', ['y2025', 'june', 'march', 'y2021']],
    ['2023-05-01', 'by-page-date', ['june', 'march', 'y2025', 'y2021']],
    ['2023-08-13', 'by-page-date', ['june', 'march', 'y2025', 'y2021']],
    ['2020-12', 'by-page-date', ['y2021', 'march', 'june', 'y2025']],
  ] as const)('on a page of %s has on top what is nearest to that', (date, order, ids) => {
    const dates = { y2021: '2021', march: '2023-03-01', june: '2023-06', y2025: '2025-01-01' };
    const statements = Object.entries(dates).map(([id, said]) => aStatement({ id, date: said }));
    const pageDate = date === null ? null : partialDate(date);
    const view = describeStatements(said(statements), { ...context, pageDate });
    expect([view.order, view.others.map(({ id }) => id)]).toEqual([order, ids]);
  });

  it('has the newer of two on top that are as near to the page', () => {
    const statements = ['2023-05-01', '2023-05-03'].map((date) => aStatement({ id: date, date }));
    const pageDate = partialDate('2023-05-02');
    const view = describeStatements(said(statements), { ...context, pageDate });
    expect(view.others.map(({ id }) => id)).toEqual(['2023-05-03', '2023-05-01']);
  });

  it('puts the subject of the page before its date', () => {
    const statements = [
      aStatement({ id: 'near', date: '2023-05-01', topics: ['nuclear'] }),
      aStatement({ id: 'far', date: '2025-01-01', topics: ['peace-terms'] }),
    ];
    const nearness = measureNearness('Peace terms', [aTopic('peace-terms')]);
    const on = { ...context, nearness, pageDate: partialDate('2023-05-02') };
    const view = describeStatements(said(statements), on);
    expect([view.order, view.others.map(({ id }) => id)]).toEqual(['by-subject', ['far', 'near']]);
  });
});
