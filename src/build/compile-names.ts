import type { Alias } from '../model/alias';
import type { EntityId, Tier } from '../model/entity';
import { ALIAS_KINDS, ALIAS_NEEDS } from '../profiles/stored-records';
import type { HeldMeaning } from '../profiles/unpack-name';
import { packName } from './pack-name';
import type { TableRow } from './pack-table';

/** The folded names under which an alias is found. */
export type KeysOf = (alias: Alias) => readonly string[];

/** An alias and whose it is. */
export interface OwnedAlias {
  readonly id: EntityId;
  readonly tier: Tier;
  readonly alias: Alias;
}

/** Shelf of a record in the tables of names and entities: curated first, nameless hosts last. */
export function shelfOf(tier: Tier): number {
  return tier === 0 ? 5 : tier - 1;
}

/** Rows of the name database: each folded name with all that it can mean, best tier first. */
export function compileNames(
  aliases: readonly OwnedAlias[],
  keysOf: KeysOf,
): readonly TableRow<'names'>[] {
  const byKey = new Map<string, OwnedAlias[]>();
  for (const owned of aliases) {
    for (const key of new Set(keysOf(owned.alias))) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [owned]);
      else held.push(owned);
    }
  }
  return [...byKey].map(([key, held]) => {
    const ordered = [...held].sort(compareOwned);
    return {
      key,
      shelf: Math.min(...held.map(({ tier }) => shelfOf(tier))),
      records: { names: packName({ key, meanings: dropCovered(ordered).map(meaningOf) }) },
    };
  });
}

/** By tier, then entity, then least demanding, then kind: what comes first says most. */
function compareOwned(a: OwnedAlias, b: OwnedAlias): number {
  return (
    shelfOf(a.tier) - shelfOf(b.tier) ||
    compareText(a.id, b.id) ||
    needsOrder(a) - needsOrder(b) ||
    kindOrder(a) - kindOrder(b) ||
    compareText(a.alias.form, b.alias.form)
  );
}

/** Without aliases that add nothing: a name of the same entity that needs nothing covers the others. */
function dropCovered(ordered: readonly OwnedAlias[]): readonly OwnedAlias[] {
  return ordered.filter(
    (owned, at) =>
      !ordered
        .slice(0, at)
        .some(
          (better) =>
            better.id === owned.id &&
            better.alias.kind !== 'given' &&
            (better.alias.needs === 'nothing' || better.alias.form === owned.alias.form),
        ),
  );
}

function meaningOf({ id, alias: { kind, needs, form } }: OwnedAlias): HeldMeaning {
  return { id, aliasKind: kind, needs, form };
}

const needsOrder = ({ alias }: OwnedAlias): number => ALIAS_NEEDS.indexOf(alias.needs);
const kindOrder = ({ alias }: OwnedAlias): number => ALIAS_KINDS.indexOf(alias.kind);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
