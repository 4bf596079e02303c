import type { Language } from './translate';

// Making one takes longer than asking it a hundred times, and a page has cards of dozens of names.
const made = new Map<string, Intl.DisplayNames>();

function namesOf(type: 'region' | 'language', language: Language): Intl.DisplayNames {
  const key = `${type} ${language}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  // Short in Japanese only: アメリカ reads better than アメリカ合衆国, “US” worse than “United States”.
  const style = type === 'region' && language === 'ja' ? 'short' : 'long';
  const names = new Intl.DisplayNames([language], { type, style });
  made.set(key, names);
  return names;
}

/** Name of a country by its ISO 3166-1 alpha-2 code; the code where the browser knows no name. */
export function countryName(code: string, language: Language): string {
  return namesOf('region', language).of(code) ?? code;
}

/** Name of a language by its ISO 639 code; the code where the browser knows no name. */
export function languageName(code: string, language: Language): string {
  return namesOf('language', language).of(code) ?? code;
}
