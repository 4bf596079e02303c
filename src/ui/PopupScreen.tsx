import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { MentionGroup } from '../describe/describe-mentions';
import type { RatingsView } from '../describe/describe-ratings';
import { Icon, type IconName } from './Icon';
import { Logo } from './Logo';
import { MentionList } from './MentionList';
import type { Passage } from '../describe/passage';
import { RatingList } from './RatingRow';
import { GapButton, type OpenData } from './Said';
import { ShortcutKeys } from './ShortcutKeys';
import type { Reader } from '../describe/translate';

/** Which outlet the page belongs to; without a name where the data hold none. */
export interface SiteView {
  readonly host: string;
  readonly name: Passage | null;
  readonly ratings: RatingsView;
  /** What sort of text the page says it is, and where it says so; null where it says nothing. */
  readonly textKind: { readonly kind: string; readonly basis: string } | null;
}

/** One of the two switches. */
export interface SwitchView {
  readonly label: string;
  readonly remark: string | null;
  readonly isOn: boolean;
}

/** A state: what happened, what that means and what to do. */
export interface NoticeView {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string | null;
  readonly action: string | null;
}

/** Everything that the popup shows; null leaves its part out. */
export interface PopupView {
  readonly site: SiteView | null;
  readonly siteSwitch: SwitchView | null;
  readonly allSwitch: SwitchView | null;
  readonly mentions: { readonly label: string; readonly groups: readonly MentionGroup[] } | null;
  readonly notice: NoticeView | null;
  readonly dataDate: string | null;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly setSiteMarks: (isOn: boolean) => void;
  readonly setAllMarks: (isOn: boolean) => void;
  readonly openMention: (index: number) => void;
  /** Opens the page about the data. */
  readonly openData: OpenData;
  /** Opens the page on which links are judged; it offers those of this page. */
  readonly openVetting: () => void;
  readonly openOptions: () => void;
  /** The one action of the notice shown. */
  readonly act: () => void;
}

function Site({
  site,
  reader,
  onOpenData,
}: {
  readonly site: SiteView;
  readonly reader: Reader;
  readonly onOpenData: OpenData;
}): VNode {
  const { translate } = reader;
  return (
    <section class="mh-popup__site">
      <p class="mh-over">
        <Icon name="outlet" />
        <b>{translate('pageOutlet')}</b>
        <span>{site.host}</span>
      </p>
      {site.name === null ? (
        <>
          <h2 class="mh-name">{translate('pageNoRecord')}</h2>
          <p class="mh-none">{translate('pageNoRecordText')}</p>
        </>
      ) : (
        <>
          <h2 class="mh-name" {...(site.name.lang === null ? {} : { lang: site.name.lang })}>
            {site.name.text}
          </h2>
          <RatingList view={site.ratings} reader={reader} onOpenData={onOpenData} isShort />
        </>
      )}
      {site.textKind !== null && (
        <p class="mh-popup__text">
          <span class="mh-tag">{site.textKind.kind}</span> <small>{site.textKind.basis}</small>
        </p>
      )}
    </section>
  );
}

function Switch({
  view,
  onChange,
}: {
  readonly view: SwitchView;
  readonly onChange: (isOn: boolean) => void;
}): VNode {
  const id = useId();
  return (
    <div class="mh-site">
      <label for={id}>
        {view.label}
        {view.remark !== null && <small>{view.remark}</small>}
      </label>
      <input
        id={id}
        class="mh-switch"
        type="checkbox"
        role="switch"
        checked={view.isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}

function Notice({
  notice,
  onAct,
}: {
  readonly notice: NoticeView;
  readonly onAct: () => void;
}): VNode {
  return (
    <section class="mh-notice" role="status">
      <Icon name={notice.icon} size={22} />
      <h2>{notice.title}</h2>
      {notice.text !== null && <p>{notice.text}</p>}
      {notice.action !== null && (
        <button type="button" class="mh-btn mh-btn--primary" onClick={onAct}>
          {notice.action}
        </button>
      )}
    </section>
  );
}

/** Brand on top, the date of the data and the keys at the foot. */
function Frame({
  dataDate,
  shortcut,
  reader,
  onOpenData,
  onOpenVetting,
  onOpenOptions,
  children,
}: {
  readonly dataDate: string | null;
  readonly shortcut: string | null;
  readonly reader: Reader;
  readonly onOpenData: OpenData;
  readonly onOpenVetting: () => void;
  readonly onOpenOptions: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const { translate, language } = reader;
  return (
    <main class="mh mh-popup" lang={language}>
      <header class="mh-bar-top">
        <Logo />
        <h1>{translate('extensionName')}</h1>
      </header>
      {children}
      <footer class="mh-mini">
        <span>
          {translate('worksOffline')}
          {dataDate !== null && (
            <>
              {' · '}
              <GapButton section="version" onOpenData={onOpenData}>
                {dataDate}
              </GapButton>
            </>
          )}
          <br />
          <button type="button" class="mh-link" onClick={onOpenVetting}>
            {translate('vetOpen')}
          </button>
          {' · '}
          <button type="button" class="mh-link" onClick={onOpenOptions}>
            {translate('optionsOpen')}
          </button>
        </span>
        {shortcut !== null && <ShortcutKeys shortcut={shortcut} />}
      </footer>
    </main>
  );
}

/** The toolbar popup: what this page is, the switches, the names on it. */
export function PopupScreen({
  view,
  shortcut,
  reader,
  actions,
  ask,
  isAsking,
}: {
  readonly view: PopupView;
  /** Keys that open the popup; null when there are none. */
  readonly shortcut: string | null;
  readonly reader: Reader;
  readonly actions: PopupActions;
  /** The field that asks without a page, and its answer. */
  readonly ask: VNode;
  /** The answer stands in place of what there is to say of the page. */
  readonly isAsking: boolean;
}): VNode {
  const { site, siteSwitch, allSwitch, mentions, notice } = view;
  return (
    <Frame
      dataDate={view.dataDate}
      shortcut={shortcut}
      reader={reader}
      onOpenData={actions.openData}
      onOpenVetting={actions.openVetting}
      onOpenOptions={actions.openOptions}
    >
      {ask}
      {!isAsking && (
        <>
          {site !== null && <Site site={site} reader={reader} onOpenData={actions.openData} />}
          {siteSwitch !== null && <Switch view={siteSwitch} onChange={actions.setSiteMarks} />}
          {notice !== null && <Notice notice={notice} onAct={actions.act} />}
          {mentions !== null && (
            <MentionList
              groups={mentions.groups}
              label={mentions.label}
              reader={reader}
              onOpen={actions.openMention}
            />
          )}
          {allSwitch !== null && <Switch view={allSwitch} onChange={actions.setAllMarks} />}
        </>
      )}
    </Frame>
  );
}
