import type { NameHit, Span } from '../model/mention';
import { foldName } from '../text/fold-name';
import { LISTED_PAPERS, PAPERS_IN_ROWS, SHORT_PAPERS } from '../text/listed-papers';

// 日経「…」、東京「…」, 読売と産経は…、朝日と東京は…: among papers that are called so everywhere a place is a paper.
// Looked for only before brackets and beside such papers, in texts that name two of them or speak of the press.

const keyOf = (name: string): string => foldName(name).strict;
/** The sure papers by the key of each of their names: 読売, 読売新聞. */
const SURE: ReadonlyMap<string, string> = new Map(
  SHORT_PAPERS.map((name) => [keyOf(name), name.replace('日本経済', '日経').slice(0, 2)]),
);

const SURE_FIRSTS: ReadonlySet<number> = new Set(SHORT_PAPERS.map((name) => name.charCodeAt(0)));
const PLACES: ReadonlySet<string> = new Set(LISTED_PAPERS.keys());
const IN_ROWS: ReadonlySet<string> = new Set(PAPERS_IN_ROWS);
// Nearly all brackets and papers stand behind something else.
const lastsOf = (names: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(names, (name) => name.charCodeAt(name.length - 1)));
const LASTS = lastsOf(PLACES);
// Where an entry of a list begins; in 銀座の東京「…」 and 筆者が京都「…」 it is the town.
const ENTRY_BEFORE = /^$|[」』）)][、，,・／/\sとや]?$|[。・\s:：■◆▽▼●○は]$/u;
const APART_BEFORE = /^$|[、。・,，/／＆&\s」』）)（(はとや]$/u;
const ROWS = { names: IN_ROWS, apart: APART_BEFORE };
const SAYS = /[はがも]/u;
// Behind the last of a row stands what papers do: in 朝日、東京、大阪 are towns.
const IN_ROW_AFTER = new RegExp(
  `^(${PAPERS_IN_ROWS.join('|')})(?:[はがも）)]|[両各三四五六]紙|の[両各三四五六][紙社]|など)`,
  'u',
);
const BRACKETS = ['「', '『'];
const JOINT = /^[、・とや＆&／/]$/u;
const PRESS = /社説|各紙|地方紙|論調|本紙|一面/u;
const PRESS_WORDS = ['社説', '各紙', '地方紙'];

// 東京 to 信濃毎日, in UTF-16 code units.
const NAME_MIN = 2;
const NAME_MAX = 4;
// 東京 with what stands behind it.
const ROW_MAX = 8;
// As far as a list of a dozen papers with their headings reaches.
const REACH = 240;
const SURE_MIN = 2;
const PLACES_MIN = 3;

/** Places that are papers where they stand; `names` are those found in the text. */
export function findListedPapers(text: string, names: readonly NameHit[]): readonly NameHit[] {
  const sure = names.filter(
    ({ start, key }) => SURE_FIRSTS.has(text.charCodeAt(start)) && SURE.has(key),
  );
  const isOfPapers = papersIn(sure).size >= SURE_MIN;
  if (!isOfPapers && !PRESS_WORDS.some((word) => text.includes(word))) return [];
  const brackets = BRACKETS.flatMap((bracket) => placesOf(bracket, text)).sort((a, b) => a - b);
  const headed = brackets.flatMap((at) =>
    nameBefore(text, at, { names: PLACES, apart: ENTRY_BEFORE }),
  );
  const spans = headed.filter((place) => isInList(place, { text, sure, headed }));
  if (isOfPapers) {
    spans.push(
      ...brackets
        .filter((at) => SAYS.test(text.charAt(at - 1)))
        .flatMap((at) => nameBefore(text, at - 1, ROWS))
        .filter((place) => isInSentence(place, text, sure)),
      ...besidePapers(text, sure),
    );
  }
  return withoutDoubles(spans).flatMap(({ start, end }) => {
    const full = LISTED_PAPERS.get(text.slice(start, end));
    return full === undefined ? [] : [{ start, end, key: keyOf(full) }];
  });
}

const papersIn = (hits: readonly NameHit[]): ReadonlySet<string> =>
  new Set(hits.map(({ key }) => SURE.get(key) ?? key));

const withoutDoubles = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [span.start, span])).values(),
];

/** Those of `all`, which are in order, that stand near a place. */
function near<One extends Span>(all: readonly One[], { start, end }: Span): readonly One[] {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (all[middle]!.start < start - REACH) from = middle + 1;
    else to = middle;
  }
  const found: One[] = [];
  for (let at = from; at < all.length && all[at]!.start <= end + REACH; at++) found.push(all[at]!);
  return found;
}

function placesOf(bracket: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) places.push(at);
  return places;
}

/** The longest of `names` that ends at `end` and stands apart; one at most. */
function nameBefore(
  text: string,
  end: number,
  { names, apart }: { readonly names: ReadonlySet<string>; readonly apart: RegExp },
): readonly Span[] {
  if (!LASTS.has(text.charCodeAt(end - 1))) return [];
  for (let length = NAME_MAX; length >= NAME_MIN; length--) {
    const start = end - length;
    if (start < 0 || !names.has(text.slice(start, end))) continue;
    return apart.test(text.slice(Math.max(0, start - 2), start)) ? [{ start, end }] : [];
  }
  return [];
}

/** 日経「…」、東京「…」; several places alone only where the press is spoken of. */
function isInList(
  place: Span,
  {
    text,
    sure,
    headed,
  }: { readonly text: string; readonly sure: readonly NameHit[]; readonly headed: readonly Span[] },
): boolean {
  const papers = near(sure, place);
  const isOfPress = PRESS.test(text.slice(Math.max(0, place.start - REACH), place.end + REACH));
  const isSureHeaded = papers.some(({ end }) => BRACKETS.includes(text.charAt(end)));
  if (isSureHeaded && (papersIn(papers).size >= SURE_MIN || isOfPress)) return true;
  const places = near(headed, place).map(({ start, end }) => text.slice(start, end));
  return isOfPress && new Set(places).size >= PLACES_MIN;
}

/** 産経、日経は評価し、東京は「…」: two papers before it in its sentence. */
function isInSentence(place: Span, text: string, sure: readonly NameHit[]): boolean {
  const reached = Math.max(0, place.start - REACH);
  const from = reached + text.slice(reached, place.start).lastIndexOf('。') + 1;
  const before = near(sure, place).filter(({ start, end }) => start >= from && end <= place.start);
  return papersIn(before).size >= SURE_MIN;
}

/** 朝日と東京は, 東京、朝日: right beside a paper, with another near. */
function besidePapers(text: string, sure: readonly NameHit[]): readonly Span[] {
  return sure.flatMap(({ start, end }) => {
    const places: Span[] = [];
    if (JOINT.test(text.charAt(start - 1))) {
      places.push(...nameBefore(text, start - 1, ROWS));
    }
    if (JOINT.test(text.charAt(end))) {
      const [, name] = IN_ROW_AFTER.exec(text.slice(end + 1, end + 1 + ROW_MAX)) ?? [];
      if (name !== undefined) places.push({ start: end + 1, end: end + 1 + name.length });
    }
    return places.filter((place) => papersIn(near(sure, place)).size >= SURE_MIN);
  });
}
