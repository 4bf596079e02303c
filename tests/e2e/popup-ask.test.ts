import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import { waitUntil } from '../support/wait-until';

const site = useSite({ '/': '<!doctype html><html lang="en"><title>A</title><p>Nothing.' });

describe.each(KINDS)('asking in the popup in %s', (kind) => {
  const session = useSession(kind);
  let popup: Page;

  beforeAll(async () => {
    const { tab } = await session.open(site.url('/'));
    popup = await session.openPopup(tab.tabId);
    await popup.waitForSelector('.mh-ask input');
  });

  /** Writes into the field as a reader does, then presses Enter. */
  async function ask(text: string): Promise<void> {
    await popup.bringToFront();
    await popup.focus('.mh-ask input');
    await popup.keyboard.press('Escape');
    await popup.keyboard.type(text);
    await popup.keyboard.press('Enter');
  }
  const cardName = (): Promise<string> =>
    waitUntil('the card is open', () =>
      popup.evaluate(() => document.querySelector('.mh-card h2')?.textContent ?? null),
    );
  const said = (part: string): Promise<string> =>
    waitUntil(`it says ${part}`, () =>
      popup.evaluate((words) => {
        const text = document.querySelector('.mh-popup__answer')?.textContent ?? '';
        return text.includes(words) ? text : null;
      }, part),
    );

  it.each([
    ['nbc news', 'NBC News'],
    ['セルゲイ・ラヴロフ', 'Sergey Lavrov'],
    ['nbcnews.com', 'NBC News'],
    ['https://web.archive.org/web/2023/https://www.asahi.com/x', 'Asahi Shimbun'],
  ])('%s leads to its card by Enter', async (text, name) => {
    await ask(text);
    expect(await cardName()).toBe(name);
    await popup.keyboard.press('Escape');
    await waitUntil('its row has the focus', () => popup.$('[data-answer]:focus'));
  });

  it.each([
    ['Graham', 'entries fit this name'],
    ['Wasington Post', 'Not held as written'],
    ['Nobody at all', 'No record of “Nobody at all”'],
    ['nbcnews.com.co', 'Look-alike of nbcnews.com'],
    ['bit.ly/x', 'Not resolved'],
  ])('to %s it says so', async (text, words) => {
    await ask(text);
    expect(await said(words)).toContain(words);
    expect(await popup.$('.mh-card')).toBeNull();
  });
});
