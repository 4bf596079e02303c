import type { NameRow } from '../model/mention';
import type {
  BackgroundCalls,
  ContentCalls,
  FrameCalls,
  FrameNames,
  PageMentions,
} from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { ListedName, PopupState } from './describe-popup';

/** Whom the popup asks about its tab. */
export interface PopupParts {
  readonly tabId: number;
  readonly askPage: Asker<ContentCalls>;
  readonly askFrame: (frameId: number) => Asker<FrameCalls>;
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

/** How long the list waits for a frame that may be busy with itself, ms. */
const FRAME_PATIENCE_MS = 300;

/** Null for a frame that has gone, or is too busy to answer. */
async function askNames(ask: Asker<FrameCalls>): Promise<FrameNames | 'late' | null> {
  const late = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), FRAME_PATIENCE_MS);
  });
  return Promise.race([ask('getNames', {}).catch(() => null), late]);
}

const listed = (frameId: number, names: readonly NameRow[]): readonly ListedName[] =>
  names.map((name) => ({ ...name, frameId }));

/** The names of the page with those of its frames, which the page itself does not know. */
async function withFrames(
  page: PageMentions,
  { askFrame }: PopupParts,
): Promise<{ readonly names: readonly ListedName[]; readonly isComplete: boolean }> {
  const frames = await Promise.all(
    page.frameIds.map(async (id) => ({ id, found: await askNames(askFrame(id)) })),
  );
  const inFrames = frames.flatMap(({ id, found }) =>
    found === null || found === 'late' ? [] : listed(id, found.names),
  );
  const isReading = frames.some(
    ({ found }) => found === 'late' || (found !== null && !found.isComplete),
  );
  return {
    names: [...listed(0, page.mentions), ...inFrames],
    isComplete: page.isComplete && !isReading,
  };
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
    const [site, all] = await Promise.all([
      askWorker('getSite', { host, isPrivate }),
      withFrames(page, parts),
    ]);
    return { kind: 'ready', page, site, ...all };
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
  const { page, site, isComplete } = state;
  return isComplete && page.marks.isOn === (site.isOnEverywhere && site.isOnHere);
}
