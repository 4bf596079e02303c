import type { VNode } from 'preact';
import type { DatedRow, FactRow } from '../describe/describe-facts';
import { Notes, OriginMark, OutsideLink, Said, type CardReading } from './Said';
import { UnfoldingList } from './UnfoldingList';

/** Labels on the left, values on the right, dates and remarks fainter behind them. */
export function FactList({
  facts,
  reader,
}: {
  readonly facts: readonly FactRow[];
  readonly reader: CardReading;
}): VNode {
  return (
    <dl class="mh-facts">
      {facts.map(({ label, value, notes, origin }) => (
        <>
          <dt>{label}</dt>
          <dd>
            <Said passage={value} />
            {notes.length > 0 ? (
              <small>
                {' '}
                <Notes notes={notes} origin={origin} reader={reader} />
              </small>
            ) : (
              <OriginMark origin={origin} reader={reader} />
            )}
          </dd>
        </>
      ))}
    </dl>
  );
}

function RowTime({ row }: { readonly row: DatedRow }): VNode {
  return row.dateTime === null ? (
    <span class="mh-when">{row.date}</span>
  ) : (
    <time class="mh-when" dateTime={row.dateTime}>
      {row.date}
    </time>
  );
}

function RowText({ row }: { readonly row: DatedRow }): VNode {
  return row.url === null ? (
    <Said passage={row.text} />
  ) : (
    <OutsideLink url={row.url}>
      <Said passage={row.text} />
    </OutsideLink>
  );
}

// More rows than these push the statements out of sight.
const DATED_FIRST = 3;

/** Lines in order of time, the date in front; an act of a state names the state first. */
export function DatedList({
  rows,
  reader,
  first = DATED_FIRST,
}: {
  readonly first?: number;
  readonly rows: readonly DatedRow[];
  readonly reader: CardReading;
}): VNode {
  return (
    <UnfoldingList
      class="mh-dated"
      first={first}
      reader={reader}
      rows={rows.map((row) => (
        <li tabIndex={-1}>
          <RowTime row={row} />
          <span>
            {row.state !== null && (
              <b>
                {reader.translate('actBy', row.state)}
                {reader.language === 'en' && ' '}
              </b>
            )}
            <RowText row={row} />
            {row.end !== null && <small> {row.end}</small>}
            <OriginMark origin={row.origin} reader={reader} />
          </span>
        </li>
      ))}
    />
  );
}
