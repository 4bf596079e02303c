import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCardRoot } from '../../src/tools/closed-root';
import { glimpseCard, waitForCard } from '../../src/tools/picture-cards';
import { servePage, type PageServer } from '../../src/tools/stored-page';
import { KINDS, borrowSession, type ReadPage, type Session } from '../support/e2e-session';
import { hover } from '../support/pointer';
import { waitUntil } from '../support/wait-until';

describe.each(KINDS)('a reader with %s who corrects a mark', (kind) => {
  let session: Session;
  let demo: PageServer;
  let read: ReadPage;
  let options: Page;

  beforeAll(async () => {
    session = await borrowSession(kind);
    demo = await servePage('assets/demo/demo-en.html');
    read = await session.open(demo.url);
  });
  afterAll(async () => {
    demo.close();
    await session.close();
  });

  const surfaces = async (): Promise<readonly string[]> =>
    (await read.tab.readMentions()).mentions.map(({ surface }) => surface);
  /** Presses the button of the foot that goes on. */
  const pressOn = () =>
    readCardRoot(read.page, kind, (root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.mh-foot button')];
      buttons
        .find(({ textContent }) => /Why this mark|Never mark this name/.test(textContent))
        ?.click();
    });

  it('reads why, and has the name marked no more', async () => {
    await hover(read.page, 'NBC News');
    await waitForCard(read.page, kind);
    await pressOn();
    const reasons = await waitUntil('the reasons come', () =>
      readCardRoot(read.page, kind, (root) => root.querySelector('.mh-signs')?.textContent ?? ''),
    );
    expect(reasons).toContain('“NBC News” is the full name of NBC News');
    await pressOn();
    await waitUntil('the card closes', async () => (await glimpseCard(read.page, kind)) === null);
    await waitUntil('the mark goes', async () => !(await surfaces()).includes('NBC News'));
  });

  it('finds the correction in the settings and takes it back in one click', async () => {
    options = await session.extension.openPage('src/options/index.html');
    const undo = '[aria-label="Undo: NBC News"]';
    await waitUntil('the page is drawn', () => options.$(undo));
    await options.$eval(undo, (button) => (button as HTMLElement).click());
    await waitUntil('the row goes', async () => (await options.$(undo)) === null);
    await read.page.bringToFront();
    await waitUntil('the mark is back', async () => (await surfaces()).includes('NBC News'));
  });

  it('switches a kind of marks off', async () => {
    await options.bringToFront();
    await options.$eval('#marks-person', (input) => (input as HTMLElement).click());
    await read.page.bringToFront();
    await waitUntil('people go', async () => {
      const { mentions } = await read.tab.readMentions();
      return mentions.every(({ entities }) => entities.every((one) => one.kind !== 'person'));
    });
    expect(await surfaces()).toContain('NBC News');
  });
});
