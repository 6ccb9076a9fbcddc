import { isEmpty } from "../../src/programme/query.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { isCourtesy } from "../../src/understanding/intents.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { answerAspect, aspectTaps } from "../event/event.js";
import { keptQuestion } from "../event/which-asked.js";
import { eventAtHand, onScreen } from "../meant/meant.js";
import { beginFor, toldAlready, toldBefore } from "./begin.js";

/**
 * What is said of a registration though nothing was asked: a question on one's data or others', whether somebody
 * may come along, a person to speak to, or an address for the event at hand. Nothing when it is none.
 */
export function answerUnasked(scene: Scene): Reply | undefined {
  return (
    onOthersData(scene) ??
    onOwnData(scene) ??
    onCompany(scene) ??
    onContact(scene) ??
    onDetails(scene)
  );
}

/** "Qu'est-ce que vous gardez sur moi ?": as the notice says, with a way to erase it. */
function onOwnData(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { form, requests } = language.texts;
  const { windows, wanted } = heard.query;
  if (heard.intents.includes("erase") || !saysOf(scene, "ownData")) return undefined;
  if (windows.length + wanted.formats.length + wanted.titles.length > 0) return undefined;
  const { keptDays, privacyUrl } = services.rules;
  const text = form.data.atLarge({
    keptDays,
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
  });
  const { mine, erase } = requests.buttons;
  const suggestions = [tap(mine, { do: "say", text: mine }), tap(erase, { do: "erase" })];
  return reply(scene, { text, suggestions });
}

/** "Donne-moi la liste des inscrits" */
function onOthersData(scene: Scene): Reply | undefined {
  const { form, requests } = scene.language.texts;
  if (!saysOf(scene, "othersData")) return undefined;
  const { mine } = requests.buttons;
  return reply(scene, {
    text: form.data.others,
    suggestions: [tap(mine, { do: "say", text: mine })],
  });
}

/** "Je peux ramener ma copine ?" */
function onCompany(scene: Scene): Reply | undefined {
  const { heard, language, turn } = scene;
  const event = eventAtHand(scene);
  const listed = onScreen(scene);
  if (heard.aspect || !isEmpty(heard.query) || !saysOf(scene, "brings")) return undefined;
  if (!event && listed.length === 0) return undefined;
  const { companions, groups } = language.words.form;
  const people = Text.of(turn.text)
    .words()
    .some(({ text }) => text in companions || groups.includes(text));
  if (!people) return undefined;
  const { form, event: of } = language.texts;
  if (!event) {
    const text = form.companyOfAny;
    const suggestions = listed.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
    return keptQuestion(scene, reply(scene, { text, suggestions }, { events: listed }));
  }
  const text = form.company(event.title, of.reach(event));
  const suggestions = aspectTaps(scene, event);
  return reply(scene, { text, suggestions }, { state: { event: event.id }, events: [event] });
}

/** "Je veux parler à Zorha Haddou": a person whom the programme prints as a contact. */
function onContact(scene: Scene): Reply | undefined {
  const { language, services, turn } = scene;
  const said = Text.of(turn.text);
  if (spansOf(said, language.words.formTalk.reaches, "reach").length === 0) return undefined;
  const meant = [...services.programme.events].filter(({ contact: { name } }) => {
    const words =
      name === undefined
        ? []
        : plain(name)
            .split(/[^a-z]+/)
            .filter(Boolean);
    return (
      words.length > 1 && words.every((word) => said.words().some(({ text }) => text === word))
    );
  });
  const near = eventAtHand(scene);
  const event = meant.find((one) => one === near) ?? meant[0];
  return event && answerAspect(scene, event, "contact");
}

/** An e-mail or a number, typed with one event at hand, begins the request for it. */
function onDetails(scene: Scene): Reply | undefined {
  const { state, heard } = scene;
  const event = eventAtHand(scene);
  const polite = heard.intents.filter(isCourtesy);
  const agrees = polite.length === heard.intents.length && polite.includes("yes");
  if (state.form || !event || (polite.length > 0 && !agrees)) return undefined;
  // "Ok go, Sofiane Haddad, sofiane@…" says no more than yes beside them.
  const told = agrees ? toldAlready(scene) : toldBefore(scene);
  const isReachable = told?.email !== undefined || told?.phone !== undefined;
  return isReachable ? beginFor(scene, event) : undefined;
}

function saysOf({ language, turn }: Scene, said: "ownData" | "othersData" | "brings"): boolean {
  return says(Text.of(turn.text), language.words.formTalk[said]);
}
