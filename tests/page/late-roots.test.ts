import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitLateRoots, type LateRoots } from '../../src/page/late-roots';
import { aPage } from '../support/page-fixture';

let stop = new AbortController();
let hosts: Element[] = [];

beforeEach(() => {
  stop = new AbortController();
  hosts = [];
  vi.useFakeTimers();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const theRoots = (onLook?: () => boolean): LateRoots =>
  awaitLateRoots({
    page: document,
    onHost: (element) => hosts.push(element),
    ...(onLook && { onLook }),
    signal: stop.signal,
  });

/** Puts so many custom elements without a root into the page. */
function anElements(count: number): readonly Element[] {
  return [...aPage('<x-a></x-a>'.repeat(count)).querySelectorAll('x-a')];
}

const attach = (element: Element | undefined): void => {
  element?.attachShadow({ mode: 'open' });
};

describe('roots that come late', () => {
  it('are told of once', () => {
    const [element] = anElements(1);
    theRoots().await(element!);
    attach(element);
    vi.advanceTimersByTime(30_000);
    expect(hosts).toEqual([element]);
  });

  it('are looked for until 15.5 s after the last element came, then no more', () => {
    const [first, second] = anElements(2);
    const roots = theRoots();
    roots.await(first!);
    roots.await(second!);
    vi.advanceTimersByTime(15_400);
    attach(first);
    vi.advanceTimersByTime(200);
    expect([hosts, vi.getTimerCount()]).toEqual([[first], 0]);
    attach(second);
    vi.advanceTimersByTime(60_000);
    expect(hosts).toEqual([first]);
  });

  it.each<[string, (roots: LateRoots) => void]>([
    ['the page changes', (roots) => roots.stir()],
    ['it is clicked', () => document.body.click()],
    ['it is scrolled', () => document.dispatchEvent(new Event('scrollend'))],
  ])('are looked for again within half a second when %s', (_, stir) => {
    const [element] = anElements(1);
    const roots = theRoots();
    roots.await(element!);
    vi.advanceTimersByTime(60_000);
    attach(element);
    stir(roots);
    vi.advanceTimersByTime(500);
    expect(hosts).toEqual([element]);
  });

  it('are looked for twice a second where the page never rests', () => {
    const [element] = anElements(1);
    const look = vi.spyOn(element!, 'shadowRoot', 'get');
    const roots = theRoots();
    roots.await(element!);
    for (let time = 0; time < 10_000; time += 100) {
      roots.stir();
      vi.advanceTimersByTime(100);
    }
    expect(look.mock.calls.length).toBeGreaterThan(15);
    expect(look.mock.calls.length).toBeLessThanOrEqual(20);
  });

  it('are awaited in 2,000 elements at most, those that have left the page not counted', () => {
    const elements = anElements(2002);
    const roots = theRoots();
    for (const element of elements.slice(0, 2001)) roots.await(element);
    for (const element of elements) attach(element);
    elements[0]!.remove();
    vi.advanceTimersByTime(500);
    expect(hosts).toEqual(elements.slice(1, 2000));
    roots.await(elements[2001]!);
    vi.advanceTimersByTime(500);
    expect(hosts).toContain(elements[2001]);
  });

  it('are not alone: something else is looked at in the same rows, and on and on while it is not at rest', () => {
    let isAtRest = false;
    let looks = 0;
    theRoots(() => {
      looks++;
      return isAtRest;
    });
    vi.advanceTimersByTime(15_500 + 32_000);
    expect(looks).toBe(7);
    isAtRest = true;
    vi.advanceTimersByTime(16_000);
    expect([looks, vi.getTimerCount()]).toEqual([8, 0]);
  });

  it('are looked for no longer after the signal', () => {
    const [element] = anElements(1);
    const roots = theRoots();
    roots.await(element!);
    stop.abort();
    roots.stir();
    expect(vi.getTimerCount()).toBe(0);
  });
});
