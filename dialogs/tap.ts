import { z } from "zod";
import { ASPECTS } from "../src/languages/intents.js";
import { LANGUAGE_CODES } from "../src/languages/language.js";
import { Query } from "../src/programme/query.js";

const event = z.string().min(1).max(200);

/** What stands in an input of a card; numbers come as either. */
const typed = z.union([z.string().max(2000), z.number().transform(String)]).optional();

/** What a tapped button brings back: `do` names it. Whatever a tap does, words can do as well. */
export const Tap = z.discriminatedUnion("do", [
  z.object({ do: z.literal("details"), event }),
  z.object({ do: z.literal("aspect"), event, aspect: z.enum(ASPECTS) }),
  z.object({ do: z.literal("register"), event, anyway: z.boolean().optional() }),
  /** The form as one card. */
  z.object({ do: z.literal("form"), event }),
  /** What the card sends, its inputs beside. */
  z.object({
    do: z.literal("fill"),
    event,
    session: typed,
    name: typed,
    email: typed,
    phone: typed,
    seats: typed,
    message: typed,
  }),
  z.object({ do: z.literal("remind"), reference: z.string().max(40) }),
  z.object({ do: z.literal("search"), query: Query }),
  /** The same search seen as a calendar, or as a map. */
  z.object({ do: z.literal("days"), query: Query }),
  z.object({ do: z.literal("towns"), query: Query }),
  z.object({ do: z.literal("more") }),
  /** As if the words had been typed. */
  z.object({ do: z.literal("say"), text: z.string().max(500) }),
  z.object({ do: z.literal("language"), code: z.enum(LANGUAGE_CODES) }),
  z.object({ do: z.literal("cancel"), reference: z.string().max(40) }),
  z.object({ do: z.literal("erase") }),
]);
export type Tap = z.infer<typeof Tap>;
