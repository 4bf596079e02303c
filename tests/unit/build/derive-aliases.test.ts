import { expect, it } from 'vitest';
import { deriveAliases, hostNames } from '../../../src/build/derive-aliases';
import { entityId } from '../../../src/model/entity';
import type { Profile } from '../../../src/model/profile';
import { anAlias } from '../../support/name-builders';
import { aPerson, anOrganisation, anOutlet } from '../../support/profile-builders';

const formsOf = (profile: Profile, ...others: readonly Profile[]): readonly string[] =>
  (deriveAliases([profile, ...others]).get(profile.id) ?? []).map(({ form }) => form);

const outlet = (form: string, parts: Parameters<typeof anAlias>[1] = {}, tier: 1 | 3 = 1) =>
  anOutlet({ tier, display: { en: form }, aliases: [anAlias(form, parts)] });

it.each<[what: string, profile: Profile, forms: readonly string[]]>([
  ['a digit that touches a word', outlet('47NEWS'), ['47 NEWS']],
  ['a digit that stands apart', outlet('France 24'), ['France24']],
  ['an article before several words', outlet('The Spokesman-Review', {}, 3), ['Spokesman-Review']],
  ['an article that tells it from a company', outlet('The News International', {}, 3), []],
  ['the noun of a title, of whichever outlet', outlet('Cape Argus', {}, 3), ['Argus']],
  ['an article before one word', outlet('The Hill', {}, 3), []],
  ['the word of a well-known title', outlet('The Hill'), ['Hill']],
  ['words written together', outlet('Moscow Today'), ['MoscowToday']],
  ['the last word of a title', outlet('Moscow Times'), ['Times', 'MoscowTimes']],
  [
    'a hyphen between the last words of a title',
    outlet('Yakima Herald-Republic', {}, 3),
    ['Yakima Herald Republic'],
  ],
  ['a hyphen in a shorter title', outlet('Herald-Republic', {}, 3), []],
  [
    'a body as the other country spells it',
    anOrganisation({ tier: 3, aliases: [anAlias('Organisation for Defence')] }),
    ['Organisation for Defense', 'Organization for Defence', 'Organization for Defense'],
  ],
  ['words of a lesser outlet', outlet('Moscow Times', {}, 3), []],
  ['a brand of news', outlet('Fox News'), ['Fox']],
  ['a brand that is a common word', outlet('Sky News', {}, 3), []],
  ['a brand that is a people', outlet('Arab News'), ['ArabNews']],
  [
    'a paper of Japan by its company',
    anOutlet({ tier: 3, display: { ja: '神戸新聞' }, aliases: [anAlias('神戸新聞')] }),
    ['神戸新聞社'],
  ],
  [
    'initials of an outlet',
    outlet('NHK', { kind: 'initials' }),
    ['N.H.K.', 'NHKNews', 'NHKNEWS', 'NHKNEWSweb', 'NHKNewsWeb'],
  ],
  ['halves of initials', outlet('RFE/RL', { kind: 'short' }), ['RFE']],
  [
    'initials that are spoken as a word',
    anOrganisation({ aliases: [anAlias('NATO', { kind: 'initials', needs: 'case' })] }),
    ['N.A.T.O.', 'Nato'],
  ],
  [
    'initials that are not, or may be a word',
    anOrganisation({
      aliases: [
        anAlias('FBNT', { kind: 'initials', needs: 'case' }),
        anAlias('RAND', { kind: 'initials', needs: 'context' }),
      ],
    }),
    ['F.B.N.T.', 'R.A.N.D.'],
  ],
  [
    'a country at the head of a Japanese outlet',
    anOutlet({ tier: 1, aliases: [anAlias('英国放送協会')] }),
    ['イギリス放送協会'],
  ],
  ['a paper with an ampersand', outlet('Mail & Wire', {}, 3), ['Mail and Wire']],
  ['a paper in letters as taught', outlet('Asahi Shimbun', {}, 3), ['Asahi Shinbun']],
  [
    'an agency by its brand',
    anOutlet({ tier: 1, type: 'news-agency', aliases: [anAlias('Fars News Agency')] }),
    ['Fars news agency', 'FarsNewsAgency'],
  ],
  [
    'an agency by a name that is said of more',
    anOutlet({
      tier: 1,
      type: 'news-agency',
      aliases: [anAlias('Anadolu', { kind: 'short', needs: 'context' })],
    }),
    ['Anadolu news agency', 'Anadolu News Agency'],
  ],
  [
    'no agency by its country',
    anOutlet({ tier: 1, type: 'news-agency', aliases: [anAlias('Qatar News Agency')] }),
    ['QatarNewsAgency'],
  ],
  ['an Arabic article', outlet('Al-Monitor'), ['Al Monitor']],
  ['a brand of two names', outlet('Jyllands-Posten'), ['Jyllands Posten']],
  ['no hyphen between words', outlet('Star-Tribune'), []],
  [
    'a paper in katakana behind kanji',
    anOutlet({ tier: 1, aliases: [anAlias('沖縄タイムス', { lang: 'ja' })] }),
    ['沖縄タイムズ'],
  ],
  [
    'a paper in one part of katakana',
    anOutlet({ tier: 1, aliases: [anAlias('デイリースポーツ', { lang: 'ja' })] }),
    ['デーリースポーツ'],
  ],
  [
    'a channel in Latin letters',
    anOutlet({ tier: 1, type: 'broadcaster', aliases: [anAlias('Phoenix TV')] }),
    ['Phoenix Television', 'PhoenixTV'],
  ],
  [
    'a channel in Japanese',
    anOutlet({ tier: 1, type: 'broadcaster', aliases: [anAlias('テレビ朝日', { lang: 'ja' })] }),
    ['TV朝日'],
  ],
  [
    'a body of the United Nations',
    anOrganisation({ aliases: [anAlias('UN Women')] }),
    ['U.N. Women', 'United Nations Women'],
  ],
  [
    'a ministry in English',
    anOrganisation({ aliases: [anAlias("Ukraine's Foreign Ministry")] }),
    ["Ukraine's Ministry of Foreign Affairs", "Ukraine'sForeignMinistry"],
  ],
  [
    'a ministry in Japanese',
    anOrganisation({
      type: 'ministry',
      country: 'US',
      aliases: [anAlias('米国務省', { lang: 'ja' })],
    }),
    ['米国国務省', 'アメリカ国務省'],
  ],
  [
    'a ministry by the long name of its country',
    anOrganisation({
      type: 'ministry',
      country: 'RU',
      aliases: [anAlias('ロシア国防省', { lang: 'ja' })],
    }),
    ['露国防省'],
  ],
  [
    'a bank, whose short head would make any bank of it',
    anOrganisation({
      type: 'central-bank',
      country: 'FR',
      aliases: [anAlias('フランス銀行', { lang: 'ja' })],
    }),
    [],
  ],
  [
    'a society, of whose name the country is no part',
    anOrganisation({
      type: 'think-tank',
      country: 'US',
      aliases: [anAlias('米外交問題評議会', { lang: 'ja' })],
    }),
    [],
  ],
])('derives names of bodies: %s', (_, profile, forms) => {
  expect(formsOf(profile)).toEqual(forms);
});

const person = (en: string, parts: Partial<Parameters<typeof aPerson>[0]> = {}) =>
  aPerson({ display: { en }, aliases: [anAlias(en)], country: 'US', ...parts });

it.each<[what: string, profile: Profile, forms: readonly string[]]>([
  ['surname and first name', person('Ann Ebner'), ['Ebner', 'Ann', 'AnnEbner']],
  ['of somebody less known', person('Ann Ebner', { tier: 3 }), ['Ebner']],
  [
    'whose family name stands first',
    person('Geng Shuang', { country: 'CN' }),
    ['Geng', 'GengShuang'],
  ],
  ['who has no family name', person('Aung Zaw', { country: 'MM' }), []],
  ['of a pope', person('Pope Linus', { country: 'VA' }), ['PopeLinus']],
  ['with an initial in front', person('R. Ann Ebner', { tier: 3 }), ['Ann Ebner', 'Ebner']],
])('derives names of people: %s', (_, profile, forms) => {
  expect([...formsOf(profile)].sort()).toEqual([...forms].sort());
});

it('gives the first name of a lesser relative of somebody well known', () => {
  const relative = person('Lisa Ebnerova', { id: 'lisa', tier: 3 });
  expect(formsOf(relative, person('Ann Ebnerova', { id: 'ann' }))).toEqual(['Ebnerova', 'Lisa']);
});

it('calls no outlet by the word that is the title of another of its country', () => {
  const britain = (id: string, en: string) =>
    anOutlet({ id: entityId(id), country: 'GB', display: { en }, aliases: [anAlias(en)] });
  const [money, times] = [britain('money', 'Money Times'), britain('times', 'The Times')];
  expect(formsOf(money)).toContain('Times');
  expect(formsOf(money, times)).not.toContain('Times');
  expect(formsOf(times, money)).toContain('Times');
});

it('never gives a name that the record has', () => {
  const both = [anAlias('Ann Ebner'), anAlias('Ebner', { kind: 'surname', needs: 'case' })];
  expect(formsOf(person('Ann Ebner', { aliases: both }))).not.toContain('Ebner');
});

it('takes hosts of the curated outlets that are theirs alone for names', () => {
  const domains = [
    { host: 'a.example', match: 'suffix' as const },
    { host: 'shared.example', match: 'suffix' as const, shared: true as const },
    { host: 'one.example', match: 'exact' as const },
  ];
  const names = (tier: 1 | 3) =>
    [...hostNames([anOutlet({ tier, domains })]).values()].flat().map(({ form }) => form);
  expect(names(1)).toEqual(['a.example']);
  expect(names(3)).toEqual([]);
});

it('gives each noun of titles to one outlet, the best known', () => {
  const titled = (id: string, form: string, tier: 1 | 3) =>
    anOutlet({ id: entityId(id), tier, display: { en: form }, aliases: [anAlias(form)] });
  const [cape, monitor] = [titled('cape', 'Cape Argus', 3), titled('monitor', 'Harbour Argus', 1)];
  expect(formsOf(cape, monitor)).not.toContain('Argus');
  expect(formsOf(monitor, cape)).toContain('Argus');
});
