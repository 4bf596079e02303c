import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import markStyles from '../../src/ui/marks.css?inline';
import { drawInRoots } from '../../src/page/root-marks';
import { aPage } from '../support/page-fixture';
import { waitUntil } from '../support/wait-until';

// Without the styles that the package brings along this document is what Firefox is: its roots need
// a sheet of ours. With them it is what Chromium is.

const styles = (): Promise<string> => Promise.resolve(markStyles);
let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.adoptedStyleSheets = [];
});

/** Two hosts with a root each; their first texts. */
function twoRoots(html = '<p>Lavrov</p>'): readonly [ShadowRoot, ShadowRoot] {
  const host = `<x-a><template shadowrootmode="open">${html}</template></x-a>`;
  const [first, second] = [...aPage(host + host).querySelectorAll('x-a')];
  return [first!.shadowRoot!, second!.shadowRoot!];
}

function rangeIn(root: ShadowRoot): StaticRange {
  const node = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode()!;
  return new StaticRange({
    ...{ startContainer: node, startOffset: 0 },
    ...{ endContainer: node, endOffset: 6 },
  });
}

const countSheets = ({ adoptedStyleSheets }: ShadowRoot): number => adoptedStyleSheets.length;

describe('a root with marks in it', () => {
  it.each([
    ['inside an element', '<p>Lavrov</p>'],
    ['directly in the root', 'Lavrov'],
  ])('has our sheet as long as there is one %s', (_, html) => {
    const [first, second] = twoRoots(html);
    const marks = drawInRoots({ styles, signal: stop.signal });
    const ranges = [rangeIn(first), rangeIn(first)] as const;
    marks.add(ranges[0]);
    marks.add(ranges[1]);
    expect([first, second].map(countSheets)).toEqual([1, 0]);
    expect(marks.marked()).toEqual([first]);
    marks.remove(ranges[0]);
    marks.remove(ranges[0]);
    expect([first, second].map(countSheets)).toEqual([1, 0]);
    marks.remove(ranges[1]);
    expect([first, second].map(countSheets)).toEqual([0, 0]);
    expect(marks.marked()).toEqual([]);
  });

  it('shows them', async () => {
    const [root] = twoRoots();
    const lineOf = (): string =>
      getComputedStyle(root.querySelector('p')!, '::highlight(masthead-person)').textDecorationLine;
    expect(lineOf()).toBe('none');
    drawInRoots({ styles, signal: stop.signal }).add(rangeIn(root));
    await waitUntil('the styles are there', () => lineOf() === 'underline');
  });

  it('has no sheet where the styles of the document reach it', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyles);
    document.adoptedStyleSheets = [sheet];
    const [root] = twoRoots();
    const marks = drawInRoots({ styles, signal: stop.signal });
    marks.add(rangeIn(root));
    expect([root.adoptedStyleSheets.length, marks.marked()]).toEqual([0, [root]]);
  });

  it("keeps the page's own sheets, and loses ours with the signal", () => {
    const own = new CSSStyleSheet();
    const [root] = twoRoots();
    root.adoptedStyleSheets = [own];
    drawInRoots({ styles, signal: stop.signal }).add(rangeIn(root));
    expect(root.adoptedStyleSheets).toHaveLength(2);
    stop.abort();
    expect(root.adoptedStyleSheets).toEqual([own]);
  });

  it('has our sheet again when the page has thrown it out', () => {
    const [root] = twoRoots();
    const marks = drawInRoots({ styles, signal: stop.signal });
    marks.add(rangeIn(root));
    root.adoptedStyleSheets = [];
    marks.restore();
    marks.restore();
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('loses it although its text has left it', () => {
    const [root] = twoRoots();
    const marks = drawInRoots({ styles, signal: stop.signal });
    const range = rangeIn(root);
    marks.add(range);
    root.replaceChildren();
    marks.remove(range);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('is none of the document', () => {
    const text = aPage('<p>Lavrov</p>').querySelector('p')!.firstChild!;
    const marks = drawInRoots({ styles, signal: stop.signal });
    marks.add(
      new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 }),
    );
    expect([marks.marked(), document.adoptedStyleSheets]).toEqual([[], []]);
  });
});
