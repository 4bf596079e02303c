import type { BackgroundCalls, ContentCalls, PageMentions } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { PopupState } from './describe-popup';

/** Whom the popup asks about its tab. */
export interface PopupParts {
  readonly tabId: number;
  readonly askPage: Asker<ContentCalls>;
  readonly askWorker: Asker<BackgroundCalls>;
}

async function askMentions({ askPage }: PopupParts): Promise<PageMentions | null> {
  try {
    return await askPage('getMentions', {});
  } catch {
    // No script of ours runs in the page: not an error, but a state of its own.
    return null;
  }
}

/** What there is to know of the tab now; never rejects, a failure is a state too. */
export async function loadPopup(parts: PopupParts): Promise<PopupState> {
  const { tabId, askWorker } = parts;
  try {
    const page = await askMentions(parts);
    if (page === null) {
      return { kind: 'no-access', access: await askWorker('getTabAccess', { tabId }) };
    }
    const { host, isPrivate } = page;
    return { kind: 'ready', page, site: await askWorker('getSite', { host, isPrivate }) };
  } catch {
    return { kind: 'failed' };
  }
}

/**
 * True when asking again would bring nothing new. A page that has just been switched on or off says
 * so a moment after the worker: until then it is not settled, however complete it seems.
 */
export function isSettled(state: PopupState): boolean {
  if (state.kind === 'loading') return false;
  if (state.kind !== 'ready') return true;
  const { page, site } = state;
  return page.isComplete && page.marks.isOn === (site.isOnEverywhere && site.isOnHere);
}
