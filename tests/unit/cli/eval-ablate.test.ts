import { expect, it } from 'vitest';
import { pointsOf } from '../../../src/cli/eval-ablate';

it.each([
  [0.5, 0.5, '0'],
  [0.9933, 0.9931, '0'],
  [0.952, 0.95, '+0.2'],
  [0.919, 0.963, '−4.4'],
])('%s after %s is %s points', (now, before, points) => {
  expect(pointsOf(now, before)).toBe(points);
});
