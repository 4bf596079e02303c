import { describe, expect, it } from 'vitest';
import { decodeStored } from '../../../src/cli/decode-stored';

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
/** ラブロフ外相 */
const LAVROV = 'ラブロフ外相';
const SHIFT_JIS = [0x83, 0x89, 0x83, 0x75, 0x83, 0x8d, 0x83, 0x74, 0x8a, 0x4f, 0x91, 0x8a];
const EUC_JP = [0xa5, 0xe9, 0xa5, 0xd6, 0xa5, 0xed, 0xa5, 0xd5, 0xb3, 0xb0, 0xc1, 0xea];
const ISO_2022_JP = [
  ...[0x1b, 0x24, 0x42],
  ...EUC_JP.map((byte) => byte & 0x7f),
  ...[0x1b, 0x28, 0x42],
];
const UTF_8 = [...Buffer.from(LAVROV)];
const meta = (charset: string): readonly number[] => ascii(`<meta charset="${charset}">`);

describe('the charset of a stored file', () => {
  it.each<[string, string, readonly number[], string]>([
    ['UTF-8', 'a.txt', UTF_8, LAVROV],
    ['UTF-8 with its mark', 'a.txt', [0xef, 0xbb, 0xbf, ...UTF_8], LAVROV],
    ['UTF-16 with its mark', 'a.txt', [0xff, 0xfe, 0xe9, 0x30], 'ラ'],
    ['Shift_JIS by guess', 'a.txt', SHIFT_JIS, LAVROV],
    ['EUC-JP by guess', 'a.txt', EUC_JP, LAVROV],
    ['ISO-2022-JP by its escapes', 'a.txt', ISO_2022_JP, LAVROV],
    ['Windows-1252 when it is nothing else', 'a.txt', ascii('caf\xe9 \x93'), 'café “'],
    ['Shift_JIS as declared', 'a.html', [...meta('Shift_JIS'), ...SHIFT_JIS], LAVROV],
    ['EUC-JP as declared', 'a.html', [...meta('x-euc-jp'), ...EUC_JP], LAVROV],
    ['Windows-1251 as declared', 'a.html', [...meta('windows-1251'), 0xcb], 'Л'],
    ['UTF-8 against what a page says', 'a.html', [...meta('Shift_JIS'), ...UTF_8], LAVROV],
    ['Shift_JIS of a page that says nothing', 'a.html', SHIFT_JIS, LAVROV],
    ['a guess where a charset has no such name', 'a.html', [...meta('foo'), ...EUC_JP], LAVROV],
  ])('is %s', (_, name, bytes, text) => {
    const decoded = decodeStored(name, Buffer.from(bytes)).text;
    expect(decoded.replace(/^<meta[^>]*>/, '')).toBe(text);
  });
});

describe('a stored file is', () => {
  it.each([
    ['a page by its name', 'page.HTM', 'NHK', 'html'],
    ['a page by its name, XHTML', 'page.xhtml', 'NHK', 'html'],
    ['a page by its first words', 'page', '\n<!-- x --><!DOCTYPE html><p>', 'html'],
    ['a text', 'page.txt', 'NHK said <html> is a language', 'text'],
    ['a text without a name for it', 'page', 'NHK', 'text'],
  ])('%s', (_, name, source, kind) => {
    expect(decodeStored(name, Buffer.from(source)).kind).toBe(kind);
  });
});
