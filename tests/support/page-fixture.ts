import { openTextStream, type TextStream } from '../../src/page/text-stream';
import type { TextContainer } from '../../src/page/shadow-roots';
import type { TextBlock } from '../../src/page/text-block';

/** Puts markup, shadow roots declared in it included, into the test page and clears it away at the end. */
export function aPage(html: string): HTMLElement {
  const parsed = Document.parseHTMLUnsafe(`<main>${html}</main>`);
  const main = document.adoptNode(parsed.querySelector('main')!);
  document.body.replaceChildren(main);
  return main;
}

/** A stream over the test page that takes everything as in view. */
export function aStream(options: Partial<Parameters<typeof openTextStream>[0]> = {}): TextStream {
  const nothing = (): void => undefined;
  return openTextStream({
    page: document,
    outlook: () => 'inside',
    onBoxless: nothing,
    onClosed: nothing,
    onRoot: nothing,
    onHostless: nothing,
    ...options,
  });
}

/** Reads a stream to its end: what each container gave last, in the order of reading. */
export function readAll(stream: TextStream): readonly TextBlock[] {
  const blocks = new Map<TextContainer, readonly TextBlock[]>();
  for (let step = stream.next(); step !== 'done'; step = stream.next()) {
    if (step !== null) blocks.set(step.container, step.blocks);
  }
  return [...blocks.values()].flat();
}

/** Everything that a stream reads in an element, one string for each block. */
export function textsIn(root: Element, stream = aStream()): readonly string[] {
  stream.request(root);
  return readAll(stream).map(({ text }) => text);
}
