import { ACTS, type Act, type Courtesy } from "../languages/intent-words.js";
import type { Aspect, Intent } from "../languages/intents.js";
import { ASPECTS } from "../languages/intents.js";
import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { findCoordinated, isApart } from "./coordinated.js";
import { findCues, spansOf } from "./cues.js";
import type { Text } from "./normalise.js";
import type { Subject } from "./subject.js";
import { withoutSupposed } from "./supposed.js";

/** Questions about a side of one event, or with "several" of a search: the first one counts. */
export interface Asks {
  readonly aspect?: Aspect;
  /** Asked in the same breath: "c'est où et à quelle heure ?". */
  readonly others?: readonly Aspect[];
  readonly severally: boolean;
  readonly spans: readonly Found<string>[];
}

/** The side asked about; the one whose words are the most, when several could be. */
export function findAsks(text: Text, { intents }: Words): Asks {
  const several = findCues(text, intents.severally, ASPECTS);
  const cues = findCues(text, intents.aspects, ASPECTS);
  // "Where can I park?" asks of one side in more words than "where can I".
  const isMore = ({ start, end }: Found<Aspect>) =>
    cues.some((one) => one.start <= start && end < one.end);
  const [first] = several.filter((one) => !isMore(one));
  if (first) return { aspect: first.value, severally: true, spans: several };
  const all = findCoordinated(text, cues, intents.coordinated);
  const [longest] = [...all].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return { severally: false, spans: [] };
  const apart = all.filter((one) => isApart(text, one, longest) && one.value !== longest.value);
  const others = apart.filter(
    (one, at) => apart.findIndex((same) => same.value === one.value) === at,
  );
  // Said again later on, it is asked all the same.
  const again = all.filter((one) => one !== longest && one.value === longest.value);
  const spans = [longest, ...others].sort((one, other) => one.start - other.start);
  const [aspect = longest.value, ...rest] = spans.map(({ value }) => value);
  return { aspect, others: rest, severally: false, spans: [...spans, ...again] };
}

/** What is wanted of the conversation, the most telling first. */
export function findActs(text: Text, words: Words): readonly Found<Act>[] {
  const { intents } = words;
  const found: Found<Act>[] = [];
  for (const act of ACTS) {
    // "Si j'ai un empêchement, j'appelle qui ?" takes nothing back.
    const said = act === "cancel" ? withoutSupposed(text, words) : text;
    const [first] = spansOf(said, intents.acts[act], act);
    if (first) found.push(first);
  }
  return found.filter(({ value }) => value !== "cancel" || !isReasonForAnother(text, words));
}

/** "I can't make it in the morning, so sign me up for the later one", "… what's on later?" take nothing back. */
function isReasonForAnother(text: Text, { intents, subject }: Words): boolean {
  const { acts, unable, signsUp } = intents;
  const reasons = spansOf(text, unable, "unable");
  const cancels = spansOf(text, acts.cancel, "cancel");
  const within = cancels.every((one) =>
    reasons.some(({ start, end }) => one.start < end && start < one.end),
  );
  const others = [signsUp, subject.outings].flatMap((words) => spansOf(text, words, "other"));
  return within && others.length > 0;
}

/** What a message is made of, for `decide`. */
export interface Parts {
  readonly courtesies: readonly Courtesy[];
  readonly acts: readonly Act[];
  /** Of these, what a clause orders and says nothing beside. */
  readonly orders: readonly Act[];
  readonly asks: Asks;
  /** Values of the whole programme are to be listed. */
  readonly listing: boolean;
  /** A side of the programme as a whole is asked about, and nothing else is named. */
  readonly whole: boolean;
  /** An event is picked by its place on screen. */
  readonly chosen: boolean;
  /** A single event is described: "celui d'Arcadis", "le gratuit". */
  readonly described: boolean;
  /** The message holds a filter, free words included. */
  readonly filters: boolean;
  /** Dates or places are among them. */
  readonly constrained: boolean;
  /** A price is among them: "for free". */
  readonly priced: boolean;
  /** A thing to do is asked for in words that mean nothing else: "que faire", "what's on", "the event in Lille today". */
  readonly outing: boolean;
  /** An event is named by its title. */
  readonly titled: boolean;
  readonly subject: Subject;
  /** Something is ordered or wished for. */
  readonly wishes: boolean;
  /** The weather is asked for, whatever is named with it. */
  readonly forecast: boolean;
  /** A filter of the last search is let go, or its dates are moved. */
  readonly leans: boolean;
  /** The very side asked about is let go: "peu importe le prix". */
  readonly lets: boolean;
  /** Content words are left that the programme has not. */
  readonly strange: boolean;
  /** Any words are left that the programme has not, those said on the way included. */
  readonly strays: boolean;
  /** An event told of before is pointed at: "c'est", "it". */
  readonly points: boolean;
  /** It asks of one that is named by "the": "where's the exhibition?", "the student week, until when?" */
  readonly locates: boolean;
  /** Events of a kind are named as they are searched for: "any workshops". */
  readonly several: boolean;
  /** A yes or a no answers it. */
  readonly whether: boolean;
  /** A time is named. */
  readonly timed: boolean;
  /** A registration is asked for in so many words: "can you put me down". */
  readonly signsUp: boolean;
  /** Somebody is said to be unable to come. */
  readonly unable: boolean;
  /** A time is all that is named. */
  readonly onlyTimed: boolean;
  /** It has a word that asks, question mark or not. */
  readonly wonders: boolean;
  /** It ends as a question does. */
  readonly asking: boolean;
  /** Nothing but courtesies was said. */
  readonly empty: boolean;
}

/** Acts that hold whatever filters are named with them, the most telling first. */
const FIRM: readonly Act[] = ["erase", "restart", "cancel", "my-requests", "identity", "human"];

/** What a message wants, courtesies first, then the one thing asked for; never empty. */
export function decide(parts: Parts): readonly Intent[] {
  // "Salut, à bientôt" greets nobody any more.
  const leaves = parts.empty && parts.courtesies.includes("bye");
  const said = parts.courtesies
    .filter((courtesy) => courtesy !== "filler" && courtesy !== "please")
    .filter((courtesy) => !leaves || courtesy !== "greet");
  const firm = said.filter((courtesy) => courtesy !== "fine");
  const polite = new Set<Intent>(firm.length < said.length ? [...firm, "yes"] : firm);
  if (parts.empty && polite.size > 0) return [...polite];
  // "Pardon ?", "lol": nothing is wanted but a word on how to go on.
  if (parts.empty && parts.courtesies.length > 0) return ["help"];
  const rest = wanted(parts);
  // "Splendid, thank you", "merci bisous": what is said around thanks and asks nothing is of them.
  return rest === "off-topic" && isTakingLeave(parts, polite) ? [...polite] : [...polite, rest];
}

/** "Merci, je vais me coucher" names another subject, and wants nothing of it. */
function isTakingLeave(parts: Parts, polite: ReadonlySet<Intent>): boolean {
  const { asks, subject, constrained, asking, wonders, wishes, forecast } = parts;
  const leaves = asks.aspect === undefined && (polite.has("thanks") || polite.has("bye"));
  const wantsNothing = subject === "unclear" || (subject === "foreign" && !wishes && !forecast);
  return leaves && wantsNothing && !asking && !wonders && !constrained;
}

function wanted(parts: Parts): Intent {
  const { acts, asks, subject, strange, filters } = parts;
  const does = (act: Act) => acts.includes(act);
  const foreign = subject === "foreign";
  const about = isAboutEvents(subject);
  // "Can somebody help me with my taxes?" names what the help is for.
  const helped = does("help") && filters && !strange && !foreign;
  // "Et à Mouvaux, il y a quelqu'un à joindre ?" asks who is reached of what is there.
  const reachesThere = asks.aspect === "contact" && (parts.constrained || parts.titled);
  // "Is there anyone I can talk to for free?" seeks advice: who answers here costs nothing.
  const isOfEvent = helped || reachesThere || parts.priced;
  const firm = FIRM.find(
    (act) =>
      does(act) && !(act === "restart" && asksOfBeginning(asks)) && !(act === "human" && isOfEvent),
  );
  if (firm && (!foreign || parts.orders.includes(firm))) return firm;
  // Alarms are another assistant's trade, but for the eve of what was asked for.
  if (does("remind")) return "remind";
  if (does("insult")) return "insult";
  // "Inscrivez-moi. C'est pour qui, au fait ?" orders, "je prends celui-là, il faut réserver ?" asks first.
  const isOrder = parts.orders.includes("register") && asks.aspect !== "registration";
  const asksFirst = isAskedFirst(asks) && !isOrder;
  if (does("register") && !foreign && !asksFirst && !asksWhen(parts)) return "register";
  // "Le tout premier du mois de l'ESS" picks one of it.
  if (parts.listing || (parts.whole && !parts.chosen)) return "about";
  if (does("count") && (about || (!foreign && !strange))) return "count";
  if (does("correct") && !filters && !foreign) return "correct";
  if (asks.aspect && !asks.severally && isDetails(parts)) return "details";
  if (parts.chosen && !foreign) return "choose";
  if (does("language") && !about && !foreign) return "language";
  if (does("repeat") && !foreign && !filters) return "repeat";
  if (does("help") && !foreign && !filters) return "help";
  if (!foreign && parts.described) return "choose";
  if (does("more") && !filters && !parts.leans) return "more";
  if (does("advise") && !filters) return "advise";
  if (parts.forecast) return "off-topic";
  if (about || parts.titled || (parts.leans && !foreign && !strange)) return "find";
  // "Sur la carte", "quels jours ?" look at the programme, unless more is said that it has not.
  if (asks.severally && !foreign && !strange) return "find";
  if (does("correct") && !foreign) return "correct";
  if (does("help") && !foreign) return helped ? "find" : "help";
  return "off-topic";
}

/** "What time does it start again, and where?" begins nothing anew. */
function asksOfBeginning({ aspect, others = [] }: Asks): boolean {
  return aspect === "when" || others.includes("when");
}

function isAboutEvents(subject: Subject): boolean {
  return subject === "events" || subject === "likely";
}

/** "Je peux venir vers 13 h ?" asks whether it is on then; "can you sign me up for Wednesday?" does not. */
function asksWhen({ whether, timed, asking, signsUp }: Parts): boolean {
  return whether && timed && asking && !signsUp;
}

/** "On peut venir sans s'inscrire ?", "en famille ?", "à vélo ?" ask before they come. */
function isAskedFirst({ aspect, others = [] }: Asks): boolean {
  return aspect !== undefined && [aspect, ...others].some((one) => BEFORE_COMING.includes(one));
}

const BEFORE_COMING: readonly Aspect[] = [
  "registration",
  "contact",
  "audience",
  "access",
  "accessibility",
  "practical",
];

const OF_EVENTS: readonly Aspect[] = ["organiser", "registration", "capacity"];

/** "C'est quoi ?" is about one event, "c'est quoi lundi matin ?" about a day. */
function isDetails(parts: Parts): boolean {
  const { asks, chosen, titled, constrained, subject, strange, strays, points, several } = parts;
  // Calendars are another assistant's trade, unless only "it" is to be put there.
  if (asks.aspect === "calendar") return chosen || titled || !strange;
  if (subject === "foreign" || parts.lets) return false;
  if (chosen || titled) return true;
  if (several) return false;
  if ((asks.aspect === "what" || asks.aspect === "similar") && constrained) return false;
  if (isAboutEvents(subject)) return true;
  // Only events have these; what is named and not known must be one.
  if (asks.aspect !== undefined && OF_EVENTS.includes(asks.aspect)) return true;
  return !strange && (!strays || points);
}

const COURTESIES: readonly Intent[] = ["greet", "thanks", "bye", "yes", "no"];

/** Said on the way to something else, these need no answer of their own. */
export function isCourtesy(intent: Intent): boolean {
  return COURTESIES.includes(intent);
}

/** The one intent that asks for something; of mere courtesies, the first. */
export function mainIntent(intents: readonly Intent[]): Intent {
  return intents.find((intent) => !isCourtesy(intent)) ?? intents[0] ?? "off-topic";
}
