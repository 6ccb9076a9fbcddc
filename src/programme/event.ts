import { z } from "zod";

/** ISO calendar day, "2017-11-11". */
export const IsoDate = z.iso.date();
/** Local hour and minute, "18:30". */
export const HourMinute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * One stretch of opening hours, as printed. Without a `date` it holds on each day of the event.
 * Without a `start` only the end is printed ("jusque 18 h le 26"); without an `end`, only the start.
 */
export const Session = z
  .strictObject({
    date: IsoDate.optional(),
    start: HourMinute.optional(),
    end: HourMinute.optional(),
  })
  .refine(({ start, end }) => start !== undefined || end !== undefined, {
    message: "a session needs a start or an end",
  });
export type Session = z.infer<typeof Session>;

/** A heading under which the programme files an event: a stable key and the printed label. */
export const Theme = z.strictObject({ key: z.string().min(1), label: z.string().min(1) });
export type Theme = z.infer<typeof Theme>;

/** Something that the importer corrected or suspects, for the operator to look at. */
export const Doubt = z.strictObject({
  field: z.string().min(1),
  printed: z.string(),
  why: z.string().min(1),
  line: z.int().positive().optional(),
});
export type Doubt = z.infer<typeof Doubt>;

export const Contact = z.strictObject({
  name: z.string().optional(),
  /** E.164, "+33320639179". */
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  urls: z.array(z.string()),
});
export type Contact = z.infer<typeof Contact>;

/**
 * One entry of the programme. A field that the programme does not tell is absent or "unknown",
 * never guessed. Times are local to the programme's zone.
 */
export const Event = z.strictObject({
  /** Stable slug, date first: "2017-11-11-les-chantiers-participatifs-d-arcadis". */
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  description: z.string().optional(),
  /** The kind of event, as printed: "Atelier", "Portes ouvertes". */
  format: z.string().optional(),
  themes: z.array(Theme),
  /** First and last day, both included. */
  dates: z
    .strictObject({ start: IsoDate, end: IsoDate })
    .refine(({ start, end }) => start <= end, { message: "dates.end is before dates.start" }),
  /** Empty when no hour is printed. */
  sessions: z.array(Session),
  /** Official name of the commune. */
  town: z.string().optional(),
  venue: z.string().optional(),
  address: z.string().optional(),
  organisers: z.array(z.string()),
  coOrganisers: z.array(z.string()),
  partners: z.array(z.string()),
  contact: Contact,
  /** The printed word: "gratuit", "prix libre", "entrée libre". */
  price: z.string().optional(),
  free: z.union([z.boolean(), z.literal("unknown")]),
  registration: z.enum(["required", "none", "partial", "unknown"]),
  registrationNote: z.string().optional(),
  /** The practical line as printed, for what no other field holds. */
  infos: z.string().optional(),
  capacity: z.int().positive().optional(),
  doubts: z.array(Doubt),
  source: z.strictObject({ file: z.string(), lines: z.string() }),
});
export type Event = z.infer<typeof Event>;

/** Who organises it: those whose events are theirs. */
export function organisersOf({ organisers, coOrganisers }: Event): readonly string[] {
  return [...organisers, ...coOrganisers];
}

/** Who else is printed with it: partners, and the person to be asked. */
export function othersNamed({ partners, contact }: Event): readonly string[] {
  return contact.name === undefined ? partners : [...partners, contact.name];
}

/** The house where it is, or the address where no house is told. */
export function houseOf({ venue, address }: Event): string | undefined {
  return venue ?? address;
}
