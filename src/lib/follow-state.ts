/** A state that is read anew whenever somebody asks, and that orders change. */
export interface FollowedState {
  /** Reads the state and shows it. */
  refresh(): Promise<void>;
  /** Waits until an order has been carried out, shows what came of it, and rejects when it has failed. */
  after(order: Promise<unknown>): Promise<void>;
}

/**
 * Shows a state each time that it has been read. What was read before an order, or while one is under
 * way, is not shown: a switch would jump back under the reader's finger, and the next press undo nothing.
 */
export function followState<State>(
  read: () => Promise<State>,
  show: (state: State) => void,
): FollowedState {
  let newest = 0;
  let orders = 0;

  async function refresh(): Promise<void> {
    const turn = ++newest;
    const state = await read();
    if (turn === newest && orders === 0) show(state);
  }

  return {
    refresh,
    async after(order) {
      newest++;
      orders++;
      try {
        await order;
      } finally {
        orders--;
        await refresh();
      }
    },
  };
}
