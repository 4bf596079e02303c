import type { Candidate } from '../../model/mention';
import { isKanji } from '../name-shape';

// Who made a picture or sent a report, behind a stroke or in a bracket, and what only looks so.

/** A credit on a line of its own; other initials are as likely a button or a menu. */
export const AGENCY = /^(?:AP|AFP|UPI|DPA|EFE|ANSA|PTI|ANI|AAP|TASS|JIJI|KYODO)$/u;

// Evan Vucci/AP, Getty/Reuters/AP; no part of an address or a path.
const CREDIT_BEFORE =
  /(?<![^\s(（\[、。|=＝])(?:(?:\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\s\/:=<>_@#]*\s?\/\s?){1,3}$/u;
const CREDIT_BY_NAME = /\p{Lu}[\p{L}’'.-]+\s+\p{Lu}[\p{L}’'-]+\s?\/\s?$/u;
// Custom Request/Response Filtering, Curve/Polygon/Contour
const CREDIT_ENDS = /^\s*(?:$|[)）\]］|.,;:、。]|via(?!\p{L}))/u;
// PC/SP/FP: signs of one thing, none of them a name.
const SIGNS_BEFORE = /(?<![^\s(（])(?:[A-Z]{1,3}\s?\/\s?)+$/u;

/** Evan Vucci/AP, Getty/Time: what stands before a stroke took the picture. */
export function slashCredit({ before, after }: Candidate, isWord: boolean): string | null {
  if (isWord) return CREDIT_ENDS.test(after) ? (CREDIT_BY_NAME.exec(before)?.[0] ?? null) : null;
  const credit = CREDIT_BEFORE.exec(before)?.[0] ?? null;
  const signs = SIGNS_BEFORE.exec(before)?.[0].split('/') ?? [];
  const isSigns = signs.length > 0 && !signs.some((sign) => AGENCY.test(sign.trim()));
  return isSigns ? null : credit;
}

const NOUN_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ー\p{N})）]\s*[(（\[］]\s*$/u;
const GOES_ON_AFTER = /^\s*[)）\]]\s?[\p{Script=Hiragana}、，。]/u;

/** パッケージ追跡システム (PTS) は: initials or a foreign word in a bracket say the noun before once more. */
export const isGloss = ({ before, surface, after }: Candidate): boolean =>
  !isKanji(surface) &&
  !AGENCY.test(surface) &&
  NOUN_BEFORE.test(before) &&
  GOES_ON_AFTER.test(after);
