// The facts that we ship: nothing is refused, nothing got lost, and the core stands alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProfiles } from '../../src/build/check-profiles';
import { describeProblem } from '../../src/build/fact-problem';
import type { ProfilePart } from '../../src/build/profile-set';
import { readFactFiles } from '../../src/build/read-profiles';
import { compareRoster, readRoster, removedIds, rosterOf } from '../../src/tools/fact-roster';

const files = readFactFiles('assets/profiles');
const { set, problems } = checkProfiles(files);
const parts: readonly ProfilePart[] = [set.core, ...(set.shareAlike ? [set.shareAlike] : [])];
const profiles = parts.flatMap((part) => part.profiles);

describe('the shipped facts', () => {
  it('hold nothing that is refused', () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it('lose no record, statement or name without a reason', () => {
    const listed = readRoster(readFileSync('tests/data/roster.txt', 'utf8'));
    expect(compareRoster(listed, rosterOf(set), removedIds(files)), 'docs/facts.md').toEqual({
      lost: [],
      thinner: [],
      unlisted: [], // else run `npm run facts -- roster`
    });
  });

  it('hold every status, rater and source', () => {
    expect(set.shareAlike?.statuses).toHaveLength(527);
    expect(parts.flatMap(({ raters }) => raters)).toHaveLength(8);
    expect(parts.flatMap(({ sources }) => sources)).toHaveLength(31);
  });

  it.each([
    ['lin-2023-pc1', 11_466],
    ['ifcn-signatories', 172],
    ['wikipedia-rsp', 512],
    ['wikimedia-cite-unseen', 109],
  ])('hold every rating of %s', (rater, held) => {
    const rated = [...profiles, ...(set.shareAlike?.statuses ?? [])];
    const ratings = rated.flatMap((one) => ('ratings' in one ? one.ratings : []));
    expect(ratings.filter((rating) => rating.rater === rater)).toHaveLength(held);
  });

  it('hold at least 28,885 names without condition', () => {
    const aliases = profiles.flatMap((profile) => profile.aliases);
    const open = aliases.filter(({ needs }) => needs === 'nothing');
    expect(open.length).toBeGreaterThanOrEqual(28_885);
  });

  it('are sorted by id in each part', () => {
    for (const { profiles: list } of parts) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('stay under 5 MB in each file, so that a review can show them', () => {
    for (const [file, bytes] of files)
      expect(`${file} ${bytes.length < 5_000_000}`).toBe(`${file} true`);
  });
});

describe('without the share-alike folder', () => {
  const core = new Map([...files].filter(([file]) => !file.startsWith('share-alike/')));
  const checked = checkProfiles(core);

  it('the rest still passes', () => {
    expect(checked.problems.map(describeProblem)).toEqual([]);
  });

  it('the core is the same and no share-alike part is left', () => {
    expect(checked.set.shareAlike).toBeNull();
    expect(checked.set.core).toEqual(set.core);
  });
});
