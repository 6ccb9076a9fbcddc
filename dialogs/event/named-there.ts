import type { Event } from "../../src/programme/event.js";
import { FACETS } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { seeks } from "../meant/asked-of-it.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { standingIn } from "../standing.js";
import { sayOf } from "./say-of.js";

/**
 * "Gecco y sera ?", "is the CRESS taking part?": how the programme prints a body or a person with the event at
 * hand, or that it does not name them there. Nothing where events are looked for, or its text speaks of them.
 */
export function answerNamedThere(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const [name, ...others] = heard.query.wanted.organisers;
  const event = eventAtHand(scene) ?? onlyOneNaming(scene, name);
  if (!event || name === undefined || others.length > 0 || !asksOfPresence(scene)) return undefined;
  const { finer } = language.texts;
  const standing = standingIn(event, name);
  if (standing) return sayOf(scene, event, finer.namedThere(name, standing, event));
  if (plain(event.description ?? "").includes(plain(name))) return undefined;
  const elsewhere = [...services.programme.events].filter((one) => standingIn(one, name));
  return sayOf(scene, event, finer.notNamedThere(name, event, elsewhere));
}

/** Of a list, the only one that is printed with a body. */
function onlyOneNaming(scene: Scene, name: string | undefined): Event | undefined {
  if (name === undefined) return undefined;
  const [only, ...more] = onScreen(scene).filter((event) => standingIn(event, name));
  return more.length === 0 ? only : undefined;
}

/** Of nothing else than who is there, and of no other event. */
function asksOfPresence(scene: Scene): boolean {
  const { heard, language, state } = scene;
  const { query } = heard;
  const isOther = heard.besides || heard.among || heard.theirs || heard.listing !== undefined;
  if (isOther || heard.choice || state.form) return false;
  const told = FACETS.filter((facet) => query.wanted[facet].length > 0 && facet !== "words");
  if (told.join() !== "organisers" || query.windows.length > 0 || query.near) return false;
  return says(Text.of(heard.text), language.words.finer.isThere) && !seeks(scene);
}
