import type { ProfileSet } from '../build/profile-set';
import { readFacts, type FactFiles } from '../build/read-profiles';
import { isRecord } from '../lib/guards';

/** Ids of records and statements, each with the number of its names; a statement has none. */
type Roster = ReadonlyMap<string, number>;

/** What a roster and the facts disagree about; all lists are empty when nothing got lost. */
export interface RosterGaps {
  /** Listed, but neither held nor removed with a reason. */
  readonly lost: readonly string[];
  /** Held with fewer names than listed. */
  readonly thinner: readonly string[];
  /** Held, but not listed yet. */
  readonly unlisted: readonly string[];
}

/** Every record and statement of the facts, with the number of names of each. */
export function rosterOf({ core, shareAlike }: ProfileSet): Roster {
  const parts = shareAlike === null ? [core] : [core, shareAlike];
  return new Map(
    parts.flatMap(({ profiles, statements }) => [
      ...profiles.map(({ id, aliases }) => [id, aliases.length] as const),
      ...statements.map(({ id }) => [id, 0] as const),
    ]),
  );
}

/** Ids that were taken out of the facts, each with a reason beside it. */
export function removedIds(files: FactFiles): ReadonlySet<string> {
  const graves = new Map([...files].filter(([file]) => file === 'tombstones.json'));
  return new Set(
    readFacts(graves).records.flatMap(({ value }) =>
      isRecord(value) && typeof value['id'] === 'string' ? [value['id']] : [],
    ),
  );
}

/** Reads what `writeRoster` wrote. Throws SyntaxError at a line of another form. */
export function readRoster(text: string): Roster {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, id, names] = /^([a-z0-9-]+) (\d+)$/.exec(line) ?? [];
        if (id === undefined) throw new SyntaxError(`the roster has a line “${line}”`);
        return [id, Number(names)];
      }),
  );
}

/** A line for each id, sorted, so that two who add records seldom touch the same place. */
export function writeRoster(roster: Roster): string {
  const lines = [...roster].map(([id, names]) => `${id} ${names}\n`);
  return lines.toSorted().join('');
}

/** What got lost between the roster and the facts, and what the roster does not list yet. */
export function compareRoster(
  listed: Roster,
  held: Roster,
  removed: ReadonlySet<string>,
): RosterGaps {
  return {
    lost: [...listed.keys()].filter((id) => !held.has(id) && !removed.has(id)),
    thinner: [...listed].filter(([id, names]) => (held.get(id) ?? names) < names).map(([id]) => id),
    unlisted: [...held.keys()].filter((id) => !listed.has(id)),
  };
}

/**
 * The roster with all that was added. What got lost stays on it: only a reason, or a hand that
 * lowers a number, takes it off.
 */
export function extendRoster(listed: Roster, held: Roster, removed: ReadonlySet<string>): Roster {
  const kept = [...listed].filter(([id]) => !removed.has(id));
  const grown = [...held].map(([id, names]) => [id, Math.max(names, listed.get(id) ?? 0)] as const);
  return new Map([...kept, ...grown]);
}
