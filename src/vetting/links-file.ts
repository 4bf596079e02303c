import { hasExactly, isNullable, isOneOf, isRecord, isShortString } from '../lib/guards';
import { fail, succeed, type Result } from '../lib/result';
import { DECISIONS, LINK_MAX_LENGTH, NOTE_MAX_LENGTH, type KeptLink } from '../model/kept-link';
import { readCell } from '../text/csv';

/** A link that is to be put on a list, with what was decided on it elsewhere. */
export type NewLink = Omit<KeptLink, 'n'>;

/** Tells an export of ours from every other JSON file. */
export const LINKS_FORMAT = 'masthead-links';

/** The form of exports that is written today. */
export const LINKS_SCHEMA = 1;

/** What an export held. */
export interface LinksExport {
  readonly links: readonly NewLink[];
  /** Day of the data that the export was made with; empty where it is not told. */
  readonly dataDate: string;
}

/** Why an export cannot be read. */
export type ExportProblem = 'newer' | 'damaged';

const isUrl = (value: unknown): value is string => isShortString(value, LINK_MAX_LENGTH);

const isNewLink = hasExactly<NewLink>({
  url: isUrl,
  decision: isNullable(isOneOf(DECISIONS)),
  note: (value): value is string => isShortString(value, NOTE_MAX_LENGTH),
});

/** Reads a JSON export; the whole of it or nothing. */
export function readLinksExport(
  content: Readonly<Record<string, unknown>>,
): Result<LinksExport, ExportProblem> {
  const { schema, data, links } = content;
  if (typeof schema === 'number' && schema > LINKS_SCHEMA) return fail('newer');
  if (!Array.isArray(links)) return fail('damaged');
  const read: NewLink[] = [];
  for (const link of links as readonly unknown[]) {
    if (!isRecord(link)) return fail('damaged');
    const { url, decision, note } = link;
    const picked = { url, decision, note };
    if (!isNewLink(picked)) return fail('damaged');
    read.push(picked);
  }
  const date = isRecord(data) ? data['date'] : undefined;
  return succeed({ links: read, dataDate: typeof date === 'string' ? date : '' });
}

/** Reads the rows of a CSV export; null when the table is none of ours. */
export function readLinksTable(rows: readonly (readonly string[])[]): LinksExport | null {
  const [heads = [], ...others] = rows;
  const place = (head: string): number => heads.indexOf(head);
  const at = { link: place('link'), decision: place('decision'), note: place('note') };
  if (Object.values(at).includes(-1)) return null;
  const cellOf = (row: readonly string[], column: number): string => readCell(row[column] ?? '');
  const isDecision = isOneOf(DECISIONS);
  const links = others.flatMap((row) => {
    const url = cellOf(row, at.link).slice(0, LINK_MAX_LENGTH);
    if (url === '') return [];
    const decision = cellOf(row, at.decision);
    const note = cellOf(row, at.note).slice(0, NOTE_MAX_LENGTH);
    return [{ url, decision: isDecision(decision) ? decision : null, note }];
  });
  const data = place('data');
  return { links, dataDate: data === -1 ? '' : cellOf(others[0] ?? [], data) };
}
