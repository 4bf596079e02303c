import { render } from 'preact';
import { copyText } from '../browser/copy-text';
import { translate } from '../browser/i18n';
import { askBackground } from '../browser/ask-background';
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

async function start(): Promise<void> {
  const reader = readerOf(translate);
  document.documentElement.lang = reader.language;
  const [card, shortcut] = await Promise.all([findSample(), popupShortcut()]);
  render(
    <WelcomeScreen
      card={card}
      shortcut={shortcut}
      dataPage="../data-page/index.html"
      onCopy={copyText}
      reader={reader}
    />,
    document.body,
  );
}

void start();
