import { render } from 'preact';
import { copyText } from '../browser/copy-text';
import { translate } from '../browser/i18n';
import { askBackground } from '../browser/ask-background';
import {
  activeTabId,
  askFrame,
  askTab,
  openOptions,
  openOwnPage,
  popupShortcut,
  reloadTab,
} from '../browser/tabs';
import { readerOf } from '../describe/translate';
import { Popup } from './Popup';

// Tests open this page in a tab of its own and name the tab that it is to speak for.
function askedTabId(): number | null {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked === null ? null : Number(asked);
}

async function start(): Promise<void> {
  const reader = readerOf(translate);
  document.documentElement.lang = reader.language;
  const tabId = askedTabId() ?? (await activeTabId());
  if (tabId === null) return;
  const parts = {
    tabId,
    askPage: askTab(tabId),
    askFrame: (frameId: number) => askFrame(tabId, frameId),
    askWorker: askBackground,
  };
  render(
    <Popup
      parts={parts}
      shortcut={await popupShortcut()}
      reader={reader}
      reloadTab={() => reloadTab(tabId)}
      openVetting={() => openOwnPage(`src/vetting/index.html#tab=${tabId}`)}
      openOptions={openOptions}
      copy={copyText}
      close={() => window.close()}
    />,
    document.body,
  );
}

void start();
