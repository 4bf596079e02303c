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
