import { translate } from '../browser/i18n';
import { isPrivateWindow } from '../browser/private-window';
import { askBackground, messages } from '../browser/runtime';
import { GAZETTEER_BASE64 } from '../generated/gazetteer';
import { findAllNames } from '../match/find-all-names';
import { openGazetteer, type Gazetteer } from '../match/gazetteer';
import type { EntityId } from '../model/entity';
import type { CardStyles } from '../protocol/calls';
import { CONTENT_ASKS } from '../protocol/content-asks';
import { serve } from '../protocol/channel';
import { decodeBase64 } from './decode-base64';
import { openPageFacts } from './page-facts';
import { openPageSession } from './page-session';
import { servePage } from './serve-page';

/** Marks the page that this script runs beside, and answers the popup about it. */
function runOnPage(): void {
  const gazetteers: Gazetteer[] = [];
  let outlet: EntityId | null = null;
  let cardStyles: CardStyles = { tokens: '', styles: '' };
  const facts = openPageFacts(document, askBackground);
  const session = openPageSession({
    page: document,
    ask: askBackground,
    findNames: (text) => findAllNames(text, gazetteers),
    translate,
    facts,
    outlet: () => outlet,
    cardStyles: () => cardStyles,
  });

  async function start(): Promise<void> {
    const start = await askBackground('getPageStart', {});
    const { marks, shareAlikeNames } = start;
    ({ outlet, cardStyles } = start);
    gazetteers.push(openGazetteer(decodeBase64(GAZETTEER_BASE64)));
    if (shareAlikeNames !== null) gazetteers.push(openGazetteer(decodeBase64(shareAlikeNames)));
    session.setMarks(marks);
  }

  const started = start();
  // Whoever asks is told; nobody else needs to know that an old script has lost its worker.
  started.catch(() => undefined);
  serve(
    messages(),
    CONTENT_ASKS,
    servePage({
      page: document,
      session,
      facts,
      ask: askBackground,
      isPrivate: isPrivateWindow(),
      started,
    }),
  );
}

if (window.top === window) runOnPage();
