import type { Seam } from './join-text';

interface Named {
  /** Name of the element without a prefix, in lower case for HTML. */
  readonly localName: string;
}

/** Keeps count of what was crossed since the last piece of text. */
export interface SeamWatch<Element> {
  /** What lies between the last piece of text and here. */
  readonly kind: () => Seam;
  /** True when an element whose edge was crossed since the last text is a box of its own. */
  readonly isBoxed: () => boolean;
  /** Something that is no text was passed: no name runs across. */
  readonly setApart: () => void;
  /** The edge of an inline element was crossed: it was entered, or else left. */
  readonly cross: (element: Element, isEntered: boolean) => void;
  /** A piece of text was passed; one that is not blank leaves nothing behind, as where a block ended. */
  readonly passText: (isNotBlank: boolean) => void;
}

/** A watch over what is crossed from the start of a block; `isBox` is asked only where it matters. */
export function watchSeams<Element extends Named>(
  isBox: (element: Element) => boolean,
): SeamWatch<Element> {
  let crossed: Element[] = [];
  let isApart = false;
  let hasLeftLink = false;
  return {
    kind: () => (isApart ? 'apart' : crossed.length > 0 ? 'edge' : 'none'),
    isBoxed: () => crossed.some(isBox),
    setApart() {
      isApart = true;
    },
    cross(element, isEntered) {
      crossed.push(element);
      const { localName } = element;
      // Set apart from their word by where they stand, not by a space: "Lavrov" and a note's "a".
      if (localName === 'sub' || localName === 'sup') isApart = true;
      if (localName !== 'a') return;
      if (isEntered && hasLeftLink) isApart = true;
      hasLeftLink = !isEntered;
    },
    passText(isNotBlank) {
      if (crossed.length > 0) crossed = [];
      isApart = false;
      // White space between two links does not make one name of them.
      if (isNotBlank) hasLeftLink = false;
    },
  };
}
