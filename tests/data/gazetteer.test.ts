import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { loadProfiles } from '../../src/build/load-profiles';
import { findNames } from '../../src/match/find-names';
import { openGazetteer } from '../../src/match/gazetteer';
import { nameKeys } from '../../src/match/name-keys';
import type { Alias } from '../../src/model/alias';

const { core, shareAlike } = loadProfiles('assets/profiles');
const aliases = core.profiles.flatMap((profile) => profile.aliases);
const shareAlikeAliases = [
  ...(shareAlike?.profiles ?? []).flatMap((profile) => profile.aliases),
  ...(shareAlike?.statuses ?? []).flatMap((status) => status.aliases ?? []),
];

/** Names that no text can begin with as they are: small letters, or one kanji without an honorific. */
const isOutOfReach = ({ form }: Alias): boolean =>
  /^\p{Ll}/u.test(form) || /^.$/u.test(form) || form.startsWith('<');

describe.each([
  ['core', aliases],
  ['share-alike', shareAlikeAliases],
])('the %s gazetteer', (_, part) => {
  const bytes = compileGazetteer(part);
  const gazetteer = openGazetteer(bytes);

  it('finds every alias in its own form, from its first to its last character', () => {
    const missing = part.filter((alias) => {
      const keys = nameKeys(alias);
      if (keys.length === 0 || isOutOfReach(alias)) return false;
      const text = `「${alias.form}」`;
      const hits = findNames(text, [gazetteer]);
      return !hits.some(
        ({ start, end, key }) => start === 1 && end === text.length - 1 && keys.includes(key),
      );
    });
    expect(missing.map(({ form }) => form)).toEqual([]);
  });

  it('takes at most six bytes for each alias and 2 KiB for all', () => {
    expect(bytes.length).toBeLessThanOrEqual(part.length * 6 + 2048);
  });
});
