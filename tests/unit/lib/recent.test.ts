import { describe, expect, it } from 'vitest';
import { keepRecent } from '../../../src/lib/recent';

describe('what was used last', () => {
  it('is found again', () => {
    const recent = keepRecent<string, string>(2);
    expect(recent.find('nbc')).toBeUndefined();
    expect(recent.keep('nbc', 'NBC News')).toBe('NBC News');
    expect(recent.find('nbc')).toBe('NBC News');
  });

  it('goes when others were used after it', () => {
    const recent = keepRecent<number, string>(2);
    recent.keep(1, 'one');
    recent.keep(2, 'two');
    recent.keep(3, 'three');
    expect([1, 2, 3].map(recent.find)).toEqual([undefined, 'two', 'three']);
  });

  it('stays for having been asked for', () => {
    const recent = keepRecent<number, string>(2);
    recent.keep(1, 'one');
    recent.keep(2, 'two');
    recent.find(1);
    recent.keep(3, 'three');
    expect([1, 2, 3].map(recent.find)).toEqual(['one', undefined, 'three']);
  });

  it('keeps one value under a key', () => {
    const recent = keepRecent<number, string>(2);
    recent.keep(1, 'one');
    recent.keep(1, 'first');
    recent.keep(2, 'two');
    expect([1, 2].map(recent.find)).toEqual(['first', 'two']);
  });
});
