/** Something that the program cannot work without: resolves when it is well, rejects when not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** A number that says how things go, without which the program is well all the same. */
export type Figures = Readonly<Record<string, () => Promise<number>>>;

export interface Health {
  readonly well: boolean;
  readonly checks: Readonly<Record<string, "ok" | "failed">>;
  /** Without those that could not be found out. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Runs every check at once. Why one failed is for the log, not for whoever asks. */
export async function checkHealth(checks: Checks = {}, figures: Figures = {}): Promise<Health> {
  const checked = await settle(checks);
  const found = await settle(figures);
  return {
    well: checked.every(([, result]) => result.status === "fulfilled"),
    checks: Object.fromEntries(
      checked.map(([name, { status }]) => [name, status === "fulfilled" ? "ok" : "failed"]),
    ),
    figures: Object.fromEntries(
      found.flatMap(([name, result]) =>
        result.status === "fulfilled" ? [[name, result.value]] : [],
      ),
    ),
  };
}

async function settle<Result>(questions: Readonly<Record<string, () => Promise<Result>>>) {
  const asked = Object.entries(questions).map(async ([name, ask]) => {
    const [result] = await Promise.allSettled([ask()]);
    return [name, result] as const;
  });
  return Promise.all(asked);
}
