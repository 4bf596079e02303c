import type { PartialDate } from '../lib/iso-date';
import type { EntityId } from '../model/entity';
import type { Candidate, Evidence, Mention } from '../model/mention';
import { chooseCandidate, isReadable, type Choice } from './choose-candidate';
import { assembleFullNames } from './full-names';
import { strangeInitialsOn } from './initials';
import { keepLongest, mergeSamePlaces } from './overlaps';
import { knowNothing, knowPage, type Decided, type PageKnowledge } from './page-knowledge';
import { timeOf } from './page-dates';
import { strangersOn } from './strangers';

// A page is read three times. The first reading sees only what stands around each name; what it
// decides (full names, surnames with a role, names beside names) is what the next one knows.
const READINGS = 3;

/** What is known of a page besides its names. */
export interface PageSetting {
  /** When it was published, where that is known. */
  readonly date?: PartialDate | null;
  /** The outlet that the page is served from; null when it is nobody's that we hold. */
  readonly outlet?: EntityId | null;
  /** Signs that are not to count: what a kind of evidence brings is measured without it. */
  readonly without?: ReadonlySet<string>;
  /** Worth of signs, where it is not to be that of evidence-weights.ts. */
  readonly weights?: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<string> = new Set();
const AS_LISTED: ReadonlyMap<string, number> = new Map();

interface Chosen extends Choice {
  readonly place: Candidate;
}

/**
 * Who is meant by each name of a page, in document order; names that mean nobody are left out.
 * `candidates` are all of a page so far, in any order and overlapping as they were found. Nothing
 * but them, the page's date and its outlet is looked at: the same candidates always give the same mentions.
 */
export function linkMentions(
  candidates: readonly Candidate[],
  { date = null, outlet = null, without = NONE, weights = AS_LISTED }: PageSetting = {},
): readonly Mention[] {
  const time = timeOf(date, candidates);
  // A first name moves the start of a name: in order again, it can be told from what it overlaps.
  const readable = mergeSamePlaces(assembleFullNames(mergeSamePlaces(candidates)))
    .map((place) => ({
      ...place,
      meanings: place.meanings.filter((meaning) => isReadable(place, meaning)),
    }))
    .filter(({ meanings }) => meanings.length > 0);
  const places = keepLongest(readable);
  let page = knowNothing(places, { time, outlet, without, weights });
  let chosen: readonly Chosen[] = [];
  for (let reading = 1; reading <= READINGS; reading++) {
    chosen = choose(places, page);
    page = knowPage({
      places,
      decided: chosen.flatMap(toDecided),
      strangers: new Set([...strangersOn(places, page), ...strangeInitialsOn(places, page)]),
      time,
      outlet,
      without,
      weights,
    });
  }
  return chosen.map(toMention);
}

function choose(places: readonly Candidate[], page: PageKnowledge): readonly Chosen[] {
  return places.flatMap((place) => {
    const choice = chooseCandidate(place, page);
    return choice === null ? [] : [{ ...choice, place }];
  });
}

function toDecided({ place, link, best }: Chosen): readonly Decided[] {
  if (link.kind === 'ambiguous') return [];
  return [{ place, meaning: best.meaning, signs: best.signs }];
}

function toMention({ place, link, best }: Chosen): Mention {
  const { block, start, end, surface } = place;
  const evidence: readonly Evidence[] =
    best.signs.length > 0 ? best.signs : [{ rule: 'name-alone', surface: best.meaning.form }];
  return { block, start, end, surface, link, evidence };
}
