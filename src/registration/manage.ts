import type { DateTime } from "luxon";
import { letter, listLetter } from "./letter.js";
import { type Link, readLink } from "./links.js";
import { moment } from "./moments.js";
import type { RequestStore } from "./ports.js";
import { cancelRequest, eraseRequests } from "./register.js";
import { promiseReminder } from "./reminders.js";
import { changed, isOpen, type Request, type Status } from "./request.js";
import { acceptOffer, offerFreedSeats } from "./waiting-list.js";

export const ACTIONS = [
  "cancel",
  "accept",
  "remind",
  "erase",
  "confirm",
  "decline",
  "mail-list",
] as const;
export type Action = (typeof ACTIONS)[number];
/** What may be done with one request, and of that, what leaves it there. */
type RequestAction = Exclude<Action, "mail-list">;
type Deed = Exclude<RequestAction, "erase">;

/** How often a day an organiser may have their list mailed: to be sure it came, not to flood them. */
const MOST_LISTS_A_DAY = 5;

/** What an opened link shows. `can`: what may be done with it, each by a POST of the token. */
export type Opened =
  | { readonly kind: "invalid" | "expired" | "gone" }
  | {
      readonly kind: "person" | "organiser";
      readonly request: Request;
      readonly can: readonly RequestAction[];
    }
  | { readonly kind: "list"; readonly eventId: string; readonly requests: readonly Request[] };

/** What became of an action. `refused`: the link does not allow it, or no longer. */
export type Acted =
  | { readonly kind: "invalid" | "expired" | "gone" | "refused" }
  | { readonly kind: "done"; readonly action: Deed; readonly request: Request }
  | { readonly kind: "mailed" }
  | {
      readonly kind: "erased";
      readonly requests: number;
      /** The person's, known no longer by any request. */
      readonly language: Request["language"];
    };

/** What the pages behind signed links need; the pages themselves are drawn in `channels`. */
export interface SignedLinks {
  /** Shows, and changes nothing: link scanners open every address. */
  open(token: string, now: DateTime): Promise<Opened>;
  act(token: string, action: Action, now: DateTime): Promise<Acted>;
  /** The organiser's own list, its download recorded; nothing when the link is no such one. */
  download(token: string, now: DateTime): Promise<readonly Request[] | undefined>;
}

/** The links of mails: what each may see and do is in its signed token. */
export function signedLinks(store: RequestStore, secret: string): SignedLinks {
  const open = async (token: string, now: DateTime): Promise<Opened> => {
    const link = await readLink(token, now, secret);
    if (typeof link === "string") return { kind: link };
    if (link.for === "list") {
      const { eventId } = link;
      return { kind: "list", eventId, requests: await store.select({ eventId }) };
    }
    const [request] = await store.select({ reference: link.reference });
    if (!request) return { kind: "gone" };
    return { kind: link.for, request, can: allowed(link, request, now) };
  };
  return {
    open,
    async act(token, action, now) {
      const opened = await open(token, now);
      if (opened.kind === "list") {
        return action === "mail-list" ? mailList(store, opened, now) : { kind: "refused" };
      }
      if (!("request" in opened)) return opened;
      if (action === "mail-list" || !opened.can.includes(action)) return { kind: "refused" };
      if (action === "erase") {
        const all = await store.select({ email: opened.request.email });
        const { language } = opened.request;
        return { kind: "erased", requests: await eraseRequests(store, all, now), language };
      }
      const request = await DEEDS[action](store, opened.request, now);
      return request ? { kind: "done", action, request } : { kind: "refused" };
    },
    async download(token, now) {
      const opened = await open(token, now);
      if (opened.kind !== "list") return undefined;
      const { eventId, requests } = opened;
      await store.record({
        kind: "downloaded",
        at: moment(now),
        eventId,
        requests: requests.length,
      });
      return requests;
    },
  };
}

type Do = (store: RequestStore, request: Request, now: DateTime) => Promise<Request | undefined>;

const DEEDS: Readonly<Record<Deed, Do>> = {
  cancel: cancelRequest,
  accept: acceptOffer,
  remind: (store, request) => promiseReminder(store, request),
  confirm: (store, request, now) => answer(store, request, "confirmed", now),
  decline: (store, request, now) => answer(store, request, "declined", now),
};

/** Posts the list to the organiser's own address, as a letter; it counts as a download. */
async function mailList(
  store: RequestStore,
  { eventId, requests }: Extract<Opened, { kind: "list" }>,
  now: DateTime,
): Promise<Acted> {
  const [latest] = requests;
  const since = moment(now.minus({ days: 1 }));
  const mailed = (await store.deeds()).filter(
    (deed) => deed.kind === "mailed" && deed.eventId === eventId && deed.at > since,
  );
  if (!latest || mailed.length >= MOST_LISTS_A_DAY) return { kind: "refused" };
  await store.change(eventId, (book) => book.post([listLetter(latest.event)], now));
  await store.record({ kind: "mailed", at: moment(now), eventId, requests: requests.length });
  return { kind: "mailed" };
}

function allowed(link: Link, request: Request, now: DateTime): readonly RequestAction[] {
  const { status, offeredUntil, reminder } = request;
  if (link.for === "organiser") {
    if (status === "requested") return ["confirm", "decline"];
    if (status === "confirmed") return ["decline"];
    return [];
  }
  const offered = offeredUntil !== undefined && offeredUntil > moment(now);
  return [
    ...(offered ? (["accept"] as const) : []),
    ...(isOpen(request) ? (["cancel"] as const) : []),
    ...(isOpen(request) && !reminder ? (["remind"] as const) : []),
    "erase",
  ];
}

/** The organiser's word: only they confirm or decline. Telling it twice is telling it once. */
function answer(
  store: RequestStore,
  { eventId, reference }: Request,
  status: Extract<Status, "confirmed" | "declined">,
  now: DateTime,
): Promise<Request | undefined> {
  return store.change(eventId, async (book) => {
    const request = await book.byReference(reference);
    if (!request || (request.status !== "requested" && request.status !== "confirmed")) {
      return undefined;
    }
    if (request.status === status) return request;
    const answered = changed(request, { status }, now);
    await book.put(answered);
    await book.post([letter(status, answered)], now);
    if (status === "declined") await offerFreedSeats(book, answered, now);
    return answered;
  });
}
