import { describe, expect, it } from 'vitest';
import { readFileBytes, readText, type ReadInput } from '../../../src/vetting/read-input';

const noHtml = (): readonly string[] => ['https://from-html.example'];
const read = (text: string, name = ''): ReadInput => readText(text, name, noHtml);
const urls = (input: ReadInput): unknown =>
  input.kind === 'links' ? input.links.map(({ url }) => url) : input.problem;

describe('a text', () => {
  it.each<[string, string, string, unknown]>([
    ['lines', '', 'https://a.example\nb.example/x', ['https://a.example', 'b.example/x']],
    [
      'JSON Lines',
      '',
      '{"url":"https://a.example"}\n{"n":2,"url":"b"}',
      ['https://a.example', 'b'],
    ],
    [
      'a table with a head',
      '',
      'name,url\nx,"https://a.example/?a=1,2"\n',
      ['https://a.example/?a=1,2'],
    ],
    ['a Japanese table', '', '媒体;リンク\nx;https://a.example\n', ['https://a.example']],
    [
      'a table without a head',
      'a.csv',
      'x,https://a.example\ny,https://b.example',
      ['https://a.example', 'https://b.example'],
    ],
    ['the source of a page', '', '<!doctype html><p>x', ['https://from-html.example']],
    ['a piece of a page', '', 'x <a href="https://a.example">y</a>', ['https://from-html.example']],
    ['text that begins with a brace', '', '{see https://a.example}', ['https://a.example']],
    ['nothing', '', 'hello', { kind: 'no-links' }],
    [
      'a table that breaks off',
      'a.csv',
      'url,b\nhttps://a.example,"x\n',
      { kind: 'broken-table', line: 2 },
    ],
    [
      'a newer export',
      '',
      '{"format":"masthead-links","schema":2,"links":[]}',
      { kind: 'newer-export' },
    ],
    [
      'an export cut short',
      '',
      '{"format":"masthead-links","schema":1,"links":[\n{"url"',
      { kind: 'damaged-export' },
    ],
    [
      'an export with a stray decision',
      '',
      '{"format":"masthead-links","schema":1,"links":[{"url":"a","decision":"maybe","note":""}]}',
      { kind: 'damaged-export' },
    ],
    ['10 MB', '', 'https://a.example\n'.repeat(600_000), { kind: 'too-large' }],
    ['control characters', '', 'a\0b', { kind: 'binary' }],
  ])('%s', (_, name, text, found) => expect(urls(read(text, name))).toEqual(found));

  it('of 50,000 lines gives all links, for the list to say how many it takes', () => {
    const lines = Array.from({ length: 50_000 }, (_, n) => `https://a.example/${n}`);
    const input = read(lines.join('\n'));
    expect(input.kind === 'links' && input.links.length).toBe(50_000);
  });

  it('says how many lines of JSON Lines hold no link', () => {
    expect(read('{"url":"https://a.example"}\n{"n":2}\nx')).toMatchObject({ skipped: 2 });
  });
});

describe('a file', () => {
  const bytesOf = (...codes: readonly number[]): Uint8Array => new Uint8Array(codes);
  const utf8 = new TextEncoder().encode('https://a.example/日本');
  it.each<[string, Uint8Array, unknown]>([
    ['UTF-8', utf8, ['https://a.example/日本']],
    [
      'UTF-16 with its mark',
      bytesOf(0xff, 0xfe, ...Array.from('a.example').flatMap((c) => [c.charCodeAt(0), 0])),
      ['a.example'],
    ],
    [
      'Shift_JIS',
      bytesOf(0x93, 0xfa, 0x96, 0x7b, 0x0a, ...new TextEncoder().encode('https://a.example')),
      ['https://a.example'],
    ],
    [
      'a picture',
      bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      { kind: 'binary' },
    ],
    ['an archive', bytesOf(0x50, 0x4b, 3, 4, 0x14, 0, 8), { kind: 'binary' }],
    ['too many bytes', new Uint8Array(5_000_001).fill(97), { kind: 'too-large' }],
    ['nothing', bytesOf(), { kind: 'no-links' }],
  ])('%s', (_, bytes, found) => expect(urls(readFileBytes(bytes, 'a', noHtml))).toEqual(found));
});
