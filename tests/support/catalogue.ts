// The catalogues of `_locales`, read as the browsers read them.
import { readerOf, type Language, type Reader } from '../../src/describe/translate';
import { translatorOf } from '../../src/tools/catalogue';

export { CATALOGUES, translatorOf } from '../../src/tools/catalogue';

/** A reader of one of the two languages. */
export function aReader(language: Language): Reader {
  return readerOf(translatorOf(language));
}
