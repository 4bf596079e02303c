import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Session } from '../support/e2e-session';
import { useOwnSession } from '../support/journey';
import { stopWorker } from '../support/stop-worker';
import { waitUntil } from '../support/wait-until';

const PATH = 'src/vetting/index.html';

/** Three thousand links and a worker that starts anew, on the busiest machine. */
const MANY_MS = 60_000;

const LINKS = `https://www.nbcnews.com/news/world/a-rcna92610
See https://web.archive.org/web/2023/https://www.asahi.com/articles/x.html
https://nbcnews.com.co/sample
https://bit.ly/sample
https://www.nbcnews.com/news/world/a-rcna92610?utm_source=share`;

/** What the table shows: number, text of the outlet, decision, note. */
const readRows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-key]', (rows) =>
    rows.map((row) => {
      const outlet = row.querySelector('.mh-vet__cell--outlet')?.textContent ?? '';
      const decision = row.querySelector('[aria-pressed="true"]')?.textContent ?? '-';
      const note = row.querySelector<HTMLInputElement>('.mh-vet__note')?.value ?? '';
      return `${row.getAttribute('data-key') ?? ''} ${/^(?:NBC News|Asahi|No record)/.exec(outlet)?.[0] ?? outlet} ${decision} ${note}`.trim();
    }),
  );

const summary = (page: Page): Promise<string> =>
  page.$eval('[role="status"]', (status) => status.textContent);

async function openList({ extension }: Session): Promise<Page> {
  const page = await extension.openPage(PATH);
  await waitUntil('the page is drawn', () => page.$('#links'));
  return page;
}

async function lookUp(page: Page, text: string): Promise<void> {
  await page.$eval('#links', (area, value) => ((area as HTMLTextAreaElement).value = value), text);
  await click(page, 'Look up');
}

/** Presses a button by its words once it is there, in the page: Firefox may show another tab in front. */
async function click(page: Page, words: string): Promise<void> {
  await waitUntil(`“${words}” is there`, () =>
    page.$$eval(
      'button',
      (buttons, text) => {
        const button = buttons.find(({ textContent }) => textContent.startsWith(text));
        button?.click();
        return button !== undefined;
      },
      words,
    ),
  );
}

/** Keeps what the page saves instead of having it downloaded. */
async function catchFiles(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const caught = globalThis as unknown as { caught: Blob[] };
    caught.caught = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) caught.caught.push(blob);
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return () =>
    page.evaluate(() => {
      const { caught } = globalThis as unknown as { caught: Blob[] };
      return caught.at(-1)?.text() ?? '';
    });
}

/** Drops a text on the page as a file. */
const takeFile = (page: Page, name: string, text: string): Promise<void> =>
  page.$eval(
    'input[type="file"]',
    (input, fileName, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

const ROWS = ['1 NBC News OK', '2 Asahi - ask', '3 No record Reject', '4 No record -'];

describe.each(KINDS)('a moderator with %s', (kind) => {
  const session = useOwnSession(kind);
  let page: Page;

  beforeAll(async () => {
    page = await openList(session);
  });

  it('pastes links and sees who is behind them, duplicates folded', async () => {
    await lookUp(page, LINKS);
    await waitUntil('all is judged', async () =>
      (await summary(page)).includes('5 links, 4 different pages, 3 with a record'),
    );
    expect((await readRows(page)).map((row) => row.slice(0, 9))).toEqual([
      ...['1 NBC New', '2 Asahi -', '3 No reco', '4 No reco'],
    ]);
  });

  it.each([1024, 1160, 1280])('sees each column whole, %i px wide', async (width) => {
    await page.setViewport({ width, height: 800 });
    await waitUntil('the window is so wide', async () => {
      return (await page.evaluate('innerWidth')) === width;
    });
    const hidden = await page.$eval(
      '.mh-vet__scroll',
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(hidden).toBe(0);
  });

  it('decides by key and writes a note', async () => {
    await page.bringToFront();
    await page.focus('[data-key="1"]');
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowDown');
    await waitUntil('the next row has the focus', () => page.$('[data-key="2"]:focus'));
    await page.keyboard.press('n');
    await page.keyboard.type('ask');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await waitUntil('the third row has the focus', () => page.$('[data-key="3"]:focus'));
    await page.keyboard.press('3');
    await waitUntil('all is shown', async () => String(await readRows(page)) === String(ROWS));
  });

  it('closes the tab, opens it again, and finds all there', async () => {
    await page.close();
    page = await openList(session);
    await waitUntil('the list is back', async () => String(await readRows(page)) === String(ROWS));
  });

  it.each(['CSV', 'JSON'])(
    'hands the list out as %s, clears, takes it in: the same',
    async (form) => {
      const read = await catchFiles(page);
      await click(page, form);
      const text = await waitUntil('the file is made', read);
      await click(page, 'Clear the list');
      await click(page, 'Really clear');
      await waitUntil('the list is gone', async () => (await readRows(page)).length === 0);
      await takeFile(page, `a.${form.toLowerCase()}`, text);
      await waitUntil(
        'the list is back',
        async () => String(await readRows(page)) === String(ROWS),
      );
      await waitUntil('the list says what it took', async () =>
        (await summary(page)).includes('loaded with their decisions and notes: 5.'),
      );
    },
  );

  it('loses nothing when the worker is stopped in the middle', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) => `https://host${n}.example/x`);
    await lookUp(page, many.join('\n'));
    await waitUntil('judging has begun', async () => !(await summary(page)).startsWith('5 links,'));
    await stopWorker(session);
    const isJudged = async (): Promise<boolean> => {
      const said = await summary(page);
      if (said.includes('go on when you like')) await click(page, 'Go on');
      return said.startsWith('3,005 links, 3,004 different pages, 3 with a record');
    };
    await waitUntil('all is judged', isJudged, MANY_MS);
  });

  it('opens a second tab: the list goes there, the first one says so', async () => {
    const second = await openList(session);
    await waitUntil(
      'the list is there',
      async () => (await summary(second)).startsWith('3,005 links, 3,004'),
      MANY_MS,
    );
    await waitUntil('the first tab says so', () =>
      page.evaluate(() => document.body.textContent.includes('in another tab')),
    );
    await second.close();
  });
});
