import { drawnParent } from './shadow-roots';

/** Whether dark ink on light ground or the reverse. */
export type ColourScheme = 'light' | 'dark';

/** Relative luminance at which white and black text on a ground are equally readable (WCAG 2). */
const MIDDLE_LUMINANCE = 0.179;
/** A veil thinner than this shows more of what is behind it than of itself. */
const OPAQUE_ENOUGH = 0.5;

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;

/**
 * Whether a computed colour is light or dark; null for one that lets the ground behind it show,
 * and for colours in other spaces than sRGB, which computed backgrounds seldom are.
 */
export function schemeOf(colour: string): ColourScheme | null {
  const parts = RGB.exec(colour);
  if (parts === null) return null;
  const [, red, green, blue, alpha, percent] = parts;
  const opacity = alpha === undefined ? 1 : Number(alpha) / (percent === '%' ? 100 : 1);
  if (opacity < OPAQUE_ENOUGH) return null;
  const luminance =
    0.2126 * linear(Number(red)) + 0.7152 * linear(Number(green)) + 0.0722 * linear(Number(blue));
  return luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
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
