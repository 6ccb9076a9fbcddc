import { setTimeout } from "node:timers/promises";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { isBusy } from "./connection.js";

const LONGEST_WAIT = 8;
const ATTEMPTS = 2_500;

/**
 * A connection that tries again while another process writes, for some ten seconds, and lets this
 * one go on with other things meanwhile. SQLite's own waiting would stop the whole process.
 */
export function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await connection.executeQuery<Row>(query);
        } catch (error) {
          if (!isBusy(error) || attempt === ATTEMPTS) throw error;
          await setTimeout(Math.random() * Math.min(attempt, LONGEST_WAIT));
        }
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}
