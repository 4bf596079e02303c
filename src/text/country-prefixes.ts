/** Countries as Japanese texts write them in one kanji right before a name: 米ABC, 英首相官邸. */
export const COUNTRY_PREFIXES: Readonly<Record<string, string>> = {
  米: 'US',
  英: 'GB',
  豪: 'AU',
  露: 'RU',
  仏: 'FR',
  独: 'DE',
  韓: 'KR',
  伊: 'IT',
};
