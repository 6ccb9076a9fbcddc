import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { z } from "zod";

/** The rows of a suite beside this file, each as the schema says. */
export function rowsOf<Row>(name: string, schema: z.ZodType<Row>): readonly Row[] {
  const file = new URL(`../../../test/accuracy/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Expects at least this share (0 to 1) of the rows to be right, and names those that are not. */
export function expectShare<Row extends { readonly id: string }>(
  rows: readonly Row[],
  isRight: (row: Row) => boolean,
  share: number,
): void {
  const missed = rows.filter((row) => !isRight(row));
  const names = missed.map(({ id }) => id).join(" ");
  const right = 1 - missed.length / rows.length;
  expect(rows).not.to.be.empty;
  expect(right, `${missed.length} of ${rows.length} missed: ${names}`).to.be.at.least(share);
}
