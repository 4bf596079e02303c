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

/** Derived forms with what they need. */
function derived(one: Person): readonly (readonly [form: string, needs: string])[] {
  return derivePersonNames(one, collectNames([one])).map(({ form, needs }) => [form, needs]);
}

it('gives people who are not curated their surname, for pages that name them in full', () => {
  expect(derived(person({ en: 'Mamata Banerjee' }))).toEqual([['Banerjee', 'full-name-or-role']]);
});

it('takes the surname in katakana from the full name', () => {
  const aliases = [alias('Ryan', 'surname'), alias('ポール・ライアン', 'full', 'ja')];
  expect(derived(person({ en: 'Paul Ryan', ja: 'ポール・ライアン' }, { aliases }))).toEqual([
    ['ライアン', 'full-name-or-role'],
  ]);
  expect(derived(person({ en: 'Paul Ryan' }, { aliases }))).toEqual([
    ['ライアン', 'full-name-or-role'],
  ]);
});

it('leaves out a surname of one or two katakana, and one that the record gives', () => {
  const aliases = [alias('Lee', 'surname')];
  expect(derived(person({ en: 'Ann Lee', ja: 'アン・リー' }, { aliases }))).toEqual([]);
});

it('gives a particle the capital that it has at the start of a sentence', () => {
  const aliases = [alias('von der Leyen', 'surname')];
  expect(derived(person({ en: 'Ursula von der Leyen' }, { aliases }))).toEqual([
    ['Von der Leyen', 'nothing'],
  ]);
});

it('takes the article from an Arabic name', () => {
  const aliases = [alias('al-Assad', 'surname'), alias('アサド', 'surname', 'ja')];
  expect(derived(person({ en: 'Bashar al-Assad' }, { aliases }))).toEqual([
    ['Assad', 'full-name-or-role'],
    ['Al-Assad', 'nothing'],
  ]);
});

it('takes no surname from the realm or the number of who reigns', () => {
  for (const en of ['Salman of Saudi Arabia', 'Willem of the Netherlands', 'Benedict XVI']) {
    expect(derived(person({ en }))).toEqual([]);
  }
  expect(derived(person({ en: 'Robert Portman III' }))).toEqual([['Portman', 'full-name-or-role']]);
});

it('gives no surname where names have none', () => {
  expect(derived(person({ en: 'Nguyen Van Hung' }, { country: 'VN' }))).toEqual([]);
});

it('gives every part of a name where nobody has a family name', () => {
  expect(derived(person({ en: 'Ahmad Zahid Hamidi' }, { country: 'MY' }))).toEqual([
    ['Zahid', 'context'],
    ['Hamidi', 'context'],
    ['Ahmad Zahid', 'context'],
  ]);
  const names = { en: 'Najib Razak', ja: 'ナジブ・ラザク' };
  expect(derived(person(names, { country: 'MY' })).map(([form]) => form)).toEqual([
    ...['Najib', 'Razak', 'ナジブ', 'ラザク'],
  ]);
  expect(derived(person({ en: 'Muhammad V of Kelantan' }, { country: 'MY' }))).toEqual([]);
});

it('gives the last of one’s own names where the family’s is not used', () => {
  const phuc = { en: 'Nguyễn Xuân Phúc', ja: 'グエン・スアン・フック' };
  expect(derived(person(phuc, { country: 'VN' }))).toEqual([
    ['Phúc', 'context'],
    ['フック', 'context'],
  ]);
  expect(derived(person({ en: 'Nguyễn Thanh Long' }, { country: 'VN' }))).toEqual([]);
});

it('gives the first name where news goes on with it', () => {
  const forms = derived(person({ en: 'Shireen Mazari' }, { country: 'PK' })).map(([form]) => form);
  expect(forms).toEqual(['Mazari', 'Shireen']);
});

it('takes the second of two surnames, and the particle away where news leaves it out', () => {
  const names = (form: string, country: string) =>
    derived(person({ en: `Ann ${form}` }, { country, aliases: [alias(form, 'surname')] })).map(
      ([name]) => name,
    );
  expect(names('Okonjo-Iweala', 'NG')).toEqual(['Okonjo Iweala', 'Iweala']);
  expect(names('Duncan-Smith', 'GB')).toEqual(['Duncan Smith']);
  expect(names('de Moraes', 'BR')).toEqual(['Moraes', 'De Moraes']);
  expect(names('de Gaulle', 'BE')).toEqual(['De Gaulle']);
});

it('writes the Arabic article small and with a capital', () => {
  const aliases = [alias('Tamim bin Hamad Al Thani', 'full'), alias('Al Thani', 'surname')];
  const forms = derived(person({ en: 'Tamim bin Hamad Al Thani' }, { aliases, country: 'QA' }));
  expect(forms.map(([name]) => name)).toContain('Tamim bin Hamad al-Thani');
});

it('joins the two syllables of a given name in each way, and spells those of Koreans as papers do', () => {
  const named = (form: string, country: string) =>
    derived(person({ en: form }, { country, aliases: [alias(form, 'full')] })).map(
      ([name]) => name,
    );
  expect(named('Tsai Ing-wen', 'TW')).toEqual(['Tsai Ing Wen', 'Tsai Ingwen', 'Tsai']);
  expect(named('Kim Yong-chol', 'KP')).toEqual(['Kim Yong Chol', 'Kim Yongchol', 'Kim']);
  expect(named('Lee Myung-bak', 'KR')).toEqual([
    ...[
      'Lee Myung Bak',
      'Lee Myungbak',
      'Lee Myeong-bak',
      'Lee Myeong Bak',
      'Lee Myeongbak',
      'Lee',
    ],
  ]);
  expect(named('Park Geun-hye', 'KR')).toContain('Park Keun-hye');
});

it('spells no Korean as another is called', () => {
  const [one, other] = ['Kim Young-soo', 'Kim Yeong-su'].map((form, at) =>
    person(
      { en: form },
      { id: entityId(`kim-${at}`), country: 'KR', aliases: [alias(form, 'full')] },
    ),
  ) as [Person, Person];
  const forms = derivePersonNames(one, collectNames([one, other])).map(({ form }) => form);
  expect(forms).toContain('Kim Yeong-soo');
  expect(forms).not.toContain('Kim Yeong-su');
});

it('writes initials without their stops, a hyphen as a blank, and a Japanese family first', () => {
  const forms = (en: string, country: string) =>
    derived(person({ en }, { country, aliases: [alias(en, 'full')] })).map(([form]) => form);
  expect(forms('N. V. Ramana', 'IN')).toContain('NV Ramana');
  expect(forms('H.R. McMaster', 'US')).toContain('HR McMaster');
  expect(forms('Jean-Marc Ayrault', 'FR')).toContain('Jean Marc Ayrault');
  expect(forms('Ban Ki-moon', 'KR')).not.toContain('Ban Ki moon');
  expect(forms('Robert F. Kennedy Jr.', 'US')).toEqual(
    expect.arrayContaining(['Robert F. Kennedy Jr', 'Robert F. Kennedy, Jr.']),
  );
  expect(forms('Junko Nakagawa', 'JP')).toContain('Nakagawa Junko');
  expect(forms('Emperor Naruhito', 'JP')).not.toContain('Naruhito Emperor');
  expect(forms('Angela Merkel', 'DE')).not.toContain('Merkel Angela');
});
