import { readFileSync } from "node:fs";
import { z } from "zod";

const Head = z.object({ events: z.record(z.string(), z.string()) });

/** The numbers by which the suites name the events of the sample programme. */
export function numbersOfEvents(): ReadonlyMap<string, number> {
  const file = new URL("../../../test/accuracy/questions.json", import.meta.url);
  const { events } = Head.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(Object.entries(events).map(([number, id]) => [id, Number(number)]));
}
