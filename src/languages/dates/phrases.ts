import type { Phrase } from "../corpus.js";

/**
 * Date phrases written one a line: `says → start/end start/end`, days or minutes in ISO, ".." for an
 * open side, behind "not" those turned away; `@moment ` before what is said gives the moment of asking.
 * A line without an arrow must find nothing.
 *
 * @param family the line of the accuracy table, without "dates: "
 */
export function datePhrases(family: string, lines: string): Phrase[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [left = "", right = ""] = line.split("→").map((side) => side.trim());
      const [, asOf, says = left] = /^@(\S+) (.*)$/.exec(left) ?? [];
      const [wanted = "", away] = right.split(/(?:^| )not(?: |$)/);
      return {
        family: `dates: ${family}`,
        says,
        ...(asOf && { asOf }),
        windows: windows(wanted),
        ...(away !== undefined && { excludedWindows: windows(away) }),
      };
    });
}

function windows(written: string): (readonly [string | null, string | null])[] {
  return written
    .split(" ")
    .filter((window) => window !== "")
    .map((window) => {
      const [start = "..", end = ".."] = window.split("/");
      return [moment(start), moment(end)] as const;
    });
}

function moment(written: string): string | null {
  if (written === "..") return null;
  return written.includes("T") ? written : `${written}T00:00`;
}
