import browser from 'webextension-polyfill';

/** Looks a text up in `_locales`, in the browser's language. Throws RangeError for an unknown key. */
export function translate(key: string, ...substitutions: readonly string[]): string {
  const text = browser.i18n.getMessage(key, [...substitutions]);
  // Both browsers answer an unknown key with an empty text, which nobody would notice.
  if (text === '') throw new RangeError(`no text: ${key}`);
  return text;
}
