import type { RequestTexts } from "../../texts/request-texts.js";
import { en, list, plural } from "../typography.js";

const STATUS = {
  requested: "waiting for the organiser’s answer",
  confirmed: "confirmed by the organiser",
  declined: "declined by the organiser",
  waiting: "on the waiting list",
  cancelled: "cancelled",
} as const;

const requested = (count: number) => plural(count, "registration request");

export const requests: RequestTexts = {
  none: en`You have no registration requests here: none was sent, or none is kept any more.`,
  filling: (event) => en`A request for “${event}” is being filled in; it has not been sent yet.`,
  list: (count) => `${requested(count)}:`,
  line: ({ reference, status, seats }, event) =>
    `• ${event}: ${plural(seats, "person", "people")}, ${STATUS[status]}. Reference ${reference}`,
  makeAnew:
    "A request that was sent is not changed but made anew: for the same e-mail address and the same time, the new one replaces the old one; otherwise cancel it first. Shall I take it up again with your answers?",
  notYet: "Not yet: this is only a request.",
  answering: (email, organisers, reach) => {
    const who = organisers.length === 0 ? "" : en` (${list(organisers, "and")})`;
    const ways = reach === "" ? "" : en` You can also reach them: ${reach}.`;
    return en`The organiser${who} will answer you by e-mail, at ${email}. I don't know how soon.${ways}`;
  },
  unanswered: (email, organisers, reach) => {
    const who = organisers.length === 0 ? "" : en` (${list(organisers, "and")})`;
    const ways =
      reach === ""
        ? en` Do look among your spam.`
        : en` Without an answer, it is best to reach them before you come: ${reach}.`;
    return en`Until the organiser${who} has answered, this is only a request: I can't promise you a place. The answer will come to ${email}.${ways}`;
  },
  sentAlready: (reference) =>
    en`Your request ${reference} is sent already: there is nothing more to do. The organiser’s answer comes by e-mail.`,
  whichToCancel: en`Which one would you like to cancel?`,
  confirmCancel: (event) => en`Shall I cancel your request for “${event}” and tell the organiser?`,
  confirmSwap: (event, instead) =>
    en`Shall I cancel your request for “${event}”, tell the organiser, and prepare one for “${instead}” instead?`,
  cancelled: (event) => en`Your request for “${event}” is cancelled.`,
  notByName: en`I look up no request by a name or an address, since anybody could give yours: I only see those that you made here. For one made elsewhere, there is the link in the e-mail that confirmed it, or else the organiser of the event.`,
  notFound: en`I can't find that request among yours.`,
  confirmErase: (count, begun) => {
    const stopped = en`Your request for “${begun ?? ""}” stops here: nothing of it was sent.`;
    const told = begun ? stopped : en`I have no registration request from you.`;
    if (count === 0) return en`${told} Shall I erase this conversation?`;
    return en`${begun ? `${stopped} ` : ""}I'll erase your data: ${requested(count)} and this conversation. It can't be undone. Shall I?`;
  },
  erased: (count) =>
    count === 0
      ? en`Done: I've forgotten our conversation.`
      : en`Done: ${requested(count)} erased, and I've forgotten our conversation.`,
  reminding: (event, here) =>
    here
      ? en`Noted: I'll remind you of “${event}” the day before, by e-mail, and here if this conversation is still open.`
      : en`Noted: I'll remind you of “${event}” the day before, by e-mail.`,
  nothingToRemind: en`I have no registration request from you: I can only remind you of events that you asked for.`,
  calendarReminds: en`This one I can give you for your calendar.`,
  remindOnceSent: en`Gladly: tell me again once your request has been sent.`,
  whichToRemind: en`Which event shall I remind you of?`,
  noEveLeft: (event) => en`There is no reminder left to plan for “${event}”.`,
  reminder: ({ event, when, where }) =>
    en`You asked me for this reminder: “${event}” is tomorrow.\n${[when, where].filter(Boolean).join(", ")}.\nIf you can no longer come, say “cancel”.`,
  keptAll: en`All right, I'm not erasing anything.`,
  keptOne: en`All right, your request stays as it is.`,
  buttons: {
    anew: "Make it anew",
    cancel: "Cancel the request",
    cancelOne: (reference) => `Cancel ${reference}`,
    mine: "My requests",
    remind: "Remind me the day before",
    remindOne: (reference) => `Remind me: ${reference}`,
    erase: "Erase everything",
    keep: "Keep everything",
  },
};
