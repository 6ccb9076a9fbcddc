import pg from "pg";
import { MendableError } from "../../errors.js";

/** A pool of connections; it opens them as they are needed and closes idle ones. */
export function openPool(url: string, most: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: most, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced; the next query tells if the server is gone.
  pool.on("error", () => {});
  return pool;
}

/** @throws MendableError `database-unreachable` */
export async function checkPool(pool: pg.Pool): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (error) {
    throw new MendableError(
      "database-unreachable",
      `The PostgreSQL server cannot be used: ${error instanceof Error ? error.message : error}.`,
      "Check the address in DATABASE and that the server runs.",
      { cause: error },
    );
  }
}
