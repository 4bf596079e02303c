import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName, type FieldPath } from '../../../src/build/fact-problem';
import { indexJson } from '../../../src/build/json-lines';

const TEXT = `{
  "a": "one: {\\"}",
  "list": [
    { "b": 1, "c": [] },
    {
      "b": null
    }
  ],
  "d":
    true
}
`;

describe('the line of a value', () => {
  it.each<[string, FieldPath, number]>([
    ['the record itself', [], 1],
    ['a field after a bracket in a string', ['list'], 3],
    ['the first field', ['a'], 2],
    ['a member of a list', ['list', 1], 5],
    ['a field of a member', ['list', 1, 'b'], 6],
    ['two fields in one line', ['list', 0, 'c'], 4],
    ['a value below its key', ['d'], 10],
    ['a field that is missing: the record around it', ['list', 1, 'c'], 5],
    ['a list that is missing: the whole', ['e', 0, 'f'], 1],
  ])('%s', (_, path, line) => {
    expect(indexJson(TEXT).lineOf(path)).toBe(line);
  });
});

describe('a key that is given twice', () => {
  it.each<[string, string, string[]]>([
    ['in one object', '{"a":1,"b":2,"a":3}', ['a']],
    ['however it is escaped', '{"a":1,"\\u0061":2}', ['a']],
    ['in a member', '[{"a":1},{"a":1,"a":1}]', ['[1].a']],
    ['not: in two members', '[{"a":1},{"a":1}]', []],
    ['not: as key and as value', '{"a":"b","b":"a"}', []],
    ['not: a dot in a key', '{"a.b":1,"a":{"b":2}}', []],
    ['not: inside and outside', '{"a":{"a":1}}', []],
  ])('%s', (_, text, keys) => {
    expect(indexJson(text).keysTwice.map(fieldName)).toEqual(keys);
  });
});

it('finds every value of any JSON in the line where it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify({ value, last: 'mark' }, null, 1);
      const { lineOf, keysTwice } = indexJson(text);
      expect(keysTwice).toEqual([]);
      expect(lineOf(['last'])).toBe(text.split('\n').length - 1);
    }),
  );
});
