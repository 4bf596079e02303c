import type { ElementHandle, JSHandle, Page, Protocol } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.mjs';

// The card lives in a closed shadow root, in a document of its own that again lies in the closed root
// of its host: see page/card-frame.ts. No script of the page can reach it. The browsers' own protocols
// can: CDP lists closed roots and the documents in them, WebDriver BiDi lists the frames of a page and
// hands closed roots out with their host.

/** Host of the card's root in the card's document. */
const HOST = 'body > div';

/** Runs in the card's document; gets what it works on as its one argument and returns plain data. */
type ReadRoot<Value> = (root: ShadowRoot) => Value;

/** What a function in the root of the open card returns; null while no card is open. */
export async function readCardRoot<Value>(
  page: Page,
  kind: BrowserKind,
  read: ReadRoot<Value>,
): Promise<Value | null> {
  return kind === 'chromium' ? readByCdp(page, read) : readByBidi(page, read);
}

/** The closed root that lies in the document of another closed root. */
function findCardRoot(node: Protocol.DOM.Node, isInHost = false): Protocol.DOM.Node | null {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (isInHost && closed !== undefined) return closed;
  // The host lives inside a modal dialog while one is open, which may be a component's.
  const openRoots = node.shadowRoots?.filter((root) => root !== closed) ?? [];
  const below = [
    ...(closed?.children ?? []).map((child) => ({ child, isInHost: true })),
    ...[...(node.children ?? []), ...openRoots, node.contentDocument].map((child) => ({
      child,
      isInHost,
    })),
  ];
  for (const { child, isInHost } of below) {
    const found = child === undefined ? null : findCardRoot(child, isInHost);
    if (found !== null) return found;
  }
  return null;
}

async function readByCdp<Value>(page: Page, read: ReadRoot<Value>): Promise<Value | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findCardRoot(root);
    if (closed === null) return null;
    const { backendNodeId } = closed;
    // A card that has just been closed is no node any more, and its document answers no more.
    const found = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
    const objectId = found?.object.objectId;
    if (objectId === undefined) return null;
    const answer = await session
      .send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: read.toString(),
        arguments: [{ objectId }],
        returnByValue: true,
      })
      .catch(() => null);
    if (answer === null) return null;
    const { result, exceptionDetails } = answer;
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value as Value;
  } finally {
    await session.detach();
  }
}

/** What puppeteer 24 keeps to itself of a handle in Firefox; there is no public way to a closed root. */
interface BidiHandle {
  remoteValue(): { readonly value?: { readonly shadowRoot?: object | null } };
  readonly realm: { createHandle(value: object): JSHandle<ShadowRoot> };
}

async function readByBidi<Value>(page: Page, read: ReadRoot<Value>): Promise<Value | null> {
  for (const frame of page.mainFrame().childFrames()) {
    try {
      const host: ElementHandle | null = await frame.$(HOST);
      const root = rootOf(host);
      // Puppeteer's types cannot follow a function that is handed on.
      if (root !== null) return await root.evaluate(read as never);
    } catch (error) {
      // The frame of a card that closes meanwhile is no card.
      if (!frame.detached) throw error;
    }
  }
  return readWithoutFrame(page, read);
}

/** The same where a page's policy allows no frame: the root lies right in the closed root of the page's last element. */
async function readWithoutFrame<Value>(page: Page, read: ReadRoot<Value>): Promise<Value | null> {
  const outer = rootOf(await page.$('html > div:last-child'));
  const host = await outer?.evaluateHandle((root) => root.querySelector('.box > div'));
  const root = rootOf((host?.asElement() ?? null) as ElementHandle | null);
  return root === null ? null : root.evaluate(read as never);
}

/** The root of an element that Firefox handed out, be it closed; null without one. */
function rootOf(host: ElementHandle | null): JSHandle<ShadowRoot> | null {
  const handle = host as unknown as BidiHandle | null;
  const root = handle?.remoteValue().value?.shadowRoot;
  return handle === null || root === undefined || root === null
    ? null
    : handle.realm.createHandle(root);
}
