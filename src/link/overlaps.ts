import type { Candidate, NameMeaning, Span } from '../model/mention';

const compareSpans = (a: Candidate, b: Candidate): number =>
  a.block - b.block || a.start - b.start || b.end - a.end;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One candidate for each place, with all that its names can mean; in document order. */
export function mergeSamePlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of [...candidates].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last === undefined || compareSpans(last, candidate) !== 0) merged.push(candidate);
    else
      merged[merged.length - 1] = { ...last, meanings: [...last.meanings, ...candidate.meanings] };
  }
  return merged.map((place) => ({ ...place, meanings: distinctMeanings(place) }));
}

function distinctMeanings({ meanings }: Candidate): Candidate['meanings'] {
  const ordered = [...meanings].sort(
    (a, b) =>
      compareText(a.id, b.id) ||
      compareText(a.form, b.form) ||
      compareText(a.aliasKind, b.aliasKind) ||
      compareText(a.needs, b.needs),
  );
  return ordered.filter((meaning, at) => {
    const before = ordered[at - 1];
    return (
      before?.id !== meaning.id ||
      before.form !== meaning.form ||
      before.aliasKind !== meaning.aliasKind ||
      before.needs !== meaning.needs
    );
  });
}

const ARTICLE = 'The ';
// Names that may begin between an article and the word behind it.
const NEXT_PLACES = 8;

/**
 * The places, those with an article with what the name means without it: a small paper that is called
 * The Post in full does not hide the Post that all know. `places` are in document order.
 */
export function lendWithArticle(places: readonly Candidate[]): readonly Candidate[] {
  return places.map((place, at) => {
    if (!place.surface.startsWith(ARTICLE)) return place;
    const bare = places
      .slice(at + 1, at + 1 + NEXT_PLACES)
      .find(
        ({ block, start, end }) =>
          block === place.block && start === place.start + ARTICLE.length && end === place.end,
      );
    const held = new Set(place.meanings.map(({ id }) => id));
    const lent = (bare?.meanings ?? []).filter((one) => isKnownOutlet(one) && !held.has(one.id));
    if (lent.length === 0) return place;
    const meanings = lent.map((meaning) => ({ ...meaning, form: ARTICLE + meaning.form }));
    return { ...place, meanings: [...place.meanings, ...meanings] };
  });
}

const isKnownOutlet = ({ kind, tier }: NameMeaning): boolean => kind === 'outlet' && tier === 1;

/**
 * The places that no longer name overlaps: the longest wins and guards its parts, marked or not,
 * so that ワシントン・ポスト is never ポスト. An article counts for nothing: The Herald Sun is the Herald Sun, not
 * The Herald. Of two equally long ones the first wins.
 * `places` are in document order, and so is the answer.
 */
export function keepLongest(places: readonly Candidate[]): readonly Candidate[] {
  return clustersOf(places).flatMap((all) => {
    const cluster = withoutTorn(withoutJoined(all));
    if (cluster.length === 1) return cluster;
    const kept: Candidate[] = [];
    for (const place of [...cluster].sort(
      (a, b) => weightOf(b) - weightOf(a) || a.start - b.start,
    )) {
      if (!kept.some((other) => isOverlap(place, other))) kept.push(place);
    }
    return kept.sort(compareSpans);
  });
}

const CONJUNCTION_AFTER = /^\s(?:and|&)\s/u;

/** Without Mail and Guardian in the Daily Mail and Guardian: its first word ends a name of its own. */
const withoutJoined = (cluster: readonly Candidate[]): readonly Candidate[] =>
  cluster.filter(
    ({ start, end }) =>
      !cluster.some(
        (other) =>
          other.start < start &&
          other.end > start &&
          other.end < end &&
          CONJUNCTION_AFTER.test(other.after),
      ),
  );

const WORDS_OF_COMPANY = /^[長員説](?!官)/u;

/** Without 共同通信社 in 共同通信社長: the last kanji begins the word behind 共同通信. */
function withoutTorn(cluster: readonly Candidate[]): readonly Candidate[] {
  return cluster.filter(
    ({ surface, start, end, after }) =>
      !surface.endsWith('社') ||
      !WORDS_OF_COMPANY.test(after) ||
      !cluster.some((other) => other.start === start && other.end === end - 1),
  );
}

/** Runs of places that hang together by overlaps. */
function clustersOf(places: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const clusters: Candidate[][] = [];
  let block = -1;
  let end = 0;
  for (const place of places) {
    const cluster = clusters.at(-1);
    if (cluster === undefined || place.block !== block || place.start >= end) {
      clusters.push([place]);
      block = place.block;
      end = place.end;
    } else {
      cluster.push(place);
      end = Math.max(end, place.end);
    }
  }
  return clusters;
}

const weightOf = ({ start, end, surface }: Candidate): number =>
  end - start - (surface.startsWith(ARTICLE) ? ARTICLE.length : 0);
const isOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
