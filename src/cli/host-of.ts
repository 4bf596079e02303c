/** The host of a web address; null for anything else. */
export function hostOf(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const { protocol, hostname } = new URL(value);
  return /^https?:$/.test(protocol) ? hostname : null;
}
