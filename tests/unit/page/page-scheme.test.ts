import { describe, expect, it } from 'vitest';
import { schemeOf } from '../../../src/page/page-scheme';

describe('scheme of a ground', () => {
  it.each([
    ['white', 'rgb(255, 255, 255)', 'light'],
    ['newsprint', 'rgb(255, 241, 229)', 'light'],
    ['near black', 'rgb(21, 22, 26)', 'dark'],
    ['saturated blue', 'rgb(0, 0, 255)', 'dark'],
    ['mid grey, on which black reads better', 'rgb(128, 128, 128)', 'light'],
    ['spaces instead of commas', 'rgb(0 0 0 / 90%)', 'dark'],
    ['a thin veil lets the ground behind it decide', 'rgba(0, 0, 0, 0.3)', null],
    ['nothing painted', 'rgba(0, 0, 0, 0)', null],
    ['another colour space', 'color(display-p3 0 0 0)', null],
  ])('%s', (_, colour, scheme) => {
    expect(schemeOf(colour)).toBe(scheme);
  });
});
