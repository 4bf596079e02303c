import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { compareMarks, marksOfStored, type PlacedMark } from '../cli/compare-marks';
import { openEngine, readFolder } from '../cli/engine';
import { dayOf } from '../lib/iso-date';
import type { MentionRow } from '../model/mention';
import { driveBrowser, packageFolder } from './drive-browser';
import { findBrowser, MISSING_BROWSER } from './find-browser.mjs';
import { hostPages } from './page-host';
import { openTabAsker } from './tab-asker';

// `npm run eval -- DIR --compare-page`: are the marks on a page those of the command line? Loads
// pages of DIR/pages in Chromium, their scripts off, with the built extension in it.

/** The project's folder; the built tool lies in `dist/cli`. */
const ROOT = dirname(dirname(import.meta.dirname));
const PAGES_MAX = 20;

/** As many of the names as asked for, spread over all of them. */
function spread(names: readonly string[], most: number): readonly string[] {
  if (names.length <= most) return names;
  return Array.from(
    { length: most },
    (_, at) => names[Math.floor((at * names.length) / most)] ?? '',
  );
}

const toMark = ({ start, end, surface, entities }: MentionRow): PlacedMark => ({
  ...{ start, end, surface },
  means: entities.map(({ id }) => id).join(' '),
});

/** For each offset into the page's text: is what stands there out of sight? */
function areHidden(tab: Page, offsets: readonly number[]): Promise<readonly boolean[]> {
  return tab.evaluate(
    (asked) =>
      asked.map((offset) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let left = offset;
        while (walker.nextNode() !== null) {
          const node = walker.currentNode;
          const { length } = node.nodeValue ?? '';
          if (left < length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const isShown =
              node.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
            return !isShown || range.getClientRects().length === 0;
          }
          left -= length;
        }
        return true;
      }),
    offsets,
  );
}

async function comparePages(folder: string): Promise<number> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error(MISSING_BROWSER.chromium);
  const pages = join(folder, 'pages');
  const engine = await openEngine(readFolder(join(ROOT, 'dist', 'cli', 'data')));
  const host = await hostPages(pages, 0);
  const driven = await driveBrowser({
    ...{ kind: 'chromium', program, isVisible: false, language: 'en' },
    proxyPort: host.port,
  });
  let [same, hidden, different] = [0, 0, 0];
  try {
    const extension = await driven.installExtension(packageFolder(ROOT, 'chromium'));
    const tab = await driven.browser.newPage();
    const asker = await openTabAsker(extension, tab);
    for (const name of spread(host.names, PAGES_MAX)) {
      const url = host.url(name);
      await tab.goto(url, { waitUntil: 'load' });
      const { mentions } = await asker.readMentions();
      const onPage = mentions.map(toMark);
      const bytes = readFileSync(join(pages, name));
      const stored = await marksOfStored({ file: name, bytes, url }, engine, dayOf(new Date()));
      const { onlyPage, onlyStored } = compareMarks(onPage, stored);
      const isHidden = await areHidden(
        tab,
        onlyStored.map(({ start }) => start),
      );
      const missing = onlyStored.filter((_, at) => isHidden[at] !== true);
      same += onPage.length - onlyPage.length;
      hidden += onlyStored.length - missing.length;
      different += onlyPage.length + missing.length;
      console.log(`${name}: ${onPage.length} on the page, ${stored.length} of the command line`);
      for (const { start, surface, means } of onlyPage) {
        console.log(`  only on the page: ${start} ${surface} → ${means}`);
      }
      for (const { start, surface, means } of missing) {
        console.log(`  only of the command line: ${start} ${surface} → ${means}`);
      }
    }
  } finally {
    await driven.browser.close();
    host.close();
  }
  console.log(
    `${same} marks are the same, ${different} differ, ${hidden} of the command line stand in text that styles hide`,
  );
  return different === 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('no folder to compare');
process.exitCode = await comparePages(folder);
