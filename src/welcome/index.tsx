import { render } from 'preact';
import { translate } from '../browser/i18n';
import { askBackground } from '../browser/runtime';
import { popupShortcut } from '../browser/tabs';
import { entityId } from '../model/entity';
import { UNKNOWN_PAGE } from '../model/page-context';
import type { CardView } from '../describe/describe-card';
import { readerOf } from '../describe/translate';
import { WelcomeScreen } from '../ui/WelcomeScreen';

// Its card holds every kind of section: facts, a rating, a self-description, acts of a state.
const SAMPLE = entityId('moscow-times');

async function findSample(): Promise<CardView | null> {
  try {
    return await askBackground('getCard', { id: SAMPLE, page: UNKNOWN_PAGE, place: null });
  } catch {
    // The page explains as well without the sample.
    return null;
  }
}

/** A page of ours is always secure: there is a clipboard. */
function copyOnOwnPage(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

async function start(): Promise<void> {
  const reader = readerOf(translate);
  document.documentElement.lang = reader.language;
  const [card, shortcut] = await Promise.all([findSample(), popupShortcut()]);
  render(
    <WelcomeScreen
      card={card}
      shortcut={shortcut}
      dataPage="../data-page/index.html"
      onCopy={copyOnOwnPage}
      reader={reader}
    />,
    document.body,
  );
}

void start();
