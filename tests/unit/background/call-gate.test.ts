import { describe, expect, it } from 'vitest';
import { openGate, Refusal } from '../../../src/background/call-gate';
import type { Sender } from '../../../src/protocol/channel';
import { OWN_PAGE_CALLS } from '../../../src/protocol/own-page-calls';

const aScript = (tabId: number): Sender => ({
  isOwnPage: false,
  tabId,
  frameId: 0,
  host: 'a.example',
  isPrivate: false,
});
const popup: Sender = { isOwnPage: true, tabId: null, frameId: 0, host: 'fake', isPrivate: false };

/** How many of so many calls at once are let through. */
function letThrough(gate: ReturnType<typeof openGate>, from: Sender, count: number): number {
  let passed = 0;
  for (let call = 0; call < count; call++) {
    try {
      gate('linkNames', from);
      passed++;
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
    }
  }
  return passed;
}

describe('the gate', () => {
  it.each([...OWN_PAGE_CALLS])("keeps a page's script from %s, not our own pages", (name) => {
    const gate = openGate(() => 0);
    expect(() => gate(name, aScript(1))).toThrow('only our own pages');
    expect(() => gate(name, popup)).not.toThrow();
  });

  it('bounds what one tab may ask, and gives it back with time', () => {
    let now = 0;
    const gate = openGate(() => now);
    expect(letThrough(gate, aScript(1), 1000)).toBe(300);
    now += 1000;
    expect(letThrough(gate, aScript(1), 1000)).toBe(60);
    now += 3_600_000;
    expect(letThrough(gate, aScript(1), 1000)).toBe(300);
  });

  it('lets no tab pay for another, and never bounds our own pages', () => {
    const gate = openGate(() => 0);
    letThrough(gate, aScript(1), 1000);
    expect(letThrough(gate, aScript(2), 10)).toBe(10);
    expect(letThrough(gate, popup, 1000)).toBe(1000);
  });

  it('forgets the tab that was quiet longest', () => {
    const gate = openGate(() => 0);
    letThrough(gate, aScript(0), 300);
    for (let tab = 1; tab <= 500; tab++) letThrough(gate, aScript(tab), 1);
    expect(letThrough(gate, aScript(0), 1)).toBe(1);
  });
});
