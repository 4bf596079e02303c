import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageHost } from './page-host';
import type { PageRow } from './page-row';
import type { Side } from './page-side';
import { firstMentions, waitForCard } from './picture-cards';
import type { TabAsker } from './tab-asker';

/** Which pages are pictured, and where to. */
interface PictureOptions {
  readonly host: PageHost;
  /** How many of them. */
  readonly count: number;
  readonly folder: string;
}

/** Pictures of the pages with the most marks, each with a card open, in both colour schemes. */
export async function pictureMarked(
  { tab, asker }: Side,
  rows: readonly PageRow[],
  { host, count, folder }: PictureOptions,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chosen = rows.toSorted((a, b) => b.marks - a.marks).slice(0, count);
  for (const { page } of chosen) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // Else the card would be taken while it fades in.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const { identifier } = await tab.evaluateOnNewDocument(drawPageIn, scheme);
      await tab.goto(host.url(page), { waitUntil: 'load' });
      await tab.removeScriptToEvaluateOnNewDocument(identifier);
      if (asker !== null) await openCard(tab, asker);
      await tab.screenshot({ path: join(folder, `${page}-${scheme}.png`) });
    }
  }
}

/**
 * Has a page drawn in a colour scheme where it has no colours of its own, as most stored ones that lost
 * their styles. The card follows the page, not the wish of its reader.
 */
function drawPageIn(scheme: 'light' | 'dark'): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.colorScheme = scheme;
  });
}

/** Opens the card of the name in the middle of a page, where most pages have their text. */
async function openCard(tab: Page, asker: TabAsker): Promise<void> {
  const rows = firstMentions((await asker.readMentions()).mentions);
  const row = rows[Math.floor(rows.length / 2)];
  if (row === undefined || !(await asker.ask('openMention', { index: row.index }))) return;
  await waitForCard(tab, 'chromium');
}
