import { countryAtEnd } from './country-words';

// Countries and towns that people whom all know are called like, which country-words.ts does not have.
const PLACES: ReadonlySet<string> = new Set([
  ...['Chad', 'Fukuoka', 'Fukushima', 'Jordan', 'Montenegro', 'Osaka', 'Reno'],
]);

/** True for a surname that is a country or a town as well: Chad, Israel. */
export const isPlaceSurname = (surname: string): boolean =>
  countryAtEnd(surname) !== null || PLACES.has(surname);
