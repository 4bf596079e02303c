/** True for a plain object with string keys; arrays and null are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a string of at most `maxLength` UTF-16 code units. */
export function isShortString(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

/** True for an array of at most `maxLength` members that all pass the guard. */
export function isShortArray<Member>(
  value: unknown,
  maxLength: number,
  isMember: (member: unknown) => member is Member,
): value is readonly Member[] {
  return Array.isArray(value) && value.length <= maxLength && value.every(isMember);
}

/** Throws TypeError: a case that the types rule out was reached at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected case: ${JSON.stringify(value)}`);
}

/** A run-time check that a value has a type. */
export type Guard<Value> = (value: unknown) => value is Value;

/** One guard for each field; an optional field needs one that lets `undefined` pass. */
export type FieldGuards<Fields> = { readonly [Name in keyof Fields]-?: Guard<Fields[Name]> };

/**
 * Guard for a record that has these fields and no others.
 * Leaving a field of the type out does not compile.
 */
export function hasExactly<Fields extends object>(guards: FieldGuards<Fields>): Guard<Fields> {
  const checks = new Map<string, (value: unknown) => boolean>(Object.entries(guards));
  return (value): value is Fields =>
    isRecord(value) &&
    Object.keys(value).every((name) => checks.has(name)) &&
    [...checks].every(([name, isValid]) => isValid(value[name]));
}

/** Guard that lets `undefined` pass beside what the given one lets pass. */
export function isOptional<Value>(guard: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || guard(value);
}

/** Guard that lets null pass beside what the given one lets pass. */
export function isNullable<Value>(guard: Guard<Value>): Guard<Value | null> {
  return (value): value is Value | null => value === null || guard(value);
}

/** Guard for the members of a fixed list. */
export function isOneOf<Value extends string | number>(members: readonly Value[]): Guard<Value> {
  return (value): value is Value => members.some((member) => member === value);
}

/** True for true and false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** True for a whole number from 0 to `max`. */
export function isCount(value: unknown, max: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && value <= max;
}
