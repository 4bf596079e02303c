import { restart, world } from '../../support/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { openErrorLog } from '../../../src/browser/error-log';

beforeEach(() => restart());

it('keeps the last fifty, the oldest first, with call, kind and version alone', async () => {
  const log = openErrorLog('1.2.3');
  for (let at = 0; at < 60; at++) await log.note(`call${at}`, new TypeError('text of a page'));
  const errors = await log.read();
  expect(errors).toHaveLength(50);
  expect(errors[0]).toEqual({ call: 'call10', code: 'TypeError', version: '1.2.3' });
  expect(JSON.stringify(world.local.items)).not.toContain('text of a page');
});

it.each([
  [new RangeError('x'), 'RangeError'],
  [Object.assign(new Error('x'), { name: 'https://secret.example/' }), 'unknown'],
  ['a string', 'unknown'],
  [null, 'unknown'],
])('the kind of %s is %s', async (error, code) => {
  const log = openErrorLog('1.2.3');
  await log.note('getCard', error);
  expect(await log.read()).toEqual([{ call: 'getCard', code, version: '1.2.3' }]);
});

it('does not repeat the one before, so that no page can wear out the disk', async () => {
  const log = openErrorLog('1.2.3');
  for (let at = 0; at < 5; at++) await log.note('getCard', new TypeError());
  expect(await log.read()).toHaveLength(1);
});

it('loses none that come together', async () => {
  const log = openErrorLog('1.2.3');
  await Promise.all(['a', 'b', 'c'].map((call) => log.note(call, new Error())));
  expect((await log.read()).map(({ call }) => call)).toEqual(['a', 'b', 'c']);
});

it('is silent when the disk is full, and reads what is damaged as empty', async () => {
  world.local.items['errors'] = [{ call: 'getCard' }];
  Object.assign(world.local, { set: () => Promise.reject(new Error('QuotaExceededError')) });
  const log = openErrorLog('1.2.3');
  await log.note('getCard', new Error());
  expect(await log.read()).toEqual([]);
});
