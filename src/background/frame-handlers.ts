import type { FrameNews } from '../model/frame-news';
import type { ProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls, ContentCalls, FrameCalls, WordedFacts } from '../protocol/calls';
import type { Asker, Handlers, Sender } from '../protocol/channel';
import { Refusal } from './call-gate';

/** What the calls of frames are answered with. */
export interface FrameParts {
  readonly openStore: () => Promise<ProfileStore>;
  /** Asks the script in the page of a tab. */
  readonly askTab: (tabId: number) => Asker<ContentCalls>;
  /** Asks the script in a frame of a tab. */
  readonly askFrame: (tabId: number, frameId: number) => Asker<FrameCalls>;
}

type FrameHandlers = Pick<
  Handlers<BackgroundCalls>,
  'getPageAround' | 'reportFrame' | 'closeFrameCard'
>;

/** Host of the page that a sender is or lies in: the switches of a site hold in its frames. */
export async function siteOf(
  { tabId, frameId, host }: Sender,
  askTab: FrameParts['askTab'],
): Promise<string> {
  if (tabId === null || frameId === 0) return host;
  return askTab(tabId)('getHost', {}).catch(refuseUnmarked);
}

const NOTHING_AROUND: WordedFacts = { date: null, textKind: null, words: '' };

function refuseUnmarked(): never {
  throw new Refusal('the page of this frame is not marked');
}

/**
 * Passes on what a frame and its page tell each other. Tab and frame are those that the browser names:
 * none reaches another tab. Of whom a name may mean the page hears from here, not from the frame.
 */
export function createFrameHandlers({ openStore, askTab, askFrame }: FrameParts): FrameHandlers {
  async function complete(news: FrameNews, host: string): Promise<FrameNews> {
    if (news.kind !== 'due') return news;
    const outlet = await (await openStore()).findOutletByHost(host);
    return { ...news, name: { ...news.name, page: { ...news.name.page, outlet } } };
  }

  return {
    async getPageAround(_, { tabId, frameId }): Promise<WordedFacts> {
      if (tabId === null || frameId === 0) return NOTHING_AROUND;
      return askTab(tabId)('getFacts', {}).catch(refuseUnmarked);
    },
    async reportFrame({ news }, { tabId, frameId, host }) {
      if (tabId === null || frameId === 0) return false;
      const link = news.kind === 'due' ? news.name.mention.link : null;
      const ids = link === null ? [] : link.kind === 'linked' ? [link.id] : link.ids;
      const briefs = ids.length === 0 ? [] : await (await openStore()).findBriefs(ids);
      const heard = { frameId, news: await complete(news, host), briefs };
      return askTab(tabId)('hearFrame', heard).catch(() => false);
    },
    async closeFrameCard({ frameId }, from) {
      if (from.tabId === null || from.frameId !== 0 || frameId === 0) return null;
      await askFrame(from.tabId, frameId)('reportCardClosed', {}).catch(() => undefined);
      return null;
    },
  };
}
