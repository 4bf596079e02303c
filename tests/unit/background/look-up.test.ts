import { beforeAll, describe, expect, it } from 'vitest';
import { createVettingHandlers } from '../../../src/background/vetting-handlers';
import { readSettings } from '../../../src/browser/settings-schema';
import type { LookUp } from '../../../src/protocol/calls';
import type { Sender } from '../../../src/protocol/channel';
import { openVetting } from '../../../src/vet/vet-link';
import { translatorOf } from '../../support/catalogue';
import { openShippedBook } from '../../support/shipped-book';
import { openShippedStore } from '../../support/shipped-store';

// What the popup is told, over the facts that ship.

const popup: Sender = { isOwnPage: true, tabId: null, frameId: 0, host: '', isPrivate: false };

let lookUp: (text: string) => Promise<LookUp>;
beforeAll(async () => {
  const [store, book] = await Promise.all([openShippedStore(), openShippedBook()]);
  const vet = openVetting(book);
  const handlers = createVettingHandlers({
    openStore: () => Promise.resolve(store),
    openVetting: () => Promise.resolve(vet),
    settings: { read: () => Promise.resolve(readSettings(null).settings) },
    words: translatorOf('en'),
  });
  lookUp = async (text) => handlers.lookUp({ text }, popup);
}, 60_000);

const namesOf = (found: LookUp): unknown =>
  found.kind === 'names' && [found.fit, ...found.briefs.map(({ id }) => id)];

describe('a name', () => {
  it.each([
    ['NBC News', ['written', 'nbc-news']],
    ['ＮＢＣ', ['written', 'nbc-news']],
    ['NHK', ['written', 'nhk']],
    ['ラヴロフ', ['written', 'sergey-lavrov']],
    ['セルゲイラブロフ', ['written', 'sergey-lavrov']],
    ['ラヴロフ外相', ['written', 'sergey-lavrov']],
    ['Mr. Haass', ['written', 'richard-haass']],
    ['ワシントンポスト', ['written', 'washington-post']],
    ['朝日新聞社', ['written', 'asahi-shimbun']],
    ['Wasington Post', ['nearly', 'washington-post']],
    ['ワシンントンポスト', ['nearly', 'washington-post']],
    ['Lavrov Sergey', ['nearly', 'sergey-lavrov']],
    ['らぶろふ', ['nearly', 'sergey-lavrov']],
  ])('%s leads to whom it means', async (text, found) => {
    expect(namesOf(await lookUp(text))).toEqual(found);
  });

  it('that several bear leads to all of them', async () => {
    expect(namesOf(await lookUp('Graham'))).toEqual(
      expect.arrayContaining(['thomas-graham', 'lindsey-graham']),
    );
  });

  it.each(['asdfghj', 'Reuters: 5 things', '。', 'x'.repeat(60_000)])(
    'that is not held leads to nobody: %.20s',
    async (text) => {
      expect(namesOf(await lookUp(text))).toEqual(['written']);
    },
  );
});

describe('a link or a host', () => {
  it.each([
    ['nbcnews.com', 'known', undefined],
    ['https://web.archive.org/web/2023/https://www.nbcnews.com/x', 'known', undefined],
    ['nbcnews.com.co', 'unknown', 'look-alike'],
    ['hxxps://nbcnews[.]com/x', 'known', undefined],
    ['bit.ly/x', 'shortened', undefined],
    ['someone.substack.com', 'platform', undefined],
    ['javascript:alert(1)', 'no-page', 'script'],
    ['nobody-holds-this.example.com', 'unknown', undefined],
  ])('%s is judged as on the page of links', async (text, verdict, warning) => {
    const found = await lookUp(text);
    expect(
      found.kind === 'link' && [found.vetting.verdict.kind, found.vetting.warning?.kind],
    ).toEqual([verdict, warning]);
  });
});
