import type { DateTime } from "luxon";
import { ZONE } from "../clock.js";
import { DIGESTED } from "../registration/letter.js";
import type { Request } from "../registration/request.js";
import { asHtml, asText, type Page } from "./layout.js";
import type { Mail } from "./mail.js";
import type { PostedLetter } from "./outbox.js";
import { type Post, trySending } from "./post.js";
import { address, type House, ORGANISERS_LANGUAGE, oneLine, organiserOf } from "./write-letter.js";

/** More notices than a day brings: all of them go at once, so that a day's digest is one mail. */
const MOST = 100_000;

/**
 * Sends organisers the notices up to the last digest hour, one mail for each event. Only one process
 * may do so at a time. A digest has the id of its first notice, which is noted as sent last: sent
 * again after a crash, it has the same Message-ID.
 *
 * @returns how many mails left
 */
export async function sendDigests(post: Post, now: DateTime): Promise<number> {
  const { digestAt } = post.house;
  if (digestAt === undefined) return 0;
  const postedBefore = lastHour(digestAt, now);
  const notices = await post.outbox.claim(MOST, now, { kinds: DIGESTED, postedBefore });
  let sent = 0;
  for (const ofEvent of byEvent(notices)) {
    const [first] = ofEvent;
    const attempt = await trySending(post, first, now, () => writeDigest(ofEvent, post));
    for (const { id } of ofEvent.toReversed()) await post.outbox.settle(id, attempt);
    if (attempt.state === "sent") sent++;
  }
  return sent;
}

type Notices = [PostedLetter, ...PostedLetter[]];

function byEvent(notices: readonly PostedLetter[]): readonly Notices[] {
  const groups = new Map<string, Notices>();
  for (const notice of notices) {
    const group = groups.get(notice.event.id);
    if (group) group.push(notice);
    else groups.set(notice.event.id, [notice]);
  }
  return [...groups.values()];
}

/** One line for each request, as it stands now, and links; no personal data. */
async function writeDigest(notices: Notices, { requests, house }: Post): Promise<Mail | undefined> {
  const [{ id, event }] = notices;
  const all = await requests.select({ eventId: event.id });
  const told = new Set(notices.map(({ reference }) => reference));
  const concerned = all.filter(({ reference }) => told.has(reference)).reverse();
  const [one] = concerned;
  const to = organiserOf(one?.event ?? event, house);
  if (!one || !to) return undefined;
  const { mail: texts, locale } = house.languages[ORGANISERS_LANGUAGE];
  const { subject, before, after } = texts.digest({ event: event.title, count: concerned.length });
  const page: Page = {
    before,
    rows: concerned.map((request) => [request.reference, texts.digestRow(request)] as const),
    after,
    links: [
      {
        label: texts.links.list,
        url: await address(house, one, { for: "list", eventId: event.id }),
      },
      ...(await Promise.all(concerned.filter(isToAnswer).map((one) => answerLink(one, house)))),
    ],
    signature: texts.signature(),
    footer: texts.organiserFooter(),
  };
  const html = asHtml(page, locale, subject);
  return { id, to, subject: oneLine(subject), text: asText(page, texts.row), html };
}

function isToAnswer({ status }: Request): boolean {
  return status === "requested";
}

async function answerLink(request: Request, house: House): Promise<Page["links"][number]> {
  const { reference } = request;
  const { mail: texts } = house.languages[ORGANISERS_LANGUAGE];
  const url = await address(house, request, { for: "organiser", reference });
  return { label: texts.row(texts.links.answer, reference), url };
}

/** The last time that this hour of the day came, "18:00" in the programme's zone. */
function lastHour(hourMinute: string, now: DateTime): DateTime {
  const [hour, minute] = hourMinute.split(":").map(Number);
  const todays = now.setZone(ZONE).set({ hour, minute, second: 0, millisecond: 0 });
  return todays <= now ? todays : todays.minus({ days: 1 });
}
