import { describeLink, holderName, type LinkBook } from '../describe/describe-link';
import { formatDate } from '../describe/format-date';
import { formatCount } from '../describe/format-number';
import { localPassage } from '../describe/passage';
import type { Reader } from '../describe/translate';
import type { EntityId } from '../model/entity';
import type { LinkHolder } from '../model/link-holder';
import type { ListChoice } from '../model/list-choice';
import type { Rater } from '../model/rating';
import type { LineView, ProgressView, RaterColumn, TableView } from '../ui/vetting/vetting-view';
import type { WorkState } from './link-work';
import { listLines, type JudgedRow, type TableLine } from './list-rows';

/** What the table is made of. */
interface TableParts {
  readonly rows: readonly JudgedRow[];
  readonly choice: ListChoice;
  readonly book: LinkBook;
}

/** The table as it is chosen; the words of a line are worked out when it comes into view. */
export function describeTable({ rows, choice, book }: TableParts, reader: Reader): TableView {
  const lines = listLines(rows, choice, reader);
  return {
    choice,
    columns: describeColumns(rows, book.raters, reader),
    lines: lines.map((line) => describeLine(line, book, reader)),
  };
}

function describeLine(line: TableLine, book: LinkBook, reader: Reader): LineView {
  if (line.kind === 'group') {
    const text = reader.translate(
      'vetGroupRow',
      groupName(line.id, book.holders, reader),
      formatCount(line.count, reader.language),
    );
    return { kind: 'group', key: `group-${line.id ?? ''}`, text };
  }
  const { link, vetting, sameAs } = line.row;
  let view: ReturnType<typeof describeLink> | null = null;
  return {
    kind: 'row',
    key: String(link.n),
    n: link.n,
    decision: link.decision,
    note: link.note,
    link: () => (view ??= describeLink({ url: link.url, vetting, sameAs }, book, reader)),
  };
}

function groupName(
  id: EntityId | null,
  holders: ReadonlyMap<EntityId, LinkHolder>,
  reader: Reader,
): string {
  const holder = id === null ? undefined : holders.get(id);
  return holder === undefined ? reader.translate('vetGroupNone') : holderName(holder, reader).text;
}

/** Raters with a scale of their own that have rated anybody on the list; the others share a column. */
function describeColumns(
  rows: readonly JudgedRow[],
  raters: readonly Rater[],
  { translate, language }: Reader,
): readonly RaterColumn[] {
  const used = new Set(
    rows.flatMap(({ speaker }) => speaker?.ratings ?? []).map((one) => one.rater),
  );
  return raters
    .filter(({ id, about, kind }) => used.has(id) && about === 'assessment' && kind !== 'category')
    .map(({ id, name, short, scale, asOf }) => {
      const date = formatDate(asOf, language);
      return {
        id,
        name: localPassage(short ?? name, language).text,
        note:
          scale.type === 'number'
            ? `${formatCount(scale.min, language)}–${formatCount(scale.max, language)}, ${date}`
            : translate('vetStepsShort', formatCount(scale.values.length, language)),
      };
    });
}

/** How far judging has come; null while there is nothing to judge. */
export function describeProgress(
  { links, vettings, phase }: WorkState,
  rows: readonly JudgedRow[],
  { translate, language }: Reader,
): ProgressView | null {
  if (links.length === 0) return null;
  const done = links.filter(({ url }) => vettings.has(url)).length;
  const counts = [done, links.length].map((count) => formatCount(count, language));
  const share = done / links.length;
  switch (phase) {
    case 'working':
      return { text: translate('vetProgress', ...counts), share, action: 'stop' };
    case 'stopped':
      return { text: translate('vetStopped', ...counts), share, action: 'go-on' };
    case 'failed':
      return { text: translate('vetFailed', ...counts), share, action: 'go-on' };
    case 'idle': {
      const pages = rows.filter(({ sameAs }) => sameAs.kind !== 'later').length;
      const held = rows.filter(({ speaker }) => speaker !== null).length;
      const sums = [links.length, pages, held].map((count) => formatCount(count, language));
      const ofOne = held === 0 ? 'vetSummaryNone' : 'vetSummaryOne';
      const text = links.length === 1 ? translate(ofOne) : translate('vetSummary', ...sums);
      return { text, share, action: null };
    }
  }
}
