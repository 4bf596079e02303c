import { expect, it } from 'vitest';
import { mandarinReadings } from '../../../src/build/mandarin-readings';
import type { Alias } from '../../../src/model/alias';

const named = (en: string, ja: string): readonly Alias[] => [
  { form: en, lang: 'en', kind: 'full', needs: 'nothing' },
  { form: ja, lang: 'ja', kind: 'full', needs: 'nothing' },
];

const readings = (en: string, ja: string, country = 'CN'): readonly string[] =>
  mandarinReadings({ aliases: named(en, ja), country }).map(({ form }) => form);

it.each([
  ['Xi Jinping', '習近平', 'シー・チンピン', 'シー・ジンピン'],
  ['Li Keqiang', '李克強', 'リー・コーチアン'],
  ['Hu Jintao', '胡錦濤', 'フー・チンタオ', 'フー・ジンタオ'],
  ['Wen Jiabao', '温家宝', 'ウェン・チアパオ', 'ウェン・ジアバオ'],
  ['Bo Xilai', '薄熙来', 'ポー・シーライ', 'ボー・シーライ'],
  ['Wang Qishan', '王岐山', 'ワン・チーシャン'],
  ['Hua Chunying', '華春瑩', 'ホワ・チュンイン'],
  ['Wang Yi', '王毅', 'ワン・イー'],
  ['Deng Xiaoping', '鄧小平', 'トン・シアオピン', 'ドン・シアオピン'],
])('reads %s', (en, ja, ...expected) => {
  expect(readings(en, ja)).toEqual(expected);
});

it.each([
  ['is read in two ways', 'Wang Jinan', '王金安', 'CN'],
  ['is no pinyin', 'Tsai Ing-wen', '蔡英文', 'CN'],
  ['is of elsewhere', 'Xi Jinping', '習近平', 'TW'],
  ['has no kanji', 'Xi Jinping', 'シー', 'CN'],
])('leaves alone who %s', (_, en, ja, country) => {
  expect(readings(en, ja, country)).toEqual([]);
});

it('opens none by itself', () => {
  const [alias] = mandarinReadings({ aliases: named('Wang Yi', '王毅'), country: 'CN' });
  expect(alias?.needs).toBe('full-name-or-role');
});
