/**
 * What a name is to its entity; `derived` is machine-made: it may be matched, never shown.
 * `given`: the first name of a person, also machine-made; it means somebody only on a page that
 * tells whose it is.
 */
export type AliasKind =
  | 'full'
  | 'short'
  | 'initials'
  | 'surname'
  | 'transliteration'
  | 'misspelling'
  | 'derived'
  | 'given';

/**
 * What must stand beside a name before it may be marked.
 * `nothing`: match as it is, Latin regardless of case. `case`: exact case.
 * `context`: exact case and a second sign near it. `full-name-or-role`: exact case and the full
 * name on the page, or a role or honorific attached. `full-name-and-role`: both of these.
 */
export type AliasNeeds =
  'nothing' | 'case' | 'context' | 'full-name-or-role' | 'full-name-and-role';

/** Language of a form; `mul` is a Latin form used in several, `und` is not known. */
export type AliasLanguage =
  'en' | 'ja' | 'mul' | 'und' | 'ru' | 'uk' | 'zh' | 'ko' | 'de' | 'th' | 'tr' | 'ar' | 'fr';

/** A name that can mean an entity. Half-width, NFC, trimmed, never empty. */
export interface Alias {
  readonly form: string;
  readonly lang: AliasLanguage;
  readonly kind: AliasKind;
  readonly needs: AliasNeeds;
}
