import type { DataCounts } from '../model/data-record';
import type { EntityId, EntityKind } from '../model/entity';
import { isInstitution, ratingsOf } from '../model/institution';
import type { OutletProfile, Profile } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import type { Rating } from '../model/rating';
import { referencedSources } from '../profiles/references';
import type { ProfilePart, ProfileSet } from './profile-set';

/** The figures of each part of the set; the share-alike part counts what it adds to the core. */
export function countFacts({ core, shareAlike }: ProfileSet): {
  readonly core: DataCounts;
  readonly shareAlike: DataCounts | null;
} {
  const raters = [...core.raters, ...(shareAlike?.raters ?? [])];
  const assessors = new Set(
    raters.filter(({ about }) => about === 'assessment').map(({ id }) => id),
  );
  const isAssessed = (ratings: readonly Rating[]): boolean =>
    ratings.some(({ rater }) => assessors.has(rater));
  const coreOutlets = core.profiles.filter(isOutlet);
  const unrated = new Set(
    coreOutlets.filter((outlet) => !isAssessed(ratingsOf(outlet))).map(({ id }) => id),
  );
  return {
    core: countPart(core, isAssessed, new Set()),
    shareAlike: shareAlike === null ? null : countPart(shareAlike, isAssessed, unrated),
  };
}

/** `unrated`: outlets of the core that no rater of the core assesses. */
function countPart(
  part: ProfilePart,
  isAssessed: (ratings: readonly Rating[]) => boolean,
  unrated: ReadonlySet<EntityId>,
): DataCounts {
  const { profiles, statements, statuses } = part;
  const outlets = profiles.filter(isOutlet);
  const count = (kind: EntityKind): number => profiles.filter((one) => one.kind === kind).length;
  const ratedByStatus = statuses.filter(
    ({ id, ratings = [] }) => unrated.has(id) && isAssessed(ratings),
  );
  return {
    entities: {
      outlet: outlets.length,
      organisation: count('organisation'),
      platform: count('platform'),
      person: count('person'),
      unnamed: count('unnamed'),
    },
    statements: statements.length,
    retold: statements.filter(({ urlRole }) => urlRole === 'retelling').length,
    rated: outlets.filter((one) => isAssessed(ratingsOf(one))).length + ratedByStatus.length,
    selfDescribed: outlets.filter(({ selfDescription }) => selfDescription !== undefined).length,
    owned: outlets.filter(({ owners }) => owners !== undefined).length,
    seated: outlets.filter(({ seats }) => seats !== undefined).length,
    inJapanese: profiles.filter(({ display }) => display.ja !== undefined).length,
    inOldSnapshot: profiles.filter(isSeenInOldSnapshotOnly).length,
    unchecked: profiles.filter(isPartlyUnchecked).length,
    bySource: countSources(part),
  };
}

const isOutlet = (profile: Profile): profile is OutletProfile => profile.kind === 'outlet';

function isSeenInOldSnapshotOnly(profile: Profile): boolean {
  if (profile.kind !== 'person') return false;
  const open = profile.roles.filter(({ status }) => status !== 'former');
  return open.length > 0 && open.every(({ status }) => status === 'as-of');
}

/** True when some field, or some entry of a list, has no source but general knowledge. */
function isPartlyUnchecked(profile: Profile): boolean {
  const checked = new Set(
    profile.prov.filter(({ source }) => source !== OWN_KNOWLEDGE).flatMap(({ fields }) => fields),
  );
  const isFieldOpen = profile.prov
    .filter(({ source }) => source === OWN_KNOWLEDGE)
    .some(({ fields }) => fields.some((field) => !checked.has(field)));
  return isFieldOpen || entriesOf(profile).some(({ source }) => source === OWN_KNOWLEDGE);
}

/** The entries of a profile that name their own source. */
function entriesOf(profile: Profile): readonly { readonly source: string }[] {
  if (profile.kind === 'unnamed') return [];
  const { legalStatus = [], facts = [] } = profile;
  if (!isInstitution(profile)) return [...profile.roles, ...legalStatus, ...facts];
  const { seats = [], owners = [], selfDescription } = profile;
  const self = selfDescription === undefined ? [] : [selfDescription];
  return [...seats, ...owners, ...legalStatus, ...facts, ...self];
}

function countSources({
  profiles,
  statements,
  statuses,
  raters,
}: ProfilePart): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const add = (ids: Iterable<string>): void => {
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const profile of profiles) {
    const rated = ratingsOf(profile).map(({ rater }) => rater);
    add(
      referencedSources(
        profile,
        [],
        raters.filter(({ id }) => rated.includes(id)),
      ),
    );
  }
  for (const { source, conflicts = [] } of statements) {
    add([source, ...conflicts.flatMap(({ values }) => values.map((value) => value.source))]);
  }
  for (const { sources } of statuses) add(sources);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
