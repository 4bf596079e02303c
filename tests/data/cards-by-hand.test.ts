// Ten cards whose words were written down from the facts, by hand, before any card was drawn: each
// must say these things in this order, on a page of 13 August 2023 and on one of today.
import { expect, it } from 'vitest';
import { cardOf, store } from '../support/seed-cards';
import { TEXT_DATE } from '../support/seed-text';

const CASES = [
  [
    'moscow-times',
    [
      'The Moscow Times',
      'Amsterdam',
      'since 2022',
      'Lin et al. PC1',
      '0.79',
      'Describes itself as independent',
    ],
    ['モスクワ・タイムズ', 'アムステルダム', '0.79', '自己紹介', '独立した報道機関と自称'],
  ],
  [
    'cfr',
    ['Council on Foreign Relations', 'New York City', '1921', 'Lin et al. PC1', '0.88'],
    ['外交問題評議会', 'ニューヨーク', '1921年', '0.88', '欧州外交評議会（ECFR）は別の組織'],
  ],
  [
    'charles-kupchan',
    ['Charles Kupchan', 'Then', '13 Aug 2023', 'Council on Foreign Relations', 'as of Aug 2023'],
    ['チャールズ・カプチャン', '当時', '2023年8月13日', '外交問題評議会シニアフェロー'],
  ],
  [
    'nbc-news',
    ['NBC News', 'New York City', 'NBCUniversal (Comcast)', 'since Jan 2011', '0.84'],
    ['NBCニュース', 'ニューヨーク', 'NBCユニバーサル（コムキャスト）', '2011年1月から', '0.84'],
  ],
  [
    'gendai-business',
    ['Gendai Business', 'Tokyo', '2010', 'Kodansha', 'No rating held', 'No self-description held'],
    ['現代ビジネス', '東京', '2010年', '講談社', '評価の収録なし', '自己紹介の収録なし'],
  ],
  [
    'washington-post',
    [
      'The Washington Post',
      'Washington, D.C.',
      'Nash Holdings (Jeff Bezos)',
      '0.82',
      'IFCN',
      'China:',
    ],
    [
      'ワシントン・ポスト',
      'ナッシュ・ホールディングス（ジェフ・ベゾス）',
      '0.82',
      'IFCN',
      '中国：',
    ],
  ],
  [
    'william-burns',
    ['William Burns', 'Then', 'Director of the CIA', '19 Mar 2021', 'Now', '20 Jan 2025'],
    ['ウィリアム・バーンズ', '当時', '米CIA長官', '2021年3月19日', '現在', '2025年1月20日'],
  ],
  [
    'mary-beth-long',
    ['Mary Beth Long', 'Assistant Secretary of Defense', 'Dec 2007 – Jan 2009'],
    ['メアリー・ベス・ロング', '米国防次官補', '2007年12月〜2009年1月'],
  ],
  [
    'kirill-rogov',
    ['Kirill Rogov', 'Then', 'Head of Re: Russia', 'Easily confused', 'Vladimir Rogov'],
    ['キリル・ロゴフ', '当時', '「Re: Russia」責任者', '混同しやすいもの', 'ウラジーミル・ロゴフ'],
  ],
  [
    're-russia',
    ['Re: Russia', 'Country', 'Austria', 'Vienna', 'Founded', '2022'],
    ['Re: Russia', 'オーストリア', 'ウィーン', '設立', '2022年'],
  ],
] as const;

// What the facts say for a page of today: who had left by then, and since when the data are silent.
const TODAY_CASES = [
  [
    'moscow-times',
    ['The Moscow Times', 'Amsterdam', 'since 2022', 'Moscow', '1992', '0.79'],
    ['モスクワ・タイムズ', 'アムステルダム', '2022年', 'モスクワ', '1992年', '0.79'],
  ],
  [
    'cfr',
    ['Council on Foreign Relations', 'New York City', '1921', '0.88'],
    ['外交問題評議会', 'ニューヨーク', '1921年', '0.88'],
  ],
  [
    'charles-kupchan',
    ['Charles Kupchan', 'Council on Foreign Relations', 'as of Aug 2023', 'Georgetown University'],
    ['チャールズ・カプチャン', '外交問題評議会シニアフェロー', '2023年8月', 'ジョージタウン大教授'],
  ],
  [
    'nbc-news',
    ['NBC News', 'New York City', 'NBCUniversal (Comcast)', 'since Jan 2011', '0.84'],
    ['NBCニュース', 'ニューヨーク', 'NBCユニバーサル（コムキャスト）', '2011年1月から', '0.84'],
  ],
  [
    'gendai-business',
    ['Gendai Business', 'Tokyo', '2010', 'Kodansha', 'No rating held'],
    ['現代ビジネス', '東京', '2010年', '講談社', '評価の収録なし'],
  ],
  [
    'washington-post',
    ['The Washington Post', 'Washington, D.C.', '1877', 'Nash Holdings (Jeff Bezos)', '0.82'],
    ['ワシントン・ポスト', '1877年', 'ナッシュ・ホールディングス（ジェフ・ベゾス）', '0.82'],
  ],
  [
    'william-burns',
    ['William Burns', 'Director of the CIA', '19 Mar 2021 – 20 Jan 2025', '2011', '2014'],
    ['ウィリアム・バーンズ', '米CIA長官', '2021年3月19日〜2025年1月20日', '2011年', '2014年'],
  ],
  [
    'mary-beth-long',
    ['Mary Beth Long', 'Assistant Secretary of Defense', 'Dec 2007 – Jan 2009'],
    ['メアリー・ベス・ロング', '米国防次官補', '2007年12月〜2009年1月'],
  ],
  [
    'kirill-rogov',
    ['Kirill Rogov', 'Head of Re: Russia', 'as of Jun 2025', 'Vladimir Rogov'],
    ['キリル・ロゴフ', '「Re: Russia」責任者', '2025年6月', 'ウラジーミル・ロゴフ'],
  ],
  [
    're-russia',
    ['Re: Russia', 'Austria', 'Vienna', '2022'],
    ['Re: Russia', 'オーストリア', 'ウィーン', '2022年'],
  ],
] as const;

const READINGS = [
  ...CASES.map((one) => [TEXT_DATE, ...one] as const),
  ...TODAY_CASES.map((one) => [store.dataVersion.date, ...one] as const),
].flatMap(([date, id, en, ja]) => [
  { date, id, language: 'en' as const, said: en },
  { date, id, language: 'ja' as const, said: ja },
]);

it.each(READINGS)('$id says in $language what its facts say on $date', async (reading) => {
  const { date, id, language, said } = reading;
  const text = (await cardOf(id, language, date)).join('\n');
  let from = 0;
  for (const words of said) {
    const at = text.indexOf(words, from);
    expect(at, `${words} after: …${text.slice(Math.max(0, from - 60), from)}`).not.toBe(-1);
    from = at + words.length;
  }
});
