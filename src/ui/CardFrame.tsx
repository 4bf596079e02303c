import type { ComponentChildren, VNode } from 'preact';
import type { HeaderView } from '../describe/describe-header';
import { Icon } from './Icon';
import { Said } from './Said';
import { joinWords } from './join-words';
import type { Reader } from '../describe/translate';

// One card stands in a shadow root or on a page at a time.
const NAME_ID = 'mh-card-name';

/** Kind, type and names; the close button stands beside them. */
function CardHeader({
  header,
  reader,
  onClose,
}: {
  readonly header: HeaderView;
  readonly reader: Reader;
  readonly onClose: () => void;
}): VNode {
  const isUnnamed = header.kind === 'unnamed';
  return (
    <header class="mh-head">
      <div class="mh-head__row">
        <p class="mh-over">
          <Icon name={header.kind} />
          <b>{header.kindLabel}</b>
          {header.subtitle !== '' && <span>{header.subtitle}</span>}
        </p>
        <button
          type="button"
          class="mh-icon"
          aria-label={reader.translate('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2
        class={isUnnamed ? 'mh-anon-name' : 'mh-name'}
        id={NAME_ID}
        {...(header.name.lang === null ? {} : { lang: header.name.lang })}
      >
        {header.name.text}
      </h2>
      {header.otherNames.length > 0 && (
        <p class="mh-alt">{joinWords(header.otherNames.map((name) => <Said passage={name} />))}</p>
      )}
    </header>
  );
}

/**
 * The frame of every card: a dialog that does not lock the page, named after its entity.
 * Its content scrolls inside; a footer stays in view.
 */
export function CardFrame({
  header,
  reader,
  onClose,
  footer,
  children,
}: {
  readonly header: HeaderView;
  readonly reader: Reader;
  readonly onClose: () => void;
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section
      class="mh mh-card"
      lang={reader.language}
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
    >
      <div
        class="mh-card__scroll"
        tabIndex={0}
        role="group"
        aria-label={reader.translate('cardContent')}
      >
        <CardHeader header={header} reader={reader} onClose={onClose} />
        {children}
      </div>
      {footer !== undefined && <footer class="mh-foot">{footer}</footer>}
    </section>
  );
}
