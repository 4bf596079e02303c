import type { Language } from './translate';

/** Name of a country by its ISO 3166-1 alpha-2 code; the code where the browser knows no name. */
export function countryName(code: string, language: Language): string {
  // Short in Japanese only: アメリカ reads better than アメリカ合衆国, “US” worse than “United States”.
  const style = language === 'ja' ? 'short' : 'long';
  return new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code;
}

/** Name of a language by its ISO 639 code; the code where the browser knows no name. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
