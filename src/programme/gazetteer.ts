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

/** A point on the ground, in decimal degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The places of the programme's area and those around that people name. */
export class Gazetteer {
  readonly #communes: ReadonlyMap<string, Place>;
  /** Official names by every way to write them; several where a short form is shared. */
  readonly #officialByKey: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(readonly places: readonly Place[]) {
    const communes = places.filter(({ kind }) => kind === "commune");
    this.#communes = new Map(communes.map((place) => [place.name, place]));
    this.#officialByKey = officialNames(places);
  }

  /** The commune of that official name. */
  commune(name: string): Place | undefined {
    return this.#communes.get(name);
  }

  /**
   * The official name of a commune as a programme prints it: accents, hyphens, a short form, an
   * associated commune ("Lomme" is Lille), or a misprint of one letter in five, at most two
   * ("Villeneuve d'Asq").
   *
   * @returns the name and whether more than accents and hyphens was put right; nothing when no
   *   commune is meant, or when two could be
   */
  official(printed: string): { readonly name: string; readonly corrected: boolean } | undefined {
    const key = placeKey(printed);
    const exact = this.#officialByKey.get(key);
    const [name, ...others] = exact ?? this.#resembling(key);
    if (name === undefined || others.length > 0) return undefined;
    return { name, corrected: placeKey(name) !== key };
  }

  #resembling(key: string): ReadonlySet<string> {
    const most = Math.min(2, Math.floor(key.length / 5));
    const close = [...this.#officialByKey].filter(
      ([known]) => editDistance(key, known, most) <= most,
    );
    return new Set(close.flatMap(([, names]) => [...names]));
  }
}

function officialNames(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { kind, name, town = name, code, aliases } of places) {
    // A district with a code was a commune once, and still prints its name.
    if (kind === "outside" || code === undefined) continue;
    for (const key of [name, ...aliases].map(placeKey)) {
      names.set(key, (names.get(key) ?? new Set()).add(town));
    }
  }
  return names;
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
