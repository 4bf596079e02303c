import { beforeAll, describe, expect, it } from 'vitest';
import { createVettingHandlers } from '../../../src/background/vetting-handlers';
import { readSettings } from '../../../src/browser/settings-schema';
import { UNKNOWN_PAGE } from '../../../src/model/page-context';
import { LINK_SWITCHES, type LinkSwitch } from '../../../src/model/settings';
import type { Sender } from '../../../src/protocol/channel';
import { openVetting } from '../../../src/vet/vet-link';
import { translatorOf } from '../../support/catalogue';
import { openShippedBook } from '../../support/shipped-book';
import { openShippedStore } from '../../support/shipped-store';

// What of the links of a page is marked, and what their cards say, over the facts that ship.

let kinds: readonly LinkSwitch[] = [];
let handlers: ReturnType<typeof createVettingHandlers>;
beforeAll(async () => {
  const [store, book] = await Promise.all([openShippedStore(), openShippedBook()]);
  const vet = openVetting(book);
  handlers = createVettingHandlers({
    openStore: () => Promise.resolve(store),
    openVetting: () => Promise.resolve(vet),
    settings: {
      read: () => Promise.resolve({ ...readSettings(null).settings, linkKinds: kinds }),
    },
    words: translatorOf('en'),
  });
}, 60_000);

const from = (host: string): Sender => ({
  isOwnPage: false,
  tabId: 1,
  frameId: 0,
  host,
  isPrivate: false,
});
async function markOf(url: string, host = 'news.ycombinator.com'): Promise<unknown> {
  const { marks } = await handlers.markLinks({ urls: [url] }, from(host));
  return marks[0] === null ? null : [marks[0]?.kind, marks[0]?.brief.id];
}

describe('a link of a page', () => {
  it.each([
    ['https://www.nbcnews.com/x', ['rated', 'nbc-news']],
    ['https://www.google.com/url?q=https://www.nbcnews.com/x', ['rated', 'nbc-news']],
    ['https://tass.com/x', ['state', 'tass']],
    ['https://nbcnews.com.co/x', ['look-alike', 'link']],
    ['https://bit.ly/x', ['shortener', 'link']],
    ['https://nobody.example/x', null],
    ['https://someone.substack.com/x', null],
    ['javascript:alert(1)', null],
    ['https://news.ycombinator.com/item?id=1', null],
  ])('%s is marked by the gravest kind that is on', async (url, mark) => {
    kinds = LINK_SWITCHES;
    expect(await markOf(url)).toEqual(mark);
  });

  it('has no mark while its kind is off, nor on the site that it leads to', async () => {
    kinds = [];
    expect(await markOf('https://www.nbcnews.com/x')).toBeNull();
    kinds = ['state'];
    expect(await markOf('https://www.nbcnews.com/x')).toBeNull();
    kinds = ['rated'];
    expect(await markOf('https://tass.com/x')).toEqual(['rated', 'tass']);
    expect(await markOf('https://www.nbcnews.com/x', 'video.nbcnews.com')).toBeNull();
  });

  it.each([
    ['https://www.nbcnews.com/x', 'NBC News', '→ nbcnews.com', 'raters'],
    ['https://nbcnews.com.co/x', 'nbcnews.com.co', undefined, 'Look-alike of nbcnews.com'],
    ['https://bit.ly/x', 'bit.ly', undefined, 'Not resolved.'],
  ])('%s has a card with its host', async (url, name, host, words) => {
    const card = await handlers.getLinkCard({ url, page: UNKNOWN_PAGE }, from('a.example'));
    expect([card?.header.name.text, card?.header.otherNames[0]?.text]).toEqual([name, host]);
    expect(card?.signal?.text).toContain(words);
  });
});
