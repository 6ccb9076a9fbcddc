import type { Change } from "../programme/difference.js";
import type { Loaded } from "../programme/load.js";

/**
 * Prints what an operator should look at, with its line.
 *
 * @param show whether the doubts of each event are printed, or only counted
 * @returns how many things there are to look at; corrections that were applied are not among them
 */
export function reportChecks(
  { programme, sources, unread, corrected, duplicates }: Loaded,
  show: { readonly doubts: boolean },
): number {
  const { name, start, end, events } = programme;
  const doubted = events.filter(({ doubts }) => doubts.length > 0);
  const doubts = doubted.reduce((count, event) => count + event.doubts.length, 0);
  console.log(`${sources.join(", ")}: ${name}, ${events.length} events, ${start} to ${end}.`);
  for (const event of show.doubts ? doubted : []) {
    console.log(`\n${event.id} (${event.source.file}, lines ${event.source.lines})`);
    for (const { field, printed, why, line } of event.doubts) {
      const where = line === undefined ? "" : `line ${line}, `;
      console.log(`  ${where}${field}: ${why}${printed === "" ? "" : `: “${printed}”`}`);
    }
  }
  section(
    "Corrected",
    corrected.map(({ event, fields, reason, line }) => {
      return `line ${line}, ${event}: ${fields.join(", ")} (${reason})`;
    }),
  );
  section(
    "Twice",
    duplicates.map(({ first, second }) => {
      return `${second.id} (${second.source.file}) is nearly ${first.id} (${first.source.file})`;
    }),
  );
  section(
    "Unread",
    unread.map(({ place, why, printed }) => `${place}: ${why}${printed && `: “${printed}”`}`),
  );
  console.log(
    `\n${doubts} doubts, ${corrected.length} corrections, ${duplicates.length} duplicates, ${unread.length} parts unread.`,
  );
  return doubts + duplicates.length + unread.length;
}

/** Prints what became of each event. */
export function reportChanges(changes: readonly Change[]): void {
  for (const change of changes) {
    const sign = { added: "+", removed: "-", changed: "~" }[change.kind];
    console.log(`${sign} ${change.event.id}: ${change.event.title}`);
    if (change.kind !== "changed") continue;
    for (const { field, before, after } of change.fields) {
      console.log(`    ${field}: ${shown(before)} → ${shown(after)}`);
    }
  }
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  console.log(`${count("added")} added, ${count("changed")} changed, ${count("removed")} removed.`);
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}:`);
  for (const line of lines) console.log(`  ${line}`);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
