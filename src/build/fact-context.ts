import { isRecord } from '../lib/guards';
import { isoDate, type IsoDate } from '../lib/iso-date';
import type { Profile } from '../model/profile';
import type { Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import type { Statement } from '../model/statement';
import type { Held, ShapedFacts } from './check-shapes';
import type { PartName } from './fact-places';
import type { FactRecord } from './read-profiles';

/** What a rule may look up beyond the record that it judges. */
export interface FactContext {
  /** Day up to which facts were taken. */
  readonly asOf: IsoDate;
  readonly profiles: ReadonlyMap<string, Held<Profile>>;
  readonly statements: ReadonlyMap<string, Held<Statement>>;
  readonly raters: ReadonlyMap<string, Held<Rater>>;
  readonly sources: ReadonlyMap<string, Held<Source>>;
  readonly topics: ReadonlySet<string>;
  readonly threads: ReadonlySet<string>;
  /** Ids of records that are there but have another shape than they should: no dead references. */
  readonly misshapen: ReadonlySet<string>;
}

/** Stands in for the edition where there is none, which is a problem of its own. */
const LAST_DAY = isoDate('9999-12-31');

/** Prepares what rules look up; of records with one id the first one counts. */
export function makeContext(facts: ShapedFacts, records: readonly FactRecord[]): FactContext {
  const [edition] = facts.editions;
  const shaped = new Set<FactRecord>(
    Object.values(facts).flatMap((held: readonly Held<unknown>[]) =>
      held.map(({ record }) => record),
    ),
  );
  return {
    asOf: edition?.value.asOf ?? LAST_DAY,
    profiles: byId(facts.profiles),
    statements: byId(facts.statements),
    raters: byId(facts.raters),
    sources: byId(facts.sources),
    topics: new Set(facts.topics.flatMap(({ value }) => value.topics.map(({ id }) => id))),
    threads: new Set(facts.topics.flatMap(({ value }) => value.threads.map(({ id }) => id))),
    misshapen: new Set(
      records.filter((record) => !shaped.has(record)).map((record) => rawId(record.value)),
    ),
  };
}

function byId<Value extends { readonly id: string }>(held: readonly Held<Value>[]) {
  return new Map(held.toReversed().map((one) => [one.value.id, one]));
}

function rawId(value: unknown): string {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
}

/**
 * Why a record of one part may not refer to an id; null if it may.
 * The core must stand alone, so it refers to nothing in the share-alike part.
 */
export function whyNoReference<Value>(
  known: ReadonlyMap<string, Held<Value>>,
  ask: { readonly id: string; readonly from: PartName; readonly context: FactContext },
): string | null {
  const found = known.get(ask.id);
  if (found === undefined) return ask.context.misshapen.has(ask.id) ? null : `unknown ${ask.id}`;
  const crosses = ask.from === 'core' && found.record.place.part === 'shareAlike';
  return crosses ? `${ask.id} stands in the share-alike part, this record outside it` : null;
}
