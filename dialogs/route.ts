import type { Intent } from "../src/languages/intents.js";
import { isCourtesy } from "../src/understanding/intents.js";
import { about, detailsOrAbout, find } from "./about.js";
import { correct } from "./correct.js";
import { type Dialog, joined, type Reply, type Scene } from "./dialog.js";
import { choose } from "./event/event.js";
import { remind } from "./event/reminder.js";
import { askToErase, cancelRequest, myRequests } from "./my-requests.js";
import { toldAlready } from "./registration/begin.js";
import { beginWithSame } from "./registration/same-details.js";
import { isWish, withOffer } from "./registration/wishes.js";
import { advise } from "./search/narrowing.js";
import { more, repeat } from "./search/pages.js";
import { count } from "./search/search.js";
import {
  bye,
  changeLanguage,
  greet,
  help,
  human,
  identity,
  insult,
  no,
  offTopic,
  restart,
  thanks,
  yes,
} from "./talk.js";

/** What the bot does for each thing that a message can want. */
const DIALOGS: Readonly<Record<Intent, Dialog>> = {
  find,
  count,
  about,
  more,
  advise,
  details: detailsOrAbout,
  choose,
  register: beginWithSame,
  cancel: cancelRequest,
  "my-requests": myRequests,
  remind,
  erase: askToErase,
  yes,
  no,
  correct,
  restart,
  repeat,
  language: changeLanguage,
  help,
  identity,
  human,
  greet,
  thanks,
  bye,
  insult,
  "off-topic": offTopic,
};

/** Each thing wanted in turn; when there are courtesies only, the last: "merci, au revoir", "ok merci". */
export async function route(scene: Scene): Promise<Reply> {
  const wanted = scene.heard.intents.filter((intent) => !isCourtesy(intent));
  const { intents } = scene.heard;
  const polite = intents.filter((intent) => intent !== "yes");
  const last = (polite.length > 0 ? polite : intents).slice(-1);
  const [first = "off-topic", ...rest] = wanted.length > 0 ? wanted : last;
  // "Merci" leaves what was just sent at hand.
  const isKept = wanted.length === 0 && scene.state.pending?.kind === "sent";
  const unasked = isKept ? scene : { ...scene, state: { ...scene.state, pending: undefined } };
  let said = await DIALOGS[first](unasked);
  for (const intent of rest) {
    said = joined(said, await DIALOGS[intent]({ ...unasked, state: said.state }));
  }
  // "Je voudrais participer à une formation" is searched for, and may lead to a request.
  return first === "find" && isWish(scene) && !scene.state.form
    ? withOffer(scene, said, toldAlready(scene))
    : said;
}
