// A reader of a card whose sources are held, and the dates of a row as the card draws them.
import {
  orderSources,
  originsOf,
  type CardReader,
  type Note,
  type Origin,
} from '../../src/describe/origin';
import type { Language } from '../../src/describe/translate';
import type { Provenance } from '../../src/model/provenance';
import { aReader } from './catalogue';
import { aSource } from './profile-builders';

/** Every source that the builders' records name. */
export const SOURCES = orderSources(
  ['copy', 'blog', 'congress', 'web-copy', 'rated-list', 'own-knowledge'].map((id) => aSource(id)),
);

export function aCardReader(language: Language, prov: readonly Provenance[] = []): CardReader {
  const reader = aReader(language);
  return { ...reader, origins: originsOf(prov, SOURCES, reader) };
}

/** Dates and remarks as they are drawn. */
export function wordsOf(notes: readonly Note[], origin: Origin): readonly string[] {
  return notes.map((note) => (note === 'as-of' ? origin.asOf : note.text));
}
