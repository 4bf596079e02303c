import type { ElementHandle, JSHandle, Page, Protocol } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.mjs';

// The card lives in a closed shadow root, which no script of the page can reach. The browsers'
// own protocols can: CDP lists closed roots, WebDriver BiDi hands them out with their host.

/** Where a card's host may be: below the root element, or in the modal dialog that is open. */
const HOSTS = 'html > div, dialog > div';

/** Runs in the page; gets what it works on as its one argument and returns plain data. */
type ReadRoot<Value> = (root: ShadowRoot) => Value;

/** What a function in the closed root returns; null while there is no card's host in the page. */
export async function readClosedRoot<Value>(
  page: Page,
  kind: BrowserKind,
  read: ReadRoot<Value>,
): Promise<Value | null> {
  return kind === 'chromium' ? readByCdp(page, read) : readByBidi(page, read);
}

function findClosedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed !== undefined) return closed;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found !== null) return found;
  }
  return null;
}

async function readByCdp<Value>(page: Page, read: ReadRoot<Value>): Promise<Value | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findClosedRoot(root);
    if (closed === null) return null;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: closed.backendNodeId,
    });
    const { objectId } = object;
    if (objectId === undefined) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: read.toString(),
      arguments: [{ objectId }],
      returnByValue: true,
    });
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
  const hosts: readonly ElementHandle[] = await page.$$(HOSTS);
  for (const host of hosts) {
    const handle = host as unknown as BidiHandle;
    const root = handle.remoteValue().value?.shadowRoot;
    if (root === undefined || root === null) continue;
    // Puppeteer's types cannot follow a function that is handed on.
    return await handle.realm.createHandle(root).evaluate(read as never);
  }
  return null;
}
