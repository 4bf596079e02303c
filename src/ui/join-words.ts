import type { ComponentChild } from 'preact';

/** The parts with a middle dot between them. */
export function joinWords(parts: readonly ComponentChild[]): readonly ComponentChild[] {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [' · ', part]));
}
