import type { Box } from './corridor';

/**
 * What the reader sees of the window, in CSS px of it: all of it, unless two fingers have enlarged
 * a part of it or a keyboard on the screen lies over another.
 */
export function seenArea(): Box {
  if (visualViewport === null) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** How much larger than laid out two fingers have made what is seen. */
export const pinchScale = (): number => visualViewport?.scale ?? 1;
