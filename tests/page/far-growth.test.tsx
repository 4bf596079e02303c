import { describe, expect, it, onTestFinished } from 'vitest';
import { postponeFarGrowth } from '../../src/page/far-growth';
import { watchPage, type PageChanges } from '../../src/page/watch';
import { aPage } from '../support/page-fixture';
import { waitUntil } from '../support/wait-until';

/** A page with a list far below the view. */
function aLongPage(): { readonly page: HTMLElement; readonly list: Element } {
  const page = aPage(
    '<p>near</p><div style="height:5000px"></div><main></main><aside></aside><p hidden>x</p>',
  );
  onTestFinished(() => scrollTo(0, 0));
  return { page, list: page.querySelector('main')! };
}

function addPost(parent: Element): Element {
  const post = document.createElement('article');
  post.textContent = 'A post';
  parent.append(post);
  return post;
}

/** How often a report is made of this, counted as it goes on. */
function aPostponed(
  added: Set<Node>,
  others: Partial<PageChanges> = {},
): { readonly count: number } {
  const made = { count: 0 };
  const nothing = { touched: new Set<Node>(), switched: new Set<Element>(), hasLost: false };
  postponeFarGrowth()({ ...nothing, ...others, added }, () => made.count++);
  return made;
}

describe('what grows far from the view', () => {
  it('is reported seldom, and all of it in the end', async () => {
    const { list } = aLongPage();
    const reports: PageChanges[] = [];
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    watchPage({
      page: document,
      isOurs: () => false,
      onChanges: (changes) => reports.push(changes),
      postpone: postponeFarGrowth(),
      signal: stop.signal,
    });
    const end = performance.now() + 4000;
    let count = 0;
    for (; performance.now() < end; count++) {
      addPost(list);
      await new Promise((done) => setTimeout(done, 100));
    }
    const added = (): number => reports.reduce((sum, report) => sum + report.added.size, 0);
    await waitUntil('all posts are reported', () => added() === count);
    // Every 400 ms would be ten.
    expect(reports.length).toBeLessThanOrEqual(4);
  });

  it.each<[string, (page: HTMLElement, list: Element) => Set<Node>, Partial<PageChanges>]>([
    ['something near the view', (page) => new Set([page.querySelector('p')!]), {}],
    ['a text', (_, list) => new Set([addPost(list).firstChild!]), {}],
    ['what shows nothing', (page) => new Set([page.querySelector('[hidden]')!]), {}],
    [
      'news in two places',
      (page, list) => new Set([addPost(list), addPost(page.querySelector('aside')!)]),
      {},
    ],
    ['a change besides', (_, list) => new Set([addPost(list)]), { hasLost: true }],
  ])('does not hold up %s', (_, add, others) => {
    const { page, list } = aLongPage();
    expect(aPostponed(add(page, list), others).count).toBe(1);
  });

  it('is reported once it has come to rest', async () => {
    const { list } = aLongPage();
    const added = new Set<Node>([addPost(list)]);
    const made = aPostponed(added);
    expect(made.count).toBe(0);
    added.add(addPost(list));
    await waitUntil('the report', () => made.count === 1);
  });

  it('is reported as soon as it is near, though it goes on', async () => {
    const { list } = aLongPage();
    const added = new Set<Node>([addPost(list)]);
    const made = aPostponed(added);
    list.scrollIntoView();
    const from = performance.now();
    await waitUntil('the report', () => {
      added.add(addPost(list));
      return made.count === 1;
    });
    // In the midst of the five looks of half a second that it would else have had.
    expect(performance.now() - from).toBeLessThan(1500);
  });
});
