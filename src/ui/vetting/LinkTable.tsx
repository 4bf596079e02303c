import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Reader } from '../../describe/translate';
import type { SortKey } from '../../model/list-choice';
import { LinkCells } from './LinkCells';
import { findLine, decisionOfKey } from './table-keys';
import { useVirtualLines } from './use-virtual-lines';
import type { LineView, TableView, VettingActions } from './vetting-view';

/** Where rows are stacked; the same as in the styles. */
const STACKED = '(max-width: 1159px)';

// CSS px that most rows take, side by side and stacked: only the scroll bar rests on them.
const ESTIMATE_WIDE = 72;
const ESTIMATE_STACKED = 300;

/** Columns beside those of raters. */
const OWN_COLUMNS = 7;

/** The table of links: only rows in view are drawn, and everything can be done by key. */
export function LinkTable({
  table,
  reader,
  actions,
}: {
  readonly table: TableView;
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  const { lines, columns } = table;
  const { translate } = reader;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  // A row that is moved to may have to be drawn before it can have the focus.
  const [awaited, setAwaited] = useState<string | null>(null);
  const estimate = matchMedia(STACKED).matches ? ESTIMATE_STACKED : ESTIMATE_WIDE;
  const virtual = useVirtualLines({
    scroller: () => scroller.current,
    count: lines.length,
    keyOf: (index) => lines[index]?.key ?? String(index),
    estimate,
  });
  const found = lines.findIndex(({ key }) => key === active);
  const at = found === -1 ? 0 : found;

  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [table.choice]);
  useLayoutEffect(() => {
    if (awaited === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${awaited}"]`);
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    setAwaited(null);
  });

  function moveTo(index: number): void {
    const line = lines[index];
    if (line === undefined) return;
    setActive(line.key);
    setAwaited(line.key);
    virtual.scrollToIndex(index, { align: 'auto' });
  }

  function hearKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    if (row === null) return;
    if (key === 'Escape') row.focus();
    if (target !== row) return;
    const line = lines[at];
    const page = Math.max(1, (virtual.range?.endIndex ?? 0) - (virtual.range?.startIndex ?? 0));
    const next = findLine(key, { at, count: lines.length, page });
    if (next !== null) moveTo(next);
    else if (line?.kind !== 'row' || !actOnRow(line, key, row)) return;
    event.preventDefault();
  }

  /** Does what a key means on a row; false when it means nothing. */
  function actOnRow(
    line: Extract<LineView, { readonly kind: 'row' }>,
    key: string,
    row: HTMLElement,
  ): boolean {
    const decision = decisionOfKey(key);
    if (decision !== undefined) {
      actions.decide(line.n, decision);
      return true;
    }
    if (key === 'n') {
      row.querySelector('input')?.focus();
      return true;
    }
    const { card } = line.link();
    if (key !== 'Enter' || card === null) return false;
    actions.openCard(card, true);
    return true;
  }

  return (
    <div class="mh-vet__table" style={{ '--mh-raters': String(columns.length) }}>
      <div
        ref={scroller}
        class="mh-vet__scroll"
        role="grid"
        aria-label={translate('vetResults')}
        aria-rowcount={lines.length + 1}
        aria-describedby="vet-keys"
        onKeyDown={hearKey}
      >
        <TableHead table={table} reader={reader} actions={actions} />
        <div role="rowgroup" class="mh-vet__body" style={{ height: `${virtual.getTotalSize()}px` }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const isActive = index === at;
            return (
              <div
                key={line.key}
                ref={virtual.measureElement}
                role="row"
                class={line.kind === 'group' ? 'mh-vet__line mh-vet__group' : 'mh-vet__line'}
                aria-rowindex={index + 2}
                data-index={index}
                data-key={line.key}
                tabIndex={isActive ? 0 : -1}
                style={{ transform: `translateY(${start}px)` }}
                onFocusCapture={() => setActive(line.key)}
              >
                {line.kind === 'group' ? (
                  <div role="gridcell" aria-colspan={columns.length + OWN_COLUMNS}>
                    {line.text}
                  </div>
                ) : (
                  <LinkCells
                    n={line.n}
                    decision={line.decision}
                    note={line.note}
                    link={line.link()}
                    columns={columns}
                    isActive={isActive}
                    reader={reader}
                    actions={actions}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <p class="mh-vet__nothing">{translate('vetNoneShown')}</p>}
    </div>
  );
}

/** Heads of the columns; what a column can be put in order by is a button. */
function TableHead({
  table: { columns, choice },
  reader: { translate },
  actions,
}: {
  readonly table: TableView;
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  const direction = choice.isDescending ? 'descending' : 'ascending';
  const sorted = (key: SortKey) =>
    ({ 'aria-sort': choice.sort === key ? direction : 'none' }) as const;
  const by = (key: SortKey, label: string): VNode => (
    <button
      type="button"
      class="mh-vet__sort"
      data-on={choice.sort === key}
      onClick={() =>
        actions.choose({ sort: key, isDescending: choice.sort === key && !choice.isDescending })
      }
    >
      {label}
      {choice.sort === key && <span aria-hidden="true">{choice.isDescending ? ' ↓' : ' ↑'}</span>}
    </button>
  );
  const plain = (key: MessageKey): VNode => (
    <div role="columnheader" class="mh-vet__cell">
      {translate(key)}
    </div>
  );
  return (
    <div role="rowgroup" class="mh-vet__heads">
      <div role="row" aria-rowindex={1} class="mh-vet__head">
        <div role="columnheader" class="mh-vet__cell" {...sorted('n')}>
          {by('n', '#')}
        </div>
        <div role="columnheader" class="mh-vet__cell" {...sorted('link')}>
          {by('link', translate('vetColumnLink'))}
        </div>
        <div role="columnheader" class="mh-vet__cell" {...sorted('outlet')}>
          {by('outlet', translate('vetColumnOutlet'))}
        </div>
        <div role="columnheader" class="mh-vet__cell" {...sorted('seat')}>
          {by('seat', translate('vetColumnSeat'))}
        </div>
        {columns.map(({ id, name, note }) => (
          <div role="columnheader" key={id} class="mh-vet__cell mh-vet__rater">
            {name}
            <small>{note}</small>
          </div>
        ))}
        {plain('vetColumnOtherRaters')}
        {plain('vetColumnNotes')}
        <div
          role="columnheader"
          class="mh-vet__cell mh-vet__cell--decision"
          {...sorted('decision')}
        >
          {by('decision', translate('vetColumnDecision'))}
        </div>
      </div>
    </div>
  );
}
