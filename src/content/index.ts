import { whenActivated } from '../page/activation';
import { whenLoaded } from '../page/loaded';

// All that runs before the page has loaded: the page waits for it. The rest is compiled afterwards.

async function begin(): Promise<void> {
  await whenLoaded(document);
  const { runOnPage } = await import('./run-on-page');
  await runOnPage();
}

if (window.top === window) whenActivated(document, () => void begin());
