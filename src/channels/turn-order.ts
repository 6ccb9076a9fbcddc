/** Runs `work` when all earlier work of the same key has ended, well or badly. */
export type WithLock = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Keeps the turns of each conversation in order within this process. */
export function inOrder(): WithLock {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
