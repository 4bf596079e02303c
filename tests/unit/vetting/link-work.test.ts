import { describe, expect, it, vi } from 'vitest';
import type { KeptLink } from '../../../src/model/kept-link';
import type { BackgroundCalls } from '../../../src/protocol/calls';
import type { Asker } from '../../../src/protocol/channel';
import type { LinkStore } from '../../../src/vetting/kept-links';
import { openLinkWork } from '../../../src/vetting/link-work';
import { aLink, aVetting } from '../../support/link-builders';

/** A store in memory that can be made to fail. */
function aStore(kept: readonly KeptLink[] = []) {
  const links = new Map(kept.map((link) => [link.n, link]));
  const failing = { on: false };
  const run = (work: () => void): Promise<void> =>
    failing.on ? Promise.reject(new Error('full')) : Promise.resolve().then(work);
  const store: LinkStore = {
    read: () => Promise.resolve([...links.values()]),
    put: (changed) => run(() => changed.forEach((link) => links.set(link.n, link))),
    clear: () => run(() => links.clear()),
  };
  return { store, links, failing };
}

/** A worker that judges when it is told to. */
function aWorker() {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const held = { isHeld: false, isDead: false };
  const ask = (async (_: string, { urls }: { readonly urls: readonly string[] }) => {
    asked.push(urls);
    if (held.isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    if (held.isDead) throw new Error('vetLinks: no answer');
    return { vettings: urls.map((url) => aVetting(url)), holders: [] };
  }) as unknown as Asker<BackgroundCalls>;
  const release = (): void => waiting.splice(0).forEach((go) => go());
  return { ask, asked, held, release };
}

const news = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ url: `https://a.example/${n}`, decision: null, note: '' },
  }));
const quiet = (): void => undefined;

describe('work on a list', () => {
  it('judges in slices, a small one first, each link once', async () => {
    const worker = aWorker();
    const work = openLinkWork({ ask: worker.ask, store: aStore().store, onChange: quiet });
    await work.add([...news(500), ...news(500)]);
    await work.goOn();
    expect(worker.asked.map((urls) => urls.length)).toEqual([20, 200, 200, 80]);
    expect(work.state()).toMatchObject({ phase: 'idle', vettings: { size: 500 } });
  });

  it('keeps links before they are judged, and decisions and notes as they are made', async () => {
    const worker = aWorker();
    worker.held.isHeld = true;
    const { store, links } = aStore();
    const work = openLinkWork({ ask: worker.ask, store, onChange: quiet });
    await work.add(news(2));
    await work.decide(2, 'check');
    await work.note(2, 'x');
    expect([...links.values()]).toEqual([
      aLink(1, 'https://a.example/0'),
      aLink(2, 'https://a.example/1', { decision: 'check', note: 'x' }),
    ]);
  });

  it('reads what was kept, judges it anew, and numbers on', async () => {
    const worker = aWorker();
    const { store } = aStore([aLink(1, 'https://a.example', { decision: 'ok' })]);
    const work = openLinkWork({ ask: worker.ask, store, onChange: quiet });
    await work.start();
    expect(work.state().vettings.size).toBe(1);
    await work.add(news(1));
    expect(work.state().links.map(({ n, decision }) => [n, decision])).toEqual([
      [1, 'ok'],
      [2, null],
    ]);
  });

  it('loses nothing when the worker dies, and goes on', async () => {
    const worker = aWorker();
    const work = openLinkWork({ ask: worker.ask, store: aStore().store, onChange: quiet });
    worker.held.isDead = true;
    await work.add(news(60));
    await vi.waitFor(() => expect(work.state().phase).toBe('failed'));
    expect(work.state().links).toHaveLength(60);
    worker.held.isDead = false;
    await work.goOn();
    expect(work.state()).toMatchObject({ phase: 'idle', vettings: { size: 60 } });
  });

  it('stops, and goes on in one loop even when the old question is still out', async () => {
    const worker = aWorker();
    worker.held.isHeld = true;
    const work = openLinkWork({ ask: worker.ask, store: aStore().store, onChange: quiet });
    await work.add(news(300));
    work.stop();
    expect(work.state().phase).toBe('stopped');
    const done = work.goOn();
    worker.held.isHeld = false;
    worker.release();
    await done;
    expect(work.state()).toMatchObject({ phase: 'idle', vettings: { size: 300 } });
    expect(worker.asked.map((urls) => urls.length)).toEqual([20, 20, 200, 80]);
  });

  it('takes no more than a list holds', async () => {
    const work = openLinkWork({ ask: aWorker().ask, store: aStore().store, onChange: quiet });
    expect(await work.add(news(4_999))).toBe(4_999);
    expect(await work.add(news(3))).toBe(1);
    expect(work.state().links).toHaveLength(5_000);
  });

  it('says when the browser does not keep it, and when it does again', async () => {
    const { store, failing } = aStore();
    const work = openLinkWork({ ask: aWorker().ask, store, onChange: quiet });
    failing.on = true;
    await work.add(news(1));
    expect(work.state().isStoreFailing).toBe(true);
    failing.on = false;
    await work.decide(1, 'ok');
    expect(work.state().isStoreFailing).toBe(false);
  });

  it('keeps what was not kept once it can be kept again', async () => {
    const { store, links, failing } = aStore();
    const work = openLinkWork({ ask: aWorker().ask, store, onChange: quiet });
    await work.add(news(3));
    failing.on = true;
    await work.note(1, 'seen');
    failing.on = false;
    await work.decide(2, 'ok');
    expect([...links.values()]).toEqual(work.state().links);
    expect(links.get(1)?.note).toBe('seen');
  });

  it('writes nothing over a list that could not be read', async () => {
    const kept = [{ n: 1, url: 'https://a.example/kept', decision: null, note: 'mine' }];
    const { store, links } = aStore(kept);
    const corrupt = { ...store, read: () => Promise.reject(new Error('corrupt')) };
    const work = openLinkWork({ ask: aWorker().ask, store: corrupt, onChange: quiet });
    await work.start();
    expect(work.state().isStoreFailing).toBe(true);
    await work.add(news(2));
    expect(work.state().links).toHaveLength(2);
    expect([...links.values()]).toEqual(kept);
  });

  it('forgets all of it', async () => {
    const { store, links } = aStore();
    const work = openLinkWork({ ask: aWorker().ask, store, onChange: quiet });
    await work.add(news(3));
    await work.clear();
    expect([work.state().links, links.size]).toEqual([[], 0]);
  });
});
