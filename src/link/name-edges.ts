// What stands right before and behind a name, as several rules ask it.

/** The text behind a name begins with another word in capitals: Fox Business, Smith-Jones. */
export const NAME_GOES_ON = /^[\s-]+\p{Lu}/u;

/** The same behind a title, which any hyphen makes longer: Time Warner, Guardian-reading. */
export const TITLE_GOES_ON = /^(?:\s+\p{Lu}|[-‐‑])/u;

/** The word in capitals behind a name, initials passed over: Jones, of John F. Jones. */
export const CAPITAL_AFTER = /^\s+(?:\p{Lu}\.\s*)*(\p{Lu}[\p{L}’'-]+)/u;

/** The text before a name ends in kanji, so that the name may be the end of a word. */
export const KANJI_BEFORE = /\p{Script=Han}$/u;
