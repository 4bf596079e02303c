/** Every sort of office that a title can name, whatever the country. */
export const OFFICES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'minister',
  'deputy-minister',
  'cabinet-secretary',
  'agency-head',
  'chair',
  'legislator',
  'secretary-general',
  'governor',
  'mayor',
  'ambassador',
  'spokesperson',
  'adviser',
  'officer',
  'judge',
  'lawyer',
  'scholar',
  'journalist',
  'broadcaster',
  'executive',
  'royal',
  'cleric',
] as const;

/** A sort of office; two languages and many countries have words for each. */
export type Office = (typeof OFFICES)[number];
