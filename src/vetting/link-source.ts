import type { HandedLinks } from '../browser/handed-links';
import type { SessionValue } from '../browser/session-value';
import type { ContentCalls, PageLinks } from '../protocol/calls';
import type { Asker } from '../protocol/channel';

/** Where the reader came from with links. */
export type LinkSource =
  | { readonly kind: 'none' }
  /** A page whose links may be taken. */
  | { readonly kind: 'page'; readonly page: PageLinks }
  /** Links chosen from a context menu. */
  | { readonly kind: 'handed'; readonly links: HandedLinks };

/** What tells where links come from. */
interface SourceParts {
  /** `#tab=7` or `#handed`. */
  readonly hash: string;
  readonly askTab: (tabId: number) => Asker<ContentCalls>;
  readonly handed: SessionValue<HandedLinks>;
}

/** Reads where the reader came from; links that were handed over are taken once. */
export async function readLinkSource({ hash, askTab, handed }: SourceParts): Promise<LinkSource> {
  if (hash === '#handed') {
    const links = await handed.read();
    await handed.write({ urls: [], isPrivate: false });
    return links === undefined ? { kind: 'none' } : { kind: 'handed', links };
  }
  const tabId = /^#tab=(\d{1,10})$/.exec(hash)?.[1];
  if (tabId === undefined) return { kind: 'none' };
  // A page without a script of ours has no links to give.
  const page = await askTab(Number(tabId))('getLinks', { of: 'page' }).catch(() => null);
  return page === null || page.urls.length === 0 ? { kind: 'none' } : { kind: 'page', page };
}

/** True when what comes from there may not be kept. */
export function isPrivateSource(source: LinkSource): boolean {
  switch (source.kind) {
    case 'none':
      return false;
    case 'page':
      return source.page.isPrivate;
    case 'handed':
      return source.links.isPrivate;
  }
}
