import { singular } from "../languages/stem.js";
import { houseOf, organisersOf, othersNamed } from "../programme/event.js";
import type { Programme } from "../programme/programme.js";
import { addressForms, streetsOwnName } from "./address-forms.js";
import { plain } from "./normalise.js";
import { printedForms } from "./printed-forms.js";
import { isOrdinary } from "./towns/ordinary.js";

/** A name that a message can say: an event's id, or an organiser or venue as the programme prints it. */
export interface NameValue {
  readonly facet: "titles" | "organisers" | "venues";
  readonly value: string;
}

/** One way in which people say it. */
export interface Name extends NameValue {
  /** Its words as compared, links left out. */
  readonly words: readonly string[];
  /** True when a part of it names nothing: "the city" of "city of Lille". */
  readonly wholeOnly: boolean;
}

/** How bodies and houses are called beside what is printed, in every language. */
export interface Called {
  readonly councils: readonly string[];
  readonly halls: readonly string[];
  /** Initials, each with what they stand for. */
  readonly initials: readonly (readonly [string, readonly string[]])[];
}

/** Every name of a programme, in each of its forms. */
export function* namesOf(
  programme: Programme,
  links: ReadonlySet<string>,
  { councils, halls, initials }: Called,
): Generator<Name> {
  const told = new Set<string>();
  function* forms(value: NameValue, printed: Iterable<string>, wholeOnly = false): Generator<Name> {
    for (const form of printed) {
      const words = wordsOfName(form).filter((word) => !links.has(word));
      const key = `${value.facet} ${value.value} ${words.join(" ")}`;
      if (words.length === 0 || told.has(key)) continue;
      told.add(key);
      yield { ...value, words, wholeOnly };
    }
  }
  const towns = new Set(programme.events.flatMap(({ town }) => (town ? [plain(town)] : [])));
  const organisers = printedForms(programme.events.flatMap(organisersOf));
  for (const event of programme.events) {
    yield* forms({ facet: "titles", value: event.id }, titleForms(event.title));
    for (const name of othersNamed(event)) {
      const value = { facet: "organisers", value: organisers.get(plain(name)) ?? name } as const;
      const isPerson = name === event.contact.name;
      yield* forms(value, [...spellings(name), ...(isPerson ? surnameOf(name) : [])], isPerson);
    }
    for (const organiser of organisersOf(event)) {
      const value = {
        facet: "organisers",
        value: organisers.get(plain(organiser)) ?? organiser,
      } as const;
      yield* forms(value, councilForms(organiser, councils), true);
      yield* forms(value, inFull(organiser, initials), true);
      yield* forms(value, spellings(organiser));
    }
    if (event.venue !== undefined) {
      const value = { facet: "venues", value: event.venue } as const;
      yield* forms(value, venueForms(event.venue));
      yield* forms(value, hallForms(event.venue, halls), true);
      yield* forms(value, inFull(event.venue, initials), true);
    }
    // "Au 235 boulevard Painlevé": whatever is there.
    const place = houseOf(event);
    if (place !== undefined && event.address !== undefined) {
      const said = addressForms(event.address, (word) => towns.has(word)).flatMap(spellings);
      yield* forms({ facet: "venues", value: place }, said);
      yield* forms({ facet: "venues", value: place }, streetsOwnName(event.address), true);
    }
  }
}

/** A whole title, its head in capitals ("…, c’est possible !" left out), and its parts around " / ". */
function titleForms(title: string): readonly string[] {
  return title
    .split(" / ")
    .concat(title)
    .flatMap((part) => {
      const head = /^.*\p{Lu}{2,}(?!\p{L})/u.exec(part)?.[0] ?? part;
      return [...spellings(part), ...spellings(head)];
    });
}

/** A venue, and its house without the room: "Hôtel de Ville, Salle des commissions". */
function venueForms(venue: string): readonly string[] {
  return [venue, venue.split(",")[0] ?? venue].flatMap(spellings);
}

/** "Hôtel de Ville" is also "la mairie", and "the town hall". */
function hallForms(venue: string, halls: readonly string[]): readonly string[] {
  const house = plain(venue.split(",")[0] ?? venue);
  return halls.some((hall) => plain(hall) === house) ? halls : [];
}

/** "Mme Haddou": the last word of a name, which is no word of another sense as "Petit" is. */
function surnameOf(name: string): readonly string[] {
  const last = wordsOfName(name).at(-1) ?? "";
  return last.length >= SHORTEST_SURNAME && !isOrdinary(last) ? [last] : [];
}

const SHORTEST_SURNAME = 4;

/** "CCI Grand Lille" is also "chambre de commerce Grand Lille", and "chamber of commerce" alone. */
function inFull(name: string, initials: Called["initials"]): readonly string[] {
  const words = plain(name).split(" ");
  return initials.flatMap(([short, called]) => {
    const at = words.indexOf(short);
    return at < 0 ? [] : called.flatMap((full) => [full, words.with(at, full).join(" ")]);
  });
}

/** As printed, with "LaGrappe" and "InitiativesETcité" in words, and with "SO’LIDAIRE" in one. */
function spellings(name: string): readonly string[] {
  const apart = name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  return [
    name,
    apart,
    apart.replace(/(\p{Lu}{2,})(?=\p{Ll})/gu, "$1 "),
    name.replace(/(\p{L}{2})['’]/gu, "$1"),
  ];
}

/** "Ville de Lille" is also "mairie de Lille" and "Lille city council". */
function councilForms(organiser: string, councils: readonly string[]): readonly string[] {
  const said = plain(organiser);
  for (const pattern of councils) {
    const [before = "", after = ""] = plain(pattern).split("*");
    if (
      said.length > before.length + after.length &&
      said.startsWith(before) &&
      said.endsWith(after)
    ) {
      const town = said.slice(before.length, said.length - after.length);
      return councils.map((form) => form.replace("*", town));
    }
  }
  return [];
}

/**
 * The words of a name or message as they are compared: plain, in the singular, "st" spelt out.
 *
 * @param known words already read, for who reads a whole programme
 */
export function wordsOfName(name: string, known = new Map<string, string>()): readonly string[] {
  return (name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map((printed) => {
    let word = known.get(printed);
    if (word === undefined) {
      const bare = plain(printed);
      word = SPELT_OUT[bare] ?? singular(bare);
      known.set(printed, word);
    }
    return word;
  });
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "sainte",
  bd: "boulevard",
  bld: "boulevard",
  blvd: "boulevard",
};
