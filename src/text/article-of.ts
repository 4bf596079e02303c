import type { PageClues } from '../model/page-clues';
import { readArticles, type ArticleData } from './json-ld';

function pathOf(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  return new URL(address, base).pathname.replace(/\/+$/, '').toLowerCase();
}

/**
 * The article that the page is about, by its JSON-LD: the one with the page's own address, else the
 * only one. Null for a page that lists several.
 */
export function articleOf({ jsonLd, url }: PageClues): ArticleData | null {
  const articles = readArticles(jsonLd);
  const path = pathOf(url, url);
  const own = articles.find(({ urls }) => urls.some((address) => pathOf(address, url) === path));
  if (own !== undefined) return own;
  const [only, ...others] = articles;
  return only !== undefined && others.length === 0 ? only : null;
}
