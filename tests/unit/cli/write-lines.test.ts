import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { openLineWriter } from '../../../src/cli/write-lines';

/** A listener who fails on the second piece. */
function aListener(code: string): Writable {
  let heard = 0;
  return new Writable({
    highWaterMark: 1,
    write: (_, __, done) => {
      heard += 1;
      setImmediate(done, heard < 2 ? null : Object.assign(new Error(code), { code }));
    },
  });
}

it('stops without a word when the listener has gone', async () => {
  const writer = openLineWriter(aListener('EPIPE'));
  await writer.write('a\n');
  expect(writer.isClosed()).toBe(false);
  await writer.write('b\n');
  await writer.write('c\n');
  expect(writer.isClosed()).toBe(true);
});

it('throws what else goes wrong', async () => {
  const writer = openLineWriter(aListener('ENOSPC'));
  await writer.write('a\n');
  await writer.write('b\n');
  await expect(writer.write('c\n')).rejects.toThrow('ENOSPC');
});
