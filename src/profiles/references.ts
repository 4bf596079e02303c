import type { EntityId } from '../model/entity';
import { factsOf, isInstitution, legalStatusOf } from '../model/institution';
import type { Profile } from '../model/profile';
import type { Conflict } from '../model/provenance';
import type { Rater } from '../model/rating';
import type { Statement } from '../model/statement';

/** Every other entity that a profile and its statements refer to, each once. */
export function referencedEntities(
  profile: Profile,
  statements: readonly Statement[],
): readonly EntityId[] {
  const ids = new Set<EntityId>(ownReferences(profile));
  for (const { speaker, onBehalfOf, about = [], outlet, via } of statements) {
    for (const id of [speaker, onBehalfOf, outlet, ...about, ...via]) {
      if (id !== undefined && id !== null) ids.add(id);
    }
  }
  ids.delete(profile.id);
  return [...ids];
}

function ownReferences(profile: Profile): readonly EntityId[] {
  switch (profile.kind) {
    case 'person':
      return profile.roles.flatMap(({ orgId }) => orgId ?? []);
    case 'unnamed':
      return [profile.boundTo.outlet];
    case 'outlet':
    case 'organisation':
    case 'platform':
      return [];
  }
}

/** Ids of every source that a profile, its statements and the raters refer to, each once. */
export function referencedSources(
  profile: Profile,
  statements: readonly Statement[],
  raters: readonly Rater[],
): readonly string[] {
  return [
    ...new Set([
      ...profile.prov.map(({ source }) => source),
      ...conflictSources(profile.conflicts),
      ...factSources(profile),
      ...statements.flatMap(({ source, conflicts }) => [source, ...conflictSources(conflicts)]),
      ...raters.map(({ source }) => source),
    ]),
  ];
}

function factSources(profile: Profile): readonly string[] {
  const sourced = [...legalStatusOf(profile), ...factsOf(profile)].map(({ source }) => source);
  if (isInstitution(profile)) {
    const { seats = [], owners = [], selfDescription } = profile;
    const described = selfDescription === undefined ? [] : [selfDescription];
    return [...[...seats, ...owners, ...described].map(({ source }) => source), ...sourced];
  }
  if (profile.kind === 'unnamed') return sourced;
  return [
    ...profile.roles.flatMap(({ source, evidence = [] }) => [source, ...evidence]),
    ...sourced,
  ];
}

function conflictSources(conflicts: readonly Conflict[] = []): readonly string[] {
  return conflicts.flatMap(({ values }) => values.map(({ source }) => source));
}
