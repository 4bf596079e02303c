import { expect, it } from 'vitest';
import { openOnce } from '../../../src/background/open-once';

it('opens with the first call only, also when several come at once', async () => {
  let opened = 0;
  const open = openOnce(() => Promise.resolve(++opened));
  expect(opened).toBe(0);
  expect(await Promise.all([open(), open()])).toEqual([1, 1]);
  expect(await open()).toBe(1);
});

it('tries again after a failure', async () => {
  let attempts = 0;
  const open = openOnce(() =>
    ++attempts === 1 ? Promise.reject(new Error('busy')) : Promise.resolve('open'),
  );
  await expect(open()).rejects.toThrow('busy');
  expect(await open()).toBe('open');
});
