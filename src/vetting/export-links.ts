import { describeLink, seatOf, type LinkBook } from '../describe/describe-link';
import { formatDate } from '../describe/format-date';
import type { Reader } from '../describe/translate';
import type { DataVersion } from '../model/profile';
import type { Rater } from '../model/rating';
import { writeCsv } from '../text/csv';
import { LINKS_FORMAT, LINKS_SCHEMA } from './links-file';
import type { JudgedRow } from './list-rows';

/** What an export is made of. */
export interface ExportParts {
  /** In the order of the list; duplicates too. */
  readonly rows: readonly JudgedRow[];
  readonly book: LinkBook;
  readonly dataVersion: DataVersion;
  readonly writtenAt: Date;
}

const stepsOf = ({ vetting }: JudgedRow): string =>
  vetting.steps.map(({ kind, by }) => `${kind} ${by}`).join('; ');

function outletOf({ speaker }: JudgedRow): string {
  const { en, und, ja } = speaker?.brief.display ?? {};
  return en ?? und ?? ja ?? '';
}

const seatText = ({ speaker }: JudgedRow): string =>
  speaker === null ? '' : (seatOf(speaker, 'en')?.text ?? '');

/** Ratings of a row by one rater: `generally-reliable (2026-04)`. */
function ratingBy({ speaker }: JudgedRow, { id }: Rater): string {
  const own = speaker?.ratings.filter(({ rater }) => rater === id) ?? [];
  return own.map(({ value, asOf }) => `${value} (${asOf})`).join('; ');
}

/** Raters that have rated any outlet of the list. */
function ratersOf({ rows, book }: ExportParts): readonly Rater[] {
  const used = new Set(
    rows.flatMap(({ speaker }) => speaker?.ratings ?? []).map((one) => one.rater),
  );
  return book.raters.filter(({ id }) => used.has(id));
}

/** The list as a table for spreadsheets, with data version, hash and time in each row. */
export function exportCsv(parts: ExportParts): string {
  const { rows, dataVersion, writtenAt } = parts;
  const raters = ratersOf(parts);
  const heads = [
    ...['n', 'link', 'decision', 'note', 'host', 'leads to', 'steps', 'verdict', 'outlet'],
    ...['profile', 'seat', 'country', 'warning', 'imitates', ...raters.map(({ id }) => id)],
    ...['data', 'data hash', 'written'],
  ];
  const cells = rows.map((row) => {
    const { link, vetting, speaker } = row;
    const { warning, target, verdict } = vetting;
    return [
      ...[
        String(link.n),
        link.url,
        link.decision ?? '',
        link.note,
        target?.host ?? vetting.host ?? '',
      ],
      ...[target?.url ?? '', stepsOf(row), verdict.kind, outletOf(row)],
      ...[
        speaker?.brief.id ?? '',
        seatText(row),
        speaker?.brief.country ?? '',
        warning?.kind ?? '',
      ],
      warning?.kind === 'look-alike' ? `${warning.host} (${warning.likeness})` : '',
      ...raters.map((rater) => ratingBy(row, rater)),
      ...[dataVersion.date, dataVersion.hash, writtenAt.toISOString()],
    ];
  });
  return writeCsv([heads, ...cells]);
}

/** The list with all evidence, for tools and for reading in again; one link a line. */
export function exportJson({ rows, dataVersion, writtenAt }: ExportParts): string {
  const head = {
    format: LINKS_FORMAT,
    schema: LINKS_SCHEMA,
    data: { date: dataVersion.date, hash: dataVersion.hash },
    written: writtenAt.toISOString(),
  };
  const links = rows.map((row) => {
    const { link, vetting, speaker } = row;
    return JSON.stringify({
      ...link,
      host: vetting.host,
      target: vetting.target,
      steps: vetting.steps,
      verdict: vetting.verdict,
      warning: vetting.warning,
      outlet:
        speaker === null
          ? null
          : { id: speaker.brief.id, name: outletOf(row), seat: seatText(row) },
      ratings: speaker?.ratings ?? [],
    });
  });
  const opened = JSON.stringify(head).slice(0, -1);
  return `${opened},"links":[\n${links.join(',\n')}\n]}\n`;
}

/** Text in a cell of a Markdown table: no mark-up, no link that a click would follow. */
const escapeCell = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|~#]/g, '\\$&').replace(/\s+/g, ' ');

/** An address as code, so that nothing makes a link of it. */
const asCode = (url: string): string =>
  `\`${url.replaceAll('`', '%60').replaceAll('|', '%7C').replace(/\s+/g, ' ')}\``;

/** The rows as a table for a report, in the reader's language. */
export function exportMarkdown(parts: ExportParts, reader: Reader): string {
  const { rows, book, dataVersion, writtenAt } = parts;
  const { translate, language } = reader;
  const time = `${writtenAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const head = translate(
    'vetMarkdownHead',
    time,
    formatDate(dataVersion.date, language),
    dataVersion.hash,
  );
  const heads = [
    '#',
    translate('vetColumnLink'),
    translate('vetColumnOutlet'),
    translate('vetColumnSeat'),
    translate('ratingsHeading'),
    translate('vetColumnNotes'),
    translate('vetColumnDecision'),
    translate('vetNote'),
  ];
  const lines = rows.map((row) => {
    const { link, vetting, sameAs } = row;
    const view = describeLink({ url: link.url, vetting, sameAs }, book, reader);
    const ratings = [...view.ratings.values()].map(({ label }) => label);
    const notes = view.notes.map(({ strong, text }) =>
      strong === null ? text : `${strong} ${text}`,
    );
    return [
      String(link.n),
      asCode(link.url),
      escapeCell(view.outlet?.text ?? translate('vetNoRecord')),
      escapeCell(view.seat?.text ?? ''),
      escapeCell(ratings.length === 0 ? translate('ratingNone') : ratings.join('; ')),
      escapeCell(notes.join('; ')),
      link.decision === null ? '' : translate(DECISION_WORDS[link.decision]),
      escapeCell(link.note),
    ];
  });
  const table = [heads, heads.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`);
  return `${head}\n\n${table.join('\n')}\n`;
}

/** Words for decisions. */
const DECISION_WORDS = { ok: 'vetOk', check: 'vetCheck', reject: 'vetReject' } as const;
