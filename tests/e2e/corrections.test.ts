import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useDemo, useSession } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

describe.each(KINDS)('a reader with %s who corrects a mark', (kind) => {
  const session = useSession(kind);
  const demo = useDemo();
  let read: ReadPage;
  let options: Page;

  beforeAll(async () => {
    read = await session.open(demo.url);
  });

  /** Presses the button of the foot that goes on. */
  const pressOn = () =>
    read.inCard((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.mh-foot button')];
      buttons
        .find(({ textContent }) => /Why this mark|Never mark this name/.test(textContent))
        ?.click();
    });

  it('reads why, and has the name marked no more', async () => {
    await read.hover('NBC News');
    await read.card();
    await pressOn();
    const reasons = await waitUntil('the reasons come', () =>
      read.inCard((root) => root.querySelector('.mh-signs')?.textContent),
    );
    expect(reasons).toContain('“NBC News” is the full name of NBC News');
    await pressOn();
    await read.untilCardCloses();
    await waitUntil('the mark goes', async () => !(await read.surfaces()).includes('NBC News'));
  });

  it('finds the correction in the settings and takes it back in one click', async () => {
    options = await session.extension.openPage('src/options/index.html');
    const undo = '[aria-label="Undo: NBC News"]';
    await waitUntil('the page is drawn', () => options.$(undo));
    await options.$eval(undo, (button) => (button as HTMLElement).click());
    await waitUntil('the row goes', async () => (await options.$(undo)) === null);
    await read.page.bringToFront();
    await waitUntil('the mark is back', async () => (await read.surfaces()).includes('NBC News'));
  });

  it('switches a kind of marks off', async () => {
    await options.bringToFront();
    await options.$eval('#marks-person', (input) => (input as HTMLElement).click());
    await read.page.bringToFront();
    await waitUntil('people go', async () => {
      const { mentions } = await read.tab.readMentions();
      return mentions.every(({ entities }) => entities.every((one) => one.kind !== 'person'));
    });
    expect(await read.surfaces()).toContain('NBC News');
  });
});
