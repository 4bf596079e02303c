import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../src/tools/extension-errors';
import type { Session } from './e2e-session';
import { waitUntil } from './wait-until';

/** How long Firefox lets an idle background page live in tests that put it to sleep, ms. */
export const SHORT_IDLE_MS = 500;

/** What the functions below use of an extension's page in Firefox. */
declare const browser: {
  readonly extension: { getViews(): readonly { readonly location: { readonly href: string } }[] };
};

/** Kills the worker, whatever it is doing; false when there was none. It may be at work once more before that is known. */
export type KillWorker = () => Promise<boolean>;

async function killerInChromium({ driven, extension }: Session): Promise<KillWorker> {
  const session = await driven.browser.target().createCDPSession();
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extension.origin),
    );
    if (worker === undefined) return false;
    // One that has gone by itself meanwhile was not killed.
    return session.send('Target.closeTarget', { targetId: worker.targetId }).then(
      () => true,
      () => false,
    );
  };
}

/** Firefox ends a background page on demand only from its own windows. */
function killerInFirefox({ driven, extension }: Session): KillWorker {
  const { host } = new URL(extension.origin);
  const end = `(async () => {
    const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(host)});
    if (extension.backgroundState !== 'running') return 'no';
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return 'yes';
  })()`;
  return async () => (await evaluateInFirefox(driven, end)) === 'yes';
}

/** What kills the worker of a session, in both browsers. */
export async function openKiller(session: Session): Promise<KillWorker> {
  return session.kind === 'chromium' ? killerInChromium(session) : killerInFirefox(session);
}

/**
 * Stops the worker. Chromium: kills it. Firefox: waits until it has gone to sleep, which takes a
 * session started with `SHORT_IDLE_MS`; `ownPage` is any page of the extension.
 */
export async function stopWorker(session: Session, ownPage: Page): Promise<void> {
  if (session.kind === 'chromium') {
    const kill = await openKiller(session);
    if (!(await kill())) throw new Error('there is no worker to stop');
    return;
  }
  await waitUntil('the background page goes to sleep', () =>
    ownPage.evaluate(
      () =>
        !browser.extension.getViews().some(({ location }) => location.href.includes('background')),
    ),
  );
}
