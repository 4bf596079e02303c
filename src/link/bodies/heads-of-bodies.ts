import type { Rule } from '../reading';

// Bodies by the people who lead them.

const GAP_MAX = 1;

/** IOCのバッハ会長, JOC山下会長: the body of whoever is named right behind it. */
export const bodyOfHead: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context') return null;
  for (let gap = 0; gap <= GAP_MAX; gap++) {
    if (gap === 1 && !/^[の・]/u.test(place.after)) continue;
    const head = page.startingAt(place.block, place.end + gap);
    if (head?.meaning.kind === 'person' && head.meaning.ties?.includes(meaning.id) === true) {
      return { rule: 'tie-on-page', surface: head.place.surface };
    }
  }
  return null;
};
