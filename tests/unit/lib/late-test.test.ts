import { describe, expect, it } from 'vitest';
import { lateTest } from '../../../src/lib/late-test';

describe('lateTest', () => {
  it.each([
    ['^\\p{Lu}$', 'É', true],
    ['^\\p{Lu}$', 'é', false],
    ['^[\\p{L}\\p{N}]', '𝐀 and more', true],
    ['^[\\p{L}\\p{N}]', ' 𝐀', false],
    ['\\p{L}{2}', '1 日本', true],
  ])('%s on %s: %s', (pattern, text, isMatch) => {
    const matches = lateTest(pattern);
    expect(matches(text)).toBe(isMatch);
    expect(matches(text), 'and again').toBe(isMatch);
  });

  it('makes the pattern when it is first asked', () => {
    const matches = lateTest('(');
    expect(() => matches('a')).toThrow(SyntaxError);
  });
});
