/**
 * Starts to measure; the function that is given tells the milliseconds of processor since. Unlike the
 * clock on the wall, they are the same on a busy machine.
 */
export function cpuTimer(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
