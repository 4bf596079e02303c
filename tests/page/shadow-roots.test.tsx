import { describe, expect, it } from 'vitest';
import { containsAcross, openPageOrder, openRootOf } from '../../src/page/shadow-roots';
import { aPage, aStream, readAll, textsIn } from '../support/page-fixture';
import { ALL_MARKS, aSession, markedTexts } from '../support/session-fixture';
import { waitUntil } from '../support/wait-until';

const OBJECT = '\uFFFC';

const open = (html: string): string => `<template shadowrootmode="open">${html}</template>`;
const closed = (html: string): string => `<template shadowrootmode="closed">${html}</template>`;

describe('text in shadow roots', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'is read in open ones, at any depth',
      `<x-a>${open(`BBC <p>NHK</p><section>${open('<b>AP</b>')}</section>`)}</x-a>`,
      ['BBC ', 'NHK', 'AP'],
    ],
    ['is left alone in closed ones', `<x-a>${closed('BBC')}</x-a><div>${closed('AP')}</div>`, []],
    [
      'belongs to no sentence around the host',
      `<p>On <x-a>${open('BBC')}</x-a> News</p>`,
      [`On ${OBJECT} News`, 'BBC'],
    ],
    [
      'that is put into a slot is read where it stands, apart from what is around the host',
      `<p>On <x-a>${open('“<slot></slot>”')}The <b>Moscow</b> Times</x-a> today</p>`,
      [`On ${OBJECT}The Moscow Times${OBJECT} today`, `“${OBJECT}”`],
    ],
    [
      'is not joined over two slots',
      `<x-a>${open('<slot name="b"></slot>, <slot name="a"></slot>')}<i slot="a">Sergey</i> <i slot="b">Lavrov</i></x-a>`,
      [`Sergey${OBJECT}Lavrov`, ', '],
    ],
    [
      'that no slot takes up is not shown',
      `<x-a>${open('<slot name="a"></slot>')}BBC<b>NHK</b><p>AP</p><i slot="a">AFP</i></x-a><div>${open('x')}BBC<p>NHK</p></div>`,
      ['AFP', 'x'],
    ],
    [
      'in a slot that is not drawn is not shown',
      `<x-a>${open('<div style="display:none"><slot></slot></div>')}BBC</x-a>`,
      [],
    ],
    [
      'that a slot holds itself is read while nothing else is put there',
      `<x-a>${open('<p>by <slot>Reuters</slot></p>')}</x-a><x-a>${open('<slot>Reuters</slot>')}AFP</x-a>`,
      [`AFP`, `by ${OBJECT}Reuters`],
    ],
    ['is not read in a hidden host', `<x-a hidden>${open('BBC')}</x-a>`, []],
    [
      'is not read in an editor or what assistive technology skips',
      `<div contenteditable><x-a>${open('BBC')}</x-a></div><x-a aria-hidden="true">${open('BBC')}</x-a>`,
      [],
    ],
  ])('%s', (_, html, texts) => {
    const read = textsIn(aPage(html));
    expect([...read].sort()).toEqual([...texts].sort());
  });

  it('is read again around a node that changed, directly in a root or below', () => {
    const page = aPage(`<x-a>${open('BBC <p>NHK</p>')}</x-a>`);
    const root = page.querySelector('x-a')!.shadowRoot!;
    const stream = aStream();
    expect(textsIn(page, stream)).toHaveLength(2);
    for (const [node, text] of [
      [root.firstChild!, 'BBC '],
      [root, 'BBC '],
      [root.querySelector('p')!.firstChild!, 'NHK'],
    ] as const) {
      stream.requestAround(node);
      expect(readAll(stream).map(({ text }) => text)).toEqual([text]);
    }
  });

  it('is never read in an editor around the host, wherever the reading starts', () => {
    const page = aPage(`<div contenteditable><x-a>${open('<p>BBC</p>')}</x-a></div>`);
    const root = page.querySelector('x-a')!.shadowRoot!;
    expect(textsIn(root.querySelector('p')!)).toEqual([]);
  });

  it('is told of once, and of elements that may get a root later', () => {
    const roots: ShadowRoot[] = [];
    const hostless: string[] = [];
    const page = aPage(
      `<x-a>${open('BBC')}</x-a><div id="empty"></div><div id="full">AP</div><x-b id="custom">AP</x-b><b id="never"></b>`,
    );
    const stream = aStream({
      onRoot: (root) => roots.push(root),
      onHostless: ({ id }) => hostless.push(id),
    });
    textsIn(page, stream);
    stream.request(page);
    readAll(stream);
    expect(roots).toEqual([page.querySelector('x-a')!.shadowRoot]);
    expect([...new Set(hostless)].sort()).toEqual(['custom', 'empty']);
  });
});

describe('places across roots', () => {
  it('are in the order of the page, a root just after its host', () => {
    const page = aPage(
      `<p>1</p><x-a>${open(`<p>2</p><x-b>${open('3')}</x-b><p>4</p>`)}5</x-a><x-a>${open('6')}</x-a><p>7</p>`,
    );
    const [first, second] = [...page.querySelectorAll('x-a')].map((host) => host.shadowRoot!);
    const nodes: Node[] = [
      page.querySelector('p')!,
      first!.querySelector('p')!,
      first!.querySelector('x-b')!,
      first!.querySelector('x-b')!.shadowRoot!.firstChild!,
      first!.lastChild!,
      page.querySelector('x-a')!.lastChild!,
      second!.firstChild!,
      page.lastChild!,
    ];
    expect([...nodes].reverse().sort(openPageOrder())).toEqual(nodes);
  });

  it('know what lies in what', () => {
    const page = aPage(`<x-a>${open(`<x-b>${open('<p>x</p>')}</x-b>`)}</x-a>`);
    const inner = openRootOf(openRootOf(page.querySelector('x-a')!)!.querySelector('x-b')!)!;
    expect([containsAcross(page, inner), containsAcross(inner, page)]).toEqual([true, false]);
  });

  it('are not deceived by a form whose fields hide its own properties', () => {
    const form = aPage('<form><input name="shadowRoot"></form>').querySelector('form')!;
    expect(openRootOf(form)).toBeNull();
  });
});

describe('marks in shadow roots', () => {
  it('come and go with the text, and leave with the session', async () => {
    const page = aPage(`<x-a>${open('<p>NBC News</p>')}</x-a>`);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ outlet: ['NBC News'] });
    const root = page.querySelector('x-a')!.shadowRoot!;
    root.append(document.createTextNode('Lavrov'));
    await waitUntil('the new name is marked', () => markedTexts()['person']?.length === 1);
    root.replaceChildren();
    await waitUntil('no mark is left', () => Object.keys(markedTexts()).length === 0);
  });

  it('are found under the pointer, in nested roots too', async () => {
    const page = aPage(`<x-a>${open(`<x-b>${open('<p>Lavrov</p>')}</x-b>`)}</x-a>`);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    expect(test.session.open(test.session.mentions()[0]!)).toBe(true);
    const card = await waitUntil('the card shows', () =>
      test.cardRoot?.querySelector('[role="dialog"]'),
    );
    expect(card.textContent).toContain('Sergey');
    expect(page.querySelector('x-a')!.shadowRoot!.adoptedStyleSheets).toEqual([]);
  });

  it('are listed where the element around them has no box of its own', async () => {
    aPage(
      `<div style="display:contents">NBC News</div><x-a style="display:contents">${open('Lavrov')}</x-a><x-a style="display:contents;visibility:hidden">${open('Lavrov')}</x-a>`,
    );
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const surfaces = test.session.mentions().map(({ mention: { surface } }) => surface);
    expect(surfaces).toEqual(['NBC News', 'Lavrov']);
  });

  it.each<[string, string, (host: Element) => void]>([
    [
      'an element whose root comes late',
      '<x-late></x-late>',
      (host) => {
        host.attachShadow({ mode: 'open' }).textContent = 'Lavrov';
      },
    ],
    [
      'an empty element that is given a root',
      '<div></div>',
      (host) => {
        host.attachShadow({ mode: 'open' }).textContent = 'Lavrov';
      },
    ],
    [
      'text that a slot takes up late',
      `<x-a>${open('<p></p>')}Lavrov</x-a>`,
      (host) => host.shadowRoot!.querySelector('p')!.append(document.createElement('slot')),
    ],
  ])('%s', async (_, html, change) => {
    const page = aPage(html);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({});
    change(page.firstElementChild!);
    await waitUntil('the name is marked', () => markedTexts()['person']?.join() === 'Lavrov');
  });

  it('leave text that a late root no longer shows', async () => {
    const page = aPage('<x-late>Lavrov</x-late>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ person: ['Lavrov'] });
    page.firstElementChild!.attachShadow({ mode: 'open' }).textContent = 'NBC News';
    await waitUntil('the root is read', () => markedTexts()['outlet']?.length === 1);
    expect(markedTexts()).toEqual({ outlet: ['NBC News'] });
  });
});
