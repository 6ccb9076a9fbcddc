import type { FormWords } from "../../src/languages/form-words.js";
import type { Event } from "../../src/programme/event.js";
import { withoutAbsentee, wordsOf } from "../../src/registration/fields/absentee.js";
import { blanked, type Span } from "../../src/registration/fields/reading.js";
import { readSeats } from "../../src/registration/fields/seats.js";
import { spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledging } from "./acknowledging.js";
import { isQuestion } from "./asides.js";
import { askNext } from "./ask.js";
import { readMentioned } from "./fields/mentions.js";

/** Words of a name, first name and surname. */
const NAME = 2;

/** "My friend she don't come": the companion is right before, but for who she is. */
const BEFORE = 3;

/** "En fait Manon ne peut pas, juste moi", said while a form is filled, whatever was asked for. */
export function takeAbsentee(scene: Scene, event: Event, form: Form): Reply | undefined {
  const changed = withoutOne(scene, form);
  return changed && acknowledging(scene, form, askNext(scene, event, changed));
}

/**
 * "En fait Manon ne peut pas, juste moi", "enlevez Manon": what was told, with one less to come. Nothing when
 * nobody is said to stay away, or neither who nor how many remain is told.
 */
export function withoutOne(scene: Scene, form: Form): Form | undefined {
  const { language, services, turn } = scene;
  const { form: words, formTalk } = language.words;
  const text = Text.of(turn.text);
  const stays = spansOf(text, formTalk.staysAway, "stays away");
  const drops = spansOf(text, formTalk.dropsOne, "drops");
  if (isQuestion(scene) || stays.length + drops.length === 0) return undefined;
  // "Only me, my sister isn't coming": she is not counted.
  const away = stays.flatMap((span) => companionBefore(text, span, words) ?? []);
  const told = readSeats(blanked(turn.text, away), words, false);
  const counted = stays.length > 0 && told.kind === "read" ? told.value : undefined;
  const before = stays.flatMap(({ start }) => wordsOf(text.plain.slice(0, start)).slice(-NAME));
  const after = drops.flatMap(({ end }) => wordsOf(text.plain.slice(end)).slice(0, 1));
  // A name typed in one language is not typed anew in the other.
  const joins = [words, ...Object.values(services.languages).map((one) => one.words.form)].flatMap(
    (one) => one.joins,
  );
  const name = withoutAbsentee(form.name ?? "", [...before, ...after], joins);
  if (name === undefined && counted === undefined && away.length === 0) return undefined;
  const fewer = form.seats === undefined ? undefined : Math.max(1, form.seats - 1);
  const seats = counted ?? fewer;
  const { phone, message } = readMentioned(turn.text, form, scene);
  return {
    ...form,
    phone,
    message,
    ...(name === undefined ? {} : { name }),
    ...(seats === undefined ? {} : { seats }),
  };
}

/** From the companion who stays away to what says so. */
function companionBefore(text: Text, { start, end }: Span, words: FormWords): Span | undefined {
  const before = text.words().filter((word) => word.end <= start);
  const who = before.slice(-BEFORE).find((word) => word.text in words.companions);
  return who && { start: who.start, end };
}
