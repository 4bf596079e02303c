import browser from 'webextension-polyfill';

/** What the button in the toolbar shows for one tab. */
export interface Badge {
  readonly tabId: number;
  /** Beside the icon; empty for nothing. */
  readonly text: string;
  /** In words, for the tooltip and for who cannot see the badge. */
  readonly title: string;
  readonly isOff: boolean;
}

// Grey: a count is no verdict. 4.8:1 against the white figures.
const BADGE_GREY = '#6b7075';
const BADGE_WHITE = '#ffffff';

// An empty badge shows no colour, so this one can tell a later worker that the icon is that of "off".
const OFF_COLOUR: readonly [number, number, number, number] = [107, 112, 118, 255];

const ICONS = { 16: '/icons/16.png', 32: '/icons/32.png' };
const OFF_ICONS = { 16: '/icons/off-16.png', 32: '/icons/off-32.png' };

// One badge after another, so that each sees the icon the one before it left.
let shown: Promise<void> = Promise.resolve();

/** Shows a badge until its tab goes to another page; a tab that is gone is no error. */
export function showBadge(badge: Badge): Promise<void> {
  shown = shown.then(() => putBadge(badge)).catch(() => undefined); // the tab is gone
  return shown;
}

/**
 * `setIcon` writes an error of its own in Chromium 140 when the tab is gone, whoever catches its
 * answer, so it comes last, and only where the icon changes.
 */
async function putBadge({ tabId, text, title, isOff }: Badge): Promise<void> {
  const { action } = browser;
  const wasOff = String(await action.getBadgeBackgroundColor({ tabId })) === String(OFF_COLOUR);
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: isOff ? [...OFF_COLOUR] : BADGE_GREY }),
    action.setBadgeTextColor({ tabId, color: BADGE_WHITE }),
    action.setTitle({ tabId, title }),
  ]);
  if (isOff !== wasOff) await action.setIcon({ tabId, path: isOff ? OFF_ICONS : ICONS });
}
