import { openTextStream, type TextStream } from '../../src/page/text-stream';
import type { TextBlock } from '../../src/page/text-block';

/** Puts markup into the test page and clears it away at the end. */
export function aPage(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
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
    ...options,
  });
}

/** Reads a stream to its end: what each container gave last, in the order of reading. */
export function readAll(stream: TextStream): readonly TextBlock[] {
  const blocks = new Map<Element, readonly TextBlock[]>();
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
