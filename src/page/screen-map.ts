import type { Point } from './corridor';

declare global {
  interface Window {
    /** Where the window's content begins on the screen, CSS px; Firefox alone tells. */
    readonly mozInnerScreenX?: number;
    readonly mozInnerScreenY?: number;
  }
}

/** Leads from the screen to the window of a page. */
export interface ScreenMap {
  /** A point of the screen, as events tell it, in the viewport; null until a pointer has been seen. */
  toClient(screen: Point): Point | null;
}

/** One place of the pointer, seen both ways. */
interface Sighting {
  readonly screen: Point;
  readonly client: Point;
}

/** Two places closer than this tell no ratio, CSS px: events round to whole pixels. */
const APART_PX = 60;

/**
 * Follows the pointer over a page to learn where the page lies on the screen. Chromium tells it by no
 * other way; its screen does not grow with the zoom of a page, so that two places are needed for that.
 */
export function openScreenMap(page: Document, signal: AbortSignal): ScreenMap {
  let first: Sighting | null = null;
  let last: Sighting | null = null;
  /** Pixels of the screen for each of the page. */
  let ratio = 1;
  let setting = '';

  function see(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const { screenX, screenY, clientX, clientY } = event;
    last = { screen: { x: screenX, y: screenY }, client: { x: clientX, y: clientY } };
    const now = [devicePixelRatio, globalThis.screenX, globalThis.screenY].join();
    if (first === null || now !== setting) {
      if (!now.startsWith(setting.split(',')[0] ?? '')) ratio = 1;
      setting = now;
      first = last;
      return;
    }
    const apart = distance(first.client, last.client);
    if (apart >= APART_PX) ratio = distance(first.screen, last.screen) / apart;
  }

  for (const name of ['pointermove', 'pointerover', 'pointerdown'] as const) {
    page.addEventListener(name, see, { capture: true, passive: true, signal });
  }

  return {
    toClient({ x, y }) {
      const { mozInnerScreenX, mozInnerScreenY } = window;
      if (mozInnerScreenX !== undefined && mozInnerScreenY !== undefined) {
        return { x: x - mozInnerScreenX, y: y - mozInnerScreenY };
      }
      if (last === null) return null;
      const { screen, client } = last;
      return { x: client.x + (x - screen.x) / ratio, y: client.y + (y - screen.y) / ratio };
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
