import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { MentionRow } from '../model/mention';
import type { TabAsker } from './tab-asker';

/** Most cards that are opened on one page: more pictures than anybody looks through. */
const CARDS_MAX = 60;

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

/** Resolves when the page shows a card and has drawn it. */
export async function waitForCard(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const host = document.querySelector('html > :not(head, body), dialog > [popover]');
    return host?.matches(':popover-open') === true;
  });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Opens the card of each entity on the page and takes a picture of it; says how many. */
export async function pictureCards({
  page,
  tab,
  mentions,
  folder,
}: {
  readonly page: Page;
  readonly tab: TabAsker;
  readonly mentions: readonly MentionRow[];
  readonly folder: string;
}): Promise<number> {
  let count = 0;
  for (const { index, entities } of firstMentions(mentions).slice(0, CARDS_MAX)) {
    if (!(await tab.ask('openMention', { index }))) continue;
    await waitForCard(page);
    await page.screenshot({ path: join(folder, `${entities[0]?.id ?? index}.png`) });
    count++;
  }
  return count;
}
