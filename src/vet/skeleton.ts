import { decode } from 'punycode/';
import { hashOn, NO_LETTERS } from './sieve';

/** Letters and digits, and pairs, that read as another letter in a narrow or sans-serif type. */
const SAME_LOOKS: Readonly<Record<string, string>> = {
  rn: 'm',
  vv: 'w',
  cl: 'd',
  0: 'o',
  1: 'l',
};

const ANY_LOOK = /rn|vv|cl|[01]/g;

/**
 * What a label looks like: characters of other scripts and with marks as the ASCII that they pass
 * for (UTS 39, section 4). Labels that look alike have the same plain form.
 */
export function plainForm(label: string, confusables: ReadonlyMap<string, string>): string {
  if (!label.startsWith('xn--')) return label;
  let written: string;
  try {
    written = decode(label.slice(4));
  } catch {
    return label;
  }
  return Array.from(written.normalize('NFD'))
    .filter((character) => !/\p{M}/u.test(character))
    .map((character) => confusables.get(character) ?? character)
    .join('');
}

/** The label with groups that read as one letter folded, so that `vvorld` and `world` agree. */
export function foldLooks(label: string): string {
  return label.replace(ANY_LOOK, (group) => SAME_LOOKS[group] ?? group);
}

// By the code of an ASCII letter: the second one of a pair that it begins (0: of none), what that pair
// reads as, and what the letter alone reads as.
const SECOND = new Uint8Array(128);
const PAIR_LOOK = new Uint8Array(128);
const LOOK = Uint8Array.from({ length: 128 }, (_, code) => code);
for (const [group, letter] of Object.entries(SAME_LOOKS)) {
  const code = group.charCodeAt(0);
  if (group.length === 1) LOOK[code] = letter.charCodeAt(0);
  else [SECOND[code], PAIR_LOOK[code]] = [group.charCodeAt(1), letter.charCodeAt(0)];
}

/** Hash of what `foldLooks` makes of a label, without making it. */
export function foldedLooksHash(label: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    // What is not ASCII stands for itself.
    const isPair = (SECOND[code] ?? 0) !== 0 && label.charCodeAt(at + 1) === SECOND[code];
    hash = hashOn(hash, (isPair ? PAIR_LOOK[code] : LOOK[code]) ?? code);
    if (isPair) at += 1;
  }
  return hash;
}
