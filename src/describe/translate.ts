import type catalogue from '../../assets/public/_locales/en/messages.json';

/** Every text that the screens can show, by its name in `assets/public/_locales`. */
export type MessageKey = keyof typeof catalogue;

/** Looks a text up in the reader's language and puts the values where it asks for them. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** A language that the screens are written in. */
export type Language = 'en' | 'ja';

/** For whom a screen is written: the words and the language that go together. */
export interface Reader {
  readonly translate: Translate;
  readonly language: Language;
}

/** The reader that a catalogue of texts is for. */
export function readerOf(translate: Translate): Reader {
  return { translate, language: languageOf(translate) };
}

/**
 * The language that the texts come in, asked from the catalogue itself:
 * dates and numbers then always agree with the words around them.
 */
function languageOf(translate: Translate): Language {
  return translate('uiLanguage') === 'ja' ? 'ja' : 'en';
}

/** The members as one enumeration in the manner of the language. */
export function joinList(members: readonly string[], language: Language): string {
  return members.join(language === 'ja' ? '、' : ', ');
}
