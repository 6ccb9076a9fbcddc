import type { DateTime } from "luxon";
import type { Clock } from "../clock.js";
import type { Language, LanguageCode } from "../languages/language.js";
import type { LinkPage, LinkWish } from "../languages/link-texts.js";
import { ACTIONS, type Opened, type SignedLinks } from "../registration/manage.js";
import { isOpen, type Request } from "../registration/request.js";
import { LISTS } from "./request-list.js";
import { recap, requestSaid } from "./request-said.js";
import { ORGANISERS_LANGUAGE } from "./write-letter.js";

type Languages = Readonly<Record<LanguageCode, Language>>;
type Closed = Extract<Opened, { kind: "invalid" | "expired" | "gone" }>["kind"];

/** What HTTP says of links that show nothing. */
const STATUS: Readonly<Record<Closed, number>> = { invalid: 404, expired: 410, gone: 410 };

/** Only what is needed to know which request it is: a mail may be forwarded, its link with it. */
const PERSON_ROWS = ["reference", "event", "when", "where", "seats"] as const;
const ORGANISER_ROWS = ["reference", "event", "when", "name", "seats"] as const;

/** Puts into words what signed links open, and what becomes of what is done there. */
export function linkPages(links: SignedLinks, languages: Languages, clock: Clock) {
  const opened = async (token: string, wish: LinkWish, now: DateTime): Promise<LinkPage> =>
    pageOf(await links.open(token, now), languages, wish, now);
  return {
    /** Shows, and changes nothing. */
    open: (token: string, wish: LinkWish): Promise<LinkPage> => opened(token, wish, clock()),

    /** Does what a button posted; `action` may be anything. The page then says how things stand. */
    async act(token: string, action: string, wish: LinkWish): Promise<LinkPage> {
      const now = clock();
      const known = ACTIONS.find((one) => one === action);
      const acted = known ? await links.act(token, known, now) : { kind: "refused" as const };
      const page = await opened(token, wish, now);
      if (acted.kind === "done") {
        return { ...page, outcome: languages[page.language].links.done[acted.action] };
      }
      if (acted.kind === "mailed") {
        return { ...page, outcome: languages[page.language].links.list.mailed };
      }
      if (acted.kind === "refused" && page.status === 200) {
        return { ...page, status: 409, outcome: languages[page.language].links.refused };
      }
      if (acted.kind !== "erased") return page;
      const language = languages[wish.chosen ?? acted.language];
      const { title, text } = language.links.erased;
      return { ...bare(language), status: 200, title, before: [text(acted.requests)] };
    },

    /** The organiser's own list as a file, its download recorded; nothing for any other link. */
    async download(token: string, format: string) {
      const found = Object.entries(LISTS).find(([name]) => name === format)?.[1];
      const requests = found && (await links.download(token, clock()));
      if (!requests) return undefined;
      const { name, type, write } = found;
      return { name, type, content: await write(requests) };
    },
  };
}

function pageOf(opened: Opened, languages: Languages, wish: LinkWish, now: DateTime): LinkPage {
  switch (opened.kind) {
    case "person": {
      const { request } = opened;
      return requestPage(opened, languages[wish.chosen ?? request.language], PERSON_ROWS, now);
    }
    case "organiser":
      return requestPage(
        opened,
        languages[wish.chosen ?? ORGANISERS_LANGUAGE],
        ORGANISER_ROWS,
        now,
      );
    case "list":
      return listPage(opened.requests, languages[wish.chosen ?? ORGANISERS_LANGUAGE]);
    default: {
      const language = languages[wish.chosen ?? wish.browser];
      const { title, text } = language.links.closed[opened.kind];
      return { ...bare(language), status: STATUS[opened.kind], title, before: text };
    }
  }
}

function requestPage(
  { kind, request, can }: Extract<Opened, { kind: "person" | "organiser" }>,
  language: Language,
  rows: Parameters<typeof recap>[2],
  now: DateTime,
): LinkPage {
  const { links } = language;
  const said = requestSaid(request.event, request, language, now);
  const { title, states } = links[kind];
  const notes =
    kind === "organiser"
      ? [links.organiser.purpose]
      : [
          ...(can.includes("accept") ? [links.person.offered(said)] : []),
          ...(isOpen(request) && request.reminder ? [links.person.reminded] : []),
        ];
  return {
    ...bare(language),
    title,
    before: [states[request.status], ...notes],
    rows: recap(said, language, rows),
    actions: can.map((name) => ({ name, ...links.actions[name] })),
  };
}

function listPage(requests: readonly Request[], language: Language): LinkPage {
  const { list } = language.links;
  const page = { ...bare(language), title: list.title };
  const [first] = requests;
  if (!first) return { ...page, before: [list.none] };
  const open = requests.filter(isOpen);
  const seats = open.reduce((sum, request) => sum + request.seats, 0);
  return {
    ...page,
    before: [first.event.title, list.count({ requests: open.length, seats }), list.recorded],
    table: {
      head: list.head,
      lines: requests.map((request) => [
        request.reference,
        request.name,
        String(request.seats),
        list.states[request.status],
      ]),
    },
    actions: [
      { name: "csv", ...list.csv },
      { name: "xlsx", ...list.xlsx },
      { name: "mail-list", ...list.mail },
    ],
  };
}

function bare({ code }: Language) {
  return { status: 200, language: code, title: "", before: [], rows: [], actions: [] } as const;
}
