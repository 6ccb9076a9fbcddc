import { emptyQuery, isEmpty } from "../src/programme/query.js";
import { isOpen } from "../src/registration/request.js";
import { clauseTexts } from "../src/understanding/clauses.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { after, type Scene } from "./dialog.js";
import { saying } from "./look.js";
import { seeks } from "./meant/asked-of-it.js";
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

/** What is asked beside a remark or one's own hours, heard as if said by itself. */
export function askedApart(scene: Scene): Scene | undefined {
  return shrugAndAsk(scene) ?? turnAwayAndAsk(scene) ?? askThenTell(scene);
}

/**
 * "Bof, c'est du numérique. Et à Lille ?", "meh, that's internet stuff. And in Lille?": what is said of what
 * was offered looks for nothing, and what follows is heard as if said by itself. Nothing when it turns a
 * subject away or asks something, or when nothing follows.
 */
function shrugAndAsk(scene: Scene): Scene | undefined {
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
 * "A hackathon isn't for us! Tell me about the one in Roubaix": what is turned away of a list tells nothing of the
 * one that is pointed at next, which is heard as if said by itself. Nothing when it names a day or a place, or
 * asks something.
 */
function turnAwayAndAsk(scene: Scene): Scene | undefined {
  const { language, state, turn } = scene;
  const { compare, follows } = language.words;
  if (state.form || state.shown.length < 2) return undefined;
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const next = clauses.findIndex((clause) => says(clause, compare.each));
  const [before, rest] = [clauses.slice(0, next).join(""), clauses.slice(next).join("").trim()];
  if (next < 1 || before.includes("?") || !says(before, follows.notForUs)) return undefined;
  const { windows, near, wanted, excluded } = saying(scene, before).heard.query;
  const isPlaced = near !== undefined || wanted.towns.length + excluded.towns.length > 0;
  if (isPlaced || windows.length + (excluded.windows?.length ?? 0) > 0) return undefined;
  const asked = saying(scene, rest);
  return isEmpty(asked.heard.query) ? undefined : asked;
}

/**
 * "What time? I only finish at 4 on Mondays": a question about when what stands there is, with one's own hours told
 * after it. They look for nothing; the days told with them say of which of those listed it is asked, where only one is
 * then.
 */
function askThenTell(scene: Scene): Scene | undefined {
  const { language, services, state, turn } = scene;
  const { sentences } = language.words;
  if (state.form || (state.shown.length === 0 && state.event === undefined)) return undefined;
  const end = turn.text.indexOf("?") + 1;
  const [question, told] = [turn.text.slice(0, end), turn.text.slice(end)];
  const tells = [sentences.available, sentences.routines, sentences.tells];
  if (end === 0 || told.includes("?") || !tells.some((one) => says(told, one))) return undefined;
  const asked = saying(scene, question);
  const { aspect, choice, query, whether } = asked.heard;
  if (aspect !== "when" || choice || whether || !isEmpty(query)) return undefined;
  const own = saying(scene, told).heard;
  if (own.query.windows.length === 0 || own.aspect !== undefined || own.besides) return undefined;
  const days = own.query.windows.map(({ start }) => (start ?? "").slice(0, "yyyy-MM-dd".length));
  const then = services.programme.events.filter(
    ({ id, dates }) =>
      state.shown.includes(id) && days.some((day) => dates.start <= day && day <= dates.end),
  );
  const [only, ...others] = then;
  if (!only || others.length > 0 || own.supposed === "day") return asked;
  return saying(after(scene, { event: only.id, shown: [only.id] }), question);
}

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
