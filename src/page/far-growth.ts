import { ELEMENT_NODE } from './node-numbers';
import type { PageChanges, Postpone } from './watch';

// A feed that grows far from what can be seen: each report of it costs as much again as what is read, and nobody
// sees its marks. So several looks become one report.
//
//   posts    ++++++++++++++++++++++++++++++++++++++++++++
//   looks         |    |    |    |    |    |    |    |
//   reports       R                        R         R     news near the view, or what was far comes near: with the next look

/** How often is looked whether all that is new is still far, ms; a page that goes on changing waits so long anyhow. */
const LOOK_MS = 400;
/** A look waits until the browser has laid the page out by itself, ms at most. */
const IDLE_MS = 100;
/** Looks after which all is reported. */
const LOOKS_MAX = 5;

/** Puts reports off while all that comes lies in one place, further from the view than one window. */
export function postponeFarGrowth(): Postpone {
  return (changes, report) => {
    let seen = 0;
    let looks = 0;
    const look = (): void => {
      const { size } = changes.added;
      // What has come to rest is reported.
      if (size === seen || ++looks > LOOKS_MAX || !isFarGrowth(changes)) {
        report();
        return;
      }
      seen = size;
      setTimeout(() => requestIdleCallback(look, { timeout: IDLE_MS }), LOOK_MS);
    };
    look();
  };
}

/**
 * True when nothing but elements of one parent has come, the first and the last of them on one side of the view:
 * what grows there grows at an end. One that came in the midst of them, and near, waits for the last look.
 */
function isFarGrowth({ added, touched, switched, hasLost }: PageChanges): boolean {
  if (touched.size + switched.size > 0 || hasLost) return false;
  const [first] = added;
  let last = first;
  for (const node of added) {
    if (node.parentNode !== first?.parentNode) return false;
    last = node;
  }
  const side = sideOf(first);
  return side !== 0 && side === sideOf(last);
}

/** Below zero for an element above the view, above zero for one below it, by more than a window; else 0. */
function sideOf(node: Node | undefined): number {
  if (node?.nodeType !== ELEMENT_NODE) return 0;
  const { top, bottom, width } = (node as Element).getBoundingClientRect();
  if (width === 0) return 0;
  return bottom < -innerHeight ? -1 : top > 2 * innerHeight ? 1 : 0;
}
