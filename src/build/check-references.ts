import type { Profile } from '../model/profile';
import type { Held } from './check-shapes';
import { whyNoReference, type FactContext } from './fact-context';
import type { PartName } from './fact-places';
import type { FieldPath, Report } from './fact-problem';
import type { TextVisitor } from './visit-texts';

/** Fields that name a source, wherever in a record they stand. */
const SOURCE_FIELDS = new Set<string | number | undefined>(['source', 'sources', 'evidence']);

/** Checks that every source that a record names is there and may be named by its part. */
export function checkSources(from: PartName, context: FactContext, report: Report): TextVisitor {
  return (text, path) => {
    const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    if (!SOURCE_FIELDS.has(field)) return;
    const reason = whyNoReference(context.sources, { id: text, from, context });
    if (reason !== null) report(path, `${reason}: no such source may stand here`);
  };
}

/** Checks that every entity that a profile names is there and of a kind that fits. */
export function checkProfileReferences(
  { record, value }: Held<Profile>,
  context: FactContext,
  report: Report,
): void {
  const check = (id: string, path: FieldPath, kinds: readonly Profile['kind'][]) => {
    const ask = { id, from: record.place.part, context };
    const reason = whyNoReference(context.profiles, ask) ?? whyNoKind(id, kinds, context);
    if (reason !== null) report(path, reason);
  };
  if (value.kind === 'person')
    value.roles.forEach(({ orgId }, index) => {
      if (orgId === undefined) return;
      check(orgId, ['roles', index, 'orgId'], ['organisation', 'platform', 'outlet']);
    });
  if (value.kind === 'unnamed') check(value.boundTo.outlet, ['boundTo', 'outlet'], ['outlet']);
}

/** Why an entity is not what it is named as; null if it is, or if there is none. */
export function whyNoKind(
  id: string,
  kinds: readonly Profile['kind'][],
  context: FactContext,
): string | null {
  const kind = context.profiles.get(id)?.value.kind;
  if (kind === undefined || kinds.includes(kind)) return null;
  return `${id} is a record of kind ${kind}, not ${kinds.join(', ')}`;
}
