import type { VNode } from 'preact';
import type { ActRow } from '../describe/describe-acts';
import type { DatedRow, FactRow } from '../describe/describe-facts';
import { joinWords } from './join-words';
import { OutsideLink, Said, UnverifiedTag } from './Said';
import type { Reader } from '../describe/translate';
import { UnfoldingList } from './UnfoldingList';

/** Labels on the left, values on the right, dates and remarks fainter behind them. */
export function FactList({
  facts,
  reader,
}: {
  readonly facts: readonly FactRow[];
  readonly reader: Reader;
}): VNode {
  return (
    <dl class="mh-facts">
      {facts.map(({ label, value, notes, isUnverified }) => (
        <>
          <dt>{label}</dt>
          <dd>
            <Said passage={value} />
            {notes.length > 0 && (
              <small> {joinWords(notes.map((note) => <Said passage={note} />))}</small>
            )}
            {isUnverified && (
              <>
                {' '}
                <UnverifiedTag translate={reader.translate} />
              </>
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

function RowText({ row, reader }: { readonly row: DatedRow; readonly reader: Reader }): VNode {
  return (
    <>
      {row.url === null ? (
        <Said passage={row.text} />
      ) : (
        <OutsideLink url={row.url}>
          <Said passage={row.text} />
        </OutsideLink>
      )}
      {row.isUnverified && (
        <>
          {' '}
          <UnverifiedTag translate={reader.translate} />
        </>
      )}
    </>
  );
}

/** Acts of states: the state first, then what it did, with the date in front. */
export function ActList({
  acts,
  reader,
}: {
  readonly acts: readonly ActRow[];
  readonly reader: Reader;
}): VNode {
  return (
    <ol class="mh-dated">
      {acts.map((act) => (
        <li>
          <RowTime row={act} />
          <span>
            <b>{reader.translate('actBy', act.state)}</b> <RowText row={act} reader={reader} />
            {act.end !== null && <small> {act.end}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}

// More rows than these push the statements out of sight.
const DATED_FIRST = 3;

/** Single facts in order of time. */
export function DatedList({
  rows,
  reader,
}: {
  readonly rows: readonly DatedRow[];
  readonly reader: Reader;
}): VNode {
  return (
    <UnfoldingList
      class="mh-dated"
      first={DATED_FIRST}
      reader={reader}
      rows={rows.map((row) => (
        <li tabIndex={-1}>
          <RowTime row={row} />
          <span>
            <RowText row={row} reader={reader} />
          </span>
        </li>
      ))}
    />
  );
}
