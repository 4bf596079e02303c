import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { MentionRow } from '../model/mention';
import { readCardRoot } from './closed-root';
import type { BrowserKind } from './find-browser.mjs';
import type { TabAsker } from './tab-asker';

/** Most cards that are opened on one page: more pictures than anybody looks through. */
const CARDS_MAX = 60;
/** How long a card may take, in ms: the worker may have to start first, on a busy machine. */
const CARD_TIMEOUT_MS = 10_000;
/** Time between two looks at the card, in ms. */
const LOOK_INTERVAL_MS = 20;

/** The first mention of each entity, without names that several entities fit. */
export function firstMentions(mentions: readonly MentionRow[]): readonly MentionRow[] {
  const byEntity = new Map<string, MentionRow>();
  for (const row of mentions) {
    const [entity, ...others] = row.entities;
    if (entity !== undefined && others.length === 0 && !byEntity.has(entity.id)) {
      byEntity.set(entity.id, row);
    }
  }
  return [...byEntity.values()];
}

/** What a reader sees of an open card. */
export interface CardGlimpse {
  readonly name: string;
  /** The whole profile is there, not only its name. */
  readonly isComplete: boolean;
}

/** The card that is open on a page; null without one. */
export function glimpseCard(page: Page, kind: BrowserKind): Promise<CardGlimpse | null> {
  return readCardRoot(page, kind, (root) => {
    const card = root.querySelector('[role="dialog"]');
    if (card === null) return null;
    const isWaiting = card.querySelector('.mh-skels, .mh-error') !== null;
    return { name: card.querySelector('h2')?.textContent ?? '', isComplete: !isWaiting };
  });
}

/** The card that is open, once all of it has been drawn. Rejects after `CARD_TIMEOUT_MS`. */
export async function waitForCard(page: Page, kind: BrowserKind): Promise<CardGlimpse> {
  const deadline = Date.now() + CARD_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const card = await glimpseCard(page, kind);
    if (card?.isComplete === true) {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return card;
    }
    await new Promise((done) => setTimeout(done, LOOK_INTERVAL_MS));
  }
  throw new Error(`${page.url()}: no card within ${CARD_TIMEOUT_MS} ms`);
}

/** Opens the card of each entity on the page and takes a picture of it; says how many. */
export async function pictureCards({
  page,
  kind,
  tab,
  mentions,
  folder,
}: {
  readonly page: Page;
  readonly kind: BrowserKind;
  readonly tab: TabAsker;
  readonly mentions: readonly MentionRow[];
  readonly folder: string;
}): Promise<number> {
  let count = 0;
  for (const { index, entities } of firstMentions(mentions).slice(0, CARDS_MAX)) {
    if (!(await tab.ask('openMention', { index }))) continue;
    await waitForCard(page, kind);
    await page.screenshot({ path: join(folder, `${entities[0]?.id ?? index}.png`) });
    count++;
  }
  return count;
}
