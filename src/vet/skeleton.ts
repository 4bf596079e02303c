import { decode } from 'punycode/';

/** Groups of letters and digits that read as another letter in a narrow or sans-serif type. */
const SAME_LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/1/g, 'l'],
];

const ANY_LOOK = /rn|vv|cl|[01]/;

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
  if (!ANY_LOOK.test(label)) return label;
  return SAME_LOOKS.reduce((folded, [group, letter]) => folded.replace(group, letter), label);
}
