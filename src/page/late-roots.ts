import { onAbort } from '../lib/on-abort';
import { openRootOf } from './shadow-roots';

/** Waits for elements to get a shadow root, which no event and no change of the document tells. */
export interface LateRoots {
  /** Looks after this element from now on. */
  await(element: Element): void;
  /** Something has changed on the page: begins a new row of looks. */
  stir(): void;
}

/** What waiting needs. */
export interface LateRootsOptions {
  readonly page: Document;
  /** An awaited element has an open root now; it is awaited no longer. */
  readonly onHost: (element: Element) => void;
  /**
   * Looks at something else that nothing tells of, also where no element is awaited. While it answers false the looks of
   * a row do not come to an end.
   */
  readonly onLook?: () => boolean;
  readonly signal: AbortSignal;
}

/** Time to the first look, ms; each of the following waits twice as long. */
const FIRST_LOOK_MS = 500;
/** The last look of a row comes 15.5 s after whatever began it; those beyond it every 16 s. */
const LOOKS = 5;
/** Elements that are waited for at once; 0.2 µs each for a look. More are not waited for. */
const AWAITED_MAX = 2000;

/**
 * Looks at the awaited elements again and again, ever more seldom; from the start whenever one comes,
 * the page changes or is clicked or scrolled. So a page that never rests is looked at twice a second.
 */
export function awaitLateRoots(options: LateRootsOptions): LateRoots {
  const { page, onHost, onLook, signal } = options;
  const awaited = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let looks = 0;
  let isEndless = false;

  function look(): void {
    timer = null;
    for (const element of awaited) {
      const isHost = openRootOf(element) !== null;
      if (!isHost && element.isConnected) continue;
      awaited.delete(element);
      if (isHost && element.isConnected) onHost(element);
    }
    isEndless = onLook?.() === false;
    looks = Math.min(looks + 1, LOOKS);
    plan();
  }

  function plan(): void {
    if (signal.aborted || (awaited.size === 0 && !onLook)) return;
    if (looks < LOOKS || isEndless) timer ??= setTimeout(look, FIRST_LOOK_MS * 2 ** looks);
  }

  function stir(): void {
    // A look that is due later than the first of a new row would be comes too late.
    if (looks > 0 && timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
    looks = 0;
    plan();
  }

  for (const name of ['click', 'scrollend']) {
    page.addEventListener(name, stir, { capture: true, passive: true, signal });
  }
  onAbort(signal, () => {
    if (timer !== null) clearTimeout(timer);
    awaited.clear();
  });
  plan();

  return {
    await(element) {
      if (awaited.size >= AWAITED_MAX || awaited.has(element)) return;
      awaited.add(element);
      stir();
    },
    stir,
  };
}
