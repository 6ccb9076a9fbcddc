import { Chrono, type Parser, type Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { isIn } from "../alternatives.js";
import type { DateReader, FoundWindow } from "../language.js";
import { plainCharacters } from "../plain.js";
import { Reading } from "./rule.js";
import type { Said } from "./said.js";
import { respell, type Spelling } from "./spelling.js";
import { spansOf, windowOf } from "./windows.js";

/** What a language brings to read dates: its words and its list of rules. */
export interface DateRules {
  /** A plea or thanks at the end of a message: left out, since what comes before is then the end. */
  readonly pleas: RegExp;
  /** How people spell, and the standard form that the rules know. */
  readonly spellings: readonly Spelling[];
  /** Long names (weekdays, months) in which one letter may be wrong. */
  readonly names: readonly string[];
  /** Ordinary words one letter away from a name. */
  readonly ordinary: readonly string[];
  /** Names by their capital letters ("Avril Lavigne"): hidden before the message is made plain. */
  readonly properNouns: readonly RegExp[];
  /** What is never a date ("rue du 8 mai", phone numbers): hidden from every rule. */
  readonly decoys: readonly RegExp[];
  /** One parser, one idea. Of equally long readings, the first listed wins. */
  readonly parsers: readonly Parser[];
  /** How neighbours are joined, in order. */
  readonly refiners: readonly Refiner[];
}

/** A date reader that runs chrono once over a message with a language's own rules. */
export function dateReader(rules: DateRules): DateReader {
  const chrono = new Chrono({ parsers: [...rules.parsers], refiners: [...rules.refiners] });
  const ordinary = new Set(rules.ordinary);
  return {
    read(message, now) {
      const plain = plainCharacters(hide(message.normalize("NFC"), rules.properNouns));
      const respelt = respell(
        hide(plain, [rules.pleas], " "),
        rules.spellings,
        rules.names,
        ordinary,
      );
      const text = hide(respelt.text, rules.decoys);
      // The moment as a wall clock: rules count days and hours as people do, not seconds.
      const asked = now.setZone("utc", { keepLocalTime: true });
      const readings = chrono
        .parse(text, { instant: asked.toJSDate(), timezone: "UTC" })
        .filter((result) => result instanceof Reading);
      const meanings = new Map(readings.map(({ said }) => [said, meaningOf(said, asked)]));
      return readings.flatMap((reading) =>
        (meanings.get(reading.said) ?? []).map((meaning) => ({
          ...meaning,
          start: respelt.at(reading.index),
          end: respelt.at(reading.until),
          rule: reading.rules.join(" + "),
        })),
      );
    },
  };
}

/** Blanks what must not be read, with a sign that no rule knows unless told otherwise; the length stays. */
function hide(text: string, decoys: readonly RegExp[], sign = "#"): string {
  return decoys.reduce(
    (kept, decoy) =>
      isIn(decoy, kept) ? kept.replace(decoy, (hidden) => sign.repeat(hidden.length)) : kept,
    text,
  );
}

function meaningOf(said: Said, now: DateTime): readonly Pick<FoundWindow, "value" | "supposed">[] {
  return spansOf(said, now).map((span) => ({
    value: windowOf(span),
    ...(span.supposed && { supposed: span.supposed }),
  }));
}
