// Small databases, compiled as the build does it but with names folded by lower case alone.
import { compileProfiles } from '../../src/build/compile-profiles';
import type { PackedData } from '../../src/build/pack-table';
import type { ProfilePart, ProfileSet } from '../../src/build/profile-set';
import { isoDate } from '../../src/lib/iso-date';
import type { Alias } from '../../src/model/alias';
import { openProfileStore, type ProfileStore } from '../../src/profiles/profile-store';

/** A part of the facts: empty but for what the case names. */
function aPart(parts: Partial<ProfilePart> = {}): ProfilePart {
  const none = { profiles: [], statements: [], raters: [], sources: [] };
  return { ...none, topics: [], threads: [], statuses: [], ...parts };
}

/** All facts: a core part, and a share-alike part where the case brings one. */
export function aSet(core: Partial<ProfilePart>, shareAlike?: Partial<ProfilePart>): ProfileSet {
  return {
    asOf: isoDate('2026-11-22'),
    core: aPart(core),
    shareAlike: shareAlike === undefined ? null : aPart(shareAlike),
    coverage: [],
  };
}

export const lowerCaseNames = {
  keysOf: ({ form }: Alias): readonly string[] => [form.toLowerCase()],
  compileGazetteer: (aliases: readonly Alias[]): Uint8Array =>
    Buffer.from(aliases.map(({ form }) => form).join('\n')),
};

/** A compiled set opened as the worker opens it. */
export function openStore(set: ProfileSet): Promise<ProfileStore> {
  return openFiles(compileProfiles(set, lowerCaseNames));
}

export function openFiles(files: PackedData): Promise<ProfileStore> {
  return openProfileStore((name) => Promise.resolve(files.get(name) ?? null));
}
