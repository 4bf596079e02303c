import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browser.mjs';
import { UsageProblem } from './usage-problem';

/** What the command line asks for. */
export interface PagesRequest {
  readonly folder: string;
  readonly browsers: readonly BrowserKind[];
  /** How often each page is measured with the extension and without. */
  readonly runs: number;
  /** How often the time to load is taken with the extension and without, in turn; 0: not at all. */
  readonly pairs: number;
  /** How long a page waits for its text, as for a server on the net, ms. */
  readonly delay: number;
  /** How many times slower the processor is made; Chromium only. */
  readonly throttle: number;
  /** Only pages whose name holds one of these; all of them when empty. */
  readonly only: readonly string[];
  /** How many of the pages with the most marks are pictured, light and dark. */
  readonly shots: number;
}

/** How the command is used. */
export const PAGES_USAGE = `npm run pages -- DIR [--browser chromium|firefox] [--runs N] [--pairs N] [--delay MS] [--throttle N] [--only TEXT]… [--shots N]

  DIR          folder of stored pages
  --browser    both without it
  --runs N     measure each page N times; once without it
  --pairs N    take the time to load N times with and N times without the extension; 3 without it, 0: leave it out
  --delay MS   answer for pages after MS, as a server on the net does; at once without it
  --throttle N make the processor N times slower (Chromium)
  --only TEXT  only pages whose name holds TEXT; may be given several times
  --shots N    pictures of the N pages with the most marks, each with a card open, light and dark`;

/** More than anybody waits for. */
const COUNT_MAX = 1000;

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > COUNT_MAX) {
    throw new UsageProblem(`--${name} wants a whole number up to ${COUNT_MAX}, not ${text}`);
  }
  return count;
}

function browsersOf(asked: string | undefined): readonly BrowserKind[] {
  if (asked === undefined) return ['chromium', 'firefox'];
  if (asked === 'chromium' || asked === 'firefox') return [asked];
  throw new UsageProblem(`--browser is chromium or firefox, not ${asked}`);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        runs: { type: 'string', default: '1' },
        pairs: { type: 'string', default: '3' },
        delay: { type: 'string', default: '0' },
        throttle: { type: 'string', default: '1' },
        only: { type: 'string', multiple: true, default: [] },
        shots: { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line; relative folders start at `from`. Null when only help was asked for.
 * Throws UsageProblem for what makes no sense.
 */
export function readPagesRequest(args: readonly string[], from: string): PagesRequest | null {
  const { values, positionals } = readOptions(args);
  if (values.help) return null;
  const [asked, ...others] = positionals;
  if (asked === undefined || others.length > 0)
    throw new UsageProblem('one folder of pages, please');
  const folder = resolve(from, asked);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageProblem(`no such folder: ${folder}`);
  }
  return {
    folder,
    browsers: browsersOf(values.browser),
    runs: Math.max(1, countOf('runs', values.runs)),
    pairs: countOf('pairs', values.pairs),
    delay: countOf('delay', values.delay),
    throttle: Math.max(1, countOf('throttle', values.throttle)),
    only: values.only,
    shots: countOf('shots', values.shots),
  };
}

/** Those of a folder's pages that are asked for. Throws UsageProblem when there are none. */
export function choosePages(
  { folder, only }: Pick<PagesRequest, 'folder' | 'only'>,
  names: readonly string[],
): readonly string[] {
  if (names.length === 0) throw new UsageProblem(`no page (*.html) in ${folder}`);
  const chosen = names.filter(
    (name) => only.length === 0 || only.some((part) => name.includes(part)),
  );
  if (chosen.length === 0)
    throw new UsageProblem(`no page in ${folder} has --only ${only.join(', ')}`);
  return chosen;
}
