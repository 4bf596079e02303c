import type { ProfileSet } from '../build/profile-set';
import { countFacts } from '../build/count-facts';
import type { DataCounts } from '../model/data-record';
import type { EntityKind } from '../model/entity';
import type { FactStatus, StatusRow } from './fact-status';

/** Most rows of a list that are printed unless all are asked for. */
const LISTED_ROWS = 20;

const formatCount = (count: number) => count.toLocaleString('en');

/** Lays cells out in columns, two blanks apart; the last column is not padded. */
function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function writeList(title: string, rows: readonly StatusRow[], isWhole: boolean): readonly string[] {
  const heading = ['', `${title}: ${formatCount(rows.length)}`];
  if (rows.length === 0) return heading;
  const listed = isWhole ? rows : rows.slice(0, LISTED_ROWS);
  const more = rows.length - listed.length;
  return [
    ...heading,
    ...layOut([
      ['tier', 'named', 'record', ''],
      ...listed.map(({ tier, named, id, words }) => [
        String(tier),
        named === 0 ? '–' : formatCount(named),
        id,
        words,
      ]),
    ]),
    ...(more === 0 ? [] : [`  and ${formatCount(more)} more (--all)`]),
  ];
}

/** What of the facts is old or missing, as text for a terminal. */
export function writeStatus(status: FactStatus, isWhole: boolean): string {
  return [
    'Facts by age',
    ...layOut([
      ['kind', 'half-life', 'held', 'older', 'why'],
      ...status.ages.map(({ kind, months, held, old, reason }) => [
        kind,
        `${months} months`,
        formatCount(held),
        formatCount(old),
        reason,
      ]),
    ]),
    ...writeList('Older than their half-life', status.old, isWhole),
    ...writeList('People whose term is over', status.termsOver, isWhole),
    ...writeList('Records without a Wikidata item', status.withoutWikidata, isWhole),
    ...writeList('Outlets without any rating', status.withoutRating, isWhole),
  ].join('\n');
}

/** How many records and statements are held, in a sentence. */
export function writeCounts(set: ProfileSet): string {
  const { core, shareAlike } = countFacts(set);
  const parts = shareAlike === null ? [core] : [core, shareAlike];
  const sum = (figure: (counts: DataCounts) => number): string =>
    formatCount(parts.reduce((total, part) => total + figure(part), 0));
  const count = (kind: EntityKind): string => sum(({ entities }) => entities[kind]);
  return (
    `${count('outlet')} outlets, ${count('person')} people, ${count('organisation')} organisations, ` +
    `${count('platform')} platforms, ${count('unnamed')} unnamed speakers, ` +
    `${sum(({ statements }) => statements)} statements, taken up to ${set.asOf}`
  );
}
