/** Why a fact is refused, and where it stands. */
export interface FactProblem {
  /** Path below `assets/profiles`, with `/`. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  /** Such as `aliases[2].form`; empty when the whole record or file is meant. */
  readonly field: string;
  readonly reason: string;
}

/** The way from a record to a field of it, outermost key first. */
export type FieldPath = readonly (string | number)[];

/** Takes down a problem of one record. */
export type Report = (path: FieldPath, reason: string) => void;

/** A path as people write it: `aliases[2].form`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
}

/** A problem as one line: `file:line field: reason`. */
export function describeProblem({ file, line, field, reason }: FactProblem): string {
  return `${file}:${line}${field === '' ? '' : ` ${field}`}: ${reason}`;
}
