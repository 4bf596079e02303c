import { existsSync } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function firstThatExists(
  name: string,
  fromEnvironment: string | undefined,
  paths: readonly string[],
): string {
  const path = [fromEnvironment, ...paths].find((one) => one !== undefined && existsSync(one));
  if (path === undefined) throw new Error(`no ${name} found; looked at ${paths.join(', ')}`);
  return path;
}

/** Path of an installed Chromium; the variable CHROMIUM_PATH wins. Throws Error when there is none. */
export function chromiumPath(): string {
  return firstThatExists('Chromium', process.env['CHROMIUM_PATH'], CHROMIUM);
}

/** Path of an installed Firefox; the variable FIREFOX_PATH wins. Throws Error when there is none. */
export function firefoxPath(): string {
  return firstThatExists('Firefox', process.env['FIREFOX_PATH'], FIREFOX);
}
