import browser from 'webextension-polyfill';

/** True in a window whose pages are not remembered. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
