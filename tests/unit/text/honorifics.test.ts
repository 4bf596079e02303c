import { describe, expect, it } from 'vitest';
import { honorificAfter, honorificBefore } from '../../../src/text/honorifics';

describe('what follows a name', () => {
  it.each([
    ['an honorific', '氏は', '氏'],
    ['a role', '外相とニューヨークで', '外相'],
    ['a role with a prefix', '元会長', '元会長'],
    ['two prefixes', '米次期大統領', '米次期大統領'],
    ['an organisation before the role', '米国務長官', '米国務長官'],
    ['a Latin organisation before the role', 'CIA長官', 'CIA長官'],
    ['a long organisation before the role', '米中央情報局長官', '米中央情報局長官'],
    ['the longest role', '大統領補佐官が', '大統領補佐官'],
    ['an age in brackets', '（71）氏', '氏'],
    ['a former post in brackets', '（元外交官）氏', '氏'],
    ['the role itself in brackets', '（米国務長官）は', '米国務長官'],
    ['a middle dot before the role', '・コラムニスト', 'コラムニスト'],
    ['a pair with one honorific', '、カプチャン両氏', '両氏'],
    ['a pair with one role', '、オースティン両長官', '両長官'],
    ['three with one honorific', '、カプチャン、グラハムの3氏', 'の3氏'],
    ['a government', '前政権', '前政権'],
    ['an apposition', ", Russia's foreign minister, said", "Russia's foreign minister"],
    ['a longer apposition', ', a senior fellow at the council', 'a senior fellow'],
    ['party and state', ' (R-S.C.) said', 'R-S.C.'],
    ['party and state after a comma', ', D-Calif., said', 'D-Calif.'],
    ['no party and a state', ', I-Vt., said', 'I-Vt.'],
  ])('takes %s', (_, after, words) => {
    expect(honorificAfter(after)).toMatchObject({ words, isWeak: false });
  });

  it.each([
    ['たちを統括', 'たち'],
    ['ら約千人', 'ら'],
    ['家の人々', '家'],
    ['会談の場合は', '会談'],
    ['代表は', '代表'],
  ])('takes %s as weak', (after, words) => {
    expect(honorificAfter(after)).toMatchObject({ words, isWeak: true });
  });

  it.each([
    ['a particle', 'を焼く'],
    ['a thing', '硬貨'],
    ['another part of a name', '・アボカド'],
    ['a law of nature', 'の法則'],
    ['a use', '着用'],
    ['a person who is met', ', who met the president'],
    ['the next in a list', ', Kupchan and a former minister'],
    ['who speaks next', ', I wonder why'],
    ['nothing', ''],
  ])('takes nothing from %s', (_, after) => {
    expect(honorificAfter(after)).toBeNull();
  });

  it('tells how far the words reach', () => {
    expect(honorificAfter('（71）氏は')?.reach).toBe(5);
    expect(honorificAfter(' (R-S.C.) said')?.reach).toBe(9);
  });
});

describe('what leads to a name', () => {
  it.each([
    ['a role with の', '訪米した米国務長官の', '訪米した米国務長官の'.slice(4, -1)],
    ['a role without の', 'ロシアの大統領', '大統領'],
    ['a former role', '欧州専門家で元国防次官補の', '元国防次官補'],
    ['an organisation and a role', 'CIA長官', 'CIA長官'],
    ['a title with a full stop', 'said Mr. ', 'Mr.'],
    ['a title', 'when President ', 'President'],
    ['a title of two words', 'the Russian Foreign Minister ', 'Foreign Minister'],
    ['a title in lower case', 'with former president ', 'former president'],
    ['a senator', 'by Sen. ', 'Sen.'],
    ['a title of two joined words', 'the former BBC director-general ', 'director-general'],
    ['an office', 'U.S. Secretary of State ', 'Secretary of State'],
    ['a British office', 'the Secretary of State for Health ', 'Secretary of State for Health'],
    [
      'an office with a prefix',
      'former Director of National Intelligence ',
      'former Director of National Intelligence',
    ],
  ])('takes %s', (_, before, words) => {
    expect(honorificBefore(before)).toMatchObject({ words, isWeak: false });
  });

  it.each([
    ['a verb', 'said '],
    ['a word that ends like a title', 'the stamp '],
    ['a title that stands elsewhere', 'the president met '],
    ['a role of somebody else', '外相、'],
    ['nothing', ''],
  ])('takes nothing from %s', (_, before) => {
    expect(honorificBefore(before)).toBeNull();
  });
});
