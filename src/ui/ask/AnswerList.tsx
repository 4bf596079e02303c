import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { LinkNote } from '../../describe/describe-link-notes';
import type { Passage } from '../../describe/passage';
import type { EntityBrief } from '../../model/entity';
import { ChoiceButton } from '../ChoiceButton';
import { LinkNoteLine } from '../LinkNoteLine';
import { findRow } from '../list-keys';

/** One whose card can be opened. */
export interface AnswerRow {
  readonly brief: EntityBrief;
  readonly name: Passage;
  /** What stands under the name; empty where nothing is held. */
  readonly details: readonly Passage[];
}

/** What there is to say to a name, a host or a link; null leaves its part out. */
export interface AnswerView {
  readonly heading: Passage | null;
  readonly lead: string | null;
  /** What is to be said of a link, the gravest first. */
  readonly notes: readonly LinkNote[];
  readonly rows: readonly AnswerRow[];
}

/** The answer in words, then a row for each who is meant; arrow keys walk, Enter opens the card. */
export function AnswerList({
  view: { heading, lead, notes, rows },
  onOpen,
  onLeave,
}: {
  readonly view: AnswerView;
  readonly onOpen: (brief: EntityBrief) => void;
  /** Called by the key that leads up from the first row. */
  readonly onLeave: () => void;
}): VNode {
  const move = (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const names = rows.map(({ name }) => name.text);
    const next = findRow(event.key, at, names);
    if (next === null) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && at === 0) onLeave();
    else buttons[next]?.focus();
  };
  return (
    <section class="mh-answer">
      <div class="mh-answer__words" role="status">
        {heading !== null && (
          <h2 {...(heading.lang === null ? {} : { lang: heading.lang })}>{heading.text}</h2>
        )}
        {lead !== null && <p>{lead}</p>}
        {notes.map((note) => (
          <LinkNoteLine key={note.text} note={note} />
        ))}
      </div>
      {rows.length > 0 && (
        <ul class="mh-choices" onKeyDown={move}>
          {rows.map(({ brief, name, details }) => (
            <li key={brief.id}>
              <ChoiceButton
                answer={brief.id}
                kind={brief.kind}
                name={name}
                details={details}
                onClick={() => onOpen(brief)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
