import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { BACKGROUND_ANSWERS } from '../../src/protocol/background-answers';
import type { BackgroundCalls } from '../../src/protocol/calls';
import { createAsker } from '../../src/protocol/channel';
import { readCardRoot } from '../../src/tools/closed-root';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';
import type { TabAsker } from '../../src/tools/tab-asker';
import { addToScene } from './scene';

// What a failure tells of the pages that are open, of the worker and of the machine.

/** So many names, errors and characters of a line are told. */
const NAMES_MAX = 12;
const ERRORS_MAX = 6;
const LINE_MAX = 300;

/** What the function below uses of a page of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const asLine = (text: string, most: number): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, most);

/** What a page's console has been told of errors since. */
function hearErrors(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

async function describeNames({ ask }: TabAsker): Promise<string> {
  const { mentions, isComplete } = await ask('getMentions', {});
  const names = mentions.slice(0, NAMES_MAX).map(({ surface }) => surface);
  const rest = mentions.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  const all = asLine(names.join(', '), LINE_MAX) || 'none';
  return `${all}${more}${isComplete ? '' : ' (still reading)'}`;
}

async function describeCard(page: Page, kind: BrowserKind): Promise<string> {
  const text = await readCardRoot(page, kind, (root) => root.querySelector('.room')?.textContent);
  return text === null || text === undefined ? 'no card' : `card “${asLine(text, LINE_MAX)}”`;
}

const orReason = (told: Promise<string>): Promise<string> =>
  told.catch((error: unknown) => asLine(String(error), LINE_MAX));

/** Has a page told of in every failure until it is closed. */
export function addPage(page: Page, kind: BrowserKind, tab: TabAsker): void {
  const errors = hearErrors(page);
  addToScene(async () => {
    if (page.isClosed()) return null;
    const isHidden = await page.evaluate(() => document.hidden);
    const told = [
      `- ${kind}, ${page.url()}${isHidden ? ', out of sight' : ''}`,
      `names: ${await orReason(describeNames(tab))}`,
      await orReason(describeCard(page, kind)),
      ...errors.slice(-ERRORS_MAX).map((error) => `error: ${asLine(error, LINE_MAX)}`),
    ];
    return told.join('\n  ');
  });
}

/** Has the failed calls of a worker told of, as long as a page of the extension is open to ask from. */
export function addWorker(kind: BrowserKind, panel: Page): void {
  const ask = createAsker<BackgroundCalls>(
    (message) => panel.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
    BACKGROUND_ANSWERS,
    1,
  );
  addToScene(async () => {
    if (panel.isClosed()) return null;
    const { errors } = await ask('getErrors', {});
    const failed = errors.slice(-ERRORS_MAX).map(({ call, code }) => `${call}: ${code}`);
    return `- ${kind}, worker: ${failed.join(', ') || 'no failed call'}`;
  });
}

addToScene(() => Promise.resolve(`- load of the machine: ${loadavg()[0]?.toFixed(1) ?? '?'}`));
