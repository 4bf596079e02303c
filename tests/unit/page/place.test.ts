import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/page/corridor';
import { lineAt, sideFor, placeBeside, type Side } from '../../../src/page/place';

const line = (
  left: number,
  top: number,
): { left: number; top: number; right: number; bottom: number } => ({
  left,
  top,
  right: left + 100,
  bottom: top + 20,
});

const windowOf = (right: number, bottom: number): Box => ({ left: 0, top: 0, right, bottom });

describe('the line of a broken name', () => {
  const lines = [line(500, 100), line(0, 120)];
  it.each([
    ['under the pointer: the first', { x: 510, y: 110 }, 0],
    ['under the pointer: the second', { x: 10, y: 130 }, 1],
    ['nearest to a pointer on neither: the first', { x: 510, y: 97 }, 0],
    ['nearest to a pointer on neither: the second', { x: 60, y: 143 }, 1],
    ['the first when a key asked', null, 0],
  ])('%s', (_, point, index) => {
    expect(lineAt(lines, point)).toBe(index);
  });
});

describe('the side of a card', () => {
  it.each([
    ['below where there is room', 100, 800, 'below'],
    ['below even if there is more room above', 410, 800, 'below'],
    ['above near the bottom', 700, 800, 'above'],
    ['below in a low window with more room there', 80, 300, 'below'],
  ])('%s', (_, top, height, side) => {
    expect(sideFor(line(0, top), windowOf(0, height))).toBe(side);
  });
});

it('lets a card cover its mark in a window too low for both', () => {
  const view = windowOf(400, 300);
  const at = placeBeside(line(10, 140), { width: 360, height: 160 }, 'below', view);
  expect(at).toEqual({ x: 10, y: 132 });
});

describe('where a card stands', () => {
  const VIEW = windowOf(1000, 800);
  const CARD = { width: 360, height: 300 };
  it.each<[string, Side, [number, number], [number, number]]>([
    ['below its line, start edges aligned', 'below', [100, 50], [100, 78]],
    ['above it', 'above', [100, 600], [100, 292]],
    ['8 px from the right edge of the window', 'below', [900, 50], [632, 78]],
    ['8 px from the left edge', 'below', [-20, 50], [8, 78]],
    ['left of vertical text', 'beside', [500, 50], [132, 50]],
    ['right of vertical text without room on the left', 'beside', [100, 50], [168, 50]],
    ['beside it, 8 px from the bottom', 'beside', [500, 700], [132, 492]],
  ])('%s', (_, side, [left, top], [x, y]) => {
    const line = { left, top, right: left + 60, bottom: top + 20 };
    expect(placeBeside(line, CARD, side, VIEW)).toEqual({ x, y });
  });
});
