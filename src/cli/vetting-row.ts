import type { EntityBrief, EntityId } from '../model/entity';
import type { Rating } from '../model/rating';
import {
  placeOf,
  speakerOf,
  type Step,
  type Verdict,
  type Vetting,
  type Warning,
} from '../model/vetting';

/** What the database holds of an entity, as far as a row shows it. */
export interface Held {
  readonly brief: EntityBrief;
  readonly ratings: readonly Rating[];
}

/** One vetted link as a line of the command's output. */
export interface VettingRow {
  readonly n?: number | string;
  readonly url: string;
  readonly host: string | null;
  readonly registrableDomain: string | null;
  /** Domain of the page behind wrappers; left out where there were none. */
  readonly targetDomain?: string | null;
  readonly steps: readonly Step[];
  /** English name, else the name held; null where no outlet may be named. */
  readonly outlet: string | null;
  readonly profile: EntityId | null;
  readonly platform?: { readonly name: string; readonly account: string | null };
  readonly warning?: WarningRow;
  readonly ratings: readonly Rating[];
}

/** A warning; a look-alike also says by name whom it imitates. */
type WarningRow = Warning & { readonly outlet?: string | null };

/** The line of a vetting; `find` tells what is held of each entity of `entitiesOf`. */
export function toVettingRow(
  vetting: Vetting,
  find: (id: EntityId) => Held | null,
  n?: number | string,
): VettingRow {
  const { url, host, registrableDomain, steps, target, verdict, warning } = vetting;
  const speaker = speakerOf(verdict);
  const held = speaker === null ? null : find(speaker);
  const isWrapped = steps.some(({ kind }) => kind !== 'tracking');
  return {
    ...(n !== undefined && { n }),
    url,
    host,
    registrableDomain,
    ...(isWrapped && { targetDomain: target?.registrableDomain ?? null }),
    steps,
    outlet: held?.brief.kind === 'outlet' ? nameOf(held) : null,
    profile: speaker ?? placeOf(verdict),
    ...placeRow(verdict),
    ...(warning !== null && { warning: warningRow(warning, find) }),
    ratings: held?.ratings ?? [],
  };
}

function placeRow(verdict: Verdict): Pick<VettingRow, 'platform'> {
  switch (verdict.kind) {
    case 'platform':
      return { platform: { name: verdict.name, account: verdict.account } };
    case 'portal':
      return { platform: { name: verdict.name, account: null } };
    case 'known':
    case 'shortened':
    case 'shared':
    case 'unknown':
    case 'address':
    case 'local':
    case 'ending':
    case 'no-page':
    case 'no-link':
    case 'too-deep':
      return {};
  }
}

function warningRow(warning: Warning, find: (id: EntityId) => Held | null): WarningRow {
  if (warning.kind !== 'look-alike') return warning;
  const imitated = find(warning.imitates);
  return { ...warning, outlet: imitated === null ? null : nameOf(imitated) };
}

function nameOf({ brief: { display } }: Held): string | null {
  return display.en ?? display.und ?? display.ja ?? null;
}
