import type { Storage, StoreItems } from "botbuilder";

/**
 * A storage that writes together what many conversations want written at the same moment: a durable
 * write costs milliseconds, however much it carries. Each caller still waits until its own part is
 * kept. When a group fails, every one of its callers is told.
 */
export function groupWrites(storage: Storage): Storage {
  let waiting: StoreItems = {};
  let written: Promise<void> | undefined;
  return {
    read: (keys) => storage.read(keys),
    delete: (keys) => storage.delete(keys),
    write(changes) {
      Object.assign(waiting, changes);
      written ??= new Promise(setImmediate).then(() => {
        const group = waiting;
        waiting = {};
        written = undefined;
        return storage.write(group);
      });
      return written;
    },
  };
}
