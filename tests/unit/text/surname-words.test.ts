import { expect, it } from 'vitest';
import { isSurnameWord } from '../../../src/text/surname-words';

it.each([
  ['Price', true],
  ['Graves', true],
  ['Downing', true],
  ['Krauthammer', false],
])('%s is a word as well: %s', (surname, answer) => {
  expect(isSurnameWord(surname)).toBe(answer);
});
