import { assertNever } from '../lib/guards';
import type { NameRow } from '../model/mention';
import type { PageMentions, SiteRecord, TabAccess } from '../protocol/calls';
import { describeMentions } from '../describe/describe-mentions';
import { formatDate } from '../describe/format-date';
import { describeRatings, partitionRaters } from '../describe/describe-ratings';
import { describeTextKind } from '../describe/describe-text-kind';
import { namePassage } from '../describe/passage';
import type { NoticeView, PopupView, SiteView, SwitchView } from '../ui/PopupScreen';
import type { Reader } from '../describe/translate';

/** What the popup knows of its tab. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-access'; readonly access: TabAccess }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly page: PageMentions;
      readonly site: SiteRecord;
      /** Of the page, then of its frames. */
      readonly names: readonly ListedName[];
      /** False while parts of page or frames are still to be read. */
      readonly isComplete: boolean;
    };

/** A name, by its number in the page (frame 0) or the frame that it stands in. */
export interface ListedName extends NameRow {
  readonly frameId: number;
}

type ReadyState = Extract<PopupState, { readonly kind: 'ready' }>;

const NOTHING: PopupView = {
  site: null,
  siteSwitch: null,
  allSwitch: null,
  mentions: null,
  notice: null,
  dataDate: null,
};

function describeAccess(access: TabAccess, { translate }: Reader): NoticeView {
  switch (access) {
    case 'open-before-install':
      return {
        icon: 'clock',
        title: translate('stateReloadTitle'),
        text: translate('stateReloadText'),
        action: translate('stateReloadAction'),
      };
    case 'open-before-update':
      return {
        icon: 'clock',
        title: translate('stateUpdatedTitle'),
        text: translate('stateUpdatedText'),
        action: translate('stateReloadAction'),
      };
    case 'access-not-given':
      return {
        icon: 'lock',
        title: translate('stateAccessTitle'),
        text: translate('stateAccessText'),
        action: null,
      };
    case 'closed-to-extensions':
      return {
        icon: 'lock',
        title: translate('stateClosedTitle'),
        text: translate('stateClosedText'),
        action: null,
      };
    default:
      return assertNever(access);
  }
}

function describeSite(record: SiteRecord, { textKind }: PageMentions, reader: Reader): SiteView {
  const { host, outlet, ratings, raters } = record;
  return {
    host,
    name:
      outlet === null
        ? null
        : (namePassage(outlet.display, reader.language) ?? { text: host, lang: null }),
    ratings: describeRatings({ ratings, raters: partitionRaters(raters)[0], domains: [] }, reader),
    textKind: textKind === null ? null : describeTextKind(textKind, reader),
  };
}

function describeSiteSwitch(
  { host, isOnHere, isLasting }: SiteRecord,
  isPrivate: boolean,
  { translate }: Reader,
): SwitchView {
  const usual = isOnHere ? 'switchSiteOn' : 'switchSiteOff';
  const remark = isPrivate ? 'switchPrivate' : isLasting ? usual : 'switchNotKept';
  return { label: translate('switchSite', host), remark: translate(remark), isOn: isOnHere };
}

function describeAllSwitch(
  { isOnEverywhere, isLasting }: SiteRecord,
  { translate }: Reader,
): SwitchView {
  const remark = isLasting ? 'switchAllOff' : 'switchNotKept';
  return {
    label: translate('switchAll'),
    remark: isOnEverywhere ? null : translate(remark),
    isOn: isOnEverywhere,
  };
}

/** Why no names are listed; null when they are. */
function describeEmptiness(
  { site, names, isComplete }: ReadyState,
  { translate }: Reader,
): NoticeView | null {
  const notice = { icon: 'page', text: null, action: null } as const;
  if (!site.isOnEverywhere) {
    return {
      ...notice,
      title: translate('stateOffEverywhere'),
      text: translate('stateOffEverywhereText'),
    };
  }
  if (!site.isOnHere) {
    return {
      ...notice,
      title: translate('stateOffHere'),
      text: translate('stateOffHereText'),
    };
  }
  if (names.length > 0) return null;
  if (!isComplete) return { ...notice, title: translate('stateReading') };
  return { ...notice, title: translate('stateNoNames'), text: translate('stateNoNamesText') };
}

function describeReady(state: ReadyState, reader: Reader): PopupView {
  const { page, site, names } = state;
  const notice = describeEmptiness(state, reader);
  const rows = names.map((name, index) => ({ ...name, index }));
  return {
    site: describeSite(site, page, reader),
    // While everything is off, the switch of one site would do nothing.
    siteSwitch: site.isOnEverywhere ? describeSiteSwitch(site, page.isPrivate, reader) : null,
    allSwitch: describeAllSwitch(site, reader),
    mentions:
      notice === null
        ? {
            label: reader.translate('mentionsOn', site.host),
            groups: describeMentions(rows, reader),
          }
        : null,
    notice,
    dataDate: reader.translate('dataVersion', formatDate(site.dataVersion.date, reader.language)),
  };
}

/** What the popup shows of a state of its tab. */
export function describePopup(state: PopupState, reader: Reader): PopupView {
  const { translate } = reader;
  switch (state.kind) {
    case 'loading':
      return NOTHING;
    case 'no-access':
      return { ...NOTHING, notice: describeAccess(state.access, reader) };
    case 'failed':
      return {
        ...NOTHING,
        notice: {
          icon: 'warning',
          title: translate('stateErrorTitle'),
          text: translate('stateErrorText'),
          action: null,
        },
      };
    case 'ready':
      return describeReady(state, reader);
  }
}
