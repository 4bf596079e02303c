import { drawnParent } from './shadow-roots';

/** Whether dark ink on light ground or the reverse. */
export type ColourScheme = 'light' | 'dark';

/** Relative luminance at which white and black text on a ground are equally readable (WCAG 2). */
const MIDDLE_LUMINANCE = 0.179;
/** A veil thinner than this shows more of what is behind it than of itself. */
const OPAQUE_ENOUGH = 0.5;

/** A computed colour: `rgba(0, 0, 0, 0.5)`, `oklch(0.2 0 0 / 0.5)`, `color(srgb 0.1 0.1 0.1)`. */
const COLOUR = /^([a-z]+)\((?:([a-z][a-z\d-]+) )?([^)]*)\)$/;

/**
 * Whether a computed colour is light or dark; null for one that lets the ground behind it show, and
 * for what is no colour. Of another space than sRGB its lightness alone decides, near enough for grounds.
 */
export function schemeOf(colour: string): ColourScheme | null {
  const [, form = '', space = '', values = ''] = COLOUR.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = values.split(/[\s,/]+/).map(toNumber);
  if (opacity < OPAQUE_ENOUGH) return null;
  const luminance = luminanceOf(form, space, [red, green, blue]);
  if (luminance === null) return null;
  return luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
}

/** `none` counts as nothing, as when a colour is drawn. */
function toNumber(value: string): number {
  return (Number.parseFloat(value) || 0) / (value.endsWith('%') ? 100 : 1);
}

function luminanceOf(
  form: string,
  space: string,
  [first, second, third]: readonly [number, number, number],
): number | null {
  switch (form) {
    case 'rgb':
    case 'rgba':
      return luminanceOfLight(first / 255, second / 255, third / 255);
    case 'oklab':
    case 'oklch':
      return first ** 3;
    case 'lab':
    case 'lch':
      return ((first + 16) / 116) ** 3;
    case 'color':
      return space.startsWith('xyz') ? second : luminanceOfLight(first, second, third);
    default:
      return null;
  }
}

function luminanceOfLight(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** The scheme of the page under an element: that of the nearest ground which is painted. */
export function pageSchemeAt(element: Element): ColourScheme {
  for (let at: Element | null = element; at !== null; at = drawnParent(at)) {
    const scheme = schemeOf(getComputedStyle(at).backgroundColor);
    if (scheme !== null) return scheme;
  }
  // Nothing is painted: the canvas shows, dark only where the page allows it and the reader wants it.
  const root = element.ownerDocument.documentElement;
  const allowed = getComputedStyle(root).colorScheme;
  if (!/\bdark\b/.test(allowed)) return 'light';
  if (!/\blight\b/.test(allowed)) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
