import { comparePartialDates, isPartialDate, type PartialDate } from '../lib/iso-date';
import { legalStatusOf, type InstitutionProfile } from '../model/institution';
import type { Profile } from '../model/profile';
import type { Source } from '../model/provenance';

/** How long until about half of the facts of a kind must be written anew, by our estimate. */
export interface HalfLife {
  readonly kind: FactKind;
  readonly months: number;
  readonly reason: string;
}

/** Sorts of facts that grow old; events and names of the past do not. */
type FactKind =
  | 'role'
  | 'background'
  | 'head'
  | 'legal act'
  | 'self-description'
  | 'owner'
  | 'state affiliation'
  | 'hosts'
  | 'seat';

/** A fact that is said to hold still, and until when it was believed to. */
export interface HeldFact {
  readonly kind: FactKind;
  readonly words: string;
  /** Null where neither record nor source is dated. */
  readonly asOf: PartialDate | null;
}

/** What ages first stands first. */
export const HALF_LIVES: readonly HalfLife[] = [
  {
    kind: 'role',
    months: 18,
    reason: 'ministers and spokespeople stay for about two years, many for less than one',
  },
  {
    kind: 'background',
    months: 24,
    reason: 'it names owners, heads and events, and is wrong with the first of them',
  },
  { kind: 'head', months: 36, reason: 'editors and directors change every few years' },
  {
    kind: 'legal act',
    months: 36,
    reason: 'blocks and registers rarely end, but new acts are added to them',
  },
  {
    kind: 'self-description',
    months: 48,
    reason: 'the pages are rewritten with a new design or owner',
  },
  {
    kind: 'owner',
    months: 48,
    reason: 'a tenth or more of the big outlets is sold in a few years',
  },
  {
    kind: 'state affiliation',
    months: 60,
    reason: 'follows a change of government, of owner or of the law',
  },
  { kind: 'hosts', months: 96, reason: 'outlets keep their address, but let old ones lapse' },
  { kind: 'seat', months: 120, reason: 'moves are rare: exile, merger, a new building' },
];

/** Facts of these keys tell who leads an outlet. */
const HEAD_KEYS = new Set(['head', 'chief', 'president', 'leadership']);

/** Everything of a profile that is said to hold still; empty when the entity is gone. */
export function listHeldFacts(
  profile: Profile,
  sources: ReadonlyMap<string, Source>,
): readonly HeldFact[] {
  if (profile.kind === 'unnamed') return [];
  const isGone = profile.kind === 'person' ? profile.died : profile.ended;
  if (isGone !== undefined) return [];
  return [
    ...heldField({ profile, field: 'background', kind: 'background', sources }),
    ...legalStatusOf(profile)
      .filter(({ to }) => to === null)
      .map(({ text, source }) => ({
        kind: 'legal act' as const,
        words: `legal act: ${text.en}`,
        asOf: dateOfSource(sources.get(source)),
      })),
    ...(profile.kind === 'person' ? heldRoles(profile.roles) : heldByInstitution(profile, sources)),
  ];
}

function heldRoles(roles: Extract<Profile, { kind: 'person' }>['roles']): readonly HeldFact[] {
  return roles
    .filter(({ status }) => status !== 'former')
    .map(({ title, asOf }) => ({ kind: 'role', words: `role: ${title.en}`, asOf }));
}

function heldByInstitution(
  profile: InstitutionProfile,
  sources: ReadonlyMap<string, Source>,
): readonly HeldFact[] {
  const { seats = [], owners = [], facts = [], selfDescription: self } = profile;
  return [
    ...facts
      .filter(({ key }) => HEAD_KEYS.has(key))
      .map(({ value, asOf }) => ({ kind: 'head' as const, words: `head: ${value.en}`, asOf })),
    ...(self === undefined
      ? []
      : [{ kind: 'self-description' as const, words: 'self-description', asOf: self.asOf }]),
    ...owners
      .filter(({ to }) => to === null)
      .map(({ name, asOf }) => ({ kind: 'owner' as const, words: `owner: ${name}`, asOf })),
    ...heldField({ profile, field: 'stateAffiliation', kind: 'state affiliation', sources }),
    ...heldField({ profile, field: 'domains', kind: 'hosts', sources }),
    ...seats
      .filter(({ to, endUnknown }) => to === null && endUnknown !== true)
      .map(({ place, asOf }) => ({ kind: 'seat' as const, words: `seat: ${place}`, asOf })),
  ];
}

/** A field whose sources stand in `prov`: as old as the newest of them. */
function heldField(ask: {
  readonly profile: Profile;
  readonly field: string;
  readonly kind: FactKind;
  readonly sources: ReadonlyMap<string, Source>;
}): readonly HeldFact[] {
  const { profile, field, kind, sources } = ask;
  const given = profile.prov.filter(({ fields }) => fields.includes(field));
  if (given.length === 0) return [];
  const dates = given.map(({ asOf, source }) => asOf ?? dateOfSource(sources.get(source)));
  return [{ kind, words: kind, asOf: newest(dates) }];
}

function newest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce<PartialDate | null>((best, date) => {
    if (date === null || best === null) return date ?? best;
    return comparePartialDates(date, best) > 0 ? date : best;
  }, null);
}

/** The last date of a source, of an interval its end. */
function dateOfSource(source: Source | undefined): PartialDate | null {
  const date = source?.date.split('/').at(-1);
  return isPartialDate(date) ? date : null;
}

/** Whole months from a date to another one; a year counts from its January. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  const [start, end] = [from, to].map((date) => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return year * 12 + month;
  });
  return (end ?? 0) - (start ?? 0);
}
