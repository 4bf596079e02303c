import type { FieldPath } from './fact-problem';

/** Where the values of a JSON text stand, and which keys it gives twice. */
export interface JsonLines {
  /** Line of a value, 1 for the first; of the nearest value around it if there is none. */
  readonly lineOf: (path: FieldPath) => number;
  readonly keysTwice: readonly FieldPath[];
}

/** A string with its escapes, a run of blanks, a number or word, or one sign of punctuation. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\s+|[^\s"[\]{},:]+|[[\]{},:]/g;

/**
 * Finds the line of every value of a text that `JSON.parse` accepts.
 * Linear; what it says of a text that is no JSON means nothing.
 */
export function indexJson(text: string): JsonLines {
  const lines = new Map<string, number>();
  const keysTwice: FieldPath[] = [];
  /** Open objects and lists: the key or ordinal that the next value has. */
  const path: (string | number)[] = [];
  const isObject: boolean[] = [];
  const at = { line: 1, awaitsKey: false };

  const enter = (opensObject: boolean) => {
    lines.set(keyOf(path), at.line);
    isObject.push(opensObject);
    path.push(opensObject ? '' : 0);
    at.awaitsKey = opensObject;
  };
  const leave = () => {
    isObject.pop();
    path.pop();
    at.awaitsKey = false;
  };
  const advance = () => {
    const last = path.at(-1);
    if (typeof last === 'number') path[path.length - 1] = last + 1;
    at.awaitsKey = isObject.at(-1) === true;
  };
  const nameKey = (token: string) => {
    path[path.length - 1] = String(JSON.parse(token));
    if (lines.has(keyOf(path))) keysTwice.push([...path]);
    lines.set(keyOf(path), at.line);
    at.awaitsKey = false;
  };

  for (const [token] of text.matchAll(TOKEN)) {
    const first = token.charAt(0);
    if (first === '{' || first === '[') enter(first === '{');
    else if (first === '}' || first === ']') leave();
    else if (first === ',') advance();
    else if (first.trim() === '') at.line += token.split('\n').length - 1;
    else if (at.awaitsKey) nameKey(token);
    else if (first !== ':') lines.set(keyOf(path), at.line);
  }

  const lineOf = (wanted: FieldPath): number => {
    for (let length = wanted.length; length > 0; length--) {
      const found = lines.get(keyOf(wanted.slice(0, length)));
      if (found !== undefined) return found;
    }
    return lines.get(keyOf([])) ?? 1;
  };
  return { lineOf, keysTwice };
}

/** A path as a key: no two paths share one, whatever characters their parts hold. */
function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
