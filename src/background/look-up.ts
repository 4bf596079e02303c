import type { ProfileStore } from '../profiles/profile-store';
import type { LookUp } from '../protocol/calls';
import { askedKeys, nearKeys, withoutHonorifics } from '../text/asked-keys';
import { readLink } from '../vet/read-link';

/** True for what is meant as a link: NHK is a public ending too, and “AP: …” reads as a scheme. */
export function isLink(text: string): boolean {
  if (!/[.:。．]/.test(text)) return false;
  const { kind } = readLink(text);
  return kind === 'no-page' ? !/\s/.test(text.trim()) : kind !== 'no-link';
}

/** All that a name can mean: as it is written, without its title, and only then as it may be meant. */
export async function lookUpName(text: string, { findNames }: ProfileStore): Promise<LookUp> {
  const ways = [
    ['written', () => askedKeys(text)],
    ['written', () => withoutHonorifics(text).flatMap(askedKeys)],
    ['nearly', () => nearKeys(text)],
  ] as const;
  for (const [fit, keys] of ways) {
    const { briefs } = await findNames(keys());
    if (briefs.length > 0) return { kind: 'names', fit, briefs };
  }
  return { kind: 'names', fit: 'written', briefs: [] };
}
