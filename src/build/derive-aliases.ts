import type { Alias } from '../model/alias';
import type { EntityId } from '../model/entity';
import type { Profile } from '../model/profile';
import { deriveBodyNames, nounsOfTitles, shortTitlesOf } from './derive-body-names';
import { collectNames, derivePersonNames } from './derive-person-names';

// Names that follow by rule from those that a record gives. They are looked for and never shown.

/** Derived names of each profile, by its id; none that the profile has already. */
export function deriveAliases(
  profiles: readonly Profile[],
): ReadonlyMap<EntityId, readonly Alias[]> {
  const names = collectNames(profiles);
  const titles = shortTitlesOf(profiles);
  const nouns = nounsOfTitles(profiles);
  return new Map(
    profiles.flatMap((profile): readonly [EntityId, readonly Alias[]][] => {
      const held = new Set(profile.aliases.map(({ form }) => form));
      const derived = [
        ...(profile.kind === 'person' ? derivePersonNames(profile, names) : []),
        ...(profile.kind === 'outlet' || profile.kind === 'organisation'
          ? deriveBodyNames(profile, titles, nouns)
          : []),
        ...(profile.tier === 1 ? profile.aliases.flatMap(writtenTogether) : []),
      ].filter(
        ({ form, kind }, at, all) =>
          !held.has(form) &&
          all.findIndex((other) => other.form === form && other.kind === kind) === at,
      );
      return derived.length === 0 ? [] : [[profile.id, derived]];
    }),
  );
}

// Shorter ones are like other words: JoSmith.
const TOGETHER_MIN_LENGTH = 8;
const WORDS_WITH_CAPITALS = /^\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’-]*)+$/u;

/** NewYorkTimes, as hashtags and handles write it. */
function writtenTogether({ form, lang, kind }: Alias): readonly Alias[] {
  if (kind !== 'full' && kind !== 'transliteration') return [];
  const together = form.replace(/^The /, '').replaceAll(' ', '');
  if (!WORDS_WITH_CAPITALS.test(form) || together.length < TOGETHER_MIN_LENGTH) return [];
  return together.length === form.replace(/^The /, '').length
    ? []
    : [{ form: together, lang, kind: 'derived', needs: 'case' }];
}

/** The hosts of the curated outlets as names: a text may say jiji.com. */
export function hostNames(profiles: readonly Profile[]): ReadonlyMap<EntityId, readonly Alias[]> {
  return new Map(
    profiles.flatMap((profile): readonly [EntityId, readonly Alias[]][] =>
      profile.kind !== 'outlet' || profile.tier !== 1
        ? []
        : [
            [
              profile.id,
              profile.domains
                .filter(({ shared, match }) => shared !== true && match === 'suffix')
                .map(({ host }): Alias => ({
                  ...{ form: host, lang: 'mul', kind: 'derived', needs: 'nothing' },
                })),
            ],
          ],
    ),
  );
}
