import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepNear, type MarkDrawing } from '../../src/page/near-view';
import { aPage } from '../support/page-fixture';
import { waitUntil } from '../support/wait-until';

// The window of these tests is some hundred pixels high; a line here is 1,000.

const MANY = 101;
let stop = new AbortController();

beforeEach(() => scrollTo(0, 0));
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** Marks over the test page, with what is drawn of them as text. */
function someMarks(): MarkDrawing<'person'> & { readonly drawn: () => readonly string[] } {
  const drawn = new Set<AbstractRange>();
  const drawing: MarkDrawing<'person'> = {
    add: (_, ranges) => ranges.forEach((range) => drawn.add(range)),
    remove: (_, ranges) => ranges.forEach((range) => drawn.delete(range)),
  };
  const textOf = ({ startContainer }: AbstractRange): string => startContainer.textContent ?? '';
  return {
    ...keepNear(drawing, stop.signal),
    drawn: () => [...drawn].map(textOf),
  };
}

function rangesIn(page: Element): readonly StaticRange[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 };
    ranges.push(new StaticRange(ends));
  }
  return ranges;
}

/** Lines of text, by their number, each a thousand pixels below the one before. */
function lines(count: number, html = (line: number): string => `${line}`): string {
  const heights = Array.from({ length: count }, (_, line) => line);
  return heights.map((line) => `<p style="height: 1000px; margin: 0">${html(line)}</p>`).join('');
}

/** So many marks that only those near the view are drawn. */
const FULL = `<p>${'<b>here</b>'.repeat(MANY)}</p>`;

const isOnlyNear = (names: readonly string[], last: number): boolean =>
  names.length < 10 && names.includes(`${last}`);

describe('marks near the view', () => {
  it('are all drawn where there are not more than a hundred', async () => {
    const page = aPage(lines(MANY - 1));
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    expect(marks.drawn()).toHaveLength(MANY - 1);
  });

  it('alone are drawn where there are more', async () => {
    const page = aPage(lines(MANY));
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('far marks go', () => isOnlyNear(marks.drawn(), 0));
    // One window on each side: what lies just below it is drawn already.
    const reach = 2 * innerHeight;
    expect(marks.drawn()).toEqual(
      [...page.children].flatMap((line, at) =>
        line.getBoundingClientRect().top < reach ? `${at}` : [],
      ),
    );
  });

  it('are drawn after a jump to the end, and after the way back', async () => {
    const page = aPage(lines(MANY));
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil('those at the end are drawn', () => isOnlyNear(marks.drawn(), MANY - 1));
    scrollTo(0, 0);
    await waitUntil('those at the top are drawn', () => isOnlyNear(marks.drawn(), 0));
  });

  it('are those that come into a box that scrolls', async () => {
    const page = aPage(
      `<div style="height: 300px; overflow: auto">${lines(MANY)}</div>${'<br>'.repeat(99)}`,
    );
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('far marks go', () => isOnlyNear(marks.drawn(), 0));
    page.querySelector('div')!.scrollTo(0, 50_000);
    await waitUntil('those in the middle are drawn', () => isOnlyNear(marks.drawn(), 50));
  });

  it('are those in shadow roots, too', async () => {
    const root = '<div><template shadowrootmode="open"><p>ROOT</p></template></div>';
    const page = aPage(lines(MANY, (line) => root.replace('ROOT', `${line}`)));
    const marks = someMarks();
    const hosts = [...page.querySelectorAll('div')];
    marks.add(
      'person',
      hosts.flatMap(({ shadowRoot }) => rangesIn(shadowRoot!.firstElementChild!)),
    );
    await waitUntil('far marks go', () => isOnlyNear(marks.drawn(), 0));
    hosts[60]!.scrollIntoView();
    await waitUntil('those in view are drawn', () => isOnlyNear(marks.drawn(), 60));
  });

  it('are those that the browser had not laid out', async () => {
    const page = aPage(
      lines(MANY, (line) => `<span>${line}</span>`).replaceAll(
        'height',
        'content-visibility: auto; contain-intrinsic-size: 1000px; height',
      ),
    );
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('far marks go', () => isOnlyNear(marks.drawn(), 0));
    scrollTo(0, 70_000);
    await waitUntil('those in view are drawn', () => isOnlyNear(marks.drawn(), 70));
  });

  it('are those of what begins to show', async () => {
    const page = aPage(`${FULL}<p hidden>unfolded</p>`);
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('it is not drawn', () => !marks.drawn().includes('unfolded'));
    page.querySelector('p:last-child')!.removeAttribute('hidden');
    await waitUntil('it is drawn', () => marks.drawn().includes('unfolded'));
  });

  it.each([
    ['without a box', '<i style="display: contents">text</i>'],
    ['too small for it', `<div style="height: 20px; width: 20px">${'text '.repeat(200)}</div>`],
  ])('are those of an element %s, wherever it is', async (_, html) => {
    const page = aPage(`${lines(MANY)}${html}`);
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('other far marks go', () => isOnlyNear(marks.drawn(), 0));
    expect(marks.drawn().join()).toContain('text');
  });

  it('stay where the page takes the element around them away', async () => {
    const page = aPage(`${FULL}<p><i>bare</i></p>`);
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    const around = page.querySelector('i')!;
    around.replaceWith(...around.childNodes);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    expect(marks.drawn()).toContain('bare');
  });

  it('come one by one where there are many, and go one by one', async () => {
    const page = aPage(`${FULL}<p>later</p>`);
    const marks = someMarks();
    const ranges = rangesIn(page);
    const [last] = ranges.slice(-1);
    marks.add('person', ranges.slice(0, -1));
    marks.add('person', [last!]);
    await waitUntil('the last is drawn', () => marks.drawn().includes('later'));
    page.querySelector('p:last-child')!.textContent = '';
    marks.remove('person', [last!]);
    expect(marks.drawn()).not.toContain('later');
    marks.remove('person', ranges);
    expect(marks.drawn()).toEqual([]);
  });

  it('no longer change once the signal has fired', async () => {
    const page = aPage(lines(MANY));
    const marks = someMarks();
    marks.add('person', rangesIn(page));
    await waitUntil('far marks go', () => isOnlyNear(marks.drawn(), 0));
    const before = marks.drawn();
    stop.abort();
    marks.add('person', rangesIn(page));
    scrollTo(0, 50_000);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    expect(marks.drawn()).toEqual(before);
  });
});
