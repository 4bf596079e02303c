import { describe, expect, it } from 'vitest';
import { aPage } from '../support/page-fixture';
import { ALL_MARKS, aSession } from '../support/session-fixture';
import { waitUntil } from '../support/wait-until';

// Everything that docs/privacy.md lists, looked at the way a page's script would look.

/** Own names of the window and the document, to find out what was added. */
const globals = (): readonly string[] => [
  ...Object.getOwnPropertyNames(window),
  ...Object.getOwnPropertyNames(document),
];

describe('what a page can see', () => {
  it('is four highlights, their ranges and one empty element', async () => {
    aPage('<p>Lavrov</p>');
    const names = globals();
    const elements = [...document.querySelectorAll('*')];
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    await waitUntil('the card shows', () => test.cardRoot?.querySelector('[role="dialog"]'));

    expect([...CSS.highlights.keys()].sort()).toEqual([
      'masthead-open',
      'masthead-organisation',
      'masthead-outlet',
      'masthead-person',
    ]);
    const [host, ...others] = [...document.querySelectorAll('*')].filter(
      (element) => !elements.includes(element),
    );
    expect(others).toEqual([]);
    expect([host!.outerHTML, host!.shadowRoot, host!.textContent]).toEqual([
      '<div></div>',
      null,
      '',
    ]);
    expect(globals()).toEqual(names);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('is no way into a closed shadow root', async () => {
    aPage(
      '<p>NBC News</p><x-a><template shadowrootmode="closed"><p>Lavrov</p></template></x-a><x-b><template shadowrootmode="open"><p>Lavrov</p></template></x-b>',
    );
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const trees = [...CSS.highlights.values()].flatMap((marks) =>
      [...marks].map(({ startContainer }) => startContainer.getRootNode()),
    );
    expect(trees).toHaveLength(2);
    expect(trees).toContain(document);
    expect(trees).toContain(document.querySelector('x-b')!.shadowRoot);
  });

  it('is no text of the card by selecting, finding or walking everything', async () => {
    aPage('<p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const card = await waitUntil('the card shows', () =>
      test.cardRoot?.querySelector('[role="dialog"]'),
    );
    expect(card.textContent).toContain('Sergey');
    await waitUntil('it is seen', () => test.roots[0]!.querySelector('[data-shown]'));

    const { host } = test.roots[0]!;
    const selection = getSelection()!;
    selection.selectAllChildren(document.documentElement);
    const seen = [
      selection.toString(),
      document.documentElement.textContent,
      document.documentElement.innerText,
      document.documentElement.getHTML({
        shadowRoots: [...document.querySelectorAll('*')].flatMap(
          ({ shadowRoot }) => shadowRoot ?? [],
        ),
      }),
      new XMLSerializer().serializeToString(document),
    ];
    selection.removeAllRanges();
    expect(seen.join('\n')).not.toContain('Sergey');
    expect(document.activeElement).toBe(host);
    const { left, top } = test.roots[0]!.querySelector('[popover]')!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(host);
    expect(() => (host as HTMLElement).attachInternals()).toThrow();
  });

  it('is no key and no click in the card that bubbles', async () => {
    const page = aPage('<p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const card = await waitUntil('the card shows', () =>
      test.cardRoot?.querySelector('[role="dialog"]'),
    );
    const reached: string[] = [];
    const names = ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'copy'];
    for (const name of names) {
      document.addEventListener(name, () => reached.push(name), { once: true });
      card.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    }
    expect(reached).toEqual([]);
    for (const name of names) page.dispatchEvent(new Event(name, { bubbles: true }));
    expect(reached).toEqual(names);
  });
});
