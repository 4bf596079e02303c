import { describe, expect, it } from 'vitest';
import { followState } from '../../../src/lib/follow-state';

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A state that is read over a slow line: each question is answered when the test says so, as it stood when asked. */
function aSlowState() {
  let held = 'on';
  const answers: (() => void)[] = [];
  const shown: string[] = [];
  const state = followState(
    () => {
      const asked = held;
      return new Promise<string>((done) => answers.push(() => done(asked)));
    },
    (one) => shown.push(one),
  );
  let carryOut: (now: string) => void = () => undefined;
  let refuse = (): void => undefined;
  return {
    state,
    shown,
    order: () =>
      state.after(
        new Promise<void>((done, fail) => {
          carryOut = (now) => {
            held = now;
            done();
          };
          refuse = () => fail(new Error('setSiteMarks: no answer'));
        }),
      ),
    carryOut: (now: string) => carryOut(now),
    refuse: () => refuse(),
    /** Answers the oldest question that is open. */
    answer: async () => {
      await nextTask();
      answers.shift()?.();
      await nextTask();
    },
  };
}

describe('a state that is followed', () => {
  it('is shown each time that it has been read', async () => {
    const { state, shown, answer } = aSlowState();
    void state.refresh();
    await answer();
    void state.refresh();
    await answer();
    expect(shown).toEqual(['on', 'on']);
  });

  it('is not shown as it was before an order', async () => {
    const { state, shown, order, carryOut, answer } = aSlowState();
    void state.refresh();
    const done = order();
    await answer();
    expect(shown).toEqual([]);
    carryOut('off');
    await answer();
    await done;
    expect(shown).toEqual(['off']);
  });

  it('is not shown while another order is under way', async () => {
    const { state, shown, order, carryOut, answer } = aSlowState();
    const first = state.after(Promise.resolve());
    const second = order();
    await answer();
    await first;
    expect(shown).toEqual([]);
    carryOut('off');
    await answer();
    await second;
    expect(shown).toEqual(['off']);
  });

  it('is shown as it is when an order has failed, which is told', async () => {
    const { shown, order, refuse, answer } = aSlowState();
    const told = expect(order()).rejects.toThrow('setSiteMarks: no answer');
    refuse();
    await answer();
    await told;
    expect(shown).toEqual(['on']);
  });
});
