import type { DateTime } from "luxon";
import type { Language, LanguageCode } from "../languages/language.js";
import type { LetterSaid, RequestSaid } from "../languages/mail-texts.js";
import type { Event } from "../programme/event.js";
import type { Letter } from "../registration/letter.js";
import { type Link, linkExpiry, signLink } from "../registration/links.js";
import type { Request } from "../registration/request.js";
import { whenSaid } from "../registration/when-said.js";
import { calendar, placeOf } from "./calendar.js";
import { asHtml, asText, type Page } from "./layout.js";
import type { Mail } from "./mail.js";
import { recap, requestSaid } from "./request-said.js";

/** What the letters need to know of the house they leave. */
export interface House {
  /** Where the pages of signed links are, without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  /** Days after the event at which a request is erased. */
  readonly keptDays: number;
  /** Gets the notices for organisers whose address the programme does not give. */
  readonly operatorEmail?: string;
  /** When organisers get the day's notices in one mail, "18:00"; each by itself without it. */
  readonly digestAt?: string;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
}

/** Organisers are written to in the programme's language. */
export const ORGANISERS_LANGUAGE: LanguageCode = "fr";

/** Writes a letter; nothing when its request is erased or nobody is known to send it to. */
export async function writeLetter(
  letter: Letter,
  request: Request | undefined,
  house: House,
  now: DateTime,
): Promise<Mail | undefined> {
  if (letter.kind === "erased-notice") return eraseNotice(letter, house);
  if (!request) return undefined;
  return letter.kind.endsWith("-notice")
    ? toOrganiser(letter, request, house, now)
    : toPerson(letter, request, house, now);
}

async function toPerson(letter: Letter, request: Request, house: House, now: DateTime) {
  const language = house.languages[request.language];
  const said = requestSaid(letter.event, request, language, now);
  const { subject, before, after } = personLetter(letter, said, language, request, now);
  const url = await address(house, request, { for: "person", reference: request.reference });
  const label = letter.kind === "offered" ? language.mail.links.accept : language.mail.links.manage;
  const mail: Page = {
    before: [language.mail.greeting(request.name), ...before],
    rows: recap(said, language),
    after,
    links: [{ label, url }],
    signature: language.mail.signature(),
    footer: language.mail.footer(house.keptDays),
  };
  return {
    id: letter.id,
    to: { name: request.name, address: request.email },
    subject: oneLine(subject),
    text: asText(mail, language.mail.row),
    html: asHtml(mail, language.locale, subject),
    ...calendarPart(letter, request, now),
  };
}

async function toOrganiser(letter: Letter, request: Request, house: House, now: DateTime) {
  const to = organiserOf(letter.event, house);
  if (!to) return undefined;
  const language = house.languages[ORGANISERS_LANGUAGE];
  const { mail: texts } = language;
  const said = requestSaid(letter.event, request, language, now);
  const { subject, before, after } = noticeLetter(letter, said, language);
  const { reference, eventId } = request;
  const page: Page = {
    before,
    rows: recap(said, language),
    after,
    links: [
      {
        label: texts.links.answer,
        url: await address(house, request, { for: "organiser", reference }),
      },
      { label: texts.links.list, url: await address(house, request, { for: "list", eventId }) },
    ],
    signature: texts.signature(),
    footer: texts.organiserFooter(),
  };
  return {
    id: letter.id,
    to,
    replyTo: { name: request.name, address: request.email },
    subject: oneLine(subject),
    text: asText(page, texts.row),
    html: asHtml(page, language.locale, subject),
  };
}

function eraseNotice({ id, reference, event }: Letter, house: House): Mail | undefined {
  const to = organiserOf(event, house);
  if (!to) return undefined;
  const { mail: texts, locale } = house.languages[ORGANISERS_LANGUAGE];
  const { subject, before, after } = texts.erasedNotice({ reference, event: event.title });
  const signature = texts.signature();
  const page: Page = { before, rows: [], after, links: [], signature, footer: "" };
  const html = asHtml(page, locale, subject);
  return { id, to, subject: oneLine(subject), text: asText(page, texts.row), html };
}

function personLetter(
  { kind, before }: Letter,
  said: RequestSaid,
  language: Language,
  request: Request,
  now: DateTime,
): LetterSaid {
  const { mail } = language;
  switch (kind) {
    case "changed": {
      const event = before ?? request.event;
      return mail.changed(said, {
        when: whenSaid(event, request.session, language, now),
        where: placeOf(event),
      });
    }
    case "updated":
    case "waiting":
    case "offered":
    case "lapsed":
    case "confirmed":
    case "declined":
    case "cancelled":
    case "dropped":
    case "reminder":
      return mail[kind](said);
    default:
      return mail.requested(said);
  }
}

function noticeLetter({ kind }: Letter, said: RequestSaid, { mail }: Language): LetterSaid {
  if (kind === "cancelled-notice") return mail.cancelledNotice(said);
  if (kind === "updated-notice") return mail.updatedNotice(said);
  return mail.requestedNotice(said);
}

/** The calendar file with every letter after which the person's calendar should change. */
function calendarPart({ kind, event }: Letter, request: Request, now: DateTime) {
  const gone = ["cancelled", "declined", "dropped", "lapsed"].includes(kind);
  if (["waiting", "offered", "reminder"].includes(kind)) return {};
  if (gone && request.status === "waiting") return {};
  const status = gone ? "CANCELLED" : kind === "confirmed" ? "CONFIRMED" : "TENTATIVE";
  const { reference: uid, sequence, session } = request;
  const content = calendar(event, session, { uid, sequence, status, stamp: now });
  return { calendar: { method: gone ? ("CANCEL" as const) : ("PUBLISH" as const), content } };
}

/** Who is told of the event's requests: its organiser, else the operator. */
export function organiserOf({ contact, organisers }: Event, { operatorEmail }: House) {
  const address = contact.emails[0] ?? operatorEmail;
  return address === undefined ? undefined : { name: organisers[0] ?? "", address };
}

/** The address of a page for one link, good as long as the request is kept. */
export async function address(house: House, request: Request, link: Link): Promise<string> {
  const token = await signLink(link, linkExpiry(request, house.keptDays), house.secret);
  return `${house.publicUrl}/r/${token}`;
}

/** A subject that stays one line of a mail header. */
export function oneLine(subject: string): string {
  return subject.replace(/\p{Cc}+/gu, " ");
}
