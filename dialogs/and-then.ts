import { emptyQuery, type Facet, isEmpty } from "../src/programme/query.js";
import { isOpen } from "../src/registration/request.js";
import { clauseTexts } from "../src/understanding/clauses.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { after, type Scene } from "./dialog.js";
import { saying } from "./look.js";
import { seeks } from "./meant/asked-of-it.js";
import { meantEvents } from "./meant/meant.js";
import { eventAtHand } from "./meant/on-screen.js";
import { answerPending } from "./pending.js";
import type { Agreed } from "./registration/agreeing.js";
import { fillForm } from "./registration/answers.js";
import { isQuestion } from "./registration/asides.js";
import { onceGivenUp } from "./registration/dropping.js";
import { afterYes, isOutright } from "./registration/fields/yes-said.js";

/**
 * "Stop it. In the evening I can speak with bosses, yes?", "laisse tomber. C'est à quelle adresse ?": the
 * request is dropped, and what is asked is heard as if said next. Nothing when nothing is asked.
 */
export async function dropAndAsk(scene: Scene): Promise<Agreed | undefined> {
  const { form, pending } = scene.state;
  // One that was told already, and waits for a yes or for its event, is dropped as well.
  const isOffered = pending?.kind === "anyway" || pending?.kind === "register";
  const parts = form || isOffered ? onceGivenUp(scene) : undefined;
  if (!parts || !asks(parts.rest) || !isOrder(parts.told)) return undefined;
  const sent = form ? await fillForm(parts.told) : await answerPending(parts.told);
  return sent && !sent.state.form ? andThen(scene, sent, parts.rest.turn.text) : undefined;
}

/**
 * "Oui. Et samedi, il y a quoi ?", "oui, annulez, et inscrivez-moi à celui du jeudi", said to what was offered:
 * it is taken, and what follows is heard next.
 */
export async function takeAndAsk(scene: Scene): Promise<Agreed | undefined> {
  const { pending } = scene.state;
  const isCancelling = pending?.kind === "cancel";
  const ordered = isCancelling ? await cancelAndAsk(scene) : undefined;
  if (ordered) return ordered;
  const isOffered = pending?.kind === "anyway" || isCancelling;
  const text = isOffered && isOutright(scene) ? afterYes(scene) : undefined;
  if (!text) return undefined;
  const after = saying(scene, text);
  const rest = (isCancelling && onceGivenUp(after)?.rest) || after;
  const registers = isCancelling && rest.heard.intents.includes("register");
  if (!registers && !asks(rest)) return undefined;
  const yes = scene.heard.text.slice(0, scene.heard.text.length - text.length);
  const sent = await answerPending(saying(scene, yes));
  return sent && andThen(scene, sent, rest.turn.text.trim());
}

/** "Oui annulez. Par contre celle de Ronchin, c'est où ?": the cancelling is said again before what is asked. */
async function cancelAndAsk(scene: Scene): Promise<Agreed | undefined> {
  const parts = isOutright(scene) ? onceGivenUp(scene) : undefined;
  if (!parts || isQuestion(parts.told)) return undefined;
  const { rest, told } = parts;
  if (!rest.heard.intents.includes("register") && !asks(rest)) return undefined;
  const sent = await answerPending(told);
  return sent && andThen(scene, sent, rest.turn.text.trim());
}

/**
 * "Never mind. My mother would love to hear from workers who …", where no request is open: what was spoken of is let
 * go, and what follows is heard as if said first. Nothing when it looks for nothing of its own.
 */
export async function letGoAndAsk(scene: Scene): Promise<Scene | undefined> {
  const { language, services, state, turn } = scene;
  if (state.form || state.pending) return undefined;
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const [first = "", ...others] = clauses;
  if (others.length === 0 || !says(first, language.words.intents.letsGo)) return undefined;
  const rest = saying(
    after(scene, { event: undefined, query: undefined, aspect: undefined }),
    others.join("").trim(),
  );
  const mine = await services.registrations.ofPerson(turn.person.id);
  return isEmpty(rest.heard.query) || mine.some(isOpen) ? undefined : rest;
}

/**
 * "Bof, c'est du numérique. Et à Lille ?", "meh, that's internet stuff. And in Lille?": what is said of what
 * was offered looks for nothing, and what follows is heard as if said by itself. Nothing when it turns a
 * subject away or asks something, or when nothing follows.
 */
export function shrugAndAsk(scene: Scene): Scene | undefined {
  const { language, state, turn } = scene;
  const { follows } = language.words;
  if (state.form || !says(turn.text, follows.shrugs)) return undefined;
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const next = clauses.findIndex((clause, place) => place > 0 && leads(clause, follows.leading));
  if (next < 0) return undefined;
  const remark = saying(scene, clauses.slice(0, next).join(""));
  const { aspect, query } = remark.heard;
  const isAsked = aspect !== undefined || remark.turn.text.includes("?");
  if (isAsked || !isEmpty({ ...emptyQuery(), excluded: query.excluded })) return undefined;
  const rest = saying(scene, clauses.slice(next).join("").trim());
  return isEmpty(rest.heard.query) ? undefined : rest;
}

/**
 * "Je préfère la visite. C'est trop tard pour s'inscrire ?", "ok let's go for the basket, do I need to register?": one
 * of those spoken of is taken, and what follows is asked of it. Nothing when what follows names one of its own.
 */
export function chooseAndAsk(scene: Scene): Scene | undefined {
  const { language, state, turn } = scene;
  const { takes } = language.words.sentences;
  if (state.form || !says(turn.text, takes)) return undefined;
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  // "Allez, va pour le panier, …"
  const at = clauses.slice(0, 2).findIndex((clause) => says(clause, takes));
  const [first = "", ...others] = clauses.slice(Math.max(at, 0));
  // "I take the bus to Mouvaux quite often. How about there?"
  const isRide = says(first, language.words.topics.transport);
  if (at < 0 || others.length === 0 || isRide || first.includes("?")) return undefined;
  const told = saying(scene, first.replace(/[\s,;:.!…]+$/, ""));
  // "Je préfère le soir. C'est à quelle heure ?" takes none.
  if (!isNamedIn(told)) return undefined;
  // By itself, "je prends le panier" chooses no less than "va pour le panier".
  const [event, ...more] = meantEvents({ ...told, heard: { ...told.heard, intents: ["choose"] } });
  if (!event || more.length > 0 || event === eventAtHand(scene)) return undefined;
  const taken = { event: event.id, shown: [event.id], aspect: undefined, pending: undefined };
  const rest = saying(after(scene, taken), others.join("").trim());
  const isOfIt = !isNamedIn(rest) && rest.heard.query.windows.length === 0;
  return isOfIt && (isQuestion(rest) || rest.heard.aspect !== undefined) ? rest : undefined;
}

/** Whether anything but a time is named. */
function isNamedIn({ heard: { choice, query } }: Scene): boolean {
  return choice !== undefined || NAMING.some((facet) => query.wanted[facet].length > 0);
}

/** What tells one event from another. */
const NAMING: readonly Facet[] = [
  "titles",
  "words",
  "formats",
  "themes",
  "organisers",
  "venues",
  "towns",
];

/** "Et à Lille", "plutôt samedi": a clause that goes on from what was said before. */
function leads(clause: string, leading: RegExp): boolean {
  const text = Text.of(clause);
  const [lead] = spansOf(text, leading, "lead");
  return lead !== undefined && !/[a-z0-9]/.test(text.plain.slice(0, lead.start));
}

function andThen(scene: Scene, sent: Agreed["sent"], text: string): Agreed {
  return { sent, rest: saying(after(scene, sent.state), text) };
}

/** "Can I cancel later?" gives nothing up. */
function isOrder(told: Scene): boolean {
  return !isQuestion(told) || says(told.turn.text, told.language.words.formTalk.cancels);
}

/** Whether a question is asked, events are looked for, or one's data are to be erased. */
function asks(scene: Scene): boolean {
  const { heard, language } = scene;
  const { aspect, intents, query } = heard;
  const { sentences, subject } = language.words;
  const isSearch = intents.includes("find") && !isEmpty(query) && seeks(scene);
  // "We'll just turn up", "on viendra comme ça" tell what one does instead.
  const isTold = says(heard.text, sentences.tells) && !says(heard.text, subject.wishes);
  const isSide = aspect !== undefined && !isTold;
  return isQuestion(scene) || isSide || isSearch || intents.includes("erase");
}
