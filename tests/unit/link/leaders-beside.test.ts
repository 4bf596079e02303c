import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import type { Office } from '../../../src/model/office';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const term = (office: Office, from: string, to: string) => ({
  office,
  from: partialDate(from),
  to: partialDate(to),
});

const CAST = [
  aMember('tony-blair', 'person', ['Tony Blair', ['Blair', 'surname', 'case']], {
    country: 'GB',
    terms: [term('prime-minister', '1997', '2007')],
  }),
  aNamesake('gordon-brown', 'Gordon Brown', 'Brown', {
    country: 'GB',
    terms: [term('finance-minister', '1997', '2007')],
  }),
  aNamesake('campbell-brown', 'Campbell Brown', 'Brown', { country: 'US' }),
  aNamesake('john-major', 'John Major', 'Major', {
    country: 'GB',
    terms: [term('prime-minister', '1990', '1997')],
  }),
  aMember('donald-trump', 'person', ['Donald Trump', ['Trump', 'surname', 'case']], {
    country: 'US',
    terms: [term('president', '2017', '2021')],
  }),
  aNamesake('bill-clinton', 'Bill Clinton', 'Clinton', {
    country: 'US',
    terms: [term('president', '1993', '2001')],
  }),
  aNamesake('hillary-clinton', 'Hillary Clinton', 'Clinton', {
    country: 'US',
    terms: [term('foreign-minister', '2009', '2013')],
  }),
  aNamesake('francois-hollande', 'François Hollande', 'Hollande', {
    country: 'FR',
    terms: [term('president', '2012', '2017-05')],
  }),
  aNamesake('matteo-renzi', 'Matteo Renzi', 'Renzi', {
    country: 'IT',
    terms: [term('prime-minister', '2014', '2016')],
  }),
];
const BLAIR = ['Blair', 'tony-blair'] as const;

it.each<LinkCase>([
  [
    'who served beside who led',
    'Messrs Blair and Brown fell out.\nLater Brown won.',
    [BLAIR, ['Brown', 'gordon-brown'], ['Brown', 'gordon-brown']],
  ],
  ['who led one state', 'under Major and Blair', [['Major', 'john-major'], BLAIR]],
  ['a rank', 'It was Blair, Major General Smith said.', [BLAIR]],
  ['a relative who led', 'a fight of Trump and Clinton', [['Trump', 'donald-trump']]],
  [
    'two that nothing else decides',
    'Hollande and Renzi met.',
    [
      ['Hollande', 'francois-hollande'],
      ['Renzi', 'matteo-renzi'],
    ],
  ],
  ['a sentence apart', 'It was Hollande. Renzi met.', []],
  [
    'a chain of names of which each tells the next',
    'Mr Hollande spoke.\nHollande and Renzi met.\nA Renzi-Hollande pact, and Mr Renzi.',
    [
      ['Hollande', 'francois-hollande'],
      ['Hollande', 'francois-hollande'],
      ['Renzi', 'matteo-renzi'],
      ['Renzi', 'matteo-renzi'],
      ['Hollande', 'francois-hollande'],
      ['Renzi', 'matteo-renzi'],
    ],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
