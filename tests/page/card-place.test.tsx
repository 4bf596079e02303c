import { describe, expect, it, onTestFinished } from 'vitest';
import { pageSchemeAt } from '../../src/page/page-scheme';
import { keepPlaced, linesOf, type CardPlace } from '../../src/page/place';
import { createCardHost, type CardHost } from '../../src/page/shadow-host';
import { aPage } from '../support/page-fixture';
import { waitUntil } from '../support/wait-until';

const WIDTH = 300;
const HEIGHT = 200;

/** An open card of a fixed size. */
function aCard(): CardHost {
  const host = createCardHost(document, {
    tokens: '',
    styles: '.mh-card { width: 300px; height: 200px; }',
    onRoom: () => undefined,
    onLost: () => undefined,
    onMoved: () => undefined,
  });
  showIn(host, 'light');
  onTestFinished(() => document.documentElement.lastElementChild!.remove());
  return host;
}

function showIn(host: CardHost, scheme: 'light' | 'dark'): void {
  const card = document.createElement('section');
  card.className = 'mh-card';
  host.show({ form: 'card', scheme, textSize: 100 })!.append(card);
  host.fit();
  host.reveal();
}

/** Places a card at the only `<b>` of the page and keeps it there. */
function placeAt(
  page: HTMLElement,
  point: 'none' | 'last line' = 'none',
): {
  readonly range: Range;
  readonly card: CardHost;
  readonly places: readonly CardPlace[];
} {
  const range = document.createRange();
  range.selectNodeContents(page.querySelector('b')!);
  const card = aCard();
  const places: CardPlace[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const last = linesOf(range).at(-1)!;
  keepPlaced({
    range,
    point: point === 'none' ? null : { x: last.left + 2, y: last.top + 2 },
    card: card.box(),
    onPlace(place) {
      places.push(place);
      card.moveTo(place);
    },
    signal: stop.signal,
  });
  return { range, card, places };
}

const at = (left: number, top: number, text = 'Lavrov'): string =>
  `<p style="position:absolute;margin:0;left:${left}px;top:${top}px"><b>${text}</b></p>`;

describe('a card', () => {
  it.each<[string, string, (mark: DOMRect) => { readonly x: number; readonly y: number }]>([
    [
      'stands 8 px below its mark, start edges aligned',
      at(40, 20),
      ({ left, bottom }) => ({ x: left, y: bottom + 8 }),
    ],
    [
      'stands above a mark near the bottom',
      at(40, innerHeight - 40),
      ({ left, top }) => ({ x: left, y: top - 8 - HEIGHT }),
    ],
    [
      'keeps 8 px from the edge of the window',
      at(innerWidth - 60, 20),
      ({ bottom }) => ({ x: innerWidth - 8 - WIDTH, y: bottom + 8 }),
    ],
  ])('%s', async (_, html, expected) => {
    const { range, places } = placeAt(aPage(html));
    const { x, y } = await waitUntil('a place', () => places[0]);
    const wanted = expected(range.getBoundingClientRect());
    expect(Math.abs(x - wanted.x) + Math.abs(y - wanted.y)).toBeLessThanOrEqual(2);
  });

  it('stands at the line of a broken name that the pointer is on', async () => {
    const page = aPage(
      '<p style="width:120px;margin:20px">Once upon a time <b>Sergey Viktorovich Lavrov</b></p>',
    );
    const { range, places } = placeAt(page, 'last line');
    const { y } = await waitUntil('a place', () => places[0]);
    const lines = linesOf(range);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.abs(y - lines.at(-1)!.bottom - 8)).toBeLessThanOrEqual(1);
  });

  it('stands beside vertical text', async () => {
    const page = aPage(
      '<p style="writing-mode:vertical-rl;position:absolute;left:400px;top:20px;margin:0">今日<b>ラブロフ</b></p>',
    );
    const { range, places } = placeAt(page);
    const { x } = await waitUntil('a place', () => places[0]);
    expect(Math.abs(range.getBoundingClientRect().left - 8 - WIDTH - x)).toBeLessThanOrEqual(1);
  });

  it('moves with a box that scrolls, and tells when its mark is out of sight in it', async () => {
    const page = aPage(
      `<div id="box" style="height:120px;overflow:auto">${at(40, 20).replace('absolute', 'relative')}<p style="height:900px"></p></div>`,
    );
    const box = page.querySelector('#box')!;
    const { places } = placeAt(page);
    const { y } = await waitUntil('a place', () => places[0]);
    box.scrollTop = 10;
    await waitUntil('the card follows', () => places.at(-1)!.y === y - 10);
    expect(places.at(-1)!.isMarkHidden).toBe(false);
    box.scrollTop = 400;
    await waitUntil('the mark is out of sight', () => places.at(-1)!.isMarkHidden);
  });

  it('waits where it is for a mark that the page moves, and tells when it shows no more', async () => {
    const page = aPage(at(40, 20));
    const { places } = placeAt(page);
    const mark = page.querySelector('b')!;
    const before = places.length;
    mark.hidden = true;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    mark.hidden = false;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(places.slice(before)).toEqual([]);
    mark.hidden = true;
    await waitUntil('the mark is out of sight', () => places.at(-1)!.isMarkHidden);
  });

  it('stays on its side of a mark that is drawn anew, and waits for that to have a box', async () => {
    const page = aPage(at(40, 20));
    const mark = page.querySelector('b')!;
    const range = document.createRange();
    range.selectNodeContents(mark);
    const places: CardPlace[] = [];
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    mark.hidden = true;
    keepPlaced({
      ...{ range, point: null, side: 'above', card: aCard().box(), signal: stop.signal },
      onPlace: (place) => places.push(place),
    });
    expect(places).toEqual([]);
    mark.hidden = false;
    const { side, isMarkHidden } = await waitUntil('a place', () => places[0]);
    expect({ side, isMarkHidden }).toEqual({ side: 'above', isMarkHidden: false });
  });

  it('is never taller than its side has room', async () => {
    const { range, places } = placeAt(aPage(at(40, 20)));
    const { maxHeight } = await waitUntil('a place', () => places[0]);
    const room = innerHeight - range.getBoundingClientRect().bottom - 16;
    expect(Math.abs(maxHeight - room)).toBeLessThanOrEqual(1);
  });
});

describe('the host', () => {
  it('is moved by no style of the page, nor hidden by one', () => {
    const page = aPage('<p>text</p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':not(html) { display: none !important; opacity: 0 !important; transform: scale(2) !important; color: red !important; font-size: 99px !important; direction: rtl !important }',
    );
    const card = aCard();
    document.adoptedStyleSheets = [sheet];
    onTestFinished(() => {
      document.adoptedStyleSheets = [];
    });
    const style = getComputedStyle(card.room()!.firstElementChild!);
    expect(getComputedStyle(page).display).toBe('none');
    expect([style.color, style.fontSize, style.direction, style.width]).toEqual([
      'rgb(0, 0, 0)',
      '16px',
      'ltr',
      '300px',
    ]);
    const { left, top } = card.box().getBoundingClientRect();
    expect(card.isHost(document.elementFromPoint(left + 5, top + 5))).toBe(true);
  });

  it('comes back when the page has thrown it out', () => {
    aPage('');
    const card = aCard();
    document.documentElement.lastElementChild!.remove();
    showIn(card, 'dark');
    expect(card.box().matches(':popover-open')).toBe(true);
    expect(card.box().getBoundingClientRect().width).toBe(WIDTH);
  });
});

describe('the scheme under a mark', () => {
  it.each([
    [
      'of the nearest ground that is painted',
      '<div style="background:#111"><p style="background:#0000"><b>x</b></p></div>',
      'dark',
    ],
    [
      'light where a light box lies on a dark one',
      '<div style="background:#111"><p style="background:#fff"><b>x</b></p></div>',
      'light',
    ],
    ['light where nothing is painted', '<p><b>x</b></p>', 'light'],
  ])('%s', (_, html, scheme) => {
    expect(pageSchemeAt(aPage(html).querySelector('b')!)).toBe(scheme);
  });

  it('dark where nothing is painted and the page is dark alone', () => {
    const page = aPage('<p>x</p>');
    document.documentElement.style.colorScheme = 'dark';
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    expect(pageSchemeAt(page)).toBe('dark');
  });
});
