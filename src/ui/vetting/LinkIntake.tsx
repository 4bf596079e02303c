import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatCount } from '../../describe/format-number';
import type { Reader } from '../../describe/translate';
import { LINKS_MAX } from '../../model/kept-link';
import type { ProgressView, VettingActions, VettingView } from './vetting-view';

/** The field for links, what takes them from elsewhere, and how far judging has come. */
export function LinkIntake({
  view,
  reader,
  actions,
}: {
  readonly view: VettingView;
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  const { translate, language } = reader;
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [isSure, setSure] = useState(false);
  const lookUp = (): void => {
    const field = area.current;
    if (field === null || field.value.trim() === '') return field?.focus();
    actions.lookUp(field.value);
    field.value = '';
  };
  return (
    <section class="mh-vet__intake">
      <div>
        <label for="links" class="mh-vet__label">
          <b>{translate('vetInput')}</b>
          <span>{translate('vetInputLimit', formatCount(LINKS_MAX, language))}</span>
        </label>
        <textarea
          ref={area}
          id="links"
          class="mh-area"
          spellcheck={false}
          aria-describedby="links-hint"
          rows={view.table === null ? 7 : 2}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            lookUp();
          }}
        />
        <p id="links-hint" class="mh-vet__hint">
          {translate('vetInputHint')}
        </p>
      </div>
      <div class="mh-vet__acts">
        <div class="mh-vet__row">
          <button type="button" class="mh-btn mh-btn--primary" onClick={lookUp}>
            {translate('vetLookUp')}
          </button>
          <button type="button" class="mh-btn" onClick={() => file.current?.click()}>
            {translate('vetFile')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen !== undefined) actions.takeFile(chosen);
              currentTarget.value = ''; // the same file may be chosen again
            }}
          />
        </div>
        {view.takeLabel !== null && (
          <button type="button" class="mh-btn" onClick={actions.takePage}>
            {view.takeLabel}
          </button>
        )}
        {view.table !== null && (
          <button
            type="button"
            class="mh-btn"
            onBlur={() => setSure(false)}
            onClick={() => {
              setSure(!isSure);
              if (isSure) actions.clear();
            }}
          >
            {translate(isSure ? 'vetClearSure' : 'vetClear')}
          </button>
        )}
        <div role="status" class="mh-vet__status">
          {view.progress !== null && (
            <Progress progress={view.progress} reader={reader} actions={actions} />
          )}
          {view.notices.map(({ text, isProblem }) => (
            <p key={text} class={isProblem ? 'mh-warn' : undefined}>
              {text}
            </p>
          ))}
          <p class={view.keeping.isProblem ? 'mh-warn' : 'mh-dim'}>{view.keeping.text}</p>
        </div>
      </div>
    </section>
  );
}

function Progress({
  progress: { text, share, action },
  reader: { translate },
  actions,
}: {
  readonly progress: ProgressView;
  readonly reader: Reader;
  readonly actions: VettingActions;
}): VNode {
  return (
    <div class="mh-vet__progress">
      <progress class="mh-prog" max={1} value={share} aria-label={text} />
      <div class="mh-vet__row">
        <span class="mh-number">{text}</span>
        {action !== null && (
          <button
            type="button"
            class="mh-btn mh-push"
            onClick={action === 'stop' ? actions.stop : actions.goOn}
          >
            {translate(action === 'stop' ? 'vetStop' : 'vetGoOn')}
          </button>
        )}
      </div>
    </div>
  );
}
