import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CardView } from '../describe/describe-card';
import { Logo } from './Logo';
import { ProfileCard } from './ProfileCard';
import { ShortcutKeys } from './ShortcutKeys';
import type { MessageKey, Reader } from '../describe/translate';

/** What the welcome page explains, in this order, beside the sample. */
const TOPICS: readonly { readonly heading: MessageKey; readonly text: MessageKey }[] = [
  { heading: 'welcomeAccess', text: 'welcomeAccessText' },
  { heading: 'welcomeLeaves', text: 'welcomeLeavesText' },
  { heading: 'welcomeEvidence', text: 'welcomeEvidenceText' },
];

/** A sentence with a marked name, and the real card of that name below it. */
function Sample({
  card,
  dataPage,
  onCopy,
  reader,
}: {
  readonly card: CardView;
  readonly dataPage: string;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly reader: Reader;
}): VNode {
  const { translate } = reader;
  const [isOpen, setOpen] = useState(true);
  const mark = useRef<HTMLButtonElement>(null);
  const { name } = card.header;
  const close = (): void => {
    setOpen(false);
    mark.current?.focus();
  };
  return (
    <div class="mh-welcome__demo" onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}>
      <p>
        {translate('welcomeSampleBefore')}
        <button
          ref={mark}
          type="button"
          class={isOpen ? 'mh-mark mh-mark--open' : 'mh-mark'}
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
          onPointerEnter={() => setOpen(true)}
          {...(name.lang === null ? {} : { lang: name.lang })}
        >
          {name.text}
        </button>
        {translate('welcomeSampleAfter')}
      </p>
      {isOpen && (
        <ProfileCard
          card={card}
          translate={translate}
          onClose={close}
          onCopy={onCopy}
          onOpenData={(section) => location.assign(`${dataPage}#${section}`)}
        />
      )}
    </div>
  );
}

/** The page that opens once after the install. */
export function WelcomeScreen({
  card,
  shortcut,
  dataPage,
  onCopy,
  reader,
}: {
  /** The sample; null leaves it out. */
  readonly card: CardView | null;
  /** Keys that open the popup; null when there are none. */
  readonly shortcut: string | null;
  /** Address of the page about the data. */
  readonly dataPage: string;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly reader: Reader;
}): VNode {
  const { translate, language } = reader;
  return (
    <main class="mh mh-welcome" lang={language}>
      <header>
        <p class="mh-brand">
          <Logo />
          {translate('extensionName')}
        </p>
        <h1>{translate('welcomeTitle')}</h1>
        <p class="mh-welcome__lead">{translate('welcomeLead')}</p>
      </header>
      <div class="mh-welcome__text">
        <section>
          <h2>{translate('welcomeTry')}</h2>
          <p>{translate('welcomeTryText')}</p>
        </section>
        <section>
          <h2>{translate('welcomeMarksTitle')}</h2>
          <p class="mh-welcome__kinds">
            <span class="mh-mark">{translate('kindOutlet')}</span>
            <span class="mh-mark mh-mark--person">{translate('kindPerson')}</span>
            <span class="mh-mark mh-mark--organisation">{translate('kindOrganisation')}</span>
          </p>
        </section>
        {shortcut !== null && (
          <section>
            <h2>{translate('welcomeKeys')}</h2>
            <p>
              <ShortcutKeys shortcut={shortcut} /> {translate('welcomeKeysText')}
            </p>
          </section>
        )}
        {TOPICS.map(({ heading, text }) => (
          <section key={heading}>
            <h2>{translate(heading)}</h2>
            <p>{translate(text)}</p>
          </section>
        ))}
        <p>
          <a href={dataPage}>{translate('dataTitle')}</a>
        </p>
      </div>
      {card !== null && <Sample card={card} dataPage={dataPage} onCopy={onCopy} reader={reader} />}
    </main>
  );
}
