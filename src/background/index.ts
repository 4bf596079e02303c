import { showBadge } from '../browser/badge';
import { deleteDatabases } from '../browser/delete-databases';
import { openErrorLog } from '../browser/error-log';
import { handedLinks } from '../browser/handed-links';
import { translate } from '../browser/i18n';
import * as lifecycle from '../browser/lifecycle';
import { readPackagedFile } from '../browser/packaged-file';
import { sentMessages } from '../browser/sent-messages';
import { sessionValue } from '../browser/session-value';
import { openSettings } from '../browser/settings';
import * as tabs from '../browser/tabs';
import { isBoolean } from '../lib/guards';
import { dayOf } from '../lib/iso-date';
import { openHostBook } from '../profiles/host-book';
import type { ReadFile } from '../profiles/packed-files';
import { openProfileStore } from '../profiles/profile-store';
import type { BackgroundCalls } from '../protocol/calls';
import { serve } from '../protocol/channel';
import { BACKGROUND_ASKS } from '../protocol/background-asks';
import { cardStyles, cardTokens } from '../ui/card-styles';
import { markStyles } from '../ui/mark-styles';
import { watchCalls } from './call-gate';
import { carryOut, VET_LINKS_COMMAND } from './commands';
import { createHandlers } from './handlers';
import { openOnce } from './open-once';
import { isTabNotes, openUnheardTabs } from './unheard-tabs';
import { offerVetting, openVettingPage } from './vetting-menu';

// The browser may kill this worker between any two events and start it again for the next one:
// every listener is added here, in its first turn, and nothing is kept that could not be lost.

const settings = openSettings();
const unheardTabs = openUnheardTabs(sessionValue('unheardTabs', isTabNotes), async () =>
  lifecycle.entersOpenTabs() ? [] : tabs.allTabIds(),
);

const updated = sessionValue('updated', isBoolean);

const readData: ReadFile = (name) => readPackagedFile(`data/${name}`);
const version = lifecycle.extensionVersion();
const errorLog = openErrorLog(version);

const openStore = openOnce(() => openProfileStore(readData));

const handlers = createHandlers({
  openStore,
  openSearch: openOnce(async () => {
    const [{ openSearch }, store] = await Promise.all([import('./open-search'), openStore()]);
    return openSearch(store);
  }),
  openVetting: openOnce(async () => {
    const [{ openVetting }, hosts] = await Promise.all([
      import('../vet/vet-link'),
      openHostBook(readData),
    ]);
    return openVetting(hosts);
  }),
  settings,
  unheardTabs,
  isUpdated: async () => (await updated.read()) === true,
  isAllowedEverywhere: tabs.isAllowedEverywhere,
  showBadge,
  askTab: tabs.askTab,
  askFrame: tabs.askFrame,
  tellPages: tabs.tellPages,
  openDataPage: (section) => tabs.openOwnPage(`src/data-page/index.html#${section}`),
  words: translate,
  version,
  errorLog,
  deleteDatabases: () => deleteDatabases(indexedDB),
  cardStyles: { tokens: cardTokens, styles: cardStyles },
  markStyles,
  today: () => dayOf(new Date()),
});

serve<BackgroundCalls>(sentMessages(), BACKGROUND_ASKS, handlers, watchCalls(errorLog, Date.now));
lifecycle.onFirstInstall(() => void tabs.openOwnPage('src/welcome/index.html'));
lifecycle.onUpdate(() => void updated.write(true));
lifecycle.onBrowserStart(() => void unheardTabs.forgetAll());
lifecycle.onCommand((command, tabId) => {
  if (command === VET_LINKS_COMMAND) void openVettingPage(tabId, tabs.openOwnPage);
  else if (tabId !== null) void carryOut(command, tabs.askTab(tabId));
});
offerVetting({ translate, askTab: tabs.askTab, handed: handedLinks(), openPage: tabs.openOwnPage });
tabs.onTabLoading((tabId) => void unheardTabs.noteLoading(tabId));
tabs.onLastPrivateWindowClosed(() => void settings.forgetPrivate());
void settings.keepFromPages();
void unheardTabs.noteOpenTabs();
