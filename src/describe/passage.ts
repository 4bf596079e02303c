import type { DisplayNames, EntityId, LocalText } from '../model/entity';
import type { Language } from './translate';

/** A text of the data with the language that it is written in; null is not known. */
export interface Passage {
  readonly text: string;
  readonly lang: Language | null;
}

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;

/** A text of the data that carries no language: Japanese as soon as it has kana or kanji. */
export function writtenPassage(text: string): Passage {
  return { text, lang: JAPANESE.test(text) ? 'ja' : 'en' };
}

/** A text that may have a Japanese form of its own: that form for readers of Japanese. */
export function writtenOrJapanese(
  text: string,
  ja: string | undefined,
  language: Language,
): Passage {
  return language === 'ja' && ja !== undefined ? { text: ja, lang: 'ja' } : writtenPassage(text);
}

/** The text in the reader's language, in English where no other is held. */
export function localPassage(text: LocalText, language: Language): Passage {
  if (language === 'ja' && text.ja !== undefined) return { text: text.ja, lang: 'ja' };
  return { text: text.en, lang: 'en' };
}

/** The name in the reader's language, else in any other; null for a host without a name. */
export function namePassage(display: DisplayNames, language: Language): Passage | null {
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja'];
  for (const lang of order) {
    const text = display[lang];
    if (text !== undefined) return { text, lang };
  }
  return display.und === undefined ? null : { text: display.und, lang: null };
}

/** The name in the other language than the first one shown; null where only one is held. */
export function otherName(display: DisplayNames, language: Language): Passage | null {
  const shown = namePassage(display, language);
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const text = display[other];
  return text === undefined || text === shown?.text ? null : { text, lang: other };
}

/** The name of an entity that a profile refers to, its id where no name is held. */
export function referredName(
  id: EntityId,
  names: Readonly<Record<string, DisplayNames>>,
  language: Language,
): Passage {
  return namePassage(names[id] ?? {}, language) ?? { text: id, lang: null };
}

/** The parts that are there, set apart by a middle dot. */
export function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
