import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId, type EntityBrief, type EntityKind } from '../../../src/model/entity';
import type { MentionRow } from '../../../src/model/mention';
import { describeMentions } from '../../../src/describe/describe-mentions';
import { aReader } from '../../support/catalogue';

const aBrief = (name: string, kind: EntityKind, parts: Partial<EntityBrief> = {}): EntityBrief => ({
  id: entityId(name.toLowerCase().replaceAll(' ', '-')),
  kind,
  tier: 1,
  display: { en: name },
  ...parts,
});

const nbc = aBrief('NBC News', 'outlet', {
  type: 'broadcaster',
  display: { en: 'NBC News', ja: 'NBCニュース' },
});
const cfr = aBrief('CFR', 'organisation', { type: 'think-tank', country: 'US' });
const lavrov = aBrief('Lavrov', 'person', { role: { en: 'Foreign Minister', ja: 'ロシア外相' } });
const haass = aBrief('Haass', 'person', { country: 'US' });

const rowsOf = (...places: readonly (readonly EntityBrief[])[]): readonly MentionRow[] =>
  places.map((entities, index) => ({
    index,
    start: index,
    end: index + 1,
    surface: 'Graham',
    entities,
  }));

describe('the names of a page', () => {
  const rows = rowsOf([haass], [nbc], [lavrov], [cfr], [lavrov]);

  it('stand by kind: outlets, people, organisations', () => {
    const groups = describeMentions(rows, aReader('en'));
    expect(groups.map(({ heading, counts }) => [heading, counts])).toEqual([
      ['Outlets', '1 name, 1 mention'],
      ['People', '2 names, 3 mentions'],
      ['Organisations', '1 name, 1 mention'],
    ]);
    expect(describeMentions(rows, aReader('ja'))[1]?.counts).toBe('2件、3回');
  });

  it('stand once each, with all their places, those with most places first', () => {
    const [, people] = describeMentions(rows, aReader('en'));
    expect(people?.names.map(({ name, count, index }) => [name.text, count, index])).toEqual([
      ['Lavrov', 2, 2],
      ['Haass', 1, 0],
    ]);
  });

  it('with as many places stand in the order of the page', () => {
    const [people] = describeMentions(rowsOf([haass], [lavrov]), aReader('en'));
    expect(people?.names.map(({ name }) => name.text)).toEqual(['Haass', 'Lavrov']);
  });

  it('carry the day of a role that only an old list names, and the end of one that is over', () => {
    const role = { en: 'Minister', ja: '大臣' };
    const seen = aBrief('Seen', 'person', { role, roleSeen: partialDate('2022-08') });
    const ended = aBrief('Ended', 'person', { role, roleEnded: partialDate('2025-01-20') });
    const told = (language: 'en' | 'ja') =>
      describeMentions(rowsOf([seen], [ended]), aReader(language)).flatMap(({ names }) =>
        names.map(({ details }) => details.map(({ text }) => text).join(' · ')),
      );
    expect(told('en')).toEqual(['Minister · as of Aug 2022', 'Minister · until 20 Jan 2025']);
    expect(told('ja')).toEqual(['大臣 · 2022年8月現在', '大臣 · 2025年1月20日まで']);
  });

  it('come in the reader’s language with role or type', () => {
    const details = describeMentions(rows, aReader('ja')).flatMap(({ names }) =>
      names.map((row) => [row.name.text, row.details.map(({ text }) => text).join(' · ')]),
    );
    expect(details).toEqual([
      ['NBCニュース', '放送局'],
      ['Lavrov', 'ロシア外相'],
      ['Haass', 'アメリカ'],
      ['CFR', 'シンクタンク · アメリカ'],
    ]);
  });

  it('that could be several stand apart, under the words of the page', () => {
    const [group] = describeMentions(rowsOf([haass, lavrov], [haass, lavrov]), aReader('en'));
    expect(group).toMatchObject({
      heading: 'Could be several',
      names: [
        {
          icon: 'question',
          name: { text: 'Graham' },
          details: [{ text: 'Haass, Lavrov' }],
          count: 2,
        },
      ],
    });
  });

  it('are no group where a page holds none', () => {
    expect(describeMentions([], aReader('en'))).toEqual([]);
  });
});
