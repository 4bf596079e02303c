import { describe, expect, it } from 'vitest';
import { openNameSearch } from '../../src/content/name-search';
import type { NameHit } from '../../src/model/mention';
import type { ReadText } from '../../src/page/text-stream';
import { aPage } from '../support/page-fixture';

type FindNames = (texts: readonly string[]) => Promise<readonly (readonly NameHit[])[]>;

/** The own text of a paragraph as it is now. */
function textOf(container: Element): ReadText {
  const node = container.firstChild as Text;
  const block = { text: node.data, nodes: [node], starts: [0], container };
  return { container, blocks: [block], isNew: false };
}

function aSearch(findNames: FindNames) {
  const found: string[] = [];
  const leaving = new AbortController();
  const search = openNameSearch({
    findNames,
    onFound: (_, blocks) => {
      for (const { block, hits } of blocks) found.push(`${block.text}: ${hits.length}`);
    },
    onAnswered: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    inSlices: async (step) => {
      await Promise.resolve();
      while (step());
    },
    signal: leaving.signal,
  });
  return { search, found, leave: () => leaving.abort() };
}

const findA: FindNames = (texts) =>
  Promise.resolve(
    texts.map((text) =>
      [...text.matchAll(/A/g)].map(({ index }) => ({ start: index, end: index + 1, key: 'a' })),
    ),
  );
const paragraphs = (html: string): readonly Element[] => [...aPage(html).querySelectorAll('p')];

describe('the search for names', () => {
  it('gives each container that has any its own hits', async () => {
    const { search, found } = aSearch(findA);
    for (const paragraph of paragraphs('<p>A and A</p><p>b</p><p>A</p>'))
      search.add(textOf(paragraph));
    expect(search.isIdle()).toBe(false);
    await search.finish();
    expect(search.isIdle()).toBe(true);
    expect(found).toEqual(['A and A: 2', 'A: 1']);
  });

  it.each<[string, (paragraph: Element, add: (text: ReadText) => void) => void, readonly string[]]>(
    [
      [
        'was read again',
        (one, add) => {
          one.textContent = 'AA';
          add(textOf(one));
        },
        ['AA: 2'],
      ],
      [
        'was read again and is empty',
        (container, add) => add({ container, blocks: [], isNew: false }),
        [],
      ],
      ['has left the page', (one) => one.remove(), []],
      ['has become an editor', (one) => one.setAttribute('contenteditable', ''), []],
      [
        'is hidden from assistive technology',
        (one) => one.parentElement!.setAttribute('aria-hidden', 'true'),
        [],
      ],
    ],
  )('drops the answer for a container that %s meanwhile', async (_, change, expected) => {
    const { search, found } = aSearch(findA);
    const [one] = paragraphs('<div><p>A</p></div>');
    search.add(textOf(one!));
    const first = search.finish();
    change(one!, (text) => search.add(text));
    await first;
    await search.finish();
    expect(found).toEqual(expected);
  });

  it('sends one call at a time, none over what the worker takes', async () => {
    let underWay = 0;
    const lengths: number[] = [];
    const { search, found } = aSearch(async (texts) => {
      expect(++underWay).toBe(1);
      lengths.push(texts.join('').length);
      await new Promise((done) => setTimeout(done));
      underWay--;
      return findA(texts);
    });
    const html = `<p>${'A'.repeat(200_000)}</p>${'<p>A</p>'.repeat(100)}`;
    for (const paragraph of paragraphs(html)) search.add(textOf(paragraph));
    await search.finish();
    expect(found).toHaveLength(101);
    expect(found[0]).toMatch(/: 200000$/);
    expect(Math.max(...lengths)).toBeLessThan(65_536);
  });

  it('asks again when the worker was killed', async () => {
    let calls = 0;
    const { search, found } = aSearch((texts) => {
      if (++calls < 3) throw new Error('killed');
      return findA(texts);
    });
    search.add(textOf(paragraphs('<p>A</p>')[0]!));
    await search.finish();
    expect(found).toEqual(['A: 1']);
  });

  it('gives up all that waits when the worker stays away, and goes on with what is read later', async () => {
    let isDown = true;
    const asked: string[] = [];
    const { search, found } = aSearch((texts) => {
      asked.push(...texts);
      if (isDown) throw new Error('no worker');
      return findA(texts);
    });
    const [a, b, c] = paragraphs('<p>A1</p><p>A2</p><p>A3</p>');
    search.add(textOf(a!));
    void search.finish();
    search.add(textOf(b!));
    await search.finish();
    expect(asked).toEqual(['A1', 'A1', 'A1']);
    expect(search.isIdle()).toBe(true);
    isDown = false;
    search.add(textOf(c!));
    await search.finish();
    expect(found).toEqual(['A3: 1']);
  });

  it('stops with its signal', async () => {
    const { search, found, leave } = aSearch(findA);
    search.add(textOf(paragraphs('<p>A</p>')[0]!));
    const finished = search.finish();
    leave();
    await finished;
    expect(found).toEqual([]);
  });
});
