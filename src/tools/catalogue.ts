import en from '../../assets/public/_locales/en/messages.json';
import ja from '../../assets/public/_locales/ja/messages.json';
import type { Language, Translate } from '../describe/translate';

/** One text of a catalogue, as the browsers read it. */
export interface CatalogueEntry {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<
    Record<string, { readonly content: string; readonly example: string }>
  >;
}

/** The texts of `_locales` by language. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, CatalogueEntry>>>> = {
  en,
  ja,
};

/** Looks a text up like `i18n.getMessage`. Throws RangeError for what a browser would leave blank. */
export function translatorOf(language: Language): Translate {
  return (key, ...substitutions) => {
    const entry = CATALOGUES[language][key];
    if (entry === undefined) throw new RangeError(`no text: ${key}`);
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = entry.placeholders?.[name.toLowerCase()]?.content;
      const value = substitutions[Number(place?.slice(1)) - 1];
      if (value === undefined) throw new RangeError(`no value for ${name} in ${key}`);
      return value;
    });
  };
}
