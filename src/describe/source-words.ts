import { OWN_KNOWLEDGE, type Source } from '../model/provenance';
import { writtenOrJapanese, type Passage } from './passage';
import type { Reader } from './translate';

/** What a source is called, and the words that are shown with what comes from it. */
export interface SourceWords {
  readonly title: Passage;
  /** Null where none is to be shown. */
  readonly attribution: Passage | null;
  readonly licence: Passage;
}

/** The words of a source in the reader's language, in English where it has no others. */
export function sourceWords(source: Source, { translate, language }: Reader): SourceWords {
  const isOwn = source.id === OWN_KNOWLEDGE;
  const { title, attribution, licence, ja } = source;
  return {
    title: isOwn
      ? { text: translate('sourceOwnKnowledge'), lang: language }
      : writtenOrJapanese(title, ja?.title, language),
    attribution: isOwn ? null : writtenOrJapanese(attribution, ja?.attribution, language),
    licence: writtenOrJapanese(licence, ja?.licence, language),
  };
}
