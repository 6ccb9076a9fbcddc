import { plain } from "../src/understanding/normalise.js";
import type { Scene } from "./dialog.js";
import { FIELDS } from "./registration/fields/fields.js";
import type { Tap } from "./tap.js";

/**
 * What the label of a button does that is typed instead of tapped, where the words alone would not
 * do it: "Détails" of the event at hand, "Envoyer la demande".
 */
export function tapOfLabel(scene: Scene): Tap | undefined {
  const { turn, language, state } = scene;
  const { form, requests, search } = language.texts;
  const { event, pending } = state;
  const yes: Tap = { do: "say", text: form.buttons.yes };
  const no: Tap = { do: "say", text: form.buttons.no };
  const known = proposed(scene);
  const offers = pending?.kind === "search" ? (pending.offers ?? []) : [];
  const labels: readonly (readonly [label: string, tap: Tap | undefined])[] = [
    ...offers.map(({ label, query }) => [label, { do: "search", query }] as const),
    [search.buttons.details, event === undefined ? undefined : { do: "details", event }],
    [form.buttons.send, state.form ? yes : undefined],
    [form.buttons.useProfile, known === undefined ? undefined : { do: "say", text: known }],
    [requests.buttons.erase, pending?.kind === "erase" ? yes : { do: "erase" }],
    [requests.buttons.keep, pending?.kind === "erase" ? no : undefined],
    [
      requests.buttons.cancel,
      pending?.kind === "cancel" ? { do: "cancel", reference: pending.reference } : undefined,
    ],
  ];
  const said = plain(turn.text.trim());
  const whole = labels.find(([label]) => plain(label) === said)?.[1];
  const begun = offers.find((offer) => isBegun(said, plain(offer.label), offer.count));
  return whole ?? (begun && { do: "search", query: begun.query });
}

/** "Lille : 1", "Lille (1)", "Lille : 1 événement": the label, and what else of the offer was typed. */
function isBegun(said: string, label: string, count: number): boolean {
  if (!said.startsWith(label)) return false;
  const [, sign = "", number, rest = ""] =
    /^\s*([:(]?)\s*(\d*)(.*)$/s.exec(said.slice(label.length)) ?? [];
  if (number !== "") return Number(number) === count;
  return sign !== "" && rest.trim() === "";
}

/** What the person's profile says of the field that is asked for. */
function proposed(scene: Scene): string | undefined {
  const asking = scene.state.form?.asking;
  if (asking === undefined || asking === "confirm" || asking === "change") return undefined;
  return FIELDS[asking].proposes?.(scene);
}
