import { checkProfiles } from './check-profiles';
import { describeProblem } from './fact-problem';
import type { ProfileSet } from './profile-set';
import { readFactFiles } from './read-profiles';

/** How many problems an error lists: enough to work on, few enough to read. */
const LISTED_PROBLEMS = 50;

/** All facts of a folder. Throws an Error that lists file, line, field and reason of what is wrong. */
export function loadProfiles(folder: string): ProfileSet {
  const { set, problems } = checkProfiles(readFactFiles(folder));
  if (problems.length === 0) return set;
  const listed = problems.slice(0, LISTED_PROBLEMS).map(describeProblem);
  const more = problems.length - listed.length;
  throw new Error(
    [
      `${problems.length} facts are refused (docs/facts.md):`,
      ...listed,
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('\n'),
  );
}
