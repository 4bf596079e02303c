import { extensionApi } from './extension-api';

/** What stands for each value in a text that is kept: private-use characters, which no text holds. */
const PLACES: readonly string[] = Array.from(
  '\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009',
);

const PLACE = /[\uE001-\uE009]/g;

// Asking the browser for a text takes longer than putting values in, and a card has dozens.
const texts = new Map<string, string>();

function textOf(key: string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = extensionApi().i18n.getMessage(key, [...PLACES]);
  texts.set(key, text);
  return text;
}

/**
 * A text of `_locales` in the browser's language, with the values where it asks for them.
 * Empty when there is no such text.
 */
export function translate(key: string, ...substitutions: readonly string[]): string {
  return textOf(key).replace(PLACE, (place) => substitutions[PLACES.indexOf(place)] ?? '');
}
