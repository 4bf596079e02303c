import { beforeAll, describe, expect, it } from 'vitest';
import { clickInPopup, comeToFront, KINDS } from '../support/e2e-session';
import { eventually } from '../support/eventually';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// A page of components: its names stand in open shadow roots, declared and attached, nested and late.

const open = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

const PAGE = `<!doctype html><html lang="en"><head><title>Components</title><link rel="icon" href="data:,">
<style>.room { height: 3000px }</style>
<script>
  const build = () => {
  const story = document.querySelector('x-story').shadowRoot;
  story.querySelector('x-quote').attachShadow({ mode: 'open' }).innerHTML = '<b>Emmanuel Macron</b> answered.';
  document.querySelector('#below').attachShadow({ mode: 'open' }).innerHTML = 'Olaf Scholz came later.';
  globalThis.before = written();
  document.querySelector('#later').onclick = () => {
    document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>Boris Johnson came late.</p>';
  };
  };
  globalThis.trees = () => {
    const found = [document.documentElement];
    for (const tree of found) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
    return found;
  };
  globalThis.written = () => trees().map((tree) => tree.innerHTML).join('\\n');
  globalThis.sheets = () => trees().slice(1).map((root) => (root.textContent.trim().slice(0, 8) || root.host.localName) + ' ' + root.adoptedStyleSheets.length);
  addEventListener('DOMContentLoaded', build);
</script></head>
<body><p>NBC News was there.</p>
<x-story>${open('<p>Sergey Lavrov spoke.</p><x-quote></x-quote><slot></slot>')}<p>Vladimir Putin listened.</p></x-story>
<x-plain>${open('<p>Nobody of note.</p>')}</x-plain>
<x-sealed><template shadowrootmode="closed"><p>Angela Merkel was kept apart.</p></template></x-sealed>
<x-late></x-late><button id="later">more</button><div class="room"></div><section id="below"></section>
</body></html>`;

const MARKED = ['NBC News', 'Sergey Lavrov', 'Emmanuel Macron', 'Vladimir Putin', 'Olaf Scholz'];

describe.each(KINDS)('a page of components in %s', (kind) => {
  const site = useSite({ '/': PAGE });
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  it('has the names in open roots marked, in the order of the page, none in a closed one', () => {
    expect(read.mentions.map(({ surface }) => surface)).toEqual(MARKED);
  });

  it('is the same node for node; a root with marks holds a sheet where the browser needs one', async () => {
    expect(await read.page.evaluate('written() === before')).toBe(true);
    const one = kind === 'firefox' ? 1 : 0;
    expect(await read.page.evaluate('sheets()')).toEqual([
      `Sergey L ${one}`,
      'Nobody o 0',
      `Olaf Sch ${one}`,
      `Emmanuel ${one}`,
    ]);
    expect(await read.page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  });

  it('shows the marks in every root', async () => {
    const lines = `trees().flatMap((tree) => [...tree.querySelectorAll('p, b')]).map((element) => getComputedStyle(element, '::highlight(masthead-person)').textDecorationLine)`;
    // The paragraph without a name needs no style in Firefox, where the words of a sheet come from the worker.
    const all = kind === 'firefox' ? ['underline', 'none'] : ['underline'];
    await eventually(async () => {
      const drawn = (await read.page.evaluate(lines)) as readonly string[];
      expect(new Set(drawn)).toEqual(new Set(all));
    });
  });

  it.each([
    ['in a root', 'Lavrov', 'Sergey Lavrov'],
    ['in a nested root', 'Macron', 'Emmanuel Macron'],
    ['in a slot', 'Putin', 'Vladimir Putin'],
    ['directly in a root', 'Scholz', 'Olaf Scholz'],
  ])('opens the card of a name %s under the pointer', async (_, characters, name) => {
    await read.hover(characters);
    expect(await read.card()).toMatchObject({ name });
    await read.closeCard();
  });

  it('is scrolled to a name in a root that is chosen in the popup', async () => {
    await read.page.evaluate(() => scrollTo(0, 0));
    const popup = await session.openPopup(read.tab.tabId);
    await popup.waitForSelector('button[data-name="olaf-scholz"]');
    await clickInPopup(popup, 'button[data-name="olaf-scholz"]');
    await comeToFront(read.page);
    expect(await read.card()).toMatchObject({ name: 'Olaf Scholz' });
    expect(await read.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await read.page.keyboard.press('Escape');
  });

  it('has names marked that come with a late root, and in it later', async () => {
    await read.page.click('#later');
    await waitUntil('the late root is read', async () =>
      (await read.surfaces()).includes('Boris Johnson'),
    );
    await read.page.evaluate(() => {
      document.querySelector('x-late')!.shadowRoot!.querySelector('p')!.textContent = 'Tony Blair';
    });
    await waitUntil('the change is read', async () => {
      const found = await read.surfaces();
      return found.includes('Tony Blair') && !found.includes('Boris Johnson');
    });
  });

  it('holds no sheet of ours any more when the names have gone', async () => {
    await read.page.evaluate(() => {
      document.querySelector('x-story')!.shadowRoot!.querySelector('p')!.textContent = 'Text.';
    });
    await waitUntil('the sheet is gone', async () => {
      const sheets = (await read.page.evaluate('sheets()')) as readonly string[];
      return sheets[0] === 'Text. 0';
    });
  });
});
