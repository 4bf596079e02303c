import type { Source } from '../model/provenance';
import type { Held } from './check-shapes';
import type { FactProblem } from './fact-problem';
import type { ReadFacts } from './read-profiles';

/** Where the notices of sources stand that ask for one. */
const NOTICES = 'NOTICES.txt';

/** Licence and authors of the share-alike part, in its own folder so that both travel with it. */
const LICENCE = 'share-alike/LICENSE.txt';
const ATTRIBUTION = 'share-alike/ATTRIBUTION.txt';

/** Checks that licence, authors and notices stand beside the facts that need them. */
export function checkLicences(
  sources: readonly Held<Source>[],
  { words }: ReadFacts,
): readonly FactProblem[] {
  const problems: FactProblem[] = [];
  const need = (file: string, words_: string, reason: string) => {
    if (words.get(file)?.includes(words_) !== true)
      problems.push({ file, line: 1, field: '', reason });
  };
  for (const { record, value } of sources) {
    if (record.place.part === 'shareAlike') {
      need(LICENCE, 'https://creativecommons.org/licenses/by-sa/', 'has no link to the licence');
      need(ATTRIBUTION, value.url ?? value.title, `does not name ${value.id} and its address`);
    }
    const copyright = /^Copyright[^.]*(?:\.com)?/.exec(value.notice ?? '')?.[0];
    if (copyright !== undefined) need(NOTICES, copyright, `does not hold: ${copyright}`);
  }
  return problems;
}
