import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comeToFront, KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import { placeOf } from '../support/pointer';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// Every function without a pointer: from name to name, into a card and out of it, the list of names;
// and all of it once more as a screen reader meets it.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>NBC News and The Moscow Times wrote of Sergey Lavrov.</p><p><button id="opener">opener</button></p>
<p>Lavrov answered the Council on Foreign Relations.</p></html>`;

const NAMES = ['NBC News', 'The Moscow Times', 'Sergey Lavrov', 'Council on Foreign Relations'];

const site = useSite({ '/': PAGE });

const focusIn = (page: Page): Promise<unknown> =>
  page.evaluate('document.activeElement.id || document.activeElement.localName');

describe.each(KINDS)('by keyboard in %s', (kind) => {
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });
  beforeEach(async () => {
    await comeToFront(read.page);
    await read.page.focus('#opener');
  });

  const cardName = async (): Promise<string> => (await read.card()).name;
  /** What has the focus in the card: where Tab has led. */
  const focusInCard = () =>
    read.inCard((root) => {
      const { activeElement: at } = root;
      return at?.getAttribute('aria-label') ?? at?.textContent.slice(0, 40) ?? null;
    });
  const isName = (name: string) => async (): Promise<boolean> =>
    (await read.glimpse())?.name === name;

  // The browsers let no driver press the keys of a command: what the worker sends for one is sent here.
  it('commands lead from name to name, forwards and backwards, and stop at the ends', async () => {
    const walk = async (step: 1 | -1): Promise<boolean> => read.tab.ask('moveToMention', { step });
    for (const name of [
      'NBC News',
      'The Moscow Times',
      'Sergey Lavrov',
      'Sergey Lavrov',
      NAMES[3] ?? '',
    ]) {
      expect(await walk(1)).toBe(true);
      await waitUntil(`the card of ${name}`, isName(name));
    }
    expect(await walk(1)).toBe(false);
    expect(await walk(-1)).toBe(true);
    await waitUntil('one back', isName('Sergey Lavrov'));
    await read.closeCard();
    expect(await focusIn(read.page)).toBe('opener');
  });

  it('Tab goes through the card and out of it at its end, back to where it was', async () => {
    expect(await read.tab.ask('openMention', { index: 0 })).toBe(true);
    expect(await cardName()).toBe('NBC News');
    const stops = new Set<string>();
    for (let step = 0; step < 60 && (await read.glimpse()) !== null; step++) {
      stops.add((await focusInCard()) ?? '');
      await read.page.keyboard.press('Tab');
    }
    await read.untilCardCloses();
    expect([...stops]).toEqual(
      expect.arrayContaining(['Close', 'Why this mark?', expect.stringContaining('Data as of')]),
    );
    expect(await focusIn(read.page)).toBe('opener');
  });

  it('the list in the popup holds every name, walks by arrows and opens by Enter', async () => {
    const popup = await session.openPopup(read.tab.tabId);
    await popup.waitForSelector('button[data-name]:focus');
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      const name = await popup.$eval(':focus .mh-ml__name', (found) => found.textContent);
      if (walked.at(-1) !== name) walked.push(name);
      await popup.keyboard.press('ArrowDown');
    }
    expect(walked.toSorted()).toEqual(NAMES.toSorted());
    const last = walked.at(-1) ?? '';
    // The popup closes itself thereupon, and with it the way to hear that the key was pressed.
    await Promise.race([
      popup.keyboard.press('Enter').catch(() => undefined),
      new Promise((done) => setTimeout(done, 1000)),
    ]);
    await comeToFront(read.page);
    expect(await cardName()).toBe(last);
    expect(await focusIn(read.page)).toBe('div');
    await read.closeCard();
    if (!popup.isClosed()) await popup.close();
  });
});

type Node = Protocol.Accessibility.AXNode;

/** The tree that Chromium gives assistive technology, that of the card's document included. */
async function readTree(page: Page): Promise<readonly Node[]> {
  const protocol: CDPSession = await page.createCDPSession();
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const ids = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id);
  const trees = await Promise.all(
    ids.map((frameId) =>
      protocol.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] })),
    ),
  );
  await protocol.detach();
  return trees.flatMap(({ nodes }) => nodes).filter(({ ignored }) => !ignored);
}

const roleOf = ({ role }: Node): string => String(role?.value ?? '');
const nameOf = ({ name }: Node): string => String(name?.value ?? '');
const isFocused = ({ properties }: Node): boolean =>
  properties?.some(({ name, value }) => name === 'focused' && value.value === true) === true;
/** What says a name by itself when it comes up or takes the focus. */
const ANNOUNCERS = ['dialog', 'alertdialog', 'group', 'region', 'status', 'alert'];
const announcers = (tree: readonly Node[], name: string): readonly string[] =>
  tree
    .filter((node) => ANNOUNCERS.includes(roleOf(node)) && textOf(node, tree) === name)
    .map(roleOf);
/** Name of a node; of one that is named by its content, as a live region is, that content. */
function textOf(node: Node, tree: readonly Node[]): string {
  if (nameOf(node) !== '') return nameOf(node);
  const children = tree.filter(({ parentId }) => parentId === node.nodeId);
  return roleOf(node) === 'status' ? children.map((child) => nameOf(child)).join('') : '';
}

describe('to a screen reader, in Chromium', () => {
  const session = useSession('chromium');
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });
  beforeEach(async () => {
    await read.page.bringToFront();
    await read.page.focus('#opener');
  });

  it('a card that takes the focus says its name once, as the dialog that has it', async () => {
    await read.tab.ask('openMention', { index: 2 });
    await read.card();
    const tree = await readTree(read.page);
    expect(announcers(tree, 'Sergey Lavrov')).toEqual(['dialog']);
    expect(tree.filter(isFocused).map(nameOf)).toContain('Sergey Lavrov');
    await read.closeCard();
  });

  it('a card that the pointer opens says its name once, by a live region, and leaves the focus', async () => {
    await read.hover('Lavrov');
    await read.card();
    const tree = await waitUntil('it is told', async () => {
      const now = await readTree(read.page);
      return announcers(now, 'Sergey Lavrov').includes('status') ? now : null;
    });
    expect(announcers(tree, 'Sergey Lavrov').toSorted()).toEqual(['dialog', 'status']);
    expect(await focusIn(read.page)).toBe('opener');
    await read.closeCard();
  });

  it('a sheet is all that there is until it is put away', async () => {
    const { x, y } = await placeOf(read.page, 'Lavrov');
    await read.page.touchscreen.tap(x, y);
    await read.card();
    const tree = await readTree(read.page);
    expect(announcers(tree, 'Sergey Lavrov')).toEqual(['dialog']);
    expect(tree.filter((node) => nameOf(node) === 'opener')).toEqual([]);
    await read.closeCard();
    expect((await readTree(read.page)).filter((node) => nameOf(node) === 'opener')).not.toEqual([]);
  });

  it('the popup names every entity of the page, and each opens', async () => {
    const popup = await session.openPopup(read.tab.tabId);
    await popup.waitForSelector('button[data-name]');
    const rows = (await readTree(popup)).filter((node) => roleOf(node) === 'button').map(nameOf);
    for (const name of NAMES) expect(rows.filter((row) => row.includes(name))).toHaveLength(1);
    await popup.close();
  });
});
