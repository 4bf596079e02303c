import { describe, expect, it } from 'vitest';
import { findFrame } from '../../src/page/find-frame';
import { aPage } from '../support/page-fixture';

/** A frame of this site with a document of its own. */
const frameIn = (page: Document, style: string): HTMLIFrameElement => {
  const frame = page.createElement('iframe');
  frame.setAttribute('style', `position: absolute; border: 3px solid; ${style}`);
  page.body.append(frame);
  return frame;
};

/** Its ordinal among the frames of the page; the test runs in one with others. */
const ordinalOf = ({ contentWindow, ownerDocument: { defaultView } }: HTMLIFrameElement): number =>
  Array.prototype.indexOf.call(defaultView, contentWindow);

describe('a frame', () => {
  it('is found by its ordinal among others, and where its window begins', () => {
    aPage('');
    frameIn(document, 'left: 500px; top: 0');
    const frame = frameIn(document, 'left: 20px; top: 30px; padding: 4px 5px');
    expect(findFrame(document, [ordinalOf(frame)])).toEqual({
      element: frame,
      origin: { x: 28, y: 37 },
    });
  });

  it('within a frame is found by the outer one', () => {
    aPage('');
    const outer = frameIn(document, 'left: 20px; top: 30px');
    const inner = frameIn(outer.contentDocument!, 'left: 100px; top: 200px');
    expect(findFrame(document, [ordinalOf(outer), ordinalOf(inner)])).toEqual({
      element: outer,
      origin: { x: 20 + 3 + 100 + 3, y: 30 + 3 + 200 + 3 },
    });
  });

  it('within one that cannot be looked into has no known place', () => {
    aPage('');
    const outer = frameIn(document, 'left: 20px; top: 30px');
    expect(findFrame(document, [ordinalOf(outer), 3])).toEqual({ element: outer, origin: null });
  });

  it('in a shadow root, or one that has gone, is not found', () => {
    aPage('<div></div>');
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    root.append(frame);
    const path = [ordinalOf(frame)];
    expect(path).toEqual([-1]);
    expect(findFrame(document, path)).toBeNull();
    expect(findFrame(document, [99])).toBeNull();
    expect(findFrame(document, [])).toBeNull();
  });
});
