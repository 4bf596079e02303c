import type { Page } from 'puppeteer-core';
import type { MentionRow } from '../../src/model/mention';
import { readCardRoot } from '../../src/tools/closed-root';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';
import { glimpseCard, waitForCard, type CardGlimpse } from '../../src/tools/picture-cards';
import type { TabAsker } from '../../src/tools/tab-asker';
import { hover, type Point } from './pointer';
import { describeScene } from './scene';
import { waitUntil } from './wait-until';

/** What a page was when it had been read to its end. */
interface PageAsRead {
  readonly kind: BrowserKind;
  readonly page: Page;
  readonly tab: TabAsker;
  readonly mentions: readonly MentionRow[];
}

/** A page that has been read to its end, and what its reader does and sees there. */
export interface ReadPage extends PageAsRead {
  /** Puts the pointer on these characters, scrolled into view; where it then is. */
  hover(characters: string): Promise<Point>;
  /** The card that is open, once all of it has been drawn; waits for one. */
  card(): Promise<CardGlimpse>;
  /** The card that is open at this moment; null without one. */
  glimpse(): Promise<CardGlimpse | null>;
  /** What a function in the root of the open card returns; null while no card is open. It runs there, so it knows nothing of the test. */
  inCard<Value>(look: (root: ShadowRoot) => Value): Promise<Value | null>;
  /** Waits until no card is open. */
  untilCardCloses(): Promise<void>;
  /** Puts the open card away by Escape. */
  closeCard(): Promise<void>;
  /** The names that are marked by now, in the order of the page. */
  surfaces(): Promise<readonly string[]>;
}

/** Gives a page that has been read its reader. */
export function asReadPage(read: PageAsRead): ReadPage {
  const { kind, page, tab } = read;
  const glimpse = (): Promise<CardGlimpse | null> => glimpseCard(page, kind);
  const untilCardCloses = async (): Promise<void> => {
    await waitUntil('the card closes', async () => (await glimpse()) === null);
  };
  return {
    ...read,
    hover: (characters) => hover(page, characters),
    card: () =>
      waitForCard(page, kind).catch(async (error: unknown) => {
        throw new Error(`${String(error)}${await describeScene()}`, { cause: error });
      }),
    glimpse,
    inCard: (look) => readCardRoot(page, kind, look),
    untilCardCloses,
    closeCard: async () => {
      await page.keyboard.press('Escape');
      await untilCardCloses();
    },
    surfaces: async () => (await tab.readMentions()).mentions.map(({ surface }) => surface),
  };
}
