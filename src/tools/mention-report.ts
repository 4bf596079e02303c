import type { EntityKind } from '../model/entity';
import type { MentionRow } from '../model/mention';

/** A line of `out/mentions.jsonl`. */
export interface ReportedMention {
  /** Name of the page's file without its ending, or the page's host and path. */
  readonly doc: string;
  /** UTF-16 code units into `document.body.textContent`. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Kind of the entity; of the first one where several fit. */
  readonly kind: EntityKind | null;
  /** Id of the profile; null where several fit. */
  readonly profile: string | null;
  /** Its English name, else its Japanese one; null where several fit. */
  readonly name: string | null;
}

/** A mention of a page as a line of the report. */
export function reportMention(doc: string, row: MentionRow): ReportedMention {
  const [first, ...others] = row.entities;
  const linked = others.length === 0 ? first : undefined;
  const display = linked?.display;
  return {
    doc,
    start: row.start,
    end: row.end,
    surface: row.surface,
    kind: first?.kind ?? null,
    profile: linked?.id ?? null,
    name: display?.en ?? display?.ja ?? display?.und ?? null,
  };
}

/** The report's lines as the content of a `.jsonl` file. */
export function writeLines(mentions: readonly ReportedMention[]): string {
  return mentions.map((mention) => `${JSON.stringify(mention)}\n`).join('');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a text takes on a terminal: two for each Japanese or full-width character. */
function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** The same lines for people: place, surface, kind, profile and name in columns. */
export function printLines(mentions: readonly ReportedMention[]): string {
  const rows = mentions.map(({ start, end, surface, kind, profile, name }) => [
    `${start}–${end}`,
    surface.replace(/\s+/g, ' '),
    kind ?? '',
    profile ?? 'several fit',
    name ?? '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...rows.map((row) => columns(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
