const BEFORE =
  /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]$|[\uff66-\uff9d][\uff9e\uff9f]$/;
const AFTER = /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;

/**
 * True when the character at `at` is a dash that stands for the long mark ー: a lone dash between
 * two katakana, as in old type and bad scans. Two dashes in a row are dashes.
 */
export function isLongMarkDash(text: string, at: number): boolean {
  return (
    /[—―]/.test(text.charAt(at)) &&
    AFTER.test(text.charAt(at + 1)) &&
    BEFORE.test(text.slice(Math.max(0, at - 2), Math.max(0, at)))
  );
}
