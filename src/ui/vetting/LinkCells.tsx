import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkView } from '../../describe/describe-link';
import type { RatingView } from '../../describe/describe-ratings';
import type { MessageKey, Reader } from '../../describe/translate';
import { DECISIONS, NOTE_MAX_LENGTH, type Decision } from '../../model/kept-link';
import { LinkNoteLine } from '../LinkNoteLine';
import { RatingScale } from '../RatingScale';
import { Said } from '../Said';
import type { RaterColumn, VettingActions } from './vetting-view';

const DECISION_LABELS: Readonly<Record<Decision, MessageKey>> = {
  ok: 'vetOk',
  check: 'vetCheck',
  reject: 'vetReject',
};

/** A cell of the table, with the head of its column where rows are stacked. */
function Cell({
  name,
  label,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div role="gridcell" class={`mh-vet__cell mh-vet__cell--${name}`} data-label={label}>
      {children}
    </div>
  );
}

/** A host; where it is too long for its line, that breaks before a dot. */
function HostName({ host }: { readonly host: string }): VNode {
  const labels = host.split('.');
  return <>{labels.map((label, index) => (index === 0 ? label : [<wbr />, `.${label}`]))}</>;
}

/** An empty cell: a dash to the eye, words to the ear. */
function None({ reader: { translate } }: { readonly reader: Reader }): VNode {
  return (
    <span class="mh-none">
      <span class="mh-sr">{translate('vetNone')}</span>
    </span>
  );
}

function RatingCell({ rating }: { readonly rating: RatingView }): VNode {
  const { scale, value, captions, label, date } = rating;
  const isStrip = scale.kind === 'strip';
  return (
    <div role="group" aria-label={label} class={isStrip ? 'mh-vet__strip' : undefined}>
      {isStrip && <RatingScale scale={scale} isShort isBare />}
      <span class="mh-number">
        <Said passage={value} />
      </span>
      {!isStrip && <RatingScale scale={scale} isShort />}
      {!isStrip && <small class="mh-dim">{date}</small>}
      {isStrip && captions[0] !== undefined && (
        <small class="mh-dim">
          <Said passage={captions[0]} />
        </small>
      )}
    </div>
  );
}

/** The field for a note; what is being written outlives a drawing of the table. */
function NoteField({
  label,
  placeholder,
  note,
  tabIndex,
  onNote,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly note: string;
  readonly tabIndex: number;
  readonly onNote: (text: string) => void;
}): VNode {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      class="mh-vet__note"
      aria-label={label}
      placeholder={placeholder}
      maxLength={NOTE_MAX_LENGTH}
      tabIndex={tabIndex}
      value={draft ?? note}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={({ currentTarget }) => {
        onNote(currentTarget.value);
        setDraft(null);
      }}
    />
  );
}

/** The cells of one link. */
export function LinkCells({
  n,
  decision,
  note,
  link,
  columns,
  isActive,
  reader,
  actions,
}: {
  readonly n: number;
  readonly decision: Decision | null;
  readonly note: string;
  readonly link: LinkView;
  readonly columns: readonly RaterColumn[];
  /** The row that keys go to: its controls alone are reached by Tab. */
  readonly isActive: boolean;
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  const { translate } = reader;
  const tabIndex = isActive ? 0 : -1;
  const { outlet, detail, seat, ratings, card } = link;
  const others = [...ratings].filter(([id]) => !columns.some((column) => column.id === id));
  const name = outlet === null ? null : <Said passage={outlet} />;
  return (
    <>
      <Cell name="n" label="#">
        <span class="mh-number mh-dim">{n}</span>
      </Cell>
      <Cell name="link" label={translate('vetColumnLink')}>
        <b>
          <HostName host={link.host} />
        </b>
        {link.rest !== '' && (
          <span class="mh-vet__rest" title={link.rest}>
            {link.rest}
          </span>
        )}
        {link.given !== null && <small class="mh-dim">{translate('vetGiven', link.given)}</small>}
      </Cell>
      <Cell name="outlet" label={translate('vetColumnOutlet')}>
        {name === null && <span class="mh-none">{translate('vetNoRecord')}</span>}
        {name !== null && card === null && name}
        {name !== null && card !== null && (
          <button
            type="button"
            class="mh-link"
            tabIndex={tabIndex}
            onClick={({ detail: clicks }) => actions.openCard(card, clicks === 0)}
          >
            {name}
          </button>
        )}
        {detail !== '' && <small class="mh-dim">{detail}</small>}
      </Cell>
      <Cell name="seat" label={translate('vetColumnSeat')}>
        {seat === null ? <None reader={reader} /> : <Said passage={seat} />}
      </Cell>
      {columns.map(({ id, name: rater }) => {
        const rating = ratings.get(id);
        return (
          <Cell key={id} name="rating" label={rater}>
            {rating === undefined ? <None reader={reader} /> : <RatingCell rating={rating} />}
          </Cell>
        );
      })}
      <Cell name="others" label={translate('vetColumnOtherRaters')}>
        {others.length === 0 && <None reader={reader} />}
        {others.map(([id, { rater, value, label }]) => (
          <span key={id} class="mh-tag" role="group" aria-label={label}>
            <Said passage={rater} />: <Said passage={value} />
          </span>
        ))}
      </Cell>
      <Cell name="notes" label={translate('vetColumnNotes')}>
        {link.notes.map((one) => (
          <LinkNoteLine key={one.text} note={one} />
        ))}
      </Cell>
      <Cell name="decision" label={translate('vetColumnDecision')}>
        <div class="mh-vet__decide" role="group" aria-label={translate('vetDecisionOf', String(n))}>
          {DECISIONS.map((one) => (
            <button
              type="button"
              key={one}
              tabIndex={tabIndex}
              aria-pressed={decision === one}
              onClick={() => actions.decide(n, decision === one ? null : one)}
            >
              {translate(DECISION_LABELS[one])}
            </button>
          ))}
        </div>
        <NoteField
          label={translate('vetNoteOf', String(n))}
          placeholder={translate('vetNote')}
          note={note}
          tabIndex={tabIndex}
          onNote={(text) => actions.note(n, text)}
        />
      </Cell>
    </>
  );
}
