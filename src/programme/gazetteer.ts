import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { MendableError } from "../errors.js";
import { editDistance } from "./edit-distance.js";
import { placeKey } from "./place-name.js";

const list = z.string().transform((joined) => joined.split("|").filter((item) => item !== ""));
const degrees = z.string().min(1).pipe(z.coerce.number());

/** One row of data/towns.csv. */
const Place = z
  .strictObject({
    kind: z.enum(["commune", "district", "outside"]),
    /** The official (INSEE) name of a commune, the usual one of another place. */
    name: z.string().min(1),
    /** The commune in which a district lies. */
    town: z.string(),
    /** INSEE code. */
    code: z.string(),
    postcodes: list,
    latitude: degrees.pipe(z.number().min(-90).max(90)),
    longitude: degrees.pipe(z.number().min(-180).max(180)),
    population: z.coerce.number().int().nonnegative(),
    /** How else people write it: "VdA", "Marcq". */
    aliases: list,
  })
  .transform(({ town, code, ...place }) => ({
    ...place,
    ...(town && { town }),
    ...(code && { code }),
  }));

/** A place that people name: a commune of the area, a district or campus in one, or a place outside. */
export interface Place extends Readonly<Omit<z.infer<typeof Place>, "town" | "code">> {
  readonly town?: string;
  readonly code?: string;
}

/** The places of the programme's area and those around that people name. */
export class Gazetteer {
  readonly #communes: ReadonlyMap<string, Place>;
  readonly #byKey: ReadonlyMap<string, Place>;

  constructor(readonly places: readonly Place[]) {
    const communes = places.filter(({ kind }) => kind === "commune");
    this.#communes = new Map(communes.map((place) => [place.name, place]));
    this.#byKey = new Map([
      ...communes.flatMap((place) =>
        place.aliases.map((alias) => [placeKey(alias), place] as const),
      ),
      ...communes.map((place) => [placeKey(place.name), place] as const),
    ]);
  }

  /** The commune of that official name. */
  commune(name: string): Place | undefined {
    return this.#communes.get(name);
  }

  /**
   * The official name of a commune as a programme prints it: accents, hyphens, an alias, or a
   * misprint of one letter in eight ("Villeneuve d'Asq").
   *
   * @returns the name and whether more than accents and hyphens was put right; nothing when no
   *   commune is meant, or when two could be
   */
  official(printed: string): { readonly name: string; readonly corrected: boolean } | undefined {
    const key = placeKey(printed);
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return { name: exact.name, corrected: placeKey(exact.name) !== key };
    const most = Math.min(2, Math.floor(key.length / 5));
    const close = new Set(
      [...this.#byKey]
        .filter(([known]) => editDistance(key, known, most) <= most)
        .map(([, place]) => place.name),
    );
    const [name, ...others] = close;
    return name === undefined || others.length > 0 ? undefined : { name, corrected: true };
  }
}

/**
 * Reads data/towns.csv.
 *
 * @throws MendableError "towns-unreadable" when the file is missing or a row is not a place
 */
export function loadGazetteer(file: string | URL): Gazetteer {
  try {
    const rows: unknown = parse(readFileSync(file), { columns: true, bom: true });
    return new Gazetteer(z.array(Place).parse(rows));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new MendableError(
      "towns-unreadable",
      `The towns in ${file} cannot be read: ${why}.`,
      "Build the file again: node scripts/towns.mjs.",
      { cause: error },
    );
  }
}
