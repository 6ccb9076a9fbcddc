/** Something that the program cannot work without: resolves when it is well, rejects when not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

export interface Health {
  readonly well: boolean;
  readonly checks: Readonly<Record<string, "ok" | "failed">>;
}

/** Runs every check at once. Why one failed is for the log, not for whoever asks. */
export async function checkHealth(checks: Checks): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await check();
        return [name, "ok"] as const;
      } catch {
        return [name, "failed"] as const;
      }
    }),
  );
  return {
    well: results.every(([, result]) => result === "ok"),
    checks: Object.fromEntries(results),
  };
}
