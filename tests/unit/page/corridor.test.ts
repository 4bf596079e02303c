import { describe, expect, it } from 'vitest';
import { isOnWay } from '../../../src/page/corridor';

const FROM = { x: 100, y: 100 };
const below = { left: 80, top: 140, right: 440, bottom: 500 };
const above = { left: 80, top: -300, right: 440, bottom: 60 };
const left = { left: -300, top: 50, right: 60, bottom: 400 };
const right = { left: 140, top: 50, right: 500, bottom: 400 };

describe('the way from a mark to its card', () => {
  it.each([
    ['straight down', below, 0, 20, true],
    ['just inside 60° to the side', below, 34, 20, true],
    ['well outside it', below, 60, 20, false],
    ['away from the card', below, 0, -5, false],
    ['past the near edge', below, 0, 41, false],
    ['a tremble at the start', below, 5, 0, true],
    ['straight up to a card above', above, 0, -20, true],
    ['down from a card above', above, 0, 20, false],
    ['to a card on the left', left, -20, 10, true],
    ['to a card on the right', right, 20, -10, true],
    ['left of a card on the right', right, -20, 0, false],
  ])('%s', (_, card, dx, dy, isOn) => {
    expect(isOnWay({ x: FROM.x + dx, y: FROM.y + dy }, FROM, card)).toBe(isOn);
  });
});
