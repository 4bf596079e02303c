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
    ['a ground of a wide gamut', 'color(display-p3 0 0 0)', 'dark'],
    ['what color-mix() makes', 'color(srgb 0.96 0.96 0.98 / 0.9)', 'light'],
    ['by its luminance itself', 'color(xyz-d65 0.2 0.18 0.2)', 'light'],
    ['by perceived lightness, dark', 'oklch(0.145 0 none)', 'dark'],
    ['by perceived lightness, light', 'oklab(0.97 0.01 -0.02)', 'light'],
    ['by lightness of a print, dark', 'lab(48 10 10)', 'dark'],
    ['by lightness of a print, light', 'lch(51 10 120)', 'light'],
    ['a thin veil of another space', 'oklch(0.145 0 0 / 30%)', null],
    ['nothing painted, as any space writes it', 'oklab(0 0 0 / 0)', null],
    ['no colour', 'none', null],
  ])('%s', (_, colour, scheme) => {
    expect(schemeOf(colour)).toBe(scheme);
  });
});
