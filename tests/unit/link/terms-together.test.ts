import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import type { OfficeTerm } from '../../../src/model/link-traits';
import { aNamesake, linkText, type Linked } from '../../support/linking';

// Two of one surname who held one office, on a page without a date that names others with theirs.

const aTerm = (office: OfficeTerm['office'], from: string, to: string | null): OfficeTerm => ({
  office,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
});

const CAST = [
  aNamesake('orsek-father', 'Emil Orsek', 'Orsek', {
    terms: [aTerm('president', '1989-01', '1993-01')],
  }),
  aNamesake('orsek-son', 'Jan Orsek', 'Orsek', {
    terms: [aTerm('president', '2001-01', '2009-01')],
  }),
  aNamesake('varnaski', 'Ole Varnaski', 'Varnaski', {
    terms: [aTerm('defence-minister', '2004-12', '2006-12')],
  }),
  aNamesake('kreuder', 'Ida Kreuder', 'Kreuder', {
    terms: [aTerm('foreign-minister', '1989-01', '1992-08')],
  }),
  aNamesake('olbrecht', 'Karla Olbrecht', 'Olbrecht', {
    terms: [aTerm('foreign-minister', '1988', '2012')],
  }),
  aNamesake('wickler', 'Roger Wickler', 'Wickler', {
    terms: [aTerm('legislator', '2003', '2005')],
  }),
];

it.each<readonly [string, string, readonly Linked[]]>([
  [
    'the one who served with them',
    'President Orsek met\nDefense Secretary Ole Varnaski',
    [
      ['Orsek', 'orsek-son'],
      ['Ole Varnaski', 'varnaski'],
    ],
  ],
  [
    'his surname alone on that page as well',
    'President Orsek met\nDefense Secretary Ole Varnaski\nThe plan of Orsek',
    [
      ['Orsek', 'orsek-son'],
      ['Ole Varnaski', 'varnaski'],
      ['Orsek', 'orsek-son'],
    ],
  ],
  [
    'none beside one who served with both',
    'President Orsek met\nForeign Minister Karla Olbrecht',
    [
      ['Orsek', 'orsek-father or orsek-son'],
      ['Karla Olbrecht', 'olbrecht'],
    ],
  ],
  [
    'none beside people of both times',
    'President Orsek met\nDefense Secretary Ole Varnaski\nForeign Minister Ida Kreuder',
    [
      ['Orsek', 'orsek-father or orsek-son'],
      ['Ole Varnaski', 'varnaski'],
      ['Ida Kreuder', 'kreuder'],
    ],
  ],
  [
    'none beside one who no longer serves',
    'President Orsek met\nformer Defense Secretary Ole Varnaski',
    [
      ['Orsek', 'orsek-father or orsek-son'],
      ['Ole Varnaski', 'varnaski'],
    ],
  ],
  [
    'none beside one of many who hold an office',
    'President Orsek met\nSenator Roger Wickler',
    [
      ['Orsek', 'orsek-father or orsek-son'],
      ['Roger Wickler', 'wickler'],
    ],
  ],
  [
    'whom the page names in full',
    'Emil Orsek\nPresident Orsek met\nDefense Secretary Ole Varnaski',
    [
      ['Emil Orsek', 'orsek-father'],
      ['Orsek', 'orsek-father'],
      ['Ole Varnaski', 'varnaski'],
    ],
  ],
])('links %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it('leaves it to the date where a page has one', () => {
  const text = 'President Orsek met\nDefense Secretary Ole Varnaski';
  expect(linkText(text, CAST, partialDate('1990'))[0]).toEqual(['Orsek', 'orsek-father']);
});
