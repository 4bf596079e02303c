import type { Reader } from '../describe/translate';
import type { NoticeView } from '../ui/vetting/vetting-view';
import type { LinkStore } from './kept-links';

/** Ways to keep a list. */
interface Stores {
  readonly openKeptLinks: () => Promise<LinkStore | null>;
  readonly openPassingLinks: () => LinkStore;
}

/** Where a list is kept and what is said of it: in the browser, but nothing of a private window. */
export async function openStore(
  isPrivate: boolean,
  { openKeptLinks, openPassingLinks }: Stores,
  { translate }: Reader,
): Promise<{ readonly store: LinkStore; readonly keeping: NoticeView }> {
  if (isPrivate) {
    const keeping = { text: translate('vetNotKept'), isProblem: false };
    return { store: openPassingLinks(), keeping };
  }
  try {
    const store = await openKeptLinks();
    if (store !== null) {
      return { store, keeping: { text: translate('vetKept'), isProblem: false } };
    }
    const keeping = { text: translate('vetStoreNewer'), isProblem: true };
    return { store: openPassingLinks(), keeping };
  } catch {
    const keeping = { text: translate('vetStoreFailed'), isProblem: true };
    return { store: openPassingLinks(), keeping };
  }
}
