import { afterEach, describe, expect, it } from 'vitest';
import markStyles from '../../src/ui/marks.css?inline';
import { drawMarks, type MarkKind } from '../../src/page/marks';
import { aPage } from '../support/page-fixture';

const NAMES = ['masthead-open', 'masthead-organisation', 'masthead-outlet', 'masthead-person'];
const styles = (): Promise<string> => Promise.resolve(markStyles);
let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

function aRange(element: Element, start: number, end: number): StaticRange {
  const node = element.firstChild!;
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
}

const registered = (): readonly string[] => [...CSS.highlights.keys()].sort();

describe('marks', () => {
  it('change no byte of the document', () => {
    const page = aPage('<p>On NBC News</p>');
    const before = document.documentElement.outerHTML;
    const marks = drawMarks(CSS.highlights, { styles, signal: stop.signal });
    marks.add('outlet', [aRange(page.querySelector('p')!, 3, 11)]);
    marks.tint([aRange(page.querySelector('p')!, 3, 11)]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.get('masthead-outlet')?.size).toBe(1);
  });

  it('have one highlight for each kind, and the open one above them', () => {
    drawMarks(CSS.highlights, { styles, signal: stop.signal });
    expect(registered()).toEqual(NAMES);
    const priorities = NAMES.map((name) => CSS.highlights.get(name)!.priority);
    expect(priorities).toEqual([2, 1, 1, 1]);
  });

  it('are found under the pointer, the tint is not', () => {
    const page = aPage('<p>On NBC News</p>');
    const paragraph = page.querySelector('p')!;
    const marks = drawMarks(CSS.highlights, { styles, signal: stop.signal });
    const range = aRange(paragraph, 3, 11);
    marks.add('outlet', [range]);
    marks.tint([aRange(paragraph, 0, 11)]);
    const live = document.createRange();
    live.setStart(range.startContainer, 4);
    live.setEnd(range.startContainer, 5);
    const { left, top, width, height } = live.getBoundingClientRect();
    expect(marks.rangesAt(left + width / 2, top + height / 2)).toEqual([range]);
    expect(marks.rangesAt(paragraph.getBoundingClientRect().left + 2, top + 5)).toEqual([]);
  });

  it('go one by one, and all when the signal fires', () => {
    const page = aPage('<p>On NBC News</p>');
    const marks = drawMarks(CSS.highlights, { styles, signal: stop.signal });
    const [first, second] = [0, 3].map((at) => aRange(page.querySelector('p')!, at, at + 2));
    marks.add('person', [first!, second!]);
    marks.remove('person', [first!]);
    expect([...CSS.highlights.get('masthead-person')!]).toEqual([second]);
    stop.abort();
    marks.add('person', [first!]);
    expect(registered()).toEqual([]);
  });

  it('come back when the page has cleared every highlight', () => {
    const marks = drawMarks(CSS.highlights, { styles, signal: stop.signal });
    expect(marks.restore()).toBe(false);
    CSS.highlights.clear();
    expect(marks.restore()).toBe(true);
    expect(registered()).toEqual(NAMES);
  });

  it('leave alone what the page registers under the same name', () => {
    drawMarks(CSS.highlights, { styles, signal: stop.signal });
    const theirs = new Highlight();
    CSS.highlights.set('masthead-person', theirs);
    stop.abort();
    expect([...CSS.highlights.values()]).toEqual([theirs]);
    CSS.highlights.clear();
  });
});

describe('forms of the marks', () => {
  const styleOf = (kind: MarkKind | 'open'): CSSStyleDeclaration => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyles);
    document.adoptedStyleSheets = [sheet];
    return getComputedStyle(document.body, `::highlight(masthead-${kind})`);
  };

  it.each<[MarkKind, string]>([
    ['outlet', 'double'],
    ['person', 'dotted'],
    ['organisation', 'dashed'],
  ])('%s: underline %s, text colour untouched', (kind, form) => {
    const style = styleOf(kind);
    expect([style.textDecorationLine, style.textDecorationStyle]).toEqual(['underline', form]);
    expect(style.color).toBe(getComputedStyle(document.body).color);
  });

  it('open: a tint', () => {
    expect(styleOf('open').backgroundColor).toMatch(/^rgba\(80, 130, 210, 0\.2/);
  });

  it('every rule is for the screen: print shows no marks', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyles);
    const media = [...sheet.cssRules].map(
      (rule) => rule instanceof CSSMediaRule && rule.media.mediaText,
    );
    expect(media).toEqual([
      'screen',
      'screen and (forced-colors: active)',
      'screen and (scripting: none)',
    ]);
  });
});
