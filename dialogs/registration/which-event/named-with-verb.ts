import type { Event } from "../../../src/programme/event.js";
import { isEmpty } from "../../../src/programme/query.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { after, type Scene } from "../../dialog.js";
import { heardAs } from "../../look.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand } from "../../meant/on-screen.js";
import { withoutFormWords } from "./weakly-told.js";

/** "Inscrivez-nous au rescrit fiscal, on est 4 : Ana, Paul et Zoé" names it in the clause that asks. */
export function namedWithVerb(scene: Scene, text: string): readonly Event[] {
  const { shown } = scene.state;
  const unaided = after(scene, { event: undefined, shown: shown.length > 1 ? shown : [] });
  const clauses = text.split(/[,;:.!?]+/);
  for (const [at, clause] of clauses.entries()) {
    const asked = withoutFormWords(heardAs(unaided, clause));
    const registers = asked.heard.intents.includes("register");
    if (registers && (asked.heard.choice || !isEmpty(asked.heard.query))) {
      const next = clauses[at + 1] ?? "";
      const described = asked.heard.choice && oneDescribed(unaided, next);
      return described ? [described] : atHandOf(scene, meantEvents(saidMore(asked, next)));
    }
  }
  return [];
}

/** "Sign me up for tomorrow's", of two tomorrow: the one that is spoken of. */
function atHandOf(scene: Scene, meant: readonly Event[]): readonly Event[] {
  const { compare } = scene.language.words;
  const event = eventAtHand(scene);
  const isOne = event && meant.includes(event) && !says(scene.heard.text, compare.pair);
  return isOne && !scene.heard.choice ? [event] : meant;
}

/** "À la première, celle sur les CAE": the one that is described tells more than its number, of whatever list. */
function oneDescribed(scene: Scene, clause: string): Event | undefined {
  const [one] = spansOf(clause, scene.language.words.choices.oneOf, "one");
  if (one === undefined || clause.slice(0, one.start).trim() !== "") return undefined;
  const described = heardAs(scene, clause);
  const [event, ...others] = isEmpty(described.heard.query) ? [] : meantEvents(described);
  return others.length === 0 ? event : undefined;
}

/** "To the first one, for young people": what is said of the one chosen right behind it. */
function saidMore(asked: Scene, next: string): Scene {
  const { heard } = withoutFormWords(heardAs(asked, next));
  const isOfIt = !heard.complete && !isEmpty(heard.query) && isEmpty(asked.heard.query);
  return isOfIt ? { ...asked, heard: { ...asked.heard, query: heard.query } } : asked;
}
