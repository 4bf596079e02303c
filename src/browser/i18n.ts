import { extensionApi } from './extension-api';

/**
 * A text of `_locales` in the browser's language, with the values where it asks for them.
 * Empty when there is no such text.
 */
export function translate(key: string, ...substitutions: readonly string[]): string {
  return extensionApi().i18n.getMessage(key, [...substitutions]);
}
