import { askBackground } from '../browser/ask-background';
import { translate } from '../browser/i18n';
import { isPrivateWindow } from '../browser/private-window';
import { isCutOff, messages } from '../browser/runtime';
import type { EntityId } from '../model/entity';
import type { CardStyles } from '../protocol/calls';
import { CONTENT_ASKS } from '../protocol/content-asks';
import { serve } from '../protocol/channel';
import { nextTask } from '../lib/next-task';
import { openPageFacts } from './page-facts';
import { openPageSession } from './page-session';
import { servePage } from './serve-page';

/**
 * Marks the page that this script runs beside, and answers the popup about it. Begins in tasks of its own,
 * one for each thing that takes long the first time: compiling this code was enough for one.
 */
export async function runOnPage(): Promise<void> {
  await nextTask();
  const starting = askBackground('getPageStart', {});
  // Whoever asks is told; nobody else needs to know that an old script has lost its worker.
  starting.catch(() => undefined);
  await nextTask();

  let outlet: EntityId | null = null;
  let cardStyles: CardStyles = { tokens: '', styles: '' };
  const facts = openPageFacts(document, askBackground);
  const session = openPageSession({
    page: document,
    ask: askBackground,
    translate: (...asked) => (isCutOff() ? '' : translate(...asked)),
    isCutOff,
    facts,
    outlet: () => outlet,
    cardStyles: () => cardStyles,
  });

  async function start(): Promise<void> {
    const start = await starting;
    ({ outlet, cardStyles } = start);
    await nextTask();
    makeClasses();
    await nextTask();
    session.setMarks(start.marks);
  }

  const started = start();
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

/** Of the browser's classes those that it makes when they are first asked for; what they are for takes long enough. */
const makeClasses = (): readonly unknown[] => [
  CSS.highlights,
  new Highlight(),
  new IntersectionObserver(() => undefined),
];
