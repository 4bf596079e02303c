import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { CorrectionGroup } from '../describe/describe-options';
import type { Reader } from '../describe/translate';
import type { SettingsChange } from '../model/settings';

/** What can be done with corrections as a file. */
export interface CorrectionsFileActions {
  readonly saveFile: () => void;
  readonly takeFile: (file: File) => void;
}

/** The corrections of one kind, each of which can be taken back. */
export function Corrections({
  group: { id, heading, rows },
  reader: { translate },
  onChange,
}: {
  readonly group: CorrectionGroup;
  readonly reader: Reader;
  readonly onChange: (change: SettingsChange) => void;
}): VNode {
  return (
    <section>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {rows.length === 0 ? (
        <p class="mh-none">{translate('optionsNone')}</p>
      ) : (
        <ul>
          {rows.map(({ text, undo }) => (
            <li class="mh-field" key={text}>
              <span>{text}</span>
              <button
                type="button"
                class="mh-btn"
                aria-label={translate('optionsUndoLabel', text)}
                onClick={() => {
                  onChange(undo);
                  // The button goes with its row; the heading stays.
                  document.getElementById(id)?.focus();
                }}
              >
                {translate('optionsUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The corrections as a file: to keep, or from another browser. */
export function CorrectionsFile({
  reader: { translate },
  actions: { saveFile, takeFile },
  notice,
}: {
  readonly reader: Reader;
  readonly actions: CorrectionsFileActions;
  /** What came of the last change of corrections; null before the first one. */
  readonly notice: string | null;
}): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h2 id="file">{translate('optionsFile')}</h2>
      <p>{translate('optionsFileText')}</p>
      <div class="mh-acts">
        <button type="button" class="mh-btn" onClick={saveFile}>
          {translate('optionsExport')}
        </button>
        <button type="button" class="mh-btn" onClick={() => input.current?.click()}>
          {translate('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) takeFile(file);
            currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p role="status" class="mh-options__notice">
        {notice}
      </p>
    </section>
  );
}
