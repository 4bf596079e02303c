import type { VNode } from 'preact';
import type { Passage } from '../describe/passage';
import type { EntityKind } from '../model/entity';
import { Icon } from './Icon';
import { joinWords } from './join-words';
import { Said } from './Said';

/** One entity to choose: its kind, its name, and what tells it from others. */
interface ChoiceButtonProps {
  /** By which a list finds the row that had the focus. */
  readonly answer?: string;
  readonly kind: EntityKind;
  readonly name: Passage;
  readonly details: readonly Passage[];
  readonly onClick: () => void;
}

/** A row of a list of entities, as one button. */
export function ChoiceButton({ answer, kind, name, details, onClick }: ChoiceButtonProps): VNode {
  return (
    <button type="button" data-answer={answer} onClick={onClick}>
      <Icon name={kind} />
      <span>
        <b>
          <Said passage={name} />
        </b>
        {details.length > 0 && (
          <small>{joinWords(details.map((detail) => <Said passage={detail} />))}</small>
        )}
      </span>
      <Icon name="arrow" size={13} />
    </button>
  );
}
