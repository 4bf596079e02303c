import { isRecord } from '../lib/guards';
import type { EntityBrief } from '../model/entity';
import type { Profile } from '../model/profile';
import { canonicalName } from './annotation-row';
import type { Annotation } from './engine';

/** A mention as a line for a scorer. */
export interface MentionLine {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: EntityBrief['kind'];
  readonly profile: string;
  readonly name: string;
}

/** An entity that we hold, as a line for a scorer. */
export interface KnownLine {
  readonly id: string;
  readonly name: string;
  readonly qid?: string;
  readonly aliases: readonly string[];
}

/**
 * The line of a mention that means one entity; null for an ambiguous one, which claims nothing,
 * and for a platform, which no gold counts as a mention.
 */
export function toMentionLine(doc: string, annotation: Annotation): MentionLine | null {
  const [entity, ...others] = annotation.entities;
  if (entity === undefined || others.length > 0 || entity.kind === 'platform') return null;
  const { start, end, surface } = annotation;
  const { id: profile, kind, display } = entity;
  return { doc, start, end, surface, kind, profile, name: canonicalName(display) };
}

/** The line of a profile that can be found by a name; null for one without names. */
export function toKnownLine({ id, display, aliases, wikidata }: Profile): KnownLine | null {
  if (aliases.length === 0) return null;
  const forms = aliases.map(({ form }) => form);
  const line = { id, name: canonicalName(display), aliases: forms };
  return wikidata === undefined ? line : { ...line, qid: wikidata };
}

/** The mentions that a run wrote; lines of another form are passed over. */
export function readMentionLines(source: string): readonly MentionLine[] {
  return source
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isMentionLine);
}

const isMentionLine = (value: unknown): value is MentionLine =>
  isRecord(value) &&
  ['doc', 'surface', 'profile', 'name'].every((field) => typeof value[field] === 'string') &&
  ['start', 'end'].every((field) => typeof value[field] === 'number');
