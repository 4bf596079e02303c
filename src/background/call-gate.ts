import type { BackgroundCalls } from '../protocol/calls';
import type { ErrorLog } from '../browser/error-log';
import type { Sender, Watch } from '../protocol/channel';
import { OWN_PAGE_CALLS } from '../protocol/own-page-calls';

/** A call that is answered with no more than its refusal; it is no failure of ours. */
export class Refusal extends Error {}

/** Throws Refusal for a call that this sender may not make, or not now. */
export type Gate = (name: keyof BackgroundCalls, from: Sender) => void;

/**
 * Calls that one tab may make at once, and how many come back to it each second. A page that
 * rewrites all its names without a pause makes some thirty a second.
 */
const BURST = 300;
const PER_SECOND = 60;
/** More tabs than anybody has in use at once; the one that was quiet longest is forgotten. */
const TABS_MAX = 500;

/** A gate that lets our own pages do everything and a page's script what concerns its page. */
export function openGate(now: () => number): Gate {
  const budgets = new Map<number, { readonly left: number; readonly at: number }>();

  function spend(tabId: number): boolean {
    const at = now();
    const known = budgets.get(tabId) ?? { left: BURST, at };
    const left = Math.min(BURST, known.left + ((at - known.at) / 1000) * PER_SECOND);
    budgets.delete(tabId); // so that the order is that of the last call
    budgets.set(tabId, { left: left >= 1 ? left - 1 : left, at });
    const [quietest] = budgets.keys();
    if (budgets.size > TABS_MAX && quietest !== undefined) budgets.delete(quietest);
    return left >= 1;
  }

  return (name, { isOwnPage, tabId }) => {
    if (isOwnPage) return;
    if (OWN_PAGE_CALLS.has(name)) throw new Refusal('only our own pages may ask this');
    if (tabId !== null && !spend(tabId)) throw new Refusal('too many calls');
  };
}

/** Stands before all calls to the worker, and notes those that failed, but for private windows. */
export function watchCalls(errorLog: ErrorLog, now: () => number): Watch<BackgroundCalls> {
  return {
    gate: openGate(now),
    onFailure: (call, error, { isPrivate }) => {
      if (!isPrivate && !(error instanceof Refusal)) void errorLog.note(call, error);
    },
  };
}
