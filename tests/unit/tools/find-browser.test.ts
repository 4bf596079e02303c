import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../../src/tools/find-browser.mjs';

const linux = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/reader' };
const mac = { platform: 'darwin', env: {}, home: '/Users/reader' };
const windows = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' },
  home: 'C:\\Users\\reader',
};

describe('browserPlaces', () => {
  it.each([
    ['Chromium on the search path', 'chromium', linux, '/opt/bin/chromium'],
    ['Edge on Linux', 'chromium', linux, '/usr/bin/microsoft-edge'],
    ['a snap that the search path lacks', 'chromium', linux, '/snap/bin/chromium'],
    ['Firefox ESR', 'firefox', linux, '/usr/bin/firefox-esr'],
    [
      'Chrome on macOS',
      'chromium',
      mac,
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Firefox of one reader on macOS',
      'firefox',
      mac,
      '/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Edge on Windows',
      'chromium',
      windows,
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'Chrome of one reader on Windows',
      'chromium',
      windows,
      'C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const)('looks for %s', (_, kind, machine, place) => {
    expect(browserPlaces(kind, machine)).toContain(place);
  });

  it('prefers Chromium to Chrome: it takes an extension most readily', () => {
    const places = browserPlaces('chromium', linux);
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(
      places.indexOf('/opt/bin/google-chrome'),
    );
  });

  it('looks nowhere else when the program is named', () => {
    const named = { ...linux, env: { ...linux.env, FIREFOX_PATH: '/opt/firefox/firefox' } };
    expect(browserPlaces('firefox', named)).toEqual(['/opt/firefox/firefox']);
  });
});
