import { expect, it } from 'vitest';
import { collectNames, derivePersonNames } from '../../../src/build/derive-person-names';
import type { Person } from '../../../src/build/name-patterns';
import type { Alias } from '../../../src/model/alias';
import { entityId } from '../../../src/model/entity';

const alias = (form: string, kind: Alias['kind'], lang: Alias['lang'] = 'en'): Alias => ({
  ...{ form, kind, lang, needs: 'nothing' },
});

const person = (display: Person['display'], more: Partial<Person> = {}): Person => ({
  ...{ id: entityId('somebody'), kind: 'person', tier: 3, aliases: [], roles: [], prov: [] },
  ...{ display, ...more },
});

const derived = (one: Person): readonly (readonly [form: string, needs: string])[] =>
  derivePersonNames(one, collectNames([one])).map(({ form, needs }) => [form, needs]);
const formsOf = (one: Person): readonly string[] => derived(one).map(([form]) => form);

it.each<[string, Person, readonly string[]]>([
  [
    'an article that is part of the last word',
    person({ en: 'Nouri al-Maliki' }, { country: 'IQ' }),
    ['al-Maliki', 'Maliki', 'Al-Maliki', 'el-Maliki'],
  ],
  ['an article before it', person({ en: 'Khalid Al Saud' }), ['Saud', 'Al Saud', 'al Saud']],
  ['a particle', person({ en: 'Isabel dos Santos' }), ['Santos', 'dos Santos', 'Dos Santos']],
  [
    'the particle that other papers write small',
    person({ en: 'Herman Van Rompuy' }, { aliases: [alias('Van Rompuy', 'surname')] }),
    ['van Rompuy'],
  ],
  [
    'two surnames where the first is the one that goes on',
    person({ en: 'Alejandro Moreno Cárdenas' }, { country: 'MX' }),
    ['Cárdenas', 'Moreno', 'Moreno Cárdenas'],
  ],
  [
    'two surnames behind two first names',
    person({ en: 'José Luis Ábalos Meco' }, { country: 'ES' }),
    ['Meco', 'Ábalos', 'Ábalos Meco'],
  ],
  [
    'one surname before a first name that is a surname as well',
    person({ en: 'Jorge Arganis Díaz Leal' }, { country: 'MX' }),
    ['Leal'],
  ],
  [
    'one surname behind two first names',
    person({ en: 'José Manuel Albares' }, { country: 'ES' }),
    ['Albares'],
  ],
  [
    'the last word behind an English name',
    person({ en: 'Carrie Lam' }, { country: 'HK' }),
    ['Lam'],
  ],
  ['the last word behind a hyphen', person({ en: 'Hee-Jung Ahn' }, { country: 'KR' }), ['Ahn']],
  [
    'the first word where the family stands first',
    person({ en: 'Lam Sai-hung' }, { country: 'HK' }),
    ['Lam'],
  ],
  [
    'the first of three words of one syllable',
    person({ en: 'Goh Chok Tong' }, { country: 'SG' }),
    ['Goh'],
  ],
  ['no word of two letters', person({ en: 'Ng Eng Hen' }, { country: 'SG' }), []],
  [
    'the last of three words of more',
    person({ en: 'Anil Kumar Nayar' }, { country: 'SG' }),
    ['Nayar'],
  ],
  [
    'the first part in katakana where the family stands first',
    person({ en: 'Chan Chun Sing', ja: 'チャン・チュンシン' }, { country: 'SG' }),
    ['Chan', 'チャン'],
  ],
  [
    'the last part behind an English name',
    person({ en: 'Margaret Chan', ja: 'マーガレット・チャン' }, { country: 'HK' }),
    ['Chan', 'チャン'],
  ],
  [
    'no katakana where papers write both orders',
    person({ en: 'Viktor Orbán', ja: 'オルバン・ビクトル' }, { country: 'HU' }),
    ['Orbán'],
  ],
  [
    'the last part where it is one of the family',
    person({ en: 'Mahinda Rajapaksa' }, { country: 'LK', tier: 1 }),
    ['Rajapaksa', 'Mahinda'],
  ],
  [
    'every part of one of the best known whose record gives none',
    person({ en: 'Bambang Yudhoyono' }, { country: 'ID', tier: 1 }),
    ['Bambang', 'Yudhoyono'],
  ],
  [
    'the particles of a name in katakana',
    person(
      { en: 'Jean-Yves Le Drian', ja: 'ジャン・ル・ドリアン' },
      { aliases: [alias('Le Drian', 'surname')] },
    ),
    ['ドリアン', 'ル・ドリアン'],
  ],
  [
    'no movement and no title',
    person({ en: 'Malik al-Houthi' }, { country: 'YE' }),
    ['al-Houthi', 'Al-Houthi', 'el-Houthi'],
  ],
])('gives %s', (_, one, forms) => {
  expect(formsOf(one)).toEqual(forms);
});

const inJapan = (ja: string, en: string, more: Partial<Person> = {}): Person =>
  person(
    { en, ja },
    { country: 'JP', aliases: [alias(en.split(' ')[1] ?? '', 'surname')], ...more },
  );

it.each<[string, Person, readonly (readonly [string, string])[]]>([
  ['a common surname', inJapan('松井一郎', 'Ichiro Matsui'), [['松井', 'full-name-or-role']]],
  ['one kanji, as it is read', inJapan('岸博幸', 'Hiroyuki Kishi'), [['岸', 'full-name-or-role']]],
  ['no kanji that is read otherwise', inJapan('林田彪', 'Takeshi Rinda'), []],
  ['a prefecture', inJapan('千葉景子', 'Keiko Chiba'), [['千葉', 'full-name-and-role']]],
  [
    'a surname that its record calls a place',
    inJapan('福島瑞穂', 'Mizuho Fukushima', { placeSurname: { ja: ['福島'] } }),
    [['福島', 'full-name-and-role']],
  ],
  [
    'the first kanji of a Chinese name',
    person({ ja: '温家宝' }, { country: 'CN', aliases: [alias('温家宝', 'full', 'ja')] }),
    [['温', 'full-name-and-role']],
  ],
  [
    'no kanji that stands before offices',
    person({ ja: '全斗煥' }, { country: 'KR', aliases: [alias('全斗煥', 'full', 'ja')] }),
    [],
  ],
])('gives in kanji %s', (_, one, forms) => {
  expect(derived(one).filter(([form]) => /\p{Script=Han}/u.test(form))).toEqual(forms);
});
