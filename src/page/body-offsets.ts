/**
 * Where text nodes begin in `document.body.textContent`, in UTF-16 code units; nodes outside the
 * body are left out. One walk over all text of the page, so ask for all nodes at once.
 */
export function offsetsInBody(page: Document, nodes: ReadonlySet<Text>): ReadonlyMap<Text, number> {
  const offsets = new Map<Text, number>();
  // A body may be missing: before it is parsed, or in a document of another kind.
  const body = page.body as HTMLElement | null;
  if (body === null) return offsets;
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let offset = 0;
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text; // by the filter above
    if (nodes.has(text)) offsets.set(text, offset);
    offset += text.length;
  }
  return offsets;
}
