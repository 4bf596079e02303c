import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import { describeStatements } from '../../../src/describe/describe-statements';
import { aReader } from '../../support/catalogue';
import { aStatement, type Parts } from '../../support/profile-builders';
import type { Statement } from '../../../src/model/statement';

const names = {
  'moscow-times': { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' },
  'gendai-business': { en: 'Gendai Business', ja: '現代ビジネス' },
  'maria-zakharova': { en: 'Maria Zakharova', ja: 'マリア・ザハロワ' },
};
const context = {
  ...aReader('en'),
  subject: entityId('sergey-lavrov'),
  isUnnamed: false,
  names,
};
const describeOne = (parts: Parts<Statement>, more: Partial<typeof context> = {}) =>
  describeStatements([aStatement(parts)], { ...context, ...more }).others[0];

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

  it('names each outlet it came through, first publisher first', () => {
    const via = ['moscow-times', 'gendai-business'];
    expect(describeOne({ via }, aReader('ja'))?.path).toEqual([
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

describe('a list of statements', () => {
  const answer = (id: string, date: string, kind: Statement['kind']): Statement =>
    aStatement({ id, date, kind, thread: 'answers' });

  it('puts a thread of answers before the rest, the latest answer on top', () => {
    const view = describeStatements(
      [
        answer('a1', '2023-07-06', 'denial'),
        aStatement({ id: 'later', date: '2025-08-24' }),
        answer('a3', '2023-07-19', 'denial'),
        answer('a2', '2023-07-07', 'partial-confirmation'),
        aStatement({ id: 'earlier', date: '2023-04-07' }),
      ],
      context,
    );
    expect(view.threads.map((thread) => thread.map(({ id }) => id))).toEqual([['a3', 'a2', 'a1']]);
    expect(view.others.map(({ id }) => id)).toEqual(['later', 'earlier']);
  });

  it.each([
    ['one answer alone', [answer('a1', '2023-07-06', 'denial')]],
    ['a thread without an answer', [answer('a1', '2023', 'essay'), answer('a2', '2022', 'essay')]],
  ])('makes no thread of %s', (_, statements) => {
    const view = describeStatements(statements, context);
    expect(view.threads).toEqual([]);
    expect(view.others).toHaveLength(statements.length);
  });
});
