import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';

/** Names of one Japanese report, the profile behind each and the English name on its card. */
const NAMES = [
  ['NBC', 'nbc-news', 'NBC News'],
  ['モスクワ・タイムズ', 'moscow-times', 'The Moscow Times'],
  ['ワシントン・ポスト', 'washington-post', 'The Washington Post'],
  ['フォーリン・アフェアーズ', 'foreign-affairs', 'Foreign Affairs'],
  ['現代ビジネス', 'gendai-business', 'Gendai Business'],
  ['ハース', 'richard-haass', 'Richard Haass'],
  ['ラブロフ', 'sergey-lavrov', 'Sergey Lavrov'],
  ['プーチン', 'vladimir-putin', 'Vladimir Putin'],
  ['外交問題評議会', 'cfr', 'Council on Foreign Relations'],
] as const;

/** Own sentences that give each name what it asks for: a role, a full name, a place in the text. */
const PAGE = `<!doctype html><html lang="ja"><title>会談の報道</title><body>
<p>NBCは、ロシアのラブロフ外相との面会を伝えた。<br>モスクワ・タイムズも続いた。</p>
<p>外交問題評議会のリチャード・ハース前会長は面会を認め、ハース氏は対話だと書いた。</p>
<p>ワシントン・ポストとフォーリン・アフェアーズ、現代ビジネスの記事もある。</p>
<p>プーチン大統領は何も述べていない。</p>`;

describe.each(KINDS)('on a Japanese page in %s', (kind) => {
  const site = useSite({ '/': PAGE });
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  it.each(NAMES)('%s opens the card of %s', async (surface, id, name) => {
    const row = read.mentions.find(
      (one) => one.surface === surface && one.entities.some((entity) => entity.id === id),
    );
    expect(row?.entities.map((entity) => entity.id)).toEqual([id]);
    expect(await read.tab.ask('openMention', { index: row?.index ?? -1 })).toBe(true);
    expect(await read.card()).toMatchObject({ name });
  });
});
