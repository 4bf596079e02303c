import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLoaded } from '../../src/page/loaded';

/** A page of which nothing is known but how far it has loaded. */
const aPage = (readyState: DocumentReadyState): Document =>
  Object.defineProperty(document.implementation.createHTMLDocument(), 'readyState', {
    value: readyState,
  });

/** Becomes true once the page counts as loaded. */
function follow(page: Document): { readonly isThere: boolean } {
  const told = { isThere: false };
  void whenLoaded(page).then(() => (told.isThere = true));
  return told;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page that we wait for', () => {
  it('is there at once when it has loaded', async () => {
    const told = follow(aPage('complete'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.isThere).toBe(true);
  });

  it('is there when it has loaded', async () => {
    const told = follow(aPage('interactive'));
    await vi.advanceTimersByTimeAsync(100);
    expect(told.isThere).toBe(false);
    dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.isThere).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not waited for when it goes on loading', async () => {
    const told = follow(aPage('interactive'));
    await vi.advanceTimersByTimeAsync(300);
    expect(told.isThere).toBe(true);
  });
});
