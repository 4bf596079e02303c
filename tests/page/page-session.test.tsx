import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { servePage } from '../../src/content/serve-page';
import { aPage } from '../support/page-fixture';
import {
  ALL_MARKS,
  aSession,
  findInText,
  markedTexts,
  type TestSession,
} from '../support/session-fixture';
import { waitUntil } from '../support/wait-until';

const FROM = { isOwnPage: true, tabId: null, frameId: 0, host: '', isPrivate: false };

/** Puts the pointer on an element's first line, close to its start. */
const pointAt = (element: Element): Promise<void> =>
  userEvent.hover(element, { position: { x: 4, y: 6 } });
const cardIn = ({ cardRoot }: TestSession): HTMLElement | null =>
  cardRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
const untilCard = (test: TestSession): Promise<HTMLElement> =>
  waitUntil('a card opens', () => cardIn(test));
const untilNoCard = (test: TestSession): Promise<true> =>
  waitUntil('the card closes', () => cardIn(test) === null);

describe('a page that is marked', () => {
  it('keeps every node and attribute', async () => {
    aPage('<p>On <b>NBC</b> News met Lavrov, 7月にラブロフ外相。</p><p>Graham</p>');
    const before = document.documentElement.outerHTML;
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({
      outlet: [' News', 'NBC'],
      person: ['Graham', 'Lavrov', 'ラブロフ'],
    });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(test.roots).toEqual([]);
  });

  it('is not read while marks are off', async () => {
    aPage('<p>NBC News</p>');
    const test = aSession();
    test.session.setMarks({ isOn: false, kinds: ['outlet'], hasLinks: false, textSize: 100 });
    expect(await test.marked()).toEqual({});
    expect(test.asked).toEqual([]);
  });

  it('has a new name linked together with the old ones', async () => {
    const page = aPage('<p>Lavrov</p><p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    page.append(document.createElement('p'));
    page.lastElementChild!.append('Lavrov again');
    await waitUntil('the new name is marked', () => test.session.mentions().length === 3);
    expect(test.asked.filter((name) => name === 'linkNames').length).toBeGreaterThan(1);
  });

  it('keeps its marks when the worker is out of reach, and has them linked later', async () => {
    let isDown = false;
    const page = aPage('<p>Lavrov</p>');
    const test = aSession();
    const { linkAll } = test;
    test.linkAll = (excerpts) => {
      if (isDown) throw new Error('no worker');
      return linkAll(excerpts);
    };
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    isDown = true;
    page.append('Graham');
    const links = (): number => test.asked.filter((name) => name === 'linkNames').length;
    await waitUntil('it asked', () => links() > 1 && test.session.isComplete());
    expect(markedTexts()).toEqual({ person: ['Lavrov'] });
    isDown = false;
    page.append(' and more');
    await waitUntil('Graham is marked', () => test.session.mentions().length === 2);
  });

  it('has all names linked when the worker was killed after it was told some', async () => {
    const page = aPage('<p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.forget();
    page.append('NBC News');
    await waitUntil('both are marked', () => test.session.mentions().length === 2);
    expect(markedTexts()).toEqual({ outlet: ['NBC News'], person: ['Lavrov'] });
  });

  it('loses the mark of a name that means nobody for the worker that comes after', async () => {
    const page = aPage('<p>Lavrov</p><p>Graham</p>');
    const test = aSession();
    const { linkAll } = test;
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.forget();
    test.linkAll = (excerpts) => {
      const { mentions, briefs } = linkAll(excerpts);
      return { mentions: mentions.filter(({ surface }) => surface !== 'Lavrov'), briefs };
    };
    page.append('NBC News');
    await waitUntil('it is linked', () => markedTexts()['outlet']?.length === 1);
    expect(await test.marked()).toEqual({ outlet: ['NBC News'], person: ['Graham'] });
  });

  it('tells and is told its names in parts, each once', async () => {
    const page = aPage('<p>NBC News and Lavrov</p>'.repeat(500));
    const told: number[] = [];
    const test = aSession();
    const { linkAll } = test;
    test.linkAll = (excerpts) => {
      told.push(excerpts.length);
      return linkAll(excerpts);
    };
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const people = test.session.mentions().filter(({ kind }) => kind === 'person');
    expect(people.length).toBe(500);
    const calls = (name: string): number => test.asked.filter((asked) => asked === name).length;
    expect(calls('noteNames')).toBeGreaterThan(6);
    expect(calls('getLinked')).toBeGreaterThan(6);
    const noted = calls('noteNames');
    page.append('Graham');
    await waitUntil('Graham is marked', () => test.session.mentions().length === 1001);
    expect(calls('noteNames')).toBe(noted);
    expect(told.at(-1)).toBe(501);
  });

  it('has its text searched again when a call failed', async () => {
    let isDown = true;
    aPage('<p>Lavrov</p>');
    const test = aSession({
      findNames: ({ texts }) => {
        if (!isDown) return texts.map(findInText);
        isDown = false;
        throw new Error('killed');
      },
    });
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ person: ['Lavrov'] });
  });

  it('has its names linked again when a call failed', async () => {
    aPage('<p>Lavrov</p>');
    const test = aSession({
      getPageFacts: () => {
        if (test.asked.filter((name) => name === 'getPageFacts').length > 1) {
          return { date: null, textKind: null };
        }
        throw new Error('killed');
      },
    });
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ person: ['Lavrov'] });
  });

  it('drops at once the mark of a text that has changed, before the new one is searched', async () => {
    const page = aPage('<p>Lavrov</p><p>NBC News</p>');
    let isSlow = false;
    const test = aSession({
      findNames: ({ texts }) => (isSlow ? new Promise(() => undefined) : texts.map(findInText)),
    });
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    isSlow = true;
    (page.querySelector('p')!.firstChild as Text).data = 'On Lavrov';
    await waitUntil('the mark is gone', () => markedTexts()['person'] === undefined);
    expect(markedTexts()).toEqual({ outlet: ['NBC News'] });
  });

  it('has a name marked whose text was in pieces just while it was linked', async () => {
    const page = aPage('<p>NBC News met Lavrov.</p>');
    const test = aSession();
    const { linkAll } = test;
    const told = page.querySelector('p')!;
    test.linkAll = (excerpts) => {
      test.linkAll = linkAll;
      (told.firstChild as Text).splitText(10);
      return linkAll(excerpts);
    };
    test.session.setMarks(ALL_MARKS);
    await waitUntil('the other is marked', () => markedTexts()['outlet']?.length === 1);
    told.normalize();
    await waitUntil('it is marked', () => markedTexts()['person']?.join() === 'Lavrov');
    expect(await test.marked()).toEqual({ outlet: ['NBC News'], person: ['Lavrov'] });
  });

  it('falls silent, its marks gone, once the extension has gone from under it', async () => {
    const page = aPage('<p>NBC News</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.isCutOff = true;
    await pointAt(page.querySelector('p')!);
    await waitUntil('the marks go', () => CSS.highlights.size === 0);
    expect(cardIn(test)).toBeNull();
    const asked = test.asked.length;
    page.append('Lavrov');
    await new Promise((done) => setTimeout(done, 300));
    expect(test.asked).toHaveLength(asked);
  });

  it('loses all marks when switched off and has them again when switched on', async () => {
    aPage('<p>NBC News</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.setMarks({ ...ALL_MARKS, isOn: false });
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(test.session.mentions()).toEqual([]);
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ outlet: ['NBC News'] });
  });

  it('shows the kinds that are wanted', async () => {
    aPage('<p>NBC News, Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.setMarks({ isOn: true, kinds: ['person'], hasLinks: false, textSize: 100 });
    expect(await test.marked()).toEqual({ person: ['Lavrov'] });
  });
});

describe('a page that changes', () => {
  it.each<[string, string, (page: HTMLElement) => void, readonly string[], (readonly string[])?]>([
    [
      'marks what is added',
      '<p>NBC News</p>',
      (page) => page.insertAdjacentHTML('beforeend', '<p>Lavrov</p>'),
      ['NBC News', 'Lavrov'],
    ],
    [
      'marks in the order of the page',
      '<p>NBC News</p>',
      (page) => page.insertAdjacentHTML('afterbegin', '<p>Lavrov</p>'),
      ['Lavrov', 'NBC News'],
    ],
    [
      'marks what is added to a sentence',
      '<p>On <i></i> News</p>',
      (page) => page.querySelector('i')!.append('NBC'),
      ['NBC News'],
      ['NBC', ' News'],
    ],
    [
      'marks what a text becomes',
      '<p>On Monday</p>',
      (page) => ((page.querySelector('p')!.firstChild as Text).data = 'On NBC News'),
      ['NBC News'],
    ],
    [
      'drops what a text no longer says',
      '<p>On NBC News</p>',
      (page) => ((page.querySelector('p')!.firstChild as Text).data = 'On Monday'),
      [],
    ],
    [
      'drops what is removed',
      '<div><p>NBC News</p></div><p>Lavrov</p>',
      (page) => page.querySelector('div')!.remove(),
      ['Lavrov'],
    ],
    [
      'drops half a name',
      '<p><b>NBC</b> News</p>',
      (page) => page.querySelector('b')!.remove(),
      [],
    ],
    [
      'follows what is moved',
      '<p>NBC News</p><p>Lavrov</p>',
      (page) => page.append(page.firstElementChild!),
      ['Lavrov', 'NBC News'],
    ],
    [
      'drops what becomes an editor',
      '<p>NBC News</p>',
      (page) => page.querySelector('p')!.setAttribute('contenteditable', ''),
      [],
    ],
    [
      'marks what is no longer hidden from assistive technology',
      '<p aria-hidden="true">Lavrov</p>',
      (page) => page.querySelector('p')!.removeAttribute('aria-hidden'),
      ['Lavrov'],
    ],
    [
      'marks what begins to show',
      '<p style="display:none">Lavrov</p>',
      (page) => page.querySelector('p')!.removeAttribute('style'),
      ['Lavrov'],
    ],
    [
      'marks what is unfolded',
      '<details><p>Lavrov</p></details>',
      (page) => (page.querySelector('details')!.open = true),
      ['Lavrov'],
    ],
    [
      'marks the bare text of what is unfolded',
      '<details>Lavrov <b>there</b></details>',
      (page) => (page.querySelector('details')!.open = true),
      ['Lavrov'],
    ],
    [
      'lists nothing that has been folded',
      '<p>NBC News</p><details open>Lavrov</details>',
      (page) => (page.querySelector('details')!.open = false),
      ['NBC News'],
      ['Lavrov', 'NBC News'],
    ],
    [
      'has its marks again when the page has cleared every highlight',
      '<p>NBC News</p>',
      (page) => {
        CSS.highlights.clear();
        page.append('and more');
      },
      ['NBC News'],
    ],
    [
      'lists nothing invisible',
      '<p>NBC News</p>',
      (page) => (page.querySelector('p')!.style.visibility = 'hidden'),
      [],
      ['NBC News'],
    ],
  ])('%s', async (_, html, change, names, marks = names) => {
    const page = aPage(html);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    change(page);
    await waitUntil(`${names.join(', ')} alone is marked and listed`, () => {
      const listed = test.session.mentions().map(({ mention }) => mention.surface);
      const marked = Object.values(markedTexts()).flat();
      return listed.join() === names.join() && marked.toSorted().join() === marks.toSorted().join();
    });
  });
});

it('marks anew what was an editor for a while after it had been read', async () => {
  const page = aPage('<p>NBC News</p><p>Lavrov</p>');
  const editor = page.querySelector('p + p')!;
  const test = aSession();
  test.session.setMarks(ALL_MARKS);
  await test.marked();
  editor.setAttribute('contenteditable', 'true');
  await waitUntil('the editor has no mark', () => test.session.mentions().length === 1);
  editor.setAttribute('contenteditable', 'false');
  await waitUntil('it has its mark again', () => test.session.mentions().length === 2);
});

describe('a page that is edited as a whole', () => {
  afterEach(() => {
    document.designMode = 'off';
  });

  it('has no marks, and gets them once it is edited no longer', async () => {
    aPage('<p>NBC News</p><p>Lavrov</p>');
    document.designMode = 'on';
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({});
    document.designMode = 'off';
    await waitUntil('it is marked', () => test.session.mentions().length === 2);
  });

  it('loses its marks when that begins', async () => {
    const page = aPage('<p>NBC News</p><p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    document.designMode = 'on';
    page.append('as somebody types'); // told of at once, before the next look
    await waitUntil('the marks go', () => test.session.mentions().length === 0);
    expect(await test.marked()).toEqual({});
  });
});

describe('a card', () => {
  it('comes in the only element that we add, and the next one comes in the same', async () => {
    const page = aPage('<p>Lavrov</p><p>NBC News</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const before = [...document.querySelectorAll('*')];
    await pointAt(page.querySelector('p')!);
    await untilCard(test);
    await userEvent.keyboard('{Escape}');
    await untilNoCard(test);
    await pointAt(page.querySelector('p + p')!);
    await untilCard(test);
    const added = [...document.querySelectorAll('*')].filter((one) => !before.includes(one));
    expect(added).toEqual([test.roots[0]!.host]);
    expect(added[0]!.outerHTML).toBe('<div></div>');
    expect(test.roots[0]!.mode).toBe('closed');
  });

  it('is the same host after marks were off', async () => {
    aPage('<p>Lavrov</p>');
    const test = aSession();
    for (const isOn of [true, false, true]) {
      test.session.setMarks({ ...ALL_MARKS, isOn });
      await test.marked();
      if (isOn) expect(test.session.open(test.session.mentions()[0]!)).toBe(true);
      else expect(cardIn(test)).toBeNull();
    }
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('names its entity at once and leaves when the pointer does', async () => {
    const page = aPage('<p>Lavrov</p><p style="margin-top:600px">far away</p>');
    const test = aSession({ getCard: () => new Promise(() => undefined) });
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    await pointAt(page.querySelector('p')!);
    expect((await untilCard(test)).querySelector('h2')!.textContent).toBe('Sergey Lavrov');
    expect(await test.marked()).toMatchObject({ open: ['Lavrov'] });
    await userEvent.hover(page.querySelector('p + p')!);
    await untilNoCard(test);
    expect(await test.marked()).not.toHaveProperty('open');
  });

  it('says when its profile did not arrive, and asks again when told to', async () => {
    let isDown = true;
    aPage('<p>Lavrov</p>');
    const test = aSession({
      getCard() {
        if (isDown) throw new Error('no worker');
        return null;
      },
    });
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const retry = await waitUntil('an error shows', () =>
      cardIn(test)?.querySelector<HTMLElement>('[role="alert"] button'),
    );
    isDown = false;
    retry.click();
    await waitUntil(
      'it asks again',
      () => test.asked.filter((name) => name === 'getCard').length === 2,
    );
  });

  it('offers everybody whom a name can mean', async () => {
    aPage('<p>Graham</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const card = await untilCard(test);
    const choices = [...card.querySelectorAll('li button')].map((one) => one.textContent);
    expect(choices).toEqual([
      expect.stringContaining('Lindsey Graham'),
      expect.stringContaining('Thomas Graham'),
    ]);
    card.querySelector<HTMLElement>('li button')!.click();
    await waitUntil('the profile shows', () => test.asked.includes('getCard'));
    expect(test.cardRoot!.activeElement).not.toBeNull();
  });

  it('takes the focus when a list asked for it, and gives it back', async () => {
    const page = aPage('<button>opener</button><p>Lavrov</p>');
    const opener = page.querySelector('button')!;
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    opener.focus();
    test.session.open(test.session.mentions()[0]!);
    await waitUntil('the focus is in the card', () => test.cardRoot?.activeElement);
    await userEvent.keyboard('{Escape}');
    expect([cardIn(test), document.activeElement]).toEqual([null, opener]);
  });

  it('leaves the focus in the page when the pointer asked for it', async () => {
    const page = aPage('<button>opener</button><p>Lavrov</p>');
    const opener = page.querySelector('button')!;
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    opener.focus();
    await pointAt(page.querySelector('p')!);
    await untilCard(test);
    expect(document.activeElement).toBe(opener);
  });

  it('closes and gives the focus back when Tab leaves it', async () => {
    const page = aPage('<button>opener</button><p>Graham</p>');
    const opener = page.querySelector('button')!;
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    opener.focus();
    test.session.open(test.session.mentions()[0]!);
    const card = await untilCard(test);
    const stops = card.querySelectorAll('button, [tabindex="0"]').length;
    for (let stop = 0; stop < stops; stop++) await userEvent.keyboard('{Tab}');
    expect(cardIn(test)).not.toBeNull();
    await userEvent.keyboard('{Tab}');
    expect([cardIn(test), document.activeElement]).toEqual([null, opener]);
  });

  it('stays when its mark is clicked, and goes at a press outside', async () => {
    const page = aPage('<p>Lavrov</p><p style="margin-top:600px">far away</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    await userEvent.click(page.querySelector('p')!, { position: { x: 4, y: 6 } });
    expect(cardIn(test)).not.toBeNull();
    await userEvent.hover(page.querySelector('p + p')!);
    await new Promise((done) => setTimeout(done, 400)); // longer than the grace: it must not go
    expect(cardIn(test)).not.toBeNull();
    await userEvent.click(page.querySelector('p + p')!);
    expect(cardIn(test)).toBeNull();
  });

  it('leaves a click on a link to the page', async () => {
    const page = aPage('<p><a href="#there">Lavrov</a></p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const clicks: boolean[] = [];
    page.addEventListener('click', (event) => {
      clicks.push(event.defaultPrevented);
      event.preventDefault();
    });
    await userEvent.click(page.querySelector('a')!, { position: { x: 4, y: 6 } });
    expect([clicks, cardIn(test)]).toEqual([[false], null]);
  });

  it('stands at the line of a broken name on which the pointer rests', async () => {
    const page = aPage('<p style="width:12ch;margin:20px">Yesterday NBC News said</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const text = page.querySelector('p')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 10);
    range.setEnd(text, 18);
    const [first, second] = range.getClientRects();
    expect(second!.top).toBeGreaterThan(first!.top);
    const box = page.querySelector('p')!.getBoundingClientRect();
    const position = { x: second!.left + 4 - box.left, y: second!.top + 6 - box.top };
    await userEvent.hover(page.querySelector('p')!, { position });
    await untilCard(test);
    const card = test.roots[0]!.querySelector('.box')!;
    await waitUntil('the card stands at the second line', () => {
      const { left, top } = card.getBoundingClientRect();
      return Math.abs(top - second!.bottom - 8) <= 1 && Math.abs(left - second!.left) <= 1;
    });
  });

  it('closes when its name leaves the page', async () => {
    const page = aPage('<p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    await untilCard(test);
    page.replaceChildren();
    await untilNoCard(test);
  });

  it.each<[string, (text: Text) => void]>([
    ['joins', ({ parentElement }) => parentElement!.normalize()],
    ['splits', (text) => void text.splitText(5)],
    ['replaces by their like', (text) => text.replaceWith(new Text(text.data))],
  ])('stays, where it was, when its name is in nodes that the page %s', async (_, change) => {
    const page = aPage('<p></p>');
    const paragraph = page.querySelector('p')!;
    const text = new Text('Lavrov spoke');
    paragraph.append(text, ' on Monday.');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    await pointAt(paragraph);
    const card = await untilCard(test);
    const box = test.roots[0]!.querySelector<HTMLElement>('[popover]')!;
    const places = new Set<string>();
    const watch = new MutationObserver(() => places.add(`${box.style.left} ${box.style.top}`));
    watch.observe(box, { attributes: true });
    const links = (): number => test.asked.filter((name) => name === 'linkNames').length;
    const linked = links();
    change(text);
    await waitUntil('it is linked', () => links() > linked && test.session.isComplete());
    const { open = [], person = [] } = await test.marked();
    expect(open).toEqual(person);
    expect(cardIn(test)).toBe(card);
    expect(places.size).toBeLessThanOrEqual(1);
    watch.disconnect();
    // And as ever closes with the pointer.
    await userEvent.hover(document.documentElement, { position: { x: 600, y: 700 } });
    await untilNoCard(test);
  });

  it('closes when its mark is scrolled out of view', async () => {
    aPage('<p>Lavrov</p><p style="margin-top:3000px">far away</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    await untilCard(test);
    scrollTo({ top: 2000, behavior: 'instant' });
    await untilNoCard(test);
  });

  it('comes up inside an open modal dialog, where alone it can be used', async () => {
    const page = aPage('<dialog><p>Lavrov</p></dialog>');
    const dialog = page.querySelector('dialog')!;
    dialog.showModal();
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    await untilCard(test);
    expect(test.roots[0]!.host.parentNode).toBe(dialog);
    expect(test.cardRoot!.activeElement).not.toBeNull();
  });
});

describe('what the popup is told', () => {
  it('is all names, or that there may be more, when the page is read while it is asked', async () => {
    aPage('<p>Met NBC News and Lavrov.</p>');
    const test = aSession();
    const handlers = servePage({
      page: document,
      session: test.session,
      facts: {
        read: async () => {
          await test.marked();
          return { date: null, words: '', textKind: null };
        },
        date: () => Promise.resolve(null),
      },
      ask: () => Promise.reject(new Error('not asked here')),
      isPrivate: true,
      started: Promise.resolve(),
    });
    test.session.setMarks(ALL_MARKS);
    const { mentions, isComplete } = await handlers.getMentions({}, FROM);
    expect([mentions.length, isComplete]).toEqual([2, true]);
  });

  it('lists mentions with their place in the text of the body', async () => {
    aPage('<script type="x">not read, but counted</script><p>Met <b>NBC</b> News and Lavrov.</p>');
    const test = aSession();
    const handlers = servePage({
      page: document,
      session: test.session,
      facts: {
        read: () =>
          Promise.resolve({
            ...{ date: null, words: '' },
            textKind: { value: 'column', basis: 'section' },
          }),
        date: () => Promise.resolve(null),
      },
      ask: () => Promise.reject(new Error('not asked here')),
      isPrivate: true,
      started: Promise.resolve(),
    });
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const { mentions, isPrivate, isComplete, textKind } = await handlers.getMentions({}, FROM);
    const text = document.body.textContent;
    expect(textKind).toEqual({ value: 'column', basis: 'section' });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NBC News',
      'Lavrov',
    ]);
    expect(mentions.map(({ entities }) => entities.map(({ id }) => id))).toEqual([
      ['nbc'],
      ['lavrov'],
    ]);
    expect([isPrivate, isComplete]).toEqual([true, true]);
    expect(await handlers.openMention({ index: 1 }, FROM)).toBe(true);
    expect((await untilCard(test)).querySelector('h2')!.textContent).toBe('Sergey Lavrov');
    expect(await handlers.openMention({ index: 2 }, FROM)).toBe(false);
  });

  it('walks from name to name, and stops at the ends', async () => {
    aPage('<p>NBC News</p><p>Lavrov</p>');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    const steps = ([1, 1, 1, -1, -1] as const).map((step) => test.session.move(step));
    expect(steps).toEqual([true, true, false, true, false]);
  });

  it('is told the number of names when it changes', async () => {
    const counts: number[] = [];
    const page = aPage('<p>NBC News, Lavrov</p>');
    const test = aSession({
      reportCount({ count }) {
        counts.push(count);
        return null;
      },
    });
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    page.replaceChildren();
    await waitUntil('the count falls', () => counts.at(-1) === 0);
    expect(counts).toEqual([2, 0]);
  });
});

describe('the reasons of a mark', () => {
  const openWhy = async (test: TestSession): Promise<HTMLElement> => {
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const card = await untilCard(test);
    const button = await waitUntil('the profile comes', () =>
      [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'whyButton'),
    );
    button.click();
    await waitUntil('the reasons come', () => card.querySelector('.mh-signs'));
    return card;
  };
  const press = (card: HTMLElement, label: string): void =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click();

  it('lead back to the card, and keep the focus in it', async () => {
    aPage('<p>Lavrov</p>');
    const test = aSession();
    const card = await openWhy(test);
    press(card, 'whyBack');
    await waitUntil('the card is back', () => card.querySelector('.mh-signs') === null);
    expect(test.roots[0]?.activeElement).not.toBeNull();
  });

  it('take a correction, which closes the card and has the page linked again', async () => {
    aPage('<p>Lavrov said</p>');
    const corrected: unknown[] = [];
    const test = aSession({
      correct: ({ correction }) => {
        corrected.push(correction);
        test.linkAll = () => ({ mentions: [], briefs: [] });
        test.session.setMarks(ALL_MARKS); // as the worker has every page do
        return null;
      },
    });
    press(await openWhy(test), 'whyNeverName');
    await untilNoCard(test);
    expect(await test.marked()).toEqual({});
    expect(corrected).toEqual([{ kind: 'name', name: 'Lavrov' }]);
  });

  it('come for an ambiguous name too, without choosing', async () => {
    aPage('<p>Graham</p>');
    const card = await openWhy(aSession());
    expect(card.textContent).toContain('Thomas Graham');
    expect(card.textContent).not.toContain('whyWrongPerson');
  });
});

it('draws the card in the size of text that is set', async () => {
  aPage('<p>Lavrov</p>');
  const test = aSession();
  const sizes: number[] = [];
  for (const textSize of [100, 140] as const) {
    test.session.setMarks({ ...ALL_MARKS, textSize });
    await test.marked();
    test.session.open(test.session.mentions()[0]!);
    const card = await untilCard(test);
    sizes.push(parseFloat(getComputedStyle(card).fontSize));
    test.session.setMarks({ ...ALL_MARKS, isOn: false });
    await untilNoCard(test);
  }
  expect(sizes[1]! / sizes[0]!).toBeCloseTo(1.4, 2);
});
