import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { callerFolder } from '../cli/caller-folder.mjs';
import { driveBrowser, packageFolder, type DrivenBrowser } from './drive-browser';
import { findBrowser, MISSING_BROWSER, type BrowserKind } from './find-browser.mjs';
import { printLines, reportMention, writeLines, type ReportedMention } from './mention-report';
import { openRequested } from './open-page';
import { PICTURE_MAX_PX, picturePage } from './picture-page';
import { pageName, readRequest, USAGE, type PageRequest } from './page-request';
import { pictureCards } from './picture-cards';
import { pageLanguage } from './stored-page';
import { openTabAsker } from './tab-asker';
import { showWindow } from './show-window';
import { runForReader, UsageProblem } from './usage-problem';

// Shows a page with the extension at work in a real browser: in a window that stays open, or, where
// there is no display, as a list of mentions and pictures in `out/`.

/** The project's folder; the built tool lies in `dist/cli`. */
const ROOT = dirname(dirname(import.meta.dirname));
const OUT = join(ROOT, 'out');

const DEMO: readonly PageRequest[] = ['demo-en', 'demo-ja'].map((name) => ({
  kind: 'file',
  path: join(ROOT, 'assets', 'demo', `${name}.html`),
  as: null,
}));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(
    (display) => display !== undefined && display !== '',
  );
}

function start(
  kind: BrowserKind,
  language: 'en' | 'ja' | null,
  isVisible: boolean,
): Promise<DrivenBrowser> {
  const program = findBrowser(kind);
  if (program === null) throw new UsageProblem(MISSING_BROWSER[kind]);
  return driveBrowser({ kind, program, isVisible, language });
}

/** Annotates one page without a window, in the page's own language; pictures go to `out/`. */
async function reportPage(
  kind: BrowserKind,
  page: PageRequest,
): Promise<readonly ReportedMention[]> {
  const doc = pageName(page);
  const driven = await start(kind, page.kind === 'file' ? pageLanguage(page.path) : null, false);
  try {
    const extension = await driven.installExtension(packageFolder(ROOT, kind));
    const opened = await openRequested(driven, page, 'blocked');
    const tab = await openTabAsker(extension, opened.tab);
    const { mentions } = await tab.readMentions();
    const pictured = await picturePage(opened.tab, join(OUT, `${doc}.png`));
    if (pictured.isClipped) {
      console.log(`\n${doc}.png shows the first ${PICTURE_MAX_PX} of ${pictured.height} px`);
    }
    const cards = join(OUT, doc);
    rmSync(cards, { recursive: true, force: true });
    mkdirSync(cards, { recursive: true });
    const count = await pictureCards({ page: opened.tab, kind, tab, mentions, folder: cards });
    const reported = mentions.map((row) => reportMention(doc, row));
    console.log(
      `\n${doc}: ${mentions.length} mentions, ${count} cards (${await driven.browser.version()})`,
    );
    console.log(printLines(reported));
    opened.close();
    return reported;
  } finally {
    await driven.browser.close();
  }
}

async function main(): Promise<void> {
  const request = readRequest(process.argv.slice(2), callerFolder());
  if (request === null) {
    console.log(USAGE);
    return;
  }
  const pages = request.page === null ? DEMO : [request.page];
  if (!request.isHeadless && hasDisplay()) {
    const driven = await start(request.browser, null, true);
    await driven.installExtension(packageFolder(ROOT, request.browser));
    await showWindow(driven, pages);
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const reported: ReportedMention[] = [];
  for (const page of pages) reported.push(...(await reportPage(request.browser, page)));
  writeFileSync(join(OUT, 'mentions.jsonl'), writeLines(reported));
  console.log(`\nout/mentions.jsonl: ${reported.length} mentions; pictures beside it`);
}

await runForReader(main);
