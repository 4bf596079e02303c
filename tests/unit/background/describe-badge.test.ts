import { expect, it } from 'vitest';
import { describeBadge, type PageState } from '../../../src/background/describe-badge';

const words = (key: string, ...values: readonly string[]): string => [key, ...values].join(' ');

it.each<[PageState, string, string, boolean]>([
  [{ kind: 'on', count: 0 }, '', 'extensionName: stateNoNames', false],
  [{ kind: 'on', count: 1 }, '1', 'extensionName: namesOne 1', false],
  [{ kind: 'on', count: 15 }, '15', 'extensionName: namesOther 15', false],
  [{ kind: 'on', count: 999 }, '999', 'extensionName: namesOther 999', false],
  [{ kind: 'on', count: 1000 }, '999+', 'extensionName: namesOther 1000', false],
  [{ kind: 'off-here' }, '', 'extensionName: stateOffHere', true],
  [{ kind: 'off-everywhere' }, '', 'extensionName: stateOffEverywhere', true],
])('%j', (state, text, title, isOff) => {
  expect(describeBadge(state, words)).toEqual({ text, title, isOff });
});
