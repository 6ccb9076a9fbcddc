import type { Scene } from "../../dialog.js";

/**
 * "Inscrivez-moi à l'atelier fromage", "the cheese workshop": what is asked for by a kind of event and words
 * beside it that the programme has not. None where these stand apart, as who comes does.
 */
export function unknownBeside({ heard }: Scene): readonly string[] {
  const { readings, text, unknown } = heard;
  const kinds = readings.filter(({ rule }) => rule.startsWith("formats: "));
  return readings.flatMap(({ rule, start, end }) => {
    const said = text.slice(start, end);
    const isTied = kinds.some(
      (kind) => TIED.test(text.slice(kind.end, start)) || text.slice(end, kind.start) === " ",
    );
    return rule === "free word" && unknown.includes(said) && isTied ? [said] : [];
  });
}

/** A space, and two short words at most: "cours de yoga", "atelier sur le fromage". */
const TIED = /^ (?:\p{L}{1,4}['’ ]){0,2}$/u;
