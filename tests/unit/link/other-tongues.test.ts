import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('le-monde', 'outlet', ['Le Monde']),
  aMember('el-pais', 'outlet', ['El País']),
  aMember('der-spiegel', 'outlet', ['Der Spiegel']),
  aMember('la-croix', 'outlet', ['La Croix']),
  aMember('liberation', 'outlet', ['Libération']),
];

const LE_MONDE = [['Le Monde', 'le-monde']] as const;

it.each<LinkCase>([
  ['the whole world', 'Le Monde entier regarde, a dit le ministre.', []],
  ['the country', 'El País necesita reformas.', []],
  ['a mirror', 'Der Spiegel im Flur zerbrach.', []],
  ['a word without article', 'Libération du poste de travail: rangez.', []],
  ['a quarter', 'La Croix-Rousse is a quarter of Lyon.', []],
  ['a paper in English', 'Le Monde said the minister had left.', LE_MONDE],
  ['a paper cited in its language', 'Selon Le Monde, la loi est prête.', LE_MONDE],
  ['a paper that reveals', 'Le Monde révèle une affaire dans la police.', LE_MONDE],
  ['alone in a line', 'Le Monde', LE_MONDE],
  [
    'a citation in English',
    'Le Monde reports, per Der Spiegel.',
    [...LE_MONDE, ['Der Spiegel', 'der-spiegel']],
  ],
  ['a country that is right', 'El País tiene razón.', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
