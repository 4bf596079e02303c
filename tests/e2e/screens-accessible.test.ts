import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useDemo, useOwnSession } from '../support/journey';
import { waitUntil } from '../support/wait-until';

/** What axe finds wrong: rule and place. */
async function findProblems(page: Page): Promise<readonly string[]> {
  // A card that is still fading in has too little contrast.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)),
  );
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Puppeteer can change the theme of Chromium only; the styles are the same in both. */
const THEMES = { chromium: ['light', 'dark'], firefox: ['light'] } as const;

const CASES = KINDS.flatMap((kind) =>
  (['en', 'ja'] as const).map((language) => ({ kind, language })),
);

describe.each(CASES)('in $kind, in $language', ({ kind, language }) => {
  const session = useOwnSession(kind, { language });
  const demo = useDemo(language);

  it.each(THEMES[kind])('the popup has no fault that axe knows, %s', async (theme) => {
    const { tab } = await session.open(demo.url);
    const popup = await session.openPopup(tab.tabId);
    await showTheme(popup, theme);
    await popup.waitForSelector('button[data-name]');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await findProblems(popup)).toEqual([]);
  });

  it.each(THEMES[kind])('the welcome page has no fault that axe knows, %s', async (theme) => {
    const welcome = await session.extension.openPage('src/welcome/index.html');
    await showTheme(welcome, theme);
    await waitUntil('the page is drawn', () => welcome.$('h1'));
    expect(await welcome.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await findProblems(welcome)).toEqual([]);
  });

  it.each(THEMES[kind])(
    'the page that judges links has no fault that axe knows, %s',
    async (theme) => {
      const vetting = await session.extension.openPage('src/vetting/index.html');
      await showTheme(vetting, theme);
      await waitUntil('the page is drawn', () => vetting.$('h1'));
      expect(await findProblems(vetting)).toEqual([]);
      const field = await waitUntil('the field is there', () => vetting.$('textarea'));
      await field.type('https://www.nbcnews.com/a https://unknown.example/b');
      await vetting.keyboard.down('Control');
      await vetting.keyboard.press('Enter');
      await vetting.keyboard.up('Control');
      await waitUntil('the links are judged', async () => {
        const text = await vetting.evaluate(() => document.body.innerText);
        return text.includes('unknown.example') && text.includes('NBC');
      });
      expect(await findProblems(vetting)).toEqual([]);
      await vetting.close();
    },
  );

  it.each(THEMES[kind])('the page of settings has no fault that axe knows, %s', async (theme) => {
    const options = await session.extension.openPage('src/options/index.html');
    await showTheme(options, theme);
    await waitUntil('the page is drawn', () => options.$('#marks'));
    expect(await findProblems(options)).toEqual([]);
  });

  it.each(THEMES[kind])(
    'the page about the data has no fault that axe knows, %s',
    async (theme) => {
      const data = await session.extension.openPage('src/data-page/index.html#sources');
      await showTheme(data, theme);
      await waitUntil('the page is drawn', () => data.$('#sources + p'));
      expect(await data.evaluate(() => document.activeElement?.id)).toBe('sources');
      expect(await findProblems(data)).toEqual([]);
    },
  );
});

async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (theme === 'light') return;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}
