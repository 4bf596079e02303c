import type { Mention } from '../model/mention';
import type { PageDate } from '../model/page-context';
import type { ProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls, ContentCalls, FrameCalls } from '../protocol/calls';
import type { Asker, AskOf, Handlers, Sender } from '../protocol/channel';
import { Refusal } from './call-gate';

/** What the calls of frames are answered with. */
export interface FrameParts {
  readonly openStore: () => Promise<ProfileStore>;
  /** Asks the script in the page of a tab. */
  readonly askTab: (tabId: number) => Asker<ContentCalls>;
  /** Asks the script in a frame of a tab. */
  readonly askFrame: (tabId: number, frameId: number) => Asker<FrameCalls>;
}

type FrameHandlers = Pick<Handlers<BackgroundCalls>, 'reportFrame' | 'reportCard'>;

/** Host of the page that a sender is or lies in: the switches of a site hold in its frames. */
export async function siteOf(
  { tabId, frameId, host }: Sender,
  askTab: FrameParts['askTab'],
): Promise<string> {
  if (tabId === null || frameId === 0) return host;
  return askTab(tabId)('getHost', {}).catch(refuseUnmarked);
}

/** Date of the page that a frame lies in: the frame is a part of what one reads there. */
export async function dateAround(
  { tabId, frameId }: Sender,
  askTab: FrameParts['askTab'],
): Promise<PageDate | null> {
  if (tabId === null || frameId === 0) return null;
  return askTab(tabId)('getDate', {}).catch(refuseUnmarked);
}

function refuseUnmarked(): never {
  throw new Refusal('the page of this frame is not marked');
}

/** What the page is told beside news that name nobody. */
const NOBODY: Pick<AskOf<ContentCalls, 'hearFrame'>, 'outlet' | 'briefs'> = {
  outlet: null,
  briefs: [],
};

/**
 * Passes on what a frame and its page tell each other. Tab and frame are those that the browser names:
 * none reaches another tab. Of whom a name may mean the page hears from here, not from the frame.
 */
export function createFrameHandlers({ openStore, askTab, askFrame }: FrameParts): FrameHandlers {
  async function describe({ link }: Mention, host: string): Promise<typeof NOBODY> {
    const store = await openStore();
    const [outlet, briefs] = await Promise.all([
      store.findOutletByHost(host),
      store.findBriefs(link.kind === 'linked' ? [link.id] : link.ids),
    ]);
    return { outlet, briefs };
  }

  return {
    async reportFrame({ news }, { tabId, frameId, host }) {
      if (tabId === null || frameId === 0) return null;
      const name = 'name' in news ? news.name : null;
      const whose = name === null ? NOBODY : await describe(name.mention, host);
      // A page without a script of ours shows no card.
      await askTab(tabId)('hearFrame', { frameId, news, ...whose }).catch(() => undefined);
      return null;
    },
    async reportCard({ frameId, isShown }, from) {
      if (from.tabId === null || from.frameId !== 0 || frameId === 0) return false;
      return askFrame(from.tabId, frameId)('hearCard', { isShown }).then(
        () => true,
        () => false,
      );
    },
  };
}
