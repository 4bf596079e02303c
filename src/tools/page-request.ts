import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browser.mjs';
import { UsageProblem } from './usage-problem';

/** A page to show: a file of this machine, perhaps under an address of its own, or an address. */
export type PageRequest =
  | { readonly kind: 'file'; readonly path: string; readonly as: string | null }
  | { readonly kind: 'address'; readonly url: string };

/** What the command line asks for. */
export interface ShowRequest {
  readonly browser: BrowserKind;
  /** Null: the bundled demo pages. */
  readonly page: PageRequest | null;
  readonly isHeadless: boolean;
}

/** How the command is used. */
export const USAGE = `npm start -- [FILE_OR_URL] [--as URL] [--browser chromium|firefox] [--headless]

  FILE_OR_URL   page to annotate; the bundled demo pages without it
  --as URL      shows a FILE under this address, so that its outlet and date are real
  --browser     chromium (also Chrome and Edge) or firefox
  --headless    no window even where there is a display: writes out/ and ends`;

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readPage(
  asked: string | undefined,
  as: string | undefined,
  folder: string,
): PageRequest | null {
  if (as !== undefined && !isHttpUrl(as))
    throw new UsageProblem(`--as wants an http or https address, not ${as}`);
  if (asked === undefined) {
    if (as !== undefined) throw new UsageProblem('--as wants a file to show under that address');
    return null;
  }
  if (isHttpUrl(asked)) {
    if (as !== undefined) throw new UsageProblem('--as goes with a file, not with an address');
    return { kind: 'address', url: asked };
  }
  const path = resolve(folder, asked);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageProblem(`no such file: ${path}`);
  return { kind: 'file', path, as: as ?? null };
}

/**
 * Reads the command line; relative paths start at `folder`. Null when only help was asked for.
 * Throws UsageProblem for what makes no sense.
 */
export function readRequest(args: readonly string[], folder: string): ShowRequest | null {
  const { values, positionals } = readOptions(args);
  if (values.help) return null;
  if (positionals.length > 1) throw new UsageProblem('one page at a time');
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageProblem(`--browser is chromium or firefox, not ${browser}`);
  }
  return {
    browser,
    page: readPage(positionals[0], values.as, folder),
    isHeadless: values.headless,
  };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/** Short name of a page for reports and file names: its file without the ending, or host and path. */
export function pageName(page: PageRequest): string {
  switch (page.kind) {
    case 'file':
      return basename(page.path).replace(/\.[^.]*$/, '');
    case 'address': {
      const { host, pathname } = new URL(page.url);
      return `${host}${pathname}`.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/-$/, '');
    }
  }
}
