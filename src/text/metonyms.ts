/** Houses and places that stand for who works there, in small letters and without an article. */
const METONYMS: ReadonlySet<string> = new Set([
  ...['white house', 'oval office', 'kremlin', 'downing street', '10 downing street', 'whitehall'],
  ...['élysée', 'élysée palace', 'elysee palace', 'blue house', 'foggy bottom', 'quai d’orsay'],
  ...[
    'ホワイトハウス',
    'クレムリン',
    'クレムリン宮殿',
    'ダウニング街',
    'エリゼ宮',
    '青瓦台',
    '永田町',
  ],
]);

/** True for a name that is a house or a place and stands for who works there. */
export function isMetonym(surface: string): boolean {
  return METONYMS.has(
    surface.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ').replace(/^the /, ''),
  );
}
