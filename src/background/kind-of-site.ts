import type { PageTextKind } from '../model/page-context';
import type { ProfileStore } from '../profiles/profile-store';

/** What sort of text a page is by where it stands: on a host of blogs a blog entry, else not known. */
export async function kindOfSite(url: string, store: ProfileStore): Promise<PageTextKind | null> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const id = await store.findOutletByHost(host);
  const [brief] = id === null ? [] : await store.findBriefs([id]);
  return brief?.type === 'blog-host' ? { value: 'blog', basis: 'outlet' } : null;
}
