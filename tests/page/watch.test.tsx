import { describe, expect, it, onTestFinished } from 'vitest';
import { watchPage, type PageChanges } from '../../src/page/watch';
import { aPage } from '../support/page-fixture';
import { waitUntil } from '../support/wait-until';

/** Watches the test page and keeps every report. */
function aWatch(isOurs: (node: Node) => boolean = () => false): {
  readonly reports: readonly PageChanges[];
  readonly stop: AbortController;
} {
  const reports: PageChanges[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  watchPage({
    page: document,
    isOurs,
    onChanges: (changes) => reports.push(changes),
    signal: stop.signal,
  });
  return { reports, stop };
}

const untilReported = (reports: readonly PageChanges[]): Promise<PageChanges> =>
  waitUntil('a report', () => reports[0]);

describe('what a page changes', () => {
  it('is reported once for a burst, each node once', async () => {
    const page = aPage('<p>text</p>');
    const { reports } = aWatch();
    const text = page.querySelector('p')!.firstChild as Text;
    for (let count = 0; count < 1000; count++) {
      const item = document.createElement('p');
      page.append(item);
      page.append(item);
      text.data = `text ${count}`;
    }
    const { added, touched } = await untilReported(reports);
    await new Promise((done) => setTimeout(done, 250)); // a second report would be in by now
    expect([reports.length, added.size, [...touched]]).toEqual([1, 1000, [text]]);
  });

  it('is reported ever less often while the page goes on changing', async () => {
    const page = aPage('<p>text</p>');
    const { reports } = aWatch();
    const text = page.querySelector('p')!.firstChild as Text;
    const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      text.data += '.';
      await rest(20);
    }
    await rest(600); // the last report is in
    // Ten a second would be 15; on a busy machine there are fewer.
    expect(reports.length).toBeGreaterThan(1);
    expect(reports.length).toBeLessThanOrEqual(7);
    const before = reports.length;
    text.data = 'new';
    await waitUntil('the next report', () => reports.length > before);
  });

  it.each<
    [string, string, (page: HTMLElement) => void, (changes: PageChanges) => unknown, unknown]
  >([
    [
      'a block that leaves concerns no text beside it',
      '<div>own<p>x</p></div>',
      (page) => page.querySelector('p')!.remove(),
      ({ touched }) => touched.size,
      0,
    ],
    [
      'a word that leaves touches the text around it',
      '<p id="p">on <b>x</b></p>',
      (page) => page.querySelector('b')!.remove(),
      ({ touched }) => [...touched].map((node) => (node as Element).id),
      ['p'],
    ],
    [
      'an element that becomes an editor is switched',
      '<p id="p">x</p>',
      (page) => page.querySelector('p')!.setAttribute('contenteditable', ''),
      ({ switched }) => [...switched].map(({ id }) => id),
      ['p'],
    ],
  ])('%s', async (_, html, change, look, seen) => {
    const page = aPage(html);
    const { reports } = aWatch();
    change(page);
    expect(look(await untilReported(reports))).toEqual(seen);
  });

  it('is no news when it is ours, a style, or after the signal', async () => {
    const page = aPage('<p>text</p>');
    const host = document.createElement('div');
    const { reports, stop } = aWatch((node) => node === host);
    document.documentElement.append(host);
    host.remove();
    page.className = 'open';
    page.style.top = '1px';
    const other = aWatch();
    page.append('news');
    stop.abort();
    await untilReported(other.reports);
    expect(reports).toEqual([]);
  });
});
