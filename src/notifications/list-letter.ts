import type { Letter } from "../registration/letter.js";
import type { Request } from "../registration/request.js";
import { asHtml, asText, type Page } from "./layout.js";
import type { Mail } from "./mail.js";
import { LISTS } from "./request-list.js";
import { address, type House, ORGANISERS_LANGUAGE, oneLine, organiserOf } from "./write-letter.js";

/**
 * The registration list as a mail, to nobody but the event's organiser. It is made when it leaves,
 * of what is kept then; nothing when nobody is known to send it to, or nothing is kept any more.
 */
export async function writeList(
  { id, event }: Letter,
  requests: readonly Request[],
  house: House,
): Promise<Mail | undefined> {
  const [latest] = requests;
  const to = organiserOf(event, house);
  if (!latest || !to) return undefined;
  const { mail: texts, locale } = house.languages[ORGANISERS_LANGUAGE];
  const { subject, before, after } = texts.list({ event: event.title, count: requests.length });
  const url = await address(house, latest, { for: "list", eventId: event.id });
  const { name, type, write } = LISTS.csv;
  const page: Page = {
    before,
    rows: [],
    after,
    links: [{ label: texts.links.list, url }],
    signature: texts.signature(),
    footer: texts.organiserFooter(),
  };
  return {
    id,
    to,
    subject: oneLine(subject),
    text: asText(page, texts.row),
    html: asHtml(page, locale, subject),
    attachment: { name, type, content: write(requests) },
  };
}
