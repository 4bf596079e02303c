import type { Page } from 'puppeteer-core';
import type { Session } from './e2e-session';
import { waitUntil } from './wait-until';

/** How long Firefox lets an idle background page live in tests that put it to sleep, ms. */
export const SHORT_IDLE_MS = 500;

/** What the functions below use of an extension's page in Firefox. */
declare const browser: {
  readonly extension: { getViews(): readonly { readonly location: { readonly href: string } }[] };
};

async function closeWorker({ driven, extension }: Session): Promise<void> {
  const session = await driven.browser.target().createCDPSession();
  const worker = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extension.origin),
    )?.targetId;
  };
  const targetId = await worker();
  if (targetId === undefined) throw new Error('there is no worker to stop');
  await session.send('Target.closeTarget', { targetId });
  await waitUntil('the worker stops', async () => (await worker()) !== targetId);
  await session.detach();
}

/**
 * Stops the worker. Chromium: kills it. Firefox: waits until it has gone to sleep, which takes a
 * session started with `SHORT_IDLE_MS`; `ownPage` is any page of the extension.
 */
export async function stopWorker(session: Session, ownPage: Page): Promise<void> {
  if (session.kind === 'chromium') {
    await closeWorker(session);
    return;
  }
  await waitUntil('the background page goes to sleep', () =>
    ownPage.evaluate(
      () =>
        !browser.extension.getViews().some(({ location }) => location.href.includes('background')),
    ),
  );
}
