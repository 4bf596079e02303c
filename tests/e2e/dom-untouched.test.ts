import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { countMarks } from '../../src/tools/visit-page';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';

/** Nothing on it changes by itself; once parsed, it writes down every change to itself. */
const FROZEN = `<!doctype html><html lang="en"><head><title>Frozen</title>
<script>
  globalThis.changes = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      changes.push([type, target.nodeName, attributeName, addedNodes.length, removedNodes.length].join(' '));
  });
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script></head>
<body class="story"><main><h1>A meeting</h1>
<p>According to <b>NBC</b> News, <a href="https://example.com/">Sergey <i>Lavrov</i></a> met visitors.</p>
<p>ロシアのラブロフ外相と会った。</p><details><summary>More</summary>Vladimir Putin said nothing.</details>
<input value="NBC News"><template><p>NBC News</p></template></main></body></html>`;

/** The document as text, nodes only. */
const serialise = (): string => new XMLSerializer().serializeToString(document);

/** What the page's own changes list holds. */
const readChanges = (): readonly string[] =>
  (globalThis as unknown as { readonly changes: readonly string[] }).changes;

describe.each(KINDS)('a frozen page in %s', (kind) => {
  const site = useSite({ '/': FROZEN });
  const session = useSession(kind);
  let read: ReadPage;

  /** The same bytes as the browser's own parser reads them, before anybody could touch them. */
  const parsed = (): Promise<string> =>
    read.page.evaluate(
      (html) =>
        new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, 'text/html')),
      FROZEN,
    );

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  it('is the same, node for node, after its names are marked', async () => {
    expect(await countMarks(read.page)).toBeGreaterThan(0);
    expect(await read.page.evaluate(serialise)).toBe(await parsed());
    expect(await read.page.evaluate(readChanges)).toEqual([]);
  });

  it('holds one more element after a card has opened, and is the same without it', async () => {
    await read.hover('ラブロフ');
    await read.card();
    expect(await read.page.evaluate(readChanges)).toEqual(['childList HTML  1 0']);
    const host = await read.page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      const { localName, attributes, childNodes, shadowRoot } = last ?? document.body;
      last?.remove();
      return {
        localName,
        attributes: attributes.length,
        children: childNodes.length,
        isClosed: shadowRoot === null,
      };
    });
    expect(host).toEqual({ localName: 'div', attributes: 0, children: 0, isClosed: true });
    expect(await read.page.evaluate(serialise)).toBe(await parsed());
  });
});
