import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, placeOfButton } from '../support/card-clicks';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// A card lies above dialogs, popovers and full screen, and can be clicked and focused there. What
// the page opens after it comes below it again.

const PAGE = `<!doctype html><html lang="en"><title>Layers</title>
<p>NBC News is on the page. <button id="full">full screen</button></p>
<dialog id="first"><p>Reuters is in the first dialog.</p><button>close</button></dialog>
<dialog id="second" style="width:80vw;height:80vh"><p>The Washington Post is in the second dialog.</p></dialog>
<div id="pop" popover style="width:80vw;height:80vh"><p>The Moscow Times is in the popover.</p></div>
<div id="all" popover="manual" style="inset:0;width:100vw;height:100vh;margin:0;border:0"></div>
<article id="screen" style="background:white"><p>Sergey Lavrov fills the screen.</p></article>
<my-dialog><p>Vladimir Putin is slotted.</p></my-dialog>
<script>
  customElements.define('my-dialog', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>';
    }
  });
  full.addEventListener('click', () => document.getElementById('screen').requestFullscreen());
</script></html>`;

describe.each(KINDS)('the card in %s', (kind) => {
  const site = useSite({ '/': PAGE });
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });
  afterEach(async () => {
    await read.page.keyboard.press('Escape');
    await read.page.reload();
    await read.tab.readMentions();
  });

  const run = (script: string): Promise<unknown> => read.page.evaluate(script);
  const marksIn = (surface: string) =>
    waitUntil(`${surface} is marked`, async () =>
      (await read.tab.readMentions()).mentions.find((row) => row.surface === surface),
    );
  /** What the page finds where the card's first button is: our host where the card lies on top. */
  const under = async (page: Page): Promise<string | undefined> => {
    const { x, y } = await placeOfButton(page, kind, 'Why this mark');
    return page.evaluate((...at) => document.elementFromPoint(...at)?.outerHTML, x, y);
  };
  const isOnTop = () =>
    waitUntil('the card is on top', async () => (await under(read.page)) === '<div></div>');
  const showsReasons = () =>
    waitUntil('the reasons come', () =>
      read.inCard((root) => root.querySelector('.mh-signs') !== null),
    );

  it.each([
    ['a modal dialog', 'first.showModal()', 'Reuters'],
    ['a modal dialog on another', 'first.showModal(); second.showModal()', 'Washington Post'],
    [
      'the later of two that stand in the other order',
      'second.showModal(); first.showModal()',
      'Reuters',
    ],
    [
      'a dialog around slotted text',
      "document.querySelector('my-dialog').shadowRoot.querySelector('dialog').showModal()",
      'Putin',
    ],
    ['a popover', 'pop.showPopover()', 'Moscow Times'],
  ])('can be clicked and focused in %s', async (_, open, name) => {
    await run(open);
    const surface = await waitUntil(`${name} is marked`, async () =>
      (await read.tab.readMentions()).mentions.find((row) => row.surface.includes(name)),
    );
    await read.hover(name);
    await read.card();
    await clickInCard(read.page, kind, 'Why this mark');
    await showsReasons();
    await read.closeCard();

    expect(await read.tab.ask('openMention', { index: surface.index })).toBe(true);
    await read.card();
    const focused = await read.inCard((root) => root.activeElement?.getAttribute('role'));
    expect(focused).toBe('dialog');
  });

  it('can be clicked in full screen', async () => {
    await read.page.click('#full');
    await waitUntil('the screen is full', () =>
      read.page.evaluate(() => document.fullscreenElement !== null),
    );
    await read.hover('Lavrov');
    await read.card();
    await clickInCard(read.page, kind, 'Why this mark');
    await showsReasons();
    await run('document.exitFullscreen()');
  });

  it.each([
    ['a popover', 'all.showPopover()'],
    ['a modal dialog', 'second.showModal()'],
    ['one modal dialog after the other', 'first.showModal(); second.showModal()'],
  ])('comes up again when the page opens %s over it', async (_, open) => {
    await marksIn('NBC News');
    await read.hover('NBC News');
    await read.card();
    await read.page.mouse.down(); // a press on its own mark keeps it
    await read.page.mouse.up();
    await run(open);
    await isOnTop();
    await clickInCard(read.page, kind, 'Why this mark');
    await showsReasons();
  });

  it('goes on after the dialog that it lived in has gone', async () => {
    await run('first.showModal()');
    await marksIn('Reuters');
    await read.hover('Reuters');
    await read.card();
    await run('first.close(); first.remove()');
    await read.untilCardCloses();
    await read.hover('NBC News');
    expect(await read.card()).toMatchObject({ name: 'NBC News' });
    expect(await run('document.documentElement.lastElementChild.outerHTML')).toBe('<div></div>');
  });
});
