import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, readCsv, writeCsv } from '../../../src/text/csv';

describe('a table', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'commas',
      'url,note\nhttps://a.example,x\n',
      [
        ['url', 'note'],
        ['https://a.example', 'x'],
      ],
    ],
    [
      'semicolons and \\r\\n',
      'url;note\r\na;b',
      [
        ['url', 'note'],
        ['a', 'b'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotation marks, line breaks within', '"a, ""b""","c\nd"\n', [['a, "b"', 'c\nd']]],
    ['blank lines and a byte order mark', '\uFEFFa\n\n\nb\n', [['a'], ['b']]],
    [
      'empty cells',
      'a,,c\n,,\n',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
  ])('is read: %s', (_, text, rows) => expect(readCsv(text)).toEqual({ ok: true, value: rows }));

  it('tells in which line a quotation is opened for good', () => {
    expect(readCsv('a,b\n"c\nd",e\nf,"g\nh,i\n')).toEqual({ ok: false, problem: { line: 4 } });
  });

  it('comes back as it was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('\'"=+-@,;\t\r\n a＝')) }),
    );
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.ok && read.value.map((row) => row.map(readCell))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠A1', "'=1", '\n=1'])(
    'no spreadsheet takes a cell for a formula: %j',
    (cell) => {
      const first = writeCsv([[cell]]).replace(/^"/, '');
      expect(first.startsWith("'")).toBe(true);
    },
  );
});
