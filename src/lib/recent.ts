/** The values last used, by key. */
export interface Recent<Key, Value extends object | string> {
  /** The value under a key, which counts as used with that; undefined when it is not kept. */
  readonly find: (key: Key) => Value | undefined;
  /** Keeps a value in place of the one not used for longest, and returns it. */
  readonly keep: (key: Key, value: Value) => Value;
}

/** Keeps at most `size` values: those last used. */
export function keepRecent<Key, Value extends object | string>(size: number): Recent<Key, Value> {
  // Least recently used first.
  const kept = new Map<Key, Value>();

  function keep(key: Key, value: Value): Value {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return value;
  }

  return {
    find(key) {
      const value = kept.get(key);
      return value === undefined ? undefined : keep(key, value);
    },
    keep,
  };
}
