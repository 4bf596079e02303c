import { comparePartialDates, type PartialDate } from '../lib/iso-date';
import type { EntityId } from '../model/entity';
import type { Profile } from '../model/profile';
import type { Source } from '../model/provenance';
import type { ProfileSet } from '../build/profile-set';
import { HALF_LIVES, listHeldFacts, monthsBetween, type HeldFact } from './half-lives';

/** A record that wants looking after, and why. */
export interface StatusRow {
  readonly id: EntityId;
  readonly tier: Profile['tier'];
  /** How often texts name it; 0 when no texts were given. */
  readonly named: number;
  readonly words: string;
}

/** What is old or missing; each list by tier, then most named first, then by id. */
export interface FactStatus {
  /** One for each kind of fact: how many are held, how many are older than the half-life. */
  readonly ages: readonly {
    readonly kind: string;
    readonly months: number;
    readonly held: number;
    readonly old: number;
    readonly reason: string;
  }[];
  readonly old: readonly StatusRow[];
  readonly withoutWikidata: readonly StatusRow[];
  /** People whose office was to end before the day of the look, and is said to be held still. */
  readonly termsOver: readonly StatusRow[];
  readonly withoutRating: readonly StatusRow[];
}

/** What to look at, and on which day. */
export interface StatusAsk {
  readonly set: ProfileSet;
  readonly today: PartialDate;
  /** How often texts name each entity. */
  readonly named: ReadonlyMap<EntityId, number>;
}

/** Lists what of the facts is old, and which records lack what helps to keep them fresh. */
export function listStatus({ set, today, named }: StatusAsk): FactStatus {
  const parts = [set.core, ...(set.shareAlike === null ? [] : [set.shareAlike])];
  const sources = new Map<string, Source>(
    parts.flatMap((part) => part.sources.map((source) => [source.id, source] as const)),
  );
  const rated = new Set<EntityId>(
    parts.flatMap(({ statuses }) =>
      statuses.filter(({ ratings }) => ratings !== undefined).map(({ id }) => id),
    ),
  );
  const profiles = parts
    .flatMap((part) => part.profiles)
    .filter(({ kind }) => kind !== 'unnamed')
    .toSorted(byRank(named));
  const rowOf = ({ id, tier }: Profile, words: string): StatusRow => ({
    id,
    tier,
    named: named.get(id) ?? 0,
    words,
  });
  const facts = profiles.flatMap((profile) =>
    listHeldFacts(profile, sources).map((fact) => ({ profile, fact })),
  );
  const old = facts.filter(({ fact }) => isOld(fact, today));
  return {
    ages: HALF_LIVES.map(({ kind, months, reason }) => ({
      kind,
      months,
      held: facts.filter(({ fact }) => fact.kind === kind).length,
      old: old.filter(({ fact }) => fact.kind === kind).length,
      reason,
    })),
    old: old.map(({ profile, fact }) => rowOf(profile, `${fact.words}, ${ageOf(fact)}`)),
    withoutWikidata: profiles
      .filter(({ wikidata, tier }) => wikidata === undefined && tier !== 0)
      .map((profile) => rowOf(profile, profile.kind)),
    termsOver: profiles.flatMap((profile) =>
      endedTerms(profile, today).map((words) => rowOf(profile, words)),
    ),
    withoutRating: profiles
      .filter(
        (profile) =>
          profile.kind === 'outlet' && profile.ratings === undefined && !rated.has(profile.id),
      )
      .map((profile) => rowOf(profile, countryOf(profile))),
  };
}

/** By tier, hosts without a name last; then the most named; then by id. */
function byRank(named: ReadonlyMap<EntityId, number>) {
  const rank = (tier: Profile['tier']) => (tier === 0 ? Number.POSITIVE_INFINITY : tier);
  return (a: Profile, b: Profile): number => {
    if (a.tier !== b.tier) return rank(a.tier) - rank(b.tier);
    const more = (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0);
    if (more !== 0) return more;
    return a.id < b.id ? -1 : 1;
  };
}

function isOld({ kind, asOf }: HeldFact, today: PartialDate): boolean {
  const months = HALF_LIVES.find((life) => life.kind === kind)?.months ?? 0;
  return asOf === null || monthsBetween(asOf, today) > months;
}

function ageOf({ asOf }: HeldFact): string {
  return asOf === null ? 'undated' : `as of ${asOf}`;
}

function endedTerms(profile: Profile, today: PartialDate): readonly string[] {
  if (profile.kind !== 'person' || profile.died !== undefined) return [];
  return profile.roles.flatMap(({ title, status, termEnd }) => {
    if (status === 'former' || termEnd === undefined) return [];
    if (comparePartialDates(termEnd, today) >= 0) return [];
    return [`${title.en}: the term ended ${termEnd}`];
  });
}

function countryOf(profile: Profile): string {
  return 'country' in profile ? profile.country : 'country unknown';
}
