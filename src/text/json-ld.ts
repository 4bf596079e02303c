import { isRecord } from '../lib/guards';

/** What a page's own data say of an article, as schema.org names it. */
export interface ArticleData {
  /** Such as `NewsArticle`, without the address of the vocabulary. */
  readonly types: readonly string[];
  readonly published: string | null;
  readonly sections: readonly string[];
  /** Addresses that the article gives itself; relative ones included. */
  readonly urls: readonly string[];
}

// Deeper nests hold parts of an article, not the article.
const DEPTH_MAX = 4;
// More articles than any page that is about one of them lists.
const ARTICLES_MAX = 200;

const ARTICLE = /(?:Article|Posting|Report|Review)$/;

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}

function urlsOf(value: unknown): readonly string[] {
  return isRecord(value) ? [...textsOf(value['@id']), ...textsOf(value['url'])] : textsOf(value);
}

function parse(source: string): unknown {
  try {
    // Some pages leave raw line breaks in their texts, or wrap the data in a comment.
    const bare = source.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' ');
    return JSON.parse(bare);
  } catch {
    return null; // broken data tell nothing
  }
}

/** The articles that the JSON-LD of a page describes, in its order; broken data give none. */
export function readArticles(sources: readonly string[]): readonly ArticleData[] {
  const articles: ArticleData[] = [];

  function visit(node: unknown, depth: number): void {
    if (depth > DEPTH_MAX || articles.length >= ARTICLES_MAX) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, depth + 1);
      return;
    }
    if (!isRecord(node)) return;
    const types = textsOf(node['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
    if (types.some((type) => ARTICLE.test(type))) {
      articles.push({
        types,
        published: textsOf(node['datePublished'])[0] ?? null,
        sections: [...textsOf(node['articleSection']), ...textsOf(node['genre'])],
        urls: [...urlsOf(node['url']), ...urlsOf(node['@id']), ...urlsOf(node['mainEntityOfPage'])],
      });
      return;
    }
    for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement']) {
      if (name in node) visit(node[name], depth + 1);
    }
  }

  for (const source of sources) visit(parse(source), 0);
  return articles;
}
