import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Reader } from '../describe/translate';

/** What can be done with all that is kept on this machine. */
export interface StoredActions {
  readonly copyReport: () => void;
  readonly deleteStored: () => void;
}

/** What is kept: a report of errors to copy, and everything to delete, in two steps. */
export function StoredSection({
  reader: { translate },
  actions: { copyReport, deleteStored },
  notice,
}: {
  readonly reader: Reader;
  readonly actions: StoredActions;
  /** What came of the last action; null before the first one. */
  readonly notice: string | null;
}): VNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <section>
      <h2 id="stored">{translate('optionsStored')}</h2>
      <p>{translate('optionsStoredText')}</p>
      <div class="mh-acts">
        <button type="button" class="mh-btn" onClick={copyReport}>
          {translate('optionsCopyReport')}
        </button>
        <button
          type="button"
          class="mh-btn"
          onClick={() => {
            if (isAsking) deleteStored();
            setAsking(!isAsking);
          }}
        >
          {translate(isAsking ? 'optionsDeleteNow' : 'optionsDelete')}
        </button>
        {isAsking && (
          <button type="button" class="mh-btn" onClick={() => setAsking(false)}>
            {translate('optionsKeep')}
          </button>
        )}
      </div>
      <p role="status" class="mh-options__notice">
        {isAsking ? translate('optionsDeleteAsk') : notice}
      </p>
    </section>
  );
}
