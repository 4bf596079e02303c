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

/**
 * Nouns that end titles as well, of papers known to fewer: they are looked for so that a page can lend
 * them the title that it has named before (`link/outlets/ends-of-titles.ts`), and mean nothing elsewhere.
 */
export const LENT_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'Advertiser',
    'Advocate',
    'Argus',
    'Banner',
    'Beacon',
    'Bee',
    'Bulletin',
    'Citizen',
    'Courant',
  ],
  ...['Democrat', 'Dispatch', 'Echo', 'Enquirer', 'Enterprise', 'Examiner', 'Express'],
  ...['Graphic', 'Guardian', 'Leader', 'Ledger', 'Mercury', 'Messenger', 'Monitor', 'Nation'],
  ...['Pioneer', 'Record', 'Recorder', 'Register', 'Reporter', 'Republic', 'Review', 'Sentinel'],
  ...['Spectator', 'Statesman', 'Telegram', 'Trust', 'Weekly'],
]);

/** True for a noun that can stand for a whole title once a text has named it. */
export const isTitleNoun = (word: string): boolean =>
  OUTLET_NOUNS.has(word) || LENT_NOUNS.has(word);
