import type { PartialDate } from '../lib/iso-date';
import type { EntityId } from '../model/entity';
import type { Candidate, Evidence, Mention } from '../model/mention';
import {
  chooseCandidate,
  isReadable,
  openPlace,
  type Choice,
  type OpenPlace,
} from './choose-candidate';
import { assembleFullNames } from './people/full-names';
import { strangeInitialsOn } from './people/initials';
import { keepLongest, lendWithArticle, mergeSamePlaces } from './overlaps';
import { lendEndsOfTitles } from './outlets/ends-of-titles';
import { setAddressesApart } from './outlets/printed-addresses';
import { foreignBodiesOn } from './bodies/organisation-words';
import {
  knowPage,
  tellsSame,
  toDecided,
  type Findings,
  type PageKnowledge,
} from './page-knowledge';
import { timeOf } from './page-dates';
import { keepToldSpellings } from './people/near-spellings';
import { strangersOn, surnamesOfUndecided } from './people/strangers';

// Places that are looked at between two steps: with all that is known of a page some ms.
const STEP_PLACES = 32;

// The first reading sees only what stands around each name; what it decides (full names, surnames with a
// role, names beside names) is what the next one knows. Most pages tell nothing new after the third; where
// one name tells another (Mr Blair, Messrs Blair and Brown, Mr Brown) the fourth does. More add nothing on
// pages of news; in books and dictionaries errors feed on each other.
const READINGS_MAX = 4;
// A long page is a book or a list: three, as the fourth costs it most.
const READINGS_OF_LONG = 3;
const LONG_PAGE_PLACES = 1000;

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

/** Work that is done in steps, for somebody who has others waiting between them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * Who is meant by each name of a page, in document order; names that mean nobody are left out.
 * `candidates` are all of a page so far, in any order and overlapping as they were found. Nothing
 * but them, the page's date and its outlet is looked at: the same candidates always give the same mentions.
 */
export function linkMentions(
  candidates: readonly Candidate[],
  setting: PageSetting = {},
): readonly Mention[] {
  const steps = linkInSteps(candidates, setting);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some ms: a page of thousands of names takes a second in all. */
export function* linkInSteps(
  candidates: readonly Candidate[],
  { date = null, outlet = null, without = NONE, weights = AS_LISTED }: PageSetting = {},
): Steps<readonly Mention[]> {
  const { addresses, others } = setAddressesApart(candidates);
  const time = timeOf(date, others);
  // A first name moves the start of a name: in order again, it can be told from what it overlaps.
  const readable = lendWithArticle(
    mergeSamePlaces(assembleFullNames(keepToldSpellings(mergeSamePlaces(others)))),
  )
    .map((place) => ({
      ...place,
      meanings: place.meanings.filter((meaning) => isReadable(place, meaning)),
    }))
    .filter(({ meanings }) => meanings.length > 0);
  const places = lendEndsOfTitles(keepLongest(readable));
  const setting = { places, time, outlet, without, weights };
  let found: Findings = { decided: [], strangers: NONE };
  let page = knowPage({ ...setting, ...found });
  const open: OpenPlace[] = [];
  for (const place of places) {
    if (open.length % STEP_PLACES === 0) yield;
    open.push(openPlace(place, page));
  }
  let chosen = yield* choose(open, page);
  const readings = places.length > LONG_PAGE_PLACES ? READINGS_OF_LONG : READINGS_MAX;
  for (let reading = 2; reading <= readings; reading++) {
    const now = findingsOf(chosen, page, places);
    // Another reading would find the same once more.
    if (tellsSame(found, now)) break;
    found = now;
    yield;
    page = knowPage({ ...setting, ...found });
    chosen = yield* choose(open, page);
  }
  const mentions = chosen.map(toMention);
  return addresses.length === 0 ? mentions : [...mentions, ...addresses].sort(compareSpans);
}

function findingsOf(
  chosen: readonly Chosen[],
  page: PageKnowledge,
  places: readonly Candidate[],
): Findings {
  return {
    decided: chosen
      .filter(({ link }) => link.kind === 'linked')
      .map(({ place, best }) => toDecided(place, best.meaning, best.signs)),
    strangers: new Set([
      ...strangersOn(places, page),
      ...surnamesOfUndecided(places, new Set(chosen.map(({ place }) => place))),
      ...strangeInitialsOn(places, page),
      ...foreignBodiesOn(places),
    ]),
  };
}

function* choose(places: readonly OpenPlace[], page: PageKnowledge): Steps<readonly Chosen[]> {
  const chosen: Chosen[] = [];
  for (const [at, open] of places.entries()) {
    if (at % STEP_PLACES === 0) yield;
    const choice = chooseCandidate(open, page);
    if (choice !== null) chosen.push({ ...choice, place: open.place });
  }
  return chosen;
}

const compareSpans = (a: Mention, b: Mention): number => a.block - b.block || a.start - b.start;

function toMention({ place, link, best }: Chosen): Mention {
  const { block, start, end, surface } = place;
  const evidence: readonly Evidence[] =
    best.signs.length > 0 ? best.signs : [{ rule: 'name-alone', surface: best.meaning.form }];
  return { block, start, end, surface, link, evidence };
}
