import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBase64 } from '../../../src/lib/base64';

it.each([
  ['nothing', 0],
  ['one byte', 1],
  ['two bytes', 2],
  ['a chunk', 8192],
  ['more than a chunk', 8193],
  ['a hundred kilobytes', 100_000],
])('writes %s as others do', (_, length) => {
  const bytes = Uint8Array.from({ length }, (_byte, at) => (at * 31) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

it('writes any bytes as others do', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      (bytes) => toBase64(bytes) === Buffer.from(bytes).toString('base64'),
    ),
  );
});
