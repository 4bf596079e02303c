import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { listBlocks } from '../../src/content/block-order';
import type { TextBlock } from '../../src/page/text-block';
import { aPage } from '../support/page-fixture';

interface One {
  readonly block: TextBlock;
}

function oneOf(container: Element): One {
  const node = container.firstChild as Text;
  return { block: { text: node.data, nodes: [node], starts: [0], container } };
}

/** What a page does with one of its paragraphs, chosen by number. */
const change = fc.record({
  kind: fc.constantFrom('add', 'remove', 'move', 'replace'),
  which: fc.nat(100),
  to: fc.nat(100),
});

it('keeps the order of the page however paragraphs come, go and move', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const page = aPage('<p>0</p><p>1</p>');
      const list = listBlocks<One>();
      const held = new Map<Element, One>();
      const hold = (paragraph: Element): void => {
        const one = oneOf(paragraph);
        held.set(paragraph, one);
        list.add(one);
      };
      for (const paragraph of page.children) hold(paragraph);
      for (const [count, { kind, which, to }] of changes.entries()) {
        const paragraph = page.children[which % Math.max(1, page.children.length)];
        const place = page.children[to % Math.max(1, page.children.length)] ?? null;
        const one = paragraph && held.get(paragraph);
        if (kind === 'add' || paragraph === undefined || one === undefined) {
          const fresh = document.createElement('p');
          fresh.append(`new ${count}`);
          page.insertBefore(fresh, place);
          hold(fresh);
        } else if (kind === 'remove') {
          paragraph.remove();
          held.delete(paragraph);
          list.remove(new Set([one]));
        } else if (kind === 'move') {
          page.insertBefore(paragraph, place);
          list.replace(new Set([one]), [one]);
        } else {
          const fresh = oneOf(paragraph);
          held.set(paragraph, fresh);
          list.replace(new Set([one]), [fresh]);
        }
      }
      const texts = list.all().map(({ block }) => block.text);
      expect(texts).toEqual([...page.children].map(({ textContent }) => textContent));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['behind', (paragraphs: readonly Element[]) => paragraphs],
  ['before', (paragraphs: readonly Element[]) => paragraphs.toReversed()],
])('looks at neighbours alone where each comes %s the last one', (_, inOrder) => {
  const page = aPage('<p>text</p>'.repeat(500));
  const list = listBlocks<One>();
  const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  for (const paragraph of inOrder([...page.children])) list.add(oneOf(paragraph));
  expect(compare.mock.calls.length).toBeLessThan(4 * 500);
  compare.mockRestore();
  expect(list.all().map(({ block }) => block.container)).toEqual([...page.children]);
});

it('takes what comes at the end after the first has gone', () => {
  const page = aPage('<p>0</p><p>1</p><p>2</p><p>3</p>');
  const list = listBlocks<One>();
  const [first, second, third, last] = [...page.children].map(oneOf);
  for (const one of [first!, second!, third!]) list.add(one);
  list.remove(new Set([first!]));
  list.add(last!);
  expect(list.all()).toEqual([second, third, last]);
});
