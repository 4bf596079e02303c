import type { EntityId } from '../model/entity';
import type { FindRecord } from './keyed-table';
import type { StoredHost } from './stored-records';

/**
 * Whose a host is: the longest host that is held and reaches it decides; null when none does or
 * when that one is shared. With several tables, the first that names an owner is believed.
 *
 * It cannot climb above the registrable domain: the build stores no public suffix as reaching
 * further than itself, so no list of suffixes is needed here.
 */
export async function findHostOwner(
  tables: readonly FindRecord<StoredHost>[],
  host: string,
): Promise<EntityId | null> {
  const whole = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  for (let rest = whole; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const held = await Promise.all(tables.map((find) => find(rest)));
    const owners = held
      .map((record) => (rest === whole ? (record?.exact ?? record?.suffix) : record?.suffix))
      .filter((owner) => owner !== undefined);
    if (owners.length > 0) return owners.find((owner) => owner !== null) ?? null;
  }
  return null;
}
