import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { formatDate } from '../describe/format-date';
import { formatCount } from '../describe/format-number';
import type { Reader } from '../describe/translate';
import type { DataRecord } from '../model/data-record';
import type { EntityBrief, EntityId } from '../model/entity';
import { FIRST_CHOICE, type ListChoice } from '../model/list-choice';
import { UNKNOWN_PAGE } from '../model/page-context';
import type { BackgroundCalls, PageLinks } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { LoadedCard, type CardParts } from '../ui/LoadedCard';
import { VettingScreen } from '../ui/vetting/VettingScreen';
import type { NoticeView, VettingActions } from '../ui/vetting/vetting-view';
import { describeInput } from './describe-input';
import { describeProgress, describeTable } from './describe-vetting';
import { exportCsv, exportJson, exportMarkdown } from './export-links';
import { htmlLinks } from './html-links';
import type { LinkWork } from './link-work';
import { countFacets, judgeRows } from './list-rows';
import { INPUT_MAX_SIZE, readFileBytes, readText, type ReadInput } from './read-input';

/** What the page works with. */
export interface VettingParts {
  readonly ask: Asker<BackgroundCalls>;
  readonly reader: Reader;
  /** The list; its changes are heard by `onWorkChange`. */
  readonly work: LinkWork;
  readonly onWorkChange: (tell: () => void) => void;
  /** Page that the reader came from; null for none. */
  readonly page: PageLinks | null;
  /** What becomes of the list when the tab is closed. */
  readonly keeping: NoticeView;
  readonly save: (file: {
    readonly name: string;
    readonly text: string;
    readonly type: 'application/json' | 'text/csv';
  }) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly now: () => Date;
}

// Between two drawings while links are judged: each looks at the whole list.
const REDRAW_MS = 120;

/** Tells at once where that is urgent; else only so often, and once more at the end. */
function paced(tell: () => void): (isUrgent: boolean) => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    tell();
  };
  return (isUrgent) => {
    const wait = isUrgent ? 0 : last + REDRAW_MS - performance.now();
    if (wait <= 0) now();
    else timer ??= setTimeout(now, wait);
  };
}

const DATA_PAGE = '../data-page/index.html';
const FILE_NAME = 'masthead-links';

/** The page on which links are judged: takes them in, shows the list, and hands it out. */
export function Vetting(parts: VettingParts): VNode {
  const { ask, reader, work, page, keeping, save, copy, now } = parts;
  const { translate, language } = reader;
  const [, redraw] = useReducer<number, null>((count) => count + 1, 0);
  const [record, setRecord] = useState<DataRecord | null>(null);
  const [choice, setChoice] = useState<ListChoice>(FIRST_CHOICE);
  const [notices, setNotices] = useState<readonly NoticeView[]>([]);
  const [isTaken, setTaken] = useState(false);
  const [card, setCard] = useState<{
    readonly brief: EntityBrief;
    readonly byKey: boolean;
  } | null>(null);

  useEffect(() => {
    const draw = paced(() => redraw(null));
    let hasRows = false;
    parts.onWorkChange(() => {
      const hadRows = hasRows;
      hasRows = work.state().vettings.size > 0;
      draw(hasRows && !hadRows);
    });
    // Opens the book of hosts while the reader looks for links to paste.
    ask('vetLinks', { urls: [] }).catch(() => undefined);
    ask('getDataRecord', {}).then(setRecord, () => undefined);
  }, []);

  const state = work.state();
  const { links, vettings, holders } = state;
  const raters = record?.raters ?? [];
  const book = useMemo(() => ({ holders, raters }), [holders, raters]);
  const rows = useMemo(() => judgeRows(links, vettings, holders), [links, vettings, holders]);
  const counts = useMemo(() => countFacets(rows, choice.isFolded), [rows, choice.isFolded]);
  const table = useMemo(
    () => (links.length === 0 ? null : describeTable({ rows, choice, book }, reader)),
    [links.length === 0, rows, choice, book, reader],
  );

  const cardParts = useMemo<CardParts>(
    () => ({
      load: (id) => ask('getCard', { id, page: UNKNOWN_PAGE, place: null }),
      onCopy: copy,
      onOpenData: (section) => void open(`${DATA_PAGE}#${section}`, '_blank'),
    }),
    [ask, copy],
  );

  async function take(read: ReadInput): Promise<void> {
    setNotices([]);
    const added = read.kind === 'links' ? await work.add(read.links) : 0;
    setNotices(describeInput(read, added, reader));
  }

  async function takeFile(file: File): Promise<void> {
    if (file.size > INPUT_MAX_SIZE) {
      await take({ kind: 'problem', problem: { kind: 'too-large' } });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    await take(readFileBytes(bytes, file.name, htmlLinks));
  }

  async function exportAs(form: 'markdown' | 'csv' | 'json'): Promise<void> {
    // Pressed before the record has come: it is waited for.
    const known = record ?? (await ask('getDataRecord', {}).catch(() => null));
    if (known === null) return;
    const { dataVersion, raters } = known;
    const latest = work.state();
    const rows = judgeRows(latest.links, latest.vettings, latest.holders);
    const exported = {
      ...{ rows, dataVersion, writtenAt: now() },
      book: { holders: latest.holders, raters },
    };
    const name = `${FILE_NAME}-${exported.writtenAt.toISOString().slice(0, 10)}`;
    switch (form) {
      case 'csv':
        save({ name: `${name}.csv`, text: exportCsv(exported), type: 'text/csv' });
        return;
      case 'json':
        save({ name: `${name}.json`, text: exportJson(exported), type: 'application/json' });
        return;
      case 'markdown': {
        const isCopied = await copy(exportMarkdown(exported, reader));
        const text = isCopied
          ? translate('vetCopied', formatCount(rows.length, language))
          : translate('copyReportFailed');
        setNotices([{ text, isProblem: !isCopied }]);
      }
    }
  }

  function openCard(id: EntityId, byKey: boolean): void {
    const holder = holders.get(id);
    if (holder !== undefined) setCard({ brief: holder.brief, byKey });
  }

  const actions: VettingActions = {
    lookUp: (text) => void take(readText(text, '', htmlLinks)),
    takeFile: (file) => void takeFile(file),
    takePage: () => {
      setTaken(true);
      const urls = page?.urls ?? [];
      const taken = urls.map((url) => ({ url, decision: null, note: '' }));
      void take({ kind: 'links', links: taken, skipped: 0, exportDate: null });
    },
    clear: () => {
      setCard(null);
      setNotices([]);
      setChoice(FIRST_CHOICE);
      void work.clear();
    },
    stop: work.stop,
    goOn: () => void work.goOn(),
    choose: (chosen) => setChoice({ ...choice, ...chosen }),
    // What the reader does is drawn at once.
    decide: (n, decision) => {
      void work.decide(n, decision);
      redraw(null);
    },
    note: (n, text) => {
      void work.note(n, text);
      redraw(null);
    },
    openCard,
    exportAs: (form) => void exportAs(form),
  };

  const failing = { text: translate('vetStoreFailed'), isProblem: true };
  return (
    <VettingScreen
      view={{
        takeLabel: page === null || isTaken ? null : takeLabel(page, reader),
        notices: state.isStoreFailing ? [...notices, failing] : notices,
        keeping,
        dataDate:
          record === null
            ? null
            : translate('dataVersion', formatDate(record.dataVersion.date, language)),
        progress: describeProgress(state, rows, reader),
        table,
        counts,
      }}
      reader={reader}
      actions={actions}
    >
      {card !== null && (
        <LoadedCard
          brief={card.brief}
          parts={cardParts}
          reader={reader}
          isFocused={card.byKey}
          className="mh-vet__side"
          onClose={() => {
            setCard(null);
            document.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus();
          }}
        />
      )}
    </VettingScreen>
  );
}

function takeLabel({ host, urls }: PageLinks, { translate, language }: Reader): string {
  return urls.length === 1
    ? translate('vetTakeOne', host)
    : translate('vetTake', formatCount(urls.length, language), host);
}
