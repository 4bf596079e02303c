import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserKind `chromium` stands for Chromium, Chrome and Edge. */

/** Variables that name a browser's program and win over everything else. */
const VARIABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Programs on the search path, the one that loads extensions most readily first. */
const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_PROGRAMS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Folders that a graphical program may be in although a shell's search path lacks them. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/**
 * Every path where a browser may be, best first.
 *
 * @param {BrowserKind} kind
 * @param {{ platform: string, env: Readonly<Record<string, string | undefined>>, home: string }} machine
 * @returns {readonly string[]}
 */
export function browserPlaces(kind, { platform, env, home }) {
  const named = env[VARIABLES[kind]];
  if (named !== undefined && named !== '') return [named];
  switch (platform) {
    case 'darwin':
      return MAC_PROGRAMS[kind].flatMap((program) => [
        `/Applications/${program}`,
        `${home}/Applications/${program}`,
      ]);
    case 'win32':
      return WINDOWS_PROGRAMS[kind].flatMap((program) =>
        [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
          .filter((folder) => folder !== undefined)
          .map((folder) => `${folder}\\${program}`),
      );
    default: {
      const folders = new Set([...(env['PATH'] ?? '').split(delimiter), ...LINUX_FOLDERS]);
      return PROGRAMS[kind].flatMap((program) =>
        [...folders].filter((folder) => folder !== '').map((folder) => join(folder, program)),
      );
    }
  }
}

// Ubuntu's chromium-browser is a script of this size that only says how to install the real one.
const STUB_MAX_BYTES = 8192;

/** True for a program that starts a browser, and is not just a note on how to get one. */
function isBrowser(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    const { size } = statSync(path);
    return size > STUB_MAX_BYTES || !readFileSync(path, 'utf8').includes('snap install');
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser; null when there is none.
 *
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return browserPlaces(kind, machine).find(isBrowser) ?? null;
}

/** What to say when there is none: one line that names what to install. */
export const MISSING_BROWSER = {
  chromium:
    'No Chromium, Chrome or Edge found: install one (version 140 or newer), or name its program in CHROMIUM_PATH.',
  firefox:
    'No Firefox found: install one (version 153 or newer), or name its program in FIREFOX_PATH.',
};
