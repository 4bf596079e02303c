import type { EntityId } from '../model/entity';
import type { LinkTraits, OfficeTerm } from '../model/link-traits';
import { OFFICES } from '../model/office';
import type { Profile, Role } from '../model/profile';
import { officesOfTitles } from '../text/offices';
import { isPlaceWord } from '../text/country-words';
import { isCommonWord } from './common-words';

/** The bodies that titles of roles may name, by name; a name that two bodies bear is none. */
export type BodyNames = ReadonlyMap<string, EntityId>;

type Person = Extract<Profile, { kind: 'person' }>;

// Longer names than this stand in no title, in words.
const NAME_MAX_WORDS = 6;
// Two initials can be anything.
const NAME_MIN_LENGTH = 3;

const isPlainLatin = (form: string): boolean => /^[A-Z][A-Za-z0-9.&' -]+$/.test(form);

/** Sorts of bodies to which too many belong; a Democratic Party is in many countries, too. */
const TOO_MANY_BELONG: ReadonlySet<string | undefined> = new Set([
  'parliament',
  'government',
  'party',
]);

/** Names of the curated outlets and organisations, as titles of roles write them. */
export function collectBodyNames(profiles: readonly Profile[]): BodyNames {
  const holders = new Map<string, Set<EntityId>>();
  for (const profile of profiles) {
    if (profile.tier !== 1 || (profile.kind !== 'outlet' && profile.kind !== 'organisation'))
      continue;
    if (TOO_MANY_BELONG.has(profile.type)) continue;
    for (const { form } of profile.aliases) {
      const name = form.replace(/^The /, '');
      if (!isPlainLatin(name) || name.length < NAME_MIN_LENGTH) continue;
      // Senator for New York: the city or state, not the magazine.
      if (isCommonWord(name) || isPlaceWord(name)) continue;
      holders.set(name, (holders.get(name) ?? new Set()).add(profile.id));
    }
  }
  return new Map(
    [...holders].flatMap(([name, [id, ...others]]): readonly [string, EntityId][] =>
      id === undefined || others.length > 0 ? [] : [[name, id]],
    ),
  );
}

/** What linking weighs of a profile; nothing but of people, undefined when nothing is known. */
export function linkTraitsOf(profile: Profile, bodies: BodyNames): LinkTraits | undefined {
  if (profile.kind !== 'person') return undefined;
  const terms = termsOf(profile);
  const ties = tiesOf(profile, bodies);
  if (terms.length === 0 && ties.length === 0) return undefined;
  return { ...(terms.length > 0 && { terms }), ...(ties.length > 0 && { ties }) };
}

// President, Council on Foreign Relations: who heads an institute leads no state.
const HEAD_OF_BODY = /^President(?: Emeritus)?,/;

function termsOf({ roles }: Person): readonly OfficeTerm[] {
  const terms = roles.flatMap(({ title, from, to }) =>
    officesOfTitles([title.en.replace(HEAD_OF_BODY, 'Executive,'), title.ja ?? '']).map(
      (office): OfficeTerm => ({ office, from, to }),
    ),
  );
  return terms.sort(
    (a, b) =>
      OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office) ||
      compareText(a.from ?? '', b.from ?? '') ||
      compareText(a.to ?? '', b.to ?? ''),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Hundreds belong to a parliament; that it is named tells nothing of any of them.
const PARLIAMENTS =
  /^(?:us-house|us-senate|european-parliament|house-of|.*parliament.*|.*diet.*|.*government.*|.*congress.*)$/;

function tiesOf({ roles }: Person, bodies: BodyNames): readonly EntityId[] {
  const ties = roles.flatMap((role) => [
    ...(role.orgId === undefined ? [] : [role.orgId]),
    ...bodiesIn(role, bodies),
  ]);
  return [...new Set(ties)].filter((id) => !PARLIAMENTS.test(id)).sort();
}

/** The bodies that the title of a role names; a name within a longer one does not count. */
function bodiesIn({ title, org }: Role, bodies: BodyNames): readonly EntityId[] {
  return [title.en, org ?? ''].flatMap((text) => {
    const words = text.split(/[\s,;()]+/).filter((word) => word !== '');
    const found: EntityId[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(NAME_MAX_WORDS, words.length - at); length > 0; length--) {
        const id = bodies.get(words.slice(at, at + length).join(' '));
        if (id === undefined) continue;
        found.push(id);
        at += length - 1;
        break;
      }
    }
    return found;
  });
}
