import { restart, world } from '../../support/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { sessionValue } from '../../../src/browser/session-value';
import { isBoolean } from '../../../src/lib/guards';

beforeEach(() => restart());

it('is read as it was written, but not what is none', async () => {
  const value = sessionValue('flag', isBoolean);
  expect(await value.read()).toBeUndefined();
  await value.write(true);
  expect(await value.read()).toBe(true);
  world.session.items = { flag: 'damaged' };
  expect(await value.read()).toBeUndefined();
});

it('never rejects, however full or damaged memory is', async () => {
  const value = sessionValue('flag', isBoolean);
  const failing = () => Promise.reject(new Error('memory full'));
  Object.assign(world.session, { get: failing, set: failing });
  await value.write(true);
  expect(await value.read()).toBeUndefined();
});
