import { expect, it } from 'vitest';
import { openPace } from '../../../src/page/pace';

const LIMITS = { allowanceMs: 100, share: 0.02 };

it('lets a page begin at once, then keeps work to a fiftieth of the time', () => {
  let time = 0;
  const pace = openPace(() => time, LIMITS);
  pace.spend(100);
  expect(pace.restMs()).toBe(0);
  pace.spend(20);
  expect(pace.restMs()).toBeCloseTo(1000);
  time = 400;
  expect(pace.restMs()).toBeCloseTo(600);
});

it('holds the share however long the work goes on', () => {
  let time = 0;
  let spent = 0;
  const pace = openPace(() => time, LIMITS);
  for (let pass = 0; pass < 1000; pass++) {
    pace.spend(30);
    spent += 30;
    time += 30 + pace.restMs();
  }
  expect(spent / time).toBeLessThan(0.021);
});

it('saves nothing up beyond the allowance', () => {
  let time = 0;
  const pace = openPace(() => time, LIMITS);
  time = 1_000_000;
  pace.spend(101);
  expect(pace.restMs()).toBeCloseTo(50);
});
