import { z } from "zod";
import { LEFT_OUT } from "../src/languages/form-talk-words.js";
import { ASPECTS } from "../src/languages/intents.js";
import { LANGUAGE_CODES } from "../src/languages/language.js";
import { HourMinute, IsoDate } from "../src/programme/event.js";
import { Query } from "../src/programme/query.js";

/** Raised whenever the shape below changes: an older conversation then starts anew, politely. */
const VERSION = 9;

/** A registration request being filled in. */
export const Form = z.strictObject({
  eventId: z.string(),
  /** Null when it is for all of them. */
  session: z.strictObject({ date: IsoDate, start: HourMinute.optional() }).nullable().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  seats: z.int().optional(),
  message: z.string().optional(),
  /** The field that was asked for last, or "confirm", or "change". */
  asking: z.enum(["session", "name", "email", "phone", "seats", "message", "confirm", "change"]),
  /** Ids of the events to be requested next, with the same details: "aux trois premiers". */
  later: z.array(z.string()).optional(),
  /** What was said to be left empty: it is offered no more. */
  declined: z.array(z.enum(LEFT_OUT)).optional(),
  /** So many answers in a row were of something else: after some, it is kept open and asked for no more. */
  asides: z.int().optional(),
  /** What was asked last on the way: "mettez-le dans le message" means it. */
  remark: z.string().optional(),
  /** An e-mail that looks mistyped, proposed corrected: a "yes" takes it. */
  proposed: z.strictObject({ said: z.string(), suggestion: z.string() }).optional(),
});
export type Form = z.infer<typeof Form>;

/** A request of which nothing is told yet. */
export const BLANK: Form = { eventId: "", asking: "name" };

/** A question of ours that waits for its answer. */
export const Pending = z.discriminatedUnion("kind", [
  /** "Par « ems », voulez-vous dire Hem ?": the query to run with the town that is chosen. */
  z.strictObject({ kind: z.literal("town"), candidates: z.array(z.string()), query: Query }),
  /** "Près de quelle commune ?" */
  z.strictObject({ kind: z.literal("here"), query: Query }),
  /** Another search, offered because the one asked for found nothing; of several, the first and all. */
  z.strictObject({
    kind: z.literal("search"),
    query: Query,
    offers: z
      .array(z.strictObject({ query: Query, count: z.number(), label: z.string() }))
      .optional(),
  }),
  /** "Demander quand même ?", with what was told already. */
  z.strictObject({ kind: z.literal("anyway"), form: Form }),
  /** "De quel événement parlez-vous ?", asked of a registration, with what was told already. */
  z.strictObject({
    kind: z.literal("register"),
    form: Form.optional(),
    /** Only offered under a search, which may as well go on: "et dimanche ?" */
    offered: z.boolean().optional(),
  }),
  /** A request was just sent: "et pour la Campusserie aussi" begins another; `form` is for the next one wanted. */
  z.strictObject({ kind: z.literal("sent"), form: Form.optional() }),
  /** "De quel événement parlez-vous ?", with what was asked of it. */
  z.strictObject({ kind: z.literal("which"), question: z.string() }),
  z.strictObject({ kind: z.literal("erase") }),
  /** `instead` is what is asked for in its place: "annulez et mettez-moi à celui de jeudi". */
  z.strictObject({
    kind: z.literal("cancel"),
    reference: z.string(),
    instead: Form.optional(),
  }),
  /** "Laquelle voulez-vous annuler ?" */
  z.strictObject({ kind: z.literal("cancel-one"), references: z.array(z.string()) }),
]);
export type Pending = z.infer<typeof Pending>;

/** What can be undone by nobody is settled before anything else: "oui" answers it, not the form. */
export function isWeighty(pending: Pending | undefined): boolean {
  return pending?.kind === "erase" || pending?.kind === "cancel";
}

/** What is kept between two turns: ids, never whole results. */
export const State = z.strictObject({
  version: z.literal(VERSION),
  language: z.enum(LANGUAGE_CODES),
  /** Once the person has said anything the language is theirs; before, it is that of their device. */
  begun: z.literal(true).optional(),
  /** The last question, to be refined or paged through. */
  query: Query.optional(),
  /** The question before it: what it found is still spoken of ("et celui de Roubaix ?"). */
  previous: Query.optional(),
  /** Ids of the events shown for it, in the order of their printed numbers. */
  shown: z.array(z.string()),
  /** The event at hand. */
  event: z.string().optional(),
  /** The event that was at hand before it: "those two". */
  earlier: z.string().optional(),
  /** Of the events shown, those spoken of one by one since: what is left is "the other one". */
  spoken: z.array(z.string()),
  /** The side that was asked about last, which "et le deuxième ?" asks of another event. */
  aspect: z.enum(ASPECTS).optional(),
  /** The other sides, asked about in the same breath: "à quelle heure et où ?" */
  aspects: z.array(z.enum(ASPECTS)).optional(),
  /** The event of which all that is printed was said. */
  told: z.string().optional(),
  /** The question asked last, in its words: "non, je parle de l'expo" asks it of another event. */
  asked: z.string().optional(),
  form: Form.optional(),
  pending: Pending.optional(),
  /** Messages in a row that found no answer. */
  misses: z.int(),
});
export type State = z.infer<typeof State>;

/** The state of a person who has said nothing yet. */
export function freshState(language: State["language"]): State {
  return { version: VERSION, language, shown: [], spoken: [], misses: 0 };
}

/** What was kept, if it is of this version: otherwise nothing, and the conversation starts anew. */
export function readState(kept: unknown): State | undefined {
  const read = State.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** The state after a turn, with the event at hand counted among those spoken of; a new list begins anew. */
export function withSpoken(before: State, after: State): State {
  // Started anew, nothing is left of what was spoken of.
  if (before.begun && !after.begun) return { ...after, begun: true };
  const same = before.shown.join(" ") === after.shown.join(" ");
  const spoken = new Set(same ? after.spoken : []);
  if (after.event !== undefined) spoken.add(after.event);
  const [was, is] = [atHand(before), atHand(after)];
  const isAnother = was !== undefined && was !== is;
  // Of two found in one turn, the first is already kept.
  const isKept = after.earlier !== undefined && after.earlier !== before.earlier;
  const earlier = isKept ? after.earlier : isAnother ? was : before.earlier;
  const previous = isSame(before.query, after.query) ? before.previous : before.query;
  return {
    ...after,
    begun: true,
    ...(previous && { previous }),
    ...(earlier !== undefined && { earlier }),
    spoken: [...spoken],
  };
}

function isSame(one: Query | undefined, other: Query | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The id of the event spoken of last, or of the only one on screen. */
export function atHand({ event, shown }: State): string | undefined {
  return event ?? (shown.length === 1 ? shown[0] : undefined);
}
