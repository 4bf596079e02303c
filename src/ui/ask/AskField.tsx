import type { RefObject, VNode } from 'preact';
import type { Reader } from '../../describe/translate';

/** The field for a name, a host or a link. */
export function AskField({
  text,
  maxLength,
  field,
  reader: { translate },
  onText,
  onEnter,
  onDown,
}: {
  readonly text: string;
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly reader: Reader;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  /** The key that leads to the answers. */
  readonly onDown: () => void;
}): VNode {
  return (
    <form
      class="mh-ask"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
        <path d="M2.6 7a4.4 4.4 0 1 0 8.8 0A4.4 4.4 0 1 0 2.6 7M10.3 10.3l3.3 3.3" />
      </svg>
      <input
        ref={field}
        type="search"
        class="mh-ask__field"
        aria-label={translate('askLabel')}
        placeholder={translate('askPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method is open its keys are its own.
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && text !== '') onText('');
          else return;
          // Unhandled, Escape would close the popup.
          event.preventDefault();
        }}
      />
    </form>
  );
}
