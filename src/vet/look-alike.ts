import type { EntityId } from '../model/entity';
import type { Likeness, LookAlike } from '../model/vetting';
import type { HostBook } from '../profiles/host-book';
import type { StoredLabel } from '../profiles/stored-records';
import { editIndex } from './edit-index';
import { GLUED_LURES, LURE_WORDS } from './lure-words';
import { hashOf, hashOn, NO_LETTERS, openSieve as openHashSieve, type OpenSieve } from './sieve';
import { foldedLooksHash, foldLooks, plainForm } from './skeleton';
import type { SplitHost } from './split-host';

/** Finds whom a host imitates; null for a host that imitates nobody. The host must not be held. */
export type FindLookAlike = (host: string, split: SplitHost) => LookAlike | null;

/** Letters of a name that is long enough to be recognised in another ending or with one edit. */
const LONG_LABEL = 6;

/** Letters of its own that a title of common words needs: `nypost` has two, `thestar` none. */
const OWN_LETTERS = 2;

/** Shortest name that is recognised beside hyphens and words, or in look-alike letters. */
const SHORT_LABEL = 3;

/** Shortest name that is recognised when a word is glued to it, or in look-alike ASCII. */
const GLUED_LABEL = 5;

/** Endings that are sold as if they were `.com`. */
const LIKE_COM = new Set(['com.co', 'co.com', 'com.de', 'com.se', 'cm', 'om', 'co']);

/** Endings of countries that anybody buys, often for nothing, with no tie to the country. */
const SOLD_TO_ALL = new Set(
  'ac ag ai am cc cf cm co fm ga gg gq io la ly me ml ms nu om pm pw sc sh so st su tk tl to tv vc ws'.split(
    ' ',
  ),
);

/** Endings that only certain bodies may have. */
const RESTRICTED = new Set('edu gov int mil museum aero coop'.split(' '));

/** True for an ending that anybody may buy; the others are mostly national editions of a title. */
function isOpenEnding(ending: string): boolean {
  const last = ending.slice(ending.lastIndexOf('.') + 1);
  if (RESTRICTED.has(last)) return false;
  return last.length > 2 || SOLD_TO_ALL.has(last) || LIKE_COM.has(ending);
}

/** The ending of a host in front, glued to a word: `asahi.com-news.example`. */
const ENDING_GLUED = /^(com|org|net|co|jp|uk|fr|de|ru)-/;

/** Lures by the letter that they begin or end with. */
const FIRST_LURES = byLetter((lure) => lure.charAt(0));
const LAST_LURES = byLetter((lure) => lure.charAt(lure.length - 1));

function byLetter(letterOf: (lure: string) => string): ReadonlyMap<string, readonly string[]> {
  const letters = new Set(GLUED_LURES.map(letterOf));
  return new Map(
    [...letters].map((letter) => [letter, GLUED_LURES.filter((lure) => letterOf(lure) === letter)]),
  );
}

const HYPHEN = '-'.charCodeAt(0);

/** More parts between hyphens than any name has. */
const MAX_TOKENS = 8;

/** Builds the indexes once; each question then costs a few look-ups. */
export function openLookAlikes(
  book: HostBook,
  openSieve: OpenSieve = openHashSieve,
): FindLookAlike {
  const [labels, looks, lures] = [openSieve(), openSieve(), openSieve()];
  const byLabel = new Map(book.labels.map((label) => [label.label, label]));
  const byLook = new Map<string, StoredLabel>();
  const byHost = new Map<string, EntityId>();
  for (const label of book.labels) {
    const look = foldLooks(label.label);
    if (!byLook.has(look)) byLook.set(look, label);
    labels.file(hashOf(label.label));
    looks.file(hashOf(look));
    for (const [host, holder] of label.hosts) byHost.set(host, holder);
  }
  for (const lure of LURE_WORDS) lures.file(hashOf(lure));
  const isOwn = ({ isWord, ownLetters }: StoredLabel, letters: number): boolean =>
    isWord !== true && ownLetters >= letters;
  const nearOf = editIndex(
    book.labels.filter((label) => isOwn(label, LONG_LABEL)),
    openSieve,
  );

  /** Of several hosts with the name, the one with the same ending is the likeliest. */
  function found(likeness: Likeness, label: StoredLabel, ending: string): LookAlike | null {
    const named = label.hosts.find(([host]) => host === `${label.label}.${ending}`);
    const [host, imitates] = named ?? label.hosts[0] ?? [];
    return host === undefined || imitates === undefined ? null : { likeness, imitates, host };
  }

  /** A known host in front of the domain, its dots as they are or as hyphens. */
  function hostInFront(host: string, domain: string, name: string): LookAlike | null {
    const glued = name.includes('-') ? ENDING_GLUED.exec(name)?.[1] : undefined;
    if (host.length === domain.length && glued === undefined) return null;
    const labels = host.slice(0, -domain.length).split('.').filter(Boolean);
    if (glued !== undefined) labels.push(glued);
    for (let start = 0; start < labels.length; start++) {
      for (let end = start + 2; end <= labels.length; end++) {
        const known = labels.slice(start, end).join('.');
        const imitates = byHost.get(known);
        if (imitates !== undefined) return { likeness: 'host-in-front', imitates, host: known };
      }
    }
    return null;
  }

  /** A known name alone in front of a domain of nothing but such words: `reuters.news-today.xyz`. */
  function nameInFront(host: string, domain: string, name: string): LookAlike | null {
    if (host.length === domain.length) return null;
    if (!name.split('-').every((word) => LURE_WORDS.has(word))) return null;
    for (const front of host.slice(0, -domain.length - 1).split('.')) {
      const label = byLabel.get(front);
      if (label !== undefined && isOwn(label, GLUED_LABEL)) return found('added-words', label, '');
    }
    return null;
  }

  function sameLook(name: string, plain: string, ending: string): LookAlike | null {
    if (plain !== name) {
      const label = byLabel.get(plain) ?? byLook.get(foldLooks(plain));
      return label !== undefined && label.label.length >= SHORT_LABEL
        ? found('same-look', label, ending)
        : null;
    }
    if (!looks.mayHold(foldedLooksHash(name))) return null;
    const look = foldLooks(name);
    if (look === name) return null;
    const label = byLook.get(look);
    if (label === undefined || label.label === name || label.isWord === true) return null;
    return label.label.length >= GLUED_LABEL ? found('same-look', label, ending) : null;
  }

  function otherEnding(plain: string, ending: string): LookAlike | null {
    if (!labels.mayHold(hashOf(plain))) return null;
    const label = byLabel.get(plain);
    if (label === undefined || !isOwn(label, OWN_LETTERS) || !isOpenEnding(ending)) return null;
    const isLikeCom = LIKE_COM.has(ending) && label.hosts.some(([host]) => host === `${plain}.com`);
    const minimum = isLikeCom ? SHORT_LABEL : LONG_LABEL;
    return plain.length < minimum ? null : found('other-ending', label, ending);
  }

  /** False where no word between hyphens, nor all of them together, is a name or a lure. */
  function hasKnownWords(plain: string): boolean {
    let whole = NO_LETTERS;
    let word = NO_LETTERS;
    let isFirst = true;
    for (let at = 0; at <= plain.length; at++) {
      const code = at === plain.length ? HYPHEN : plain.charCodeAt(at);
      if (code !== HYPHEN) {
        whole = hashOn(whole, code);
        word = hashOn(word, code);
      } else if (word !== NO_LETTERS) {
        if (lures.mayHold(word) || (isFirst && labels.mayHold(word))) return true;
        [word, isFirst] = [NO_LETTERS, false];
      }
    }
    return labels.mayHold(whole);
  }

  function withHyphens(plain: string, ending: string): LookAlike | null {
    if (!hasKnownWords(plain)) return null;
    const tokens = plain.split('-').filter((token) => token !== '');
    if (tokens.length < 2 || tokens.length > MAX_TOKENS) return null;
    const dotted = hyphensForDots(tokens);
    if (dotted !== null) return dotted;
    const whole = byLabel.get(tokens.join(''));
    if (whole !== undefined && whole.label.length >= LONG_LABEL && isOwn(whole, OWN_LETTERS)) {
      return found('hyphens', whole, ending);
    }
    if (!tokens.some((token) => LURE_WORDS.has(token))) return null;
    for (let start = 0; start < tokens.length; start++) {
      for (let end = tokens.length; end > start; end--) {
        if (end - start === tokens.length) continue;
        const part = tokens.slice(start, end);
        const label = byLabel.get(part.join('-')) ?? byLabel.get(part.join(''));
        if (label === undefined || !isOwn(label, OWN_LETTERS)) continue;
        if (label.label.length < SHORT_LABEL || LURE_WORDS.has(label.label)) continue;
        const others = [...tokens.slice(0, start), ...tokens.slice(end)];
        if (others.every((word) => LURE_WORDS.has(word))) {
          return found('added-words', label, ending);
        }
      }
    }
    return null;
  }

  /** A known host, its dots written as hyphens: `nhk-or-jp.com`, `asahi-com-news.net`. */
  function hyphensForDots(tokens: readonly string[]): LookAlike | null {
    const label = byLabel.get(tokens[0] ?? '');
    if (label === undefined || !isOwn(label, OWN_LETTERS)) return null;
    for (let end = tokens.length; end >= 2; end--) {
      const host = tokens.slice(0, end).join('.');
      const imitates = byHost.get(host);
      if (imitates === undefined || !tokens.slice(end).every((word) => LURE_WORDS.has(word)))
        continue;
      return { likeness: 'hyphens', imitates, host };
    }
    return null;
  }

  function withGluedWord(plain: string, ending: string): LookAlike | null {
    for (const lure of FIRST_LURES.get(plain.charAt(0)) ?? []) {
      if (!plain.startsWith(lure)) continue;
      const label = byLabel.get(plain.slice(lure.length));
      if (label !== undefined && isOwn(label, GLUED_LABEL))
        return found('added-words', label, ending);
    }
    for (const lure of LAST_LURES.get(plain.charAt(plain.length - 1)) ?? []) {
      if (!plain.endsWith(lure)) continue;
      const label = byLabel.get(plain.slice(0, -lure.length));
      if (label !== undefined && isOwn(label, GLUED_LABEL))
        return found('added-words', label, ending);
    }
    return null;
  }

  function oneEdit(plain: string, ending: string): LookAlike | null {
    if (plain.length < LONG_LABEL) return null;
    const near = nearOf(plain);
    // Asked last: nearly every name is near none.
    if (near.length === 0 || book.innocent.has(plain)) return null;
    for (const label of near) {
      const isSameEnding = label.hosts.some(([host]) => host === `${label.label}.${ending}`);
      if (isSameEnding || ending === 'com') return found('one-edit', label, ending);
    }
    return null;
  }

  return (host, { domain, ending, isPublic }) => {
    if (domain === null) return null;
    const name = domain.slice(0, domain.length - ending.length - 1);
    const plain = plainForm(name, book.confusables);
    return (
      hostInFront(host, domain, name) ??
      nameInFront(host, domain, name) ??
      sameLook(name, plain, ending) ??
      // An ending that does not exist leads nowhere: `com.newspaper.rainbow` is the name of a program.
      (isPublic ? otherEnding(plain, ending) : null) ??
      (plain.includes('-') ? withHyphens(plain, ending) : withGluedWord(plain, ending)) ??
      oneEdit(plain, ending)
    );
  };
}
