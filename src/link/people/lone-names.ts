import type { EntityId } from '../../model/entity';
import type { NameMeaning } from '../../model/mention';
import { isBareName, isDefaultName } from '../name-shape';
import { isNamesakesToo } from './namesakes';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { hasOfficeBeside, hasPlainTitle } from './titles-beside';

// A name that strangers bear as well is somebody's whom we hold where the page is about his world:
// where it names anybody or anything else of it.

// As many such names of one country as vouch for each other: a page of its politics.
const NAMESAKES_TOGETHER = 3;

/** Mike Flynn, who played the drums: nobody else whom we hold stands on the page, and nothing of his country. */
export const aloneOnPage: Rule = ({ place, meaning }, page) => {
  if (!isNamesakesToo(place, meaning) || hasOfficeBeside(place)) return null;
  // Mr. Webster, whom the page does not name in full: other signs of a surname look for company themselves.
  const isBare = isBareName(meaning);
  if (isBare && page.introductions.has(meaning.id)) return null;
  if (isBare && !isDefaultName(meaning) && !hasPlainTitle(place)) return null;
  if (isInCompany(meaning, page)) return null;
  return { rule: 'alone-on-page', surface: place.surface };
};

/** What a page names that tells its subject, some of each sort: enough to find one besides whom is asked for. */
interface Subject {
  readonly people: readonly EntityId[];
  readonly byCountry: ReadonlyMap<string, readonly EntityId[]>;
}

// Every reading of a page asks anew; what is known in one never changes.
const subjects = new WeakMap<PageKnowledge, Subject>();

function subjectOf(page: PageKnowledge): Subject {
  const held = subjects.get(page);
  if (held !== undefined) return held;
  const telling = [...page.named.values()].filter(
    ({ place, meaning }) =>
      meaning.kind !== 'platform' && (!isNamesakesToo(place, meaning) || hasOfficeBeside(place)),
  );
  const people: EntityId[] = [];
  const byCountry = new Map<string, EntityId[]>();
  for (const { meaning } of telling) {
    const { id, kind, country = '' } = meaning;
    if (kind === 'person' && people.length < 2) people.push(id);
    const ids = byCountry.get(country) ?? [];
    if (ids.length < 2) byCountry.set(country, [...ids, id]);
  }
  const subject = { people, byCountry };
  subjects.set(page, subject);
  return subject;
}

function isInCompany({ id, country = '' }: NameMeaning, page: PageKnowledge): boolean {
  const { people, byCountry } = subjectOf(page);
  if ([...people, ...(byCountry.get(country) ?? [])].some((other) => other !== id)) return true;
  return (page.wholeNames.get(country)?.size ?? 0) >= NAMESAKES_TOGETHER;
}
