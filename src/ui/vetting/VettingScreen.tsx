import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Reader } from '../../describe/translate';
import { Icon } from '../Icon';
import { Logo } from '../Logo';
import { LinkIntake } from './LinkIntake';
import { LinkTable } from './LinkTable';
import { LinkToolbar } from './LinkToolbar';
import type { VettingActions, VettingView } from './vetting-view';

/** The page on which links are judged. */
export function VettingScreen({
  view,
  reader,
  actions,
  children,
}: {
  readonly view: VettingView;
  readonly reader: Reader;
  readonly actions: VettingActions;
  /** The card of the outlet last asked for. */
  readonly children?: ComponentChildren;
}): VNode {
  const { translate, language } = reader;
  const [isDropping, setDropping] = useState(false);
  const { table } = view;
  return (
    <div
      class="mh mh-vet"
      lang={language}
      data-dropping={isDropping}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const file = event.dataTransfer?.files[0];
        const text = event.dataTransfer?.getData('text') ?? '';
        if (file !== undefined) actions.takeFile(file);
        else if (text !== '') actions.lookUp(text);
      }}
    >
      <header class="mh-bar-top">
        <Logo />
        <h1>{translate('vetTitle')}</h1>
        <span class="mh-dim">{translate('vetLead')}</span>
        {view.dataDate !== null && <span class="mh-dim mh-push">{view.dataDate}</span>}
      </header>
      <main>
        <LinkIntake view={view} reader={reader} actions={actions} />
        {table === null ? (
          <section class="mh-notice mh-vet__empty">
            <Icon name="page" size={22} />
            <h2>{translate('vetEmptyTitle')}</h2>
            <p>{translate('vetEmptyText')}</p>
          </section>
        ) : (
          <>
            <LinkToolbar
              choice={table.choice}
              counts={view.counts}
              reader={reader}
              actions={actions}
            />
            <div class="mh-vet__work">
              <LinkTable table={table} reader={reader} actions={actions} />
              {children}
            </div>
            <p class="mh-none mh-vet__foot">{translate('vetNoneNote')}</p>
            <p id="vet-keys" class="mh-vet__foot mh-dim">
              {translate('vetKeys')}
            </p>
          </>
        )}
      </main>
    </div>
  );
}

/** The state of a tab whose list was opened in another one. */
export function MovedScreen({
  reader,
  onWorkHere,
}: {
  readonly reader: Reader;
  readonly onWorkHere: () => void;
}): VNode {
  const { translate, language } = reader;
  return (
    <main class="mh mh-vet" lang={language}>
      <section class="mh-notice" role="alert">
        <Icon name="info" size={22} />
        <h1>{translate('vetMoved')}</h1>
        <button type="button" class="mh-btn mh-btn--primary" onClick={onWorkHere}>
          {translate('vetMoveHere')}
        </button>
      </section>
    </main>
  );
}
