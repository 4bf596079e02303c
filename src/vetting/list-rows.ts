import { holderName, seatOf } from '../describe/describe-link';
import { isReadFirst, type SamePage } from '../describe/describe-link-notes';
import type { Reader } from '../describe/translate';
import type { EntityId } from '../model/entity';
import type { Decision, KeptLink } from '../model/kept-link';
import type { LinkHolder } from '../model/link-holder';
import type { Facet, ListChoice, SortKey } from '../model/list-choice';
import { placeOf, speakerOf, type Vetting } from '../model/vetting';

/** A link that has been judged, with the other rows that lead to its page. */
export interface JudgedRow {
  readonly link: KeptLink;
  readonly vetting: Vetting;
  readonly speaker: LinkHolder | null;
  readonly sameAs: SamePage;
}

/** A line of the table: a row, or the head of a group of rows. */
export type TableLine =
  | { readonly kind: 'row'; readonly row: JudgedRow }
  | { readonly kind: 'group'; readonly id: EntityId | null; readonly count: number };

/** Rows of links in the order of the list; what has not been judged yet is left out. */
export function judgeRows(
  links: readonly KeptLink[],
  vettings: ReadonlyMap<string, Vetting>,
  holders: ReadonlyMap<EntityId, LinkHolder>,
): readonly JudgedRow[] {
  const pages = new Map<string, number[]>();
  const judged = links.flatMap((link) => {
    const vetting = vettings.get(link.url);
    if (vetting === undefined) return [];
    const page = pageOf(vetting);
    const same = pages.get(page);
    if (same === undefined) pages.set(page, [link.n]);
    else same.push(link.n);
    return [{ link, vetting, page }];
  });
  return judged.map(({ link, vetting, page }) => {
    const id = speakerOf(vetting.verdict);
    const speaker = id === null ? null : (holders.get(id) ?? null);
    return { link, vetting, speaker, sameAs: samePage(link.n, pages.get(page) ?? []) };
  });
}

/** What two links to one page have in common: all but the scheme and the place on the page. */
function pageOf({ url, target }: Vetting): string {
  if (target === null) return url;
  return target.url.replace(/^[a-z]+:\/\/(?:www\.)?/, '').replace(/#.*$/, '');
}

function samePage(n: number, [first = n, ...others]: readonly number[]): SamePage {
  if (first !== n) return { kind: 'later', first };
  return others.length === 0 ? { kind: 'none' } : { kind: 'first', others };
}

/** How many rows each choice shows. */
export function countFacets(
  rows: readonly JudgedRow[],
  isFolded: boolean,
): Readonly<Record<Facet, number>> {
  const count = (facet: Facet): number =>
    rows.filter((row) => isShown(row, { facet, isFolded })).length;
  return {
    all: count('all'),
    'read-first': count('read-first'),
    'no-record': count('no-record'),
    'no-rating': count('no-rating'),
    'several-raters': count('several-raters'),
    platform: count('platform'),
    duplicate: count('duplicate'),
    undecided: count('undecided'),
    ok: count('ok'),
    check: count('check'),
    reject: count('reject'),
  };
}

/** Facets in which each row counts for itself: it was decided on, or is asked for as a duplicate. */
const NEVER_FOLDED: ReadonlySet<Facet> = new Set<Facet>(['duplicate', 'ok', 'check', 'reject']);

function isShown(
  row: JudgedRow,
  { facet, isFolded }: Pick<ListChoice, 'facet' | 'isFolded'>,
): boolean {
  const isHidden = isFolded && row.sameAs.kind === 'later' && !NEVER_FOLDED.has(facet);
  return !isHidden && isIn(facet, row);
}

function isIn(facet: Facet, { link, vetting, speaker, sameAs }: JudgedRow): boolean {
  const { verdict } = vetting;
  switch (facet) {
    case 'all':
      return true;
    case 'read-first':
      return isReadFirst(vetting);
    case 'no-record':
      return (
        speaker === null &&
        placeOf(verdict) === null &&
        verdict.kind !== 'platform' &&
        verdict.kind !== 'portal'
      );
    case 'no-rating':
      return speaker?.ratings.length === 0;
    case 'several-raters':
      return new Set(speaker?.ratings.map(({ rater }) => rater)).size > 1;
    case 'platform':
      return verdict.kind === 'platform';
    case 'duplicate':
      return sameAs.kind === 'later';
    case 'undecided':
      return link.decision === null;
    case 'ok':
    case 'check':
    case 'reject':
      return link.decision === facet;
  }
}

/** The lines of the table: narrowed, in order, in groups. */
export function listLines(
  rows: readonly JudgedRow[],
  choice: ListChoice,
  reader: Reader,
): readonly TableLine[] {
  const { isGrouped } = choice;
  const words = choice.search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) => isShown(row, choice) && words.every((word) => searchText(row, reader).includes(word)),
  );
  const sorted = sortRows(shown, choice, reader);
  return isGrouped ? groupRows(sorted, reader) : sorted.map((row) => ({ kind: 'row', row }));
}

function searchText({ link, vetting, speaker }: JudgedRow, reader: Reader): string {
  const { en = '', ja = '', und = '' } = speaker?.brief.display ?? {};
  const name = speaker === null ? '' : holderName(speaker, reader).text;
  return [link.url, vetting.target?.url ?? '', en, ja, und, name, link.note]
    .join('\n')
    .toLowerCase();
}

const DECISION_ORDER: Readonly<Record<Decision, number>> = { reject: 0, check: 1, ok: 2 };

function sortRows(
  rows: readonly JudgedRow[],
  { sort, isDescending }: ListChoice,
  reader: Reader,
): readonly JudgedRow[] {
  const sign = isDescending ? -1 : 1;
  if (sort === 'n') return isDescending ? rows.toReversed() : rows;
  const collator = new Intl.Collator(reader.language);
  const keyed = rows.map((row) => ({ row, key: sortKey(row, sort, reader) }));
  // Rows without the thing stay last, whichever way the others are put.
  return keyed
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * collator.compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function sortKey({ link, vetting, speaker }: JudgedRow, sort: SortKey, reader: Reader): string {
  switch (sort) {
    case 'n':
      return '';
    case 'link':
      return vetting.target?.url.replace(/^[a-z]+:\/\/(?:www\.)?/, '') ?? vetting.url;
    case 'outlet':
      return speaker === null ? '' : holderName(speaker, reader).text;
    case 'seat':
      return speaker === null ? '' : (seatOf(speaker, reader.language)?.text ?? '');
    case 'decision':
      return link.decision === null ? '' : String(DECISION_ORDER[link.decision]);
  }
}

/** Groups in the order of their names, those without an outlet last. */
function groupRows(rows: readonly JudgedRow[], reader: Reader): readonly TableLine[] {
  const groups = new Map<EntityId | null, JudgedRow[]>();
  for (const row of rows) {
    const id = row.speaker?.brief.id ?? null;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  const collator = new Intl.Collator(reader.language);
  const nameOf = ([row]: readonly JudgedRow[]): string =>
    row === undefined || row.speaker === null ? '' : holderName(row.speaker, reader).text;
  return [...groups]
    .toSorted(([a, first], [b, second]) =>
      a === null || b === null
        ? Number(a === null) - Number(b === null)
        : collator.compare(nameOf(first), nameOf(second)),
    )
    .flatMap(([id, group]): readonly TableLine[] => [
      { kind: 'group', id, count: group.length },
      ...group.map((row) => ({ kind: 'row', row }) as const),
    ]);
}
