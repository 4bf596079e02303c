import type { DisplayNames, EntityBrief } from '../model/entity';
import type { Evidence } from '../model/mention';
import type { Annotation } from './engine';

/** An entity that a row names. */
interface NamedEntity {
  readonly kind: EntityBrief['kind'];
  /** Id of its profile. */
  readonly profile: string;
  /** Its English display name, else its Japanese one. */
  readonly name: string;
}

/** A line of what `annotate` writes. */
export interface AnnotationRow {
  /** Name of the file, or the id that came with the text. */
  readonly doc: string | number;
  /** UTF-16 code units of the text; for a page of `document.body.textContent`. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** That of the first candidate where several fit. */
  readonly kind: EntityBrief['kind'];
  /** Null where several fit. */
  readonly profile: string | null;
  readonly name: string | null;
  readonly confidence: 'linked' | 'ambiguous';
  /** All that fit equally well, where there are several. */
  readonly candidates?: readonly NamedEntity[];
  /** What spoke for the link, the weightiest first. */
  readonly evidence?: readonly Evidence[];
}

/** Canonical name: English, else Japanese, else any. */
export function canonicalName({ en, ja, und }: DisplayNames): string {
  return en ?? ja ?? und ?? '';
}

/** The line of an annotation; null for one that names nobody. */
export function toAnnotationRow(
  doc: string | number,
  annotation: Annotation,
): AnnotationRow | null {
  const { start, end, surface, evidence } = annotation;
  const candidates = annotation.entities.map(toNamedEntity);
  const [first, second] = candidates;
  if (first === undefined) return null;
  const place = { doc, start, end, surface };
  const signs = evidence.length > 0 ? { evidence } : {};
  if (second === undefined) return { ...place, ...first, confidence: 'linked', ...signs };
  const open = { kind: first.kind, profile: null, name: null };
  return { ...place, ...open, confidence: 'ambiguous', candidates, ...signs };
}

function toNamedEntity({ id, kind, display }: EntityBrief): NamedEntity {
  return { kind, profile: id, name: canonicalName(display) };
}
