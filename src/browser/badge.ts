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

const ICONS = { 16: '/icons/16.png', 32: '/icons/32.png' };
const OFF_ICONS = { 16: '/icons/off-16.png', 32: '/icons/off-32.png' };

/** Shows a badge until its tab goes to another page; a tab that is gone is no error. */
export async function showBadge({ tabId, text, title, isOff }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: BADGE_GREY }),
    action.setBadgeTextColor({ tabId, color: BADGE_WHITE }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, path: isOff ? OFF_ICONS : ICONS }),
  ]);
}
