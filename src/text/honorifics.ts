import { ENGLISH_ROLES, ENGLISH_TITLES } from './honorific-words';
import type { Honorific } from './honorific';
import { japaneseHonorificAfter, japaneseHonorificBefore } from './japanese-honorifics';

/** `Foreign Minister `, `former U.S. President `, `Mr. ` at the end of what stands before a name; `[Vice President] ` and `Secretary-designate ` as well. */
const ENGLISH_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:vice|prime|deputy|foreign|defen[cs]e|interior|finance|treasury|justice|energy|trade|attorney|director|governor|solicitor|inspector|surgeon|lieutenant|major|brigadier|acting|former|ex|late|then|press|majority|minority|committee)[\s-]+)*(?:chief\s+of\s+staff|${ENGLISH_TITLES.join('|')})(?:[-‐](?:elect|designate)|\s(?:nominee|pick))?(?:\.?\]\s|\.\s?|\s)\s*$`,
  'iu',
);

/** `Secretary of State `, `Director of National Intelligence `: the office reaches into what follows `of`. */
const ENGLISH_OFFICE_BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:[Dd]eputy|[Uu]nder|[Aa]ssistant|[Aa]cting|[Ff]ormer)[\s-]+)*(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Cc]hief|[Hh]ead|[Cc]hancellor|[Pp]resident|[Ss]peaker|[Aa]mbassador(?=\s+to))\s+(?:of|for|to)(?:\s+the)?(?:\s+\p{Lu}[\p{L}.]*){1,3}(?:\s+for(?:\s+the)?(?:\s+\p{Lu}[\p{L}.]*){1,3})?\s+$/u;

// Titles of several people, as each of them has it.
const OF_SEVERAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ Messrs: 'Mr', Mmes: 'Mrs', Drs: 'Dr', Profs: 'Prof', Professors: 'Professor' },
    ...{ Sens: 'Sen', Senators: 'Senator', Reps: 'Rep', Representatives: 'Representative' },
    ...{ Congressmen: 'Congressman', Govs: 'Gov', Governors: 'Governor', Gens: 'Gen' },
    ...{ Presidents: 'President', 'Prime Ministers': 'Prime Minister' },
  }),
);
const LISTED_NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?:\s\([^()]{1,20}\))?`;
/** `Messrs `, `Messrs Cameron and `, `Sens. Graham, Rubio and `: a title before a list of names. */
const LISTED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${[...OF_SEVERAL.keys()].join('|')})\.?\s+(?:${LISTED_NAME}(?:,\s+(?:and\s+)?|\s+(?:and|&)\s+)){0,4}$`,
  'u',
);

/**
 * Words that no apposition runs across: `, who met the president` and `, grandson of a senator` say
 * nothing of the name before.
 */
const NOT_IN_APPOSITION =
  'who|whom|whose|which|that|and|or|but|while|as|when|to|with|by|said|says|told|' +
  'grandson|granddaughter|son|daughter|wife|husband|widow|widower|brother|sister|father|mother|' +
  'cousin|nephew|niece|friend|ally|rival|opponent|critic|successor|predecessor';

/** `, Russia's foreign minister`, `, a senior fellow at`, `, former president of`: at most six words. */
const ENGLISH_AFTER = new RegExp(
  String.raw`^,\s+(?:(?!(?:${NOT_IN_APPOSITION})\s)[\p{L}\p{N}'’.&-]+\s+){0,6}?(?:${ENGLISH_ROLES.join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** `(D-Calif.)`, `, R-S.C.`, `(R)`: party and state of a member of Congress; `, I wonder` is neither. */
const CONGRESS_AFTER =
  /^(?:\s*\(|,\s+(?!I(?!-[A-Z])))[DRI](?:-[A-Z][A-Za-z.]{1,6})?\)?(?![\p{L}\p{N}])/u;

/**
 * The honorific or role that follows a name, in Japanese or English; null when there is none.
 * `after` is the text from the end of the name on; 80 code units are enough.
 */
export function honorificAfter(after: string): Honorific | null {
  const japanese = japaneseHonorificAfter(after);
  if (japanese !== null) return japanese;
  const english = CONGRESS_AFTER.exec(after) ?? ENGLISH_AFTER.exec(after);
  if (english === null) return null;
  const words = english[0].replace(/^[\s,(]+|[\s)]+$/gu, '');
  return { words, reach: english[0].length, isWeak: false };
}

/**
 * The title or role that leads to a name, in Japanese or English; null when there is none.
 * `before` is the text up to the start of the name; 80 code units are enough.
 */
export function honorificBefore(before: string): Honorific | null {
  const japanese = japaneseHonorificBefore(before);
  if (japanese !== null) return japanese;
  const listed = LISTED_BEFORE.exec(before);
  if (listed !== null) {
    const words = OF_SEVERAL.get(listed[1] ?? '') ?? '';
    return { words, reach: listed[0].length, isWeak: false };
  }
  const english = ENGLISH_OFFICE_BEFORE.exec(before) ?? ENGLISH_BEFORE.exec(before);
  if (english === null || SENTENCE_END.test(english[0])) return null;
  return { words: english[0].trim(), reach: english[0].length, isWeak: false };
}

/** "… a reverend. He": the end of a sentence, where Gov. and Messrs. are words cut short. */
const SENTENCE_END = /(?!Messrs)(?<!\p{L})\p{L}{5,}\.\s*$/u;
