import type { Aspect, Intent } from "../languages/intents.js";
import type { Parts } from "./intents.js";
import type { Judgement } from "./judgement.js";
import type { Subject } from "./subject.js";

/** What the rules say falls before another thing this likely, or this likely where they seldom err. */
const SURE = 0.5;
const CERTAIN = 0.8;

/** What rules take for one another, or only give up on; all else they say for good reasons. */
const DEBATABLE: readonly Intent[] = ["find", "count", "about", "details", "off-topic"];

/** What more than such words can mean: "who is speaking?", "must I write to somebody first?". */
const MISTAKEN: readonly Intent[] = ["identity", "human", "help", "register"];

/** What undoes something, or changes the language, is ordered in so many words, or not at all. */
const ORDERED: readonly Intent[] = ["erase", "restart", "cancel", "language"];

/** A day or a place asked for makes a search of these: "lequel est un samedi ?", "d'autres là-bas ?" */
const OF_ALL: readonly Intent[] = ["about", "advise", "choose", "more"];

/** What the rules know of a message beside what it wants. */
export type Ruled = Pick<
  Parts,
  | "asks"
  | "chosen"
  | "constrained"
  | "described"
  | "filters"
  | "leans"
  | "forecast"
  | "locates"
  | "lets"
  | "outing"
  | "titled"
  | "asking"
  | "points"
  | "onlyTimed"
  | "several"
  | "signsUp"
  | "strays"
  | "subject"
  | "timed"
  | "unable"
>;

/** What a message wants, once all that speaks for or against it was weighed. */
export function reconsidered(
  intent: Intent,
  {
    asks,
    asking,
    chosen,
    constrained,
    described,
    filters,
    forecast,
    leans,
    lets,
    locates,
    onlyTimed,
    outing,
    points,
    several,
    signsUp,
    strays,
    subject,
    timed,
    titled,
    unable,
  }: Ruled,
  { share, likeliest, informed }: Judgement,
): Intent {
  const bar = DEBATABLE.includes(intent) ? SURE : CERTAIN;
  // These are asked in words that mean nothing else: "quels jours à la gare ?", "du même genre ?".
  const isPlain = asks.severally || asks.aspect === "similar";
  const stands =
    ![...DEBATABLE, ...MISTAKEN].includes(intent) ||
    ORDERED.includes(likeliest) ||
    isPlain ||
    forecast ||
    !informed ||
    // "Can I get a list of all the events?", "il n'y a plus rien ?" ask for them in so many words.
    (outing && (likeliest === "register" || (likeliest === "more" && !strays))) ||
    // "The second one, tell me more", "c'est quoi le prochain événement ?" pick what they ask about.
    (chosen && intent === "details" && [...OF_ALL, "find"].includes(likeliest)) ||
    // "Wednesday I am not here" is no wish to come.
    (unable && likeliest === "register") ||
    // "I'll take the second one" chooses in order to come.
    (intent === "register" && likeliest === "choose") ||
    // "Occupez-vous de mon inscription", "je veux m'inscrire au truc de jeudi" order one in so many words.
    (intent === "register" && signsUp) ||
    ((constrained || leans) && OF_ALL.includes(likeliest)) ||
    // "Lequel ne demande pas d'inscription ?" asks for none that was sent.
    (filters && intent === "find" && likeliest === "my-requests") ||
    // "What do you do there?" asks of a place, not of the bot.
    (intent === "details" && points && likeliest === "help") ||
    // "Nous serons deux, c'est sur inscription ?", "dois-je m'inscrire ou passer à midi ?" ask before one registers.
    (intent === "details" &&
      asks.aspect === "registration" &&
      asking &&
      (likeliest === "register" || likeliest === "find")) ||
    // "Can my daughter, 17, take that course?", "ce serait possible avec un enfant ?" ask for whom it is.
    (asks.aspect === "audience" &&
      asking &&
      (likeliest === "register" || (intent === "details" && likeliest === "find"))) ||
    // "Who is organising the student week?" looks for no week, "à Loos, qui joindre ?" for nobody else.
    (intent === "details" &&
      (asks.aspect === "organiser" || asks.aspect === "contact") &&
      likeliest === "find") ||
    // "Today in Roubaix what time" asks no clock: what is on there then is told with its hours.
    (intent === "details" &&
      asks.aspect === "when" &&
      timed &&
      !onlyTimed &&
      !strays &&
      likeliest === "off-topic") ||
    // "Where's the student week held?" asks of the one that "the" names.
    (intent === "details" && asks.aspect !== undefined && locates && likeliest === "find") ||
    // "That video game thing, when is it": all of it is in the programme.
    (intent === "details" &&
      asks.aspect !== undefined &&
      locates &&
      filters &&
      !strays &&
      likeliest === "off-topic") ||
    // "I must pay something?", "et il n'y a pas de frais ?" name nothing to look for.
    (intent === "details" &&
      !filters &&
      isOfTerms(asks) &&
      (likeliest === "find" || likeliest === "more")) ||
    // "Et le dimanche ça ferme quand ?" asks of the one spoken of.
    (intent === "details" &&
      asks.aspect === "when" &&
      points &&
      onlyTimed &&
      likeliest === "find") ||
    // "Les consultations avec l'expert-comptable" asks nothing of them.
    (intent === "find" && likeliest === "details" && !asks.aspect && !asking && !points) ||
    // "Can I just turn up somewhere on Saturday?" asks of none in particular.
    (intent === "find" &&
      likeliest === "details" &&
      asks.aspect === "registration" &&
      several &&
      constrained) ||
    // "I won't make it for 9. What's on in the evening there?"
    (intent === "find" && likeliest === "details" && !asks.aspect && outing && constrained) ||
    // "Celle de Mouvaux se termine quand ?" asks of an event.
    (described && asks.aspect !== undefined && likeliest === "off-topic") ||
    // "The open day at the workers' hostel in Roubaix, who do I ring?" names an event of a place.
    (intent === "details" &&
      asks.aspect !== undefined &&
      subject === "events" &&
      constrained &&
      likeliest === "off-topic") ||
    // "I'm bored", "what did I miss in Roubaix last weekend?" ask in so many words what there is to go to.
    ((titled || lets || (outing && (constrained || !strays))) && likeliest === "off-topic");
  return !stands && share(likeliest) >= bar ? likeliest : intent;
}

/** What one event asks of those who come, which is no way of looking for others. */
function isOfTerms({ aspect }: Parts["asks"]): boolean {
  return aspect !== undefined && TERMS.includes(aspect);
}

const TERMS: readonly Aspect[] = ["price", "registration", "access", "accessibility", "practical"];

/** What an unclear message would want, if it is about events at all. */
export function likelyMeant(subject: Subject, { share, otherwise }: Judgement): Intent | undefined {
  return subject !== "foreign" && share("off-topic") < SURE ? otherwise : undefined;
}
