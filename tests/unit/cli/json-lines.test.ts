import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, refuseBinary, splitLines } from '../../../src/cli/json-lines';
import { collect } from '../../support/collect';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inPieces(all: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < all.length; at += size) {
    yield await Promise.resolve(all.subarray(at, at + size));
  }
}

async function linesOf(text: string, size: number, maxBytes?: number) {
  const lines = await collect(splitLines(inPieces(bytes(text), size), maxBytes));
  return lines.map((line) => (line === null ? null : new TextDecoder().decode(line)));
}

describe('lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ラ', '\u2028', '\r', '😀', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = lines.map((one) => `${one}\n`).join('');
        expect(await linesOf(text, size)).toEqual(lines);
      }),
    );
  });

  it('may lack the last line end', async () => {
    expect(await linesOf('a\n\nb', 2)).toEqual(['a', '', 'b']);
  });

  it('longer than they may be are given up, and those behind them read', async () => {
    expect(await linesOf('12345\n123456\n12', 4, 5)).toEqual(['12345', null, '12']);
  });
});

describe('a stream', () => {
  const readAll = (text: string, size: number) =>
    collect(refuseBinary(inPieces(bytes(text), size)));

  it('of text passes as it is, also with a NUL far from its start', async () => {
    const text = `${'a'.repeat(8_000)}\0`;
    expect(Buffer.concat(await readAll(text, 3_000)).toString()).toBe(text);
  });

  it.each([1, 3_000, 9_000])('of a program is refused, in pieces of %i bytes', async (size) => {
    await expect(readAll(`ELF${'\x01'.repeat(5_000)}\0`, size)).rejects.toThrow(
      'is no text in UTF-8',
    );
  });
});

describe('a line', () => {
  it.each([
    ['id and text', '{"id":"a","text":"NHK"}', { id: 'a', text: 'NHK' }],
    ['a number as id', '{"id":7,"text":""}', { id: 7, text: '' }],
    ['more fields', '{"id":"a","text":"NHK","lang":"ja","url":1}', { id: 'a', text: 'NHK' }],
    ['a day', '{"id":"a","text":"x","date":"2024-05-31"}', { id: 'a', text: 'x' }],
    ['a moment', '{"id":"a","text":"x","date":"2024-05-31T10:00:00Z"}', { id: 'a', text: 'x' }],
    ['a month', '{"id":"a","text":"x","date":"2024-05"}', { id: 'a', text: 'x' }],
    [
      'nulls for what is not known',
      '{"id":"a","text":"x","lang":null,"date":null}',
      { id: 'a', text: 'x' },
    ],
    ['a line end of Windows', '{"id":"a","text":"x"}\r', { id: 'a', text: 'x' }],
  ])('holds %s', (_, line, value) => {
    expect(readLine(bytes(line))).toMatchObject({ kind: 'text', value });
  });

  it.each([
    ['not JSON', '{"id":"a"', 'not JSON'],
    ['a list', '[]', 'not an object'],
    ['no id', '{"text":"a"}', '"id" is neither text nor a number'],
    ['no text', '{"id":"a"}', '"text" is no text'],
    ['another text', '{"id":"a","text":1}', '"text" is no text'],
    ['another language', '{"id":"a","text":"a","lang":1}', '"lang" is no text'],
    [
      'a day that is none',
      '{"id":"a","text":"a","date":"2024-02-30"}',
      '"date" is no day like 2024-05-31',
    ],
  ])('is refused for %s', (_, line, reason) => {
    expect(readLine(bytes(line))).toEqual({ kind: 'bad', reason });
  });

  it('is refused when it is not UTF-8 or too long, and passed over when blank', () => {
    expect(readLine(Uint8Array.of(0x22, 0x83, 0x22))).toEqual({ kind: 'bad', reason: 'not UTF-8' });
    expect(readLine(null)).toEqual({ kind: 'bad', reason: 'longer than 64 MiB' });
    expect(readLine(bytes(' \r'))).toEqual({ kind: 'blank' });
  });
});
