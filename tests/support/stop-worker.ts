import { evaluateInFirefox } from '../../src/tools/extension-errors';
import type { Session } from './e2e-session';

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

/** Stops the worker, as the browser does with one that nobody has asked anything for a while. */
export async function stopWorker(session: Session): Promise<void> {
  const kill = await openKiller(session);
  if (!(await kill())) throw new Error('there is no worker to stop');
}
