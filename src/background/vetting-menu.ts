import type { HandedLinks } from '../browser/handed-links';
import { onInstallOrStart } from '../browser/lifecycle';
import { onMenuChoice, showMenu, type MenuChoice } from '../browser/menus';
import type { SessionValue } from '../browser/session-value';
import type { Translate } from '../describe/translate';
import { LINK_MAX_LENGTH, LINKS_MAX } from '../model/kept-link';
import type { ContentCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { linksInText } from '../text/links-in-text';

const VET_LINK = 'vet-link';
const VET_SELECTION = 'vet-selection';

/** The page on which links are judged; what stands behind `#` tells it where links come from. */
const VETTING_PAGE = 'src/vetting/index.html';

/** What links are handed over with. */
interface MenuParts {
  readonly translate: Translate;
  readonly askTab: (tabId: number) => Asker<ContentCalls>;
  readonly handed: SessionValue<HandedLinks>;
  readonly openPage: (path: string) => Promise<void>;
}

/** Puts the two entries into the context menu and hears them; called in the worker's first turn. */
export function offerVetting(parts: MenuParts): void {
  const { translate } = parts;
  onInstallOrStart(
    () =>
      void showMenu([
        { id: VET_LINK, title: translate('menuVetLink'), on: 'link' },
        { id: VET_SELECTION, title: translate('menuVetSelection'), on: 'selection' },
      ]),
  );
  onMenuChoice((choice) => void vetChoice(choice, parts));
}

/** Hands the links of a menu's choice to the page that judges them, and opens it. */
async function vetChoice(choice: MenuChoice, parts: MenuParts): Promise<void> {
  const { handed, openPage } = parts;
  const urls = await chosenLinks(choice, parts);
  const cut = urls.slice(0, LINKS_MAX).map((url) => url.slice(0, LINK_MAX_LENGTH));
  await handed.write({ urls: cut, isPrivate: choice.isPrivate });
  await openPage(`${VETTING_PAGE}#handed`);
}

async function chosenLinks(
  { id, link, text, tabId }: MenuChoice,
  { askTab }: MenuParts,
): Promise<readonly string[]> {
  if (id === VET_LINK) return link === null ? [] : [link];
  // Without a script of ours in the page the selected text alone tells of links.
  const links =
    tabId === null ? null : await askTab(tabId)('getLinks', { of: 'selection' }).catch(() => null);
  return [...new Set([...(links?.urls ?? []), ...linksInText(text)])];
}

/** Opens the page that judges links; it offers those of the tab in front. */
export function openVettingPage(
  tabId: number | null,
  openPage: (path: string) => Promise<void>,
): Promise<void> {
  return openPage(tabId === null ? VETTING_PAGE : `${VETTING_PAGE}#tab=${tabId}`);
}
