import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { aMember, linkText, type Linked } from '../../support/linking';

// Surnames that are places.

const CAST = [
  aMember('mizuho-fukushima', 'person', ['福島瑞穂', ['福島', 'surname', 'full-name-and-role']], {
    country: 'JP',
    tier: 1,
    terms: [{ office: 'minister', from: partialDate('2009'), to: partialDate('2010') }],
  }),
];

const FULL: Linked = ['福島瑞穂', 'mizuho-fukushima'];
const SURNAME: Linked = ['福島', 'mizuho-fukushima'];

it.each<[string, string, readonly Linked[]]>([
  ['an honorific, after the full name', '福島瑞穂党首が来た。福島氏は', [FULL, SURNAME]],
  ['an office that fits', '福島大臣は', [SURNAME]],
  ['an office of several things', '福島消費者・少子化担当相は', [SURNAME]],
  ['an honorific alone', '福島氏は', []],
  ['nothing behind it', '福島瑞穂党首が来た。福島は', [FULL]],
  ['a governor', '福島瑞穂党首が来た。福島知事は', [FULL]],
  ['a prefecture', '福島瑞穂党首が来た。福島県知事と福島県議は', [FULL]],
  ['a city', '福島瑞穂党首が来た。福島市長は', [FULL]],
  ['a university', '福島瑞穂党首が来た。福島大教授は', [FULL]],
])('reads a surname that is a place with %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
