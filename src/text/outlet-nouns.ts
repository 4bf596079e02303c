/**
 * Nouns that many titles of outlets end with and that stand for the whole title, with an article,
 * once a text has named it: the Post, the Journal.
 */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set([
  'Times',
  'Post',
  'Journal',
  'Herald',
  'Tribune',
  'Telegraph',
  'Chronicle',
  'Gazette',
  'Inquirer',
  'Courier',
  'Globe',
  'Star',
  'Sun',
  'Mail',
  'Independent',
  'Observer',
  'Standard',
  'Mirror',
]);
