import type { FormTexts, Told } from "../../texts/form-texts.js";
import { en, list, plural } from "../typography.js";
import { phone as printed } from "./event.js";

const CANCELLABLE = en`Yes, at any time, even once the request is sent: say “cancel”.`;

/** "Thomas Leroy, +33 6 98 76 54 32, 2 people, and for the organiser: “around 15:30”" */
function saidAgain({ when, name, email, phone, seats, message }: Told): string {
  const number = phone === undefined ? undefined : printed(phone);
  const party = seats === undefined ? undefined : plural(seats, "person", "people");
  const told = [name, email, number, party, when].filter((one) => one !== undefined);
  const and = told.length === 0 ? "" : "and ";
  const word = message === undefined ? [] : [en`${and}for the organiser: “${message}”`];
  return [...told, ...word].join(", ");
}

export const form: FormTexts = {
  notice: ({ event, organisers, operator, keptDays, privacyUrl }) => {
    const house = operator ?? "the body that offers you this assistant";
    const who = organisers.length === 0 ? house : list(organisers, "and");
    const more = privacyUrl === undefined ? "" : ` All about it: ${privacyUrl}`;
    return en`Registration request for “${event}”.\nYour answers go to ${who}, for this request only, and are erased ${plural(keptDays, "day")} after the event. Responsible: ${house}. Phone and message are optional. At any time, say “cancel”, “my requests” or “erase my data”; you may also complain to the CNIL.${more}`;
  },
  ask: {
    session: en`For which day or time?`,
    name: en`What are your first and last names?`,
    email: en`What is your e-mail address?`,
    phone: en`What is your phone number? Say “skip” not to give it.`,
    seats: en`For how many people?`,
    message: en`What shall I tell the organiser? Say “skip” to write nothing. Please leave out your health, except what they must know to welcome you.`,
  },
  waitsForEvent: en`Noted for your request, which still waits for its event: nothing has been sent. Tell me its title, its day or its town.`,
  whichOfThese: en`For which of these events? Give me its number or its title.`,
  forWhich: en`For which event? Tell me its title, its day or its town.`,
  noneToReuse: "I have no request of yours to take the details from: please give them to me.",
  added: en`I'll add it to your message to the organiser.`,
  again: {
    session: en`I don't know that time. Tell me its number, its day or its hour:`,
    name: en`I didn't get your name. Please write it alone, for example “Mary Smith”.`,
    email: (said) =>
      en`“${said}” is not a whole e-mail address. For example: mary.smith@example.org`,
    phone: (said) =>
      en`“${said}” is not a whole phone number. For example: 06 12 34 56 78, or say “skip”.`,
    seats: en`How many will you be in all? Please give me a number, from 1 to 20.`,
    message: (limit) => en`That's a little long: ${plural(limit, "character")} at most.`,
  },
  choices: (question, moments, more) =>
    [
      question,
      ...moments.map((moment, index) => `${index + 1}. ${moment}`),
      ...(more ? [en`… or another day: tell me its date.`] : []),
    ].join("\n"),
  firstTaken: (moment) =>
    en`All right, I've noted the first one: ${moment}. You can change it before sending.`,
  momentIs: (when) => en`Your request is for ${when}.`,
  oneMoment: (whole) =>
    whole
      ? en`A request is for one of these times, or for all of them. Which one would you like?`
      : en`A request is for one of these times only; you can make another one afterwards. Which one would you like?`,
  emailMissing: en`I need an e-mail address, so that the organiser can answer you. For example: mary.smith@example.org`,
  needed: (missing, reach) =>
    en`Without ${missing.map((name) => ({ name: "a name", email: "an e-mail address" })[name]).join(" and ")} the organiser could not answer you: I can't pass on a request.${reach === "" ? "" : en` You can also reach them yourself: ${reach}.`} Say “cancel” to give it up.`,
  patience: en`Take your time.`,
  passedOn: en`I can't find the answer in the programme: I'll pass your question on to the organiser, with your request.`,
  needNoted: ({ who, keptDays }) =>
    en`I've put it in your message, since you wish so: only ${list(who, "and")} will read it, and it is erased ${plural(keptDays, "day")} after the event. To take it out, say “change the message”.`,
  data: {
    confirmed: ({ who }) =>
      en`No, not yet: your request is not sent. Once it is, the answer comes from ${list(who, "and")}.`,
    cancelling: () => CANCELLABLE,
    readers: ({ who }) =>
      en`Your answers go to ${list(who, "and")}, for this request only. Nobody else receives them: nothing is sold, and there is no advertising.`,
    keeping: ({ keptDays }) =>
      en`Your request is erased ${plural(keptDays, "day")} after the event, or as soon as you say “erase my data”.`,
    everything: ({ who, keptDays, privacyUrl }) =>
      en`Your answers serve this request only: they go to ${list(who, "and")}, to answer you, and are erased ${plural(keptDays, "day")} after the event. Nothing is sold, and there is no advertising. You can see them (“my requests”) or erase them (“erase my data”) at any time.${privacyUrl === undefined ? "" : en` All about it: ${privacyUrl}`}`,
    answering: ({ who }) =>
      en`Once your request is sent, the answer comes from ${list(who, "and")}, by e-mail, at the address that you give here. I don't know how soon.`,
    atLarge: ({ keptDays, privacyUrl }) =>
      en`Of you I keep this conversation, to be able to go on with it, and your registration requests if there are any: name, e-mail, number of people, and phone and message if you wish. A request goes to the organiser of the event and to nobody else; it is erased ${plural(keptDays, "day")} after it. Nothing is sold, and there is no advertising. You can see your requests (“my requests”) or erase it all (“erase my data”).${privacyUrl === undefined ? "" : en` All about it: ${privacyUrl}`}`,
    others: en`I give nobody's name or contact details: only the organiser of an event reads the requests made for it. To see your own, say “my requests”.`,
    reason: {
      session: en`The organiser must know when to expect you: there are several times.`,
      name: en`The name is needed: it tells the organiser whom the request is for.`,
      email: en`The e-mail address is needed, even with a phone number: the organiser answers there, and you receive the reference of your request.`,
      phone: en`The phone number is optional: it lets the organiser tell you of a change.`,
      seats: en`The organiser must know how many places to keep.`,
      message: en`The message is optional: it is for a need or a question to the organiser.`,
    },
    enough: en`Your name and your e-mail address are enough for the organiser to answer you: the rest is optional.`,
  },
  profile: (value) => en`Your profile says: ${value}`,
  card: {
    fill: (question) =>
      question === ""
        ? en`Please fill in this form.`
        : en`Please fill in this form, or answer here: ${question}`,
    mend: (count) =>
      count === 1
        ? en`One answer in the form is still to be corrected.`
        : en`${count} answers in the form are still to be corrected.`,
    orKeep: en`Please correct the address, or send it again as it is if it's right.`,
    closed: (event) =>
      en`This form for “${event}” is no longer open: I took nothing of what it holds.`,
    alreadySent: (event, reference) =>
      en`Your request for “${event}” has already left, with the reference ${reference}.`,
    labels: {
      session: en`Day and time`,
      name: en`First and last names`,
      email: en`E-mail address`,
      phone: en`Phone (optional)`,
      seats: en`Number of people`,
      message: en`A word for the organiser (optional). Please leave out your health, except what they must know to welcome you.`,
    },
    missing: {
      session: en`Please choose a day or a time.`,
      name: en`Please give your first and last names.`,
      email: en`Please give a whole e-mail address, for example mary.smith@example.org`,
      phone: en`Please give a whole phone number.`,
      seats: en`Please give a number of people, from 1 to 20.`,
      message: en`Please write your message.`,
    },
  },
  emailTypo: (suggestion) => en`Did you mean ${suggestion}?`,
  resume: (question) => en`Back to your request. ${question}`,
  keptOpen: (event) =>
    en`Your request for “${event}” is kept: say “back to my request” to go on with it, “cancel” to drop it.`,
  recap: ({ event, session, name, email, phone, seats, message }) =>
    [
      en`Here is your request:`,
      `• Event: ${event}`,
      `• When: ${session}`,
      `• Name: ${name}`,
      `• E-mail: ${email}`,
      `• For: ${plural(seats, "person", "people")}`,
      ...(phone === undefined ? [] : [`• Phone: ${printed(phone)}`]),
      ...(message === undefined ? [] : [`• Message: ${message}`]),
    ].join("\n"),
  invite: (unsaid) => {
    const words = {
      phone: en`a phone number`,
      seats: en`the number of people`,
      message: en`a word for the organiser (nothing about your health, except what they must know to welcome you)`,
    };
    return en`You can add ${list(
      unsaid.map((name) => words[name]),
      "or",
    )}.`;
  },
  asAbove: en`All right. Shall I send it as it is? Say “yes”, “cancel” to give it up, or what to change.`,
  confirm: en`Shall I send it? Say “yes”, or what to change.`,
  given: {
    session: (when) => en`for ${when}`,
    name: (name) => en`in the name of ${name}`,
    email: (email) => en`with the address ${email}`,
    phone: (phone) =>
      phone === undefined
        ? en`without a phone number`
        : en`with the phone number ${printed(phone)}`,
    seats: (count) => en`for ${plural(count, "person", "people")}`,
    message: (message) =>
      message === undefined ? en`without a message` : en`with the message “${message}”`,
  },
  checked: (verdict, facts) => {
    const stands = list(facts, "and");
    if (verdict === undefined) return en`Your request is ${stands}.`;
    return verdict ? en`Yes, your request is ${stands}.` : en`No, your request is ${stands}.`;
  },
  whatToChange: en`What would you like to change or add?`,
  requested: (reference, email, organisers) =>
    en`Noted. The reference of your request is ${reference}. You are not registered yet: the organiser (${list(organisers, "and")}) will answer you at ${email}.`,
  repeated: (reference) =>
    en`You had already made this request: I've updated it. Its reference is still ${reference}.`,
  waiting: (reference, position) =>
    en`It's full for now: you are on the waiting list, in place ${position}. Your reference: ${reference}.`,
  tooMany: en`You've made many requests in a short time. Please try again a little later.`,
  noRoom: en`There are not enough places for that many people.`,
  covers: (most) =>
    en`Yes: one request is for all of you, up to ${plural(most, "person", "people")}. Just tell me how many you are; beyond that number, ask the organiser.`,
  changeable: en`Yes: until it is sent, just tell me what changes. Once sent, it can be made anew or cancelled.`,
  atMost: (most) =>
    en`One request is for ${plural(most, "person", "people")} at most; for more, ask the organiser.`,
  carriesWord: (reach) =>
    en`I only pass on a word with a registration request: it has a message for the organiser.${reach === "" ? "" : en` To write to them without one: ${reach}.`}`,
  company: (event, reach, isOpen) =>
    isOpen
      ? en`Entry to “${event}” is open to all, no need to register. The programme says no more to those who would bring somebody.${reach === "" ? "" : en` The organiser knows: ${reach}.`}`
      : en`The programme doesn't say whether you can bring somebody to “${event}”.${reach === "" ? "" : en` The organiser knows: ${reach}.`} In a registration request you will say how many people it is for.`,
  companyOfAny: en`The programme doesn't say, for any of these events, whether you can bring somebody: the organiser knows. In a registration request you will say how many people it is for. Which one do you have in mind?`,
  forGroup: (most, event) =>
    en`Yes, one request can be for several people, ${most} at most; for more, it is better to write to the organiser. ${
      event === undefined ? en`For which event?` : en`Shall I pass on a request for “${event}”?`
    }`,
  oneByOne: (first) =>
    en`Each event needs its own request: let's begin with “${first}”, and I'll offer you the next one after it is sent.`,
  oneEach: en`Each event needs its own request. Here are those that ask for a registration: which one shall we begin with?`,
  nextOne: (event) => en`Shall I make the request for “${event}” too, with the same details?`,
  offer: (one) =>
    one
      ? en`Shall I pass on a registration request?`
      : en`Tell me which one you choose: I can pass on a registration request.`,
  noDeadline: (event, when) =>
    en`“${event}” (${when}) requires a registration; the programme doesn't say until when, nor whether places are left. I can pass on a registration request: shall I?`,
  noneNeeded: (event) => en`No need to register for “${event}”: it's open to all.`,
  registrationUnknown: (event) =>
    en`The programme doesn't say whether “${event}” requires a registration. I can still pass on a request to the organiser.`,
  printed: (note) => en`Good to know, as the programme prints it in French: “${note}”.`,
  stopped: en`All right, I've dropped this request. Nothing was passed on or kept.`,
  leftOut: (event) => en`All right, I've left out “${event}”: nothing is requested for it.`,
  withoutYou: en`All right, you are no longer in this request, which now is for the others. To drop it all, say “cancel”.`,
  stoppedAnew: (reference) =>
    en`All right, nothing is changed: your request ${reference}, sent before, stays as it is. To cancel it too, say “cancel my request”.`,
  cancellable: CANCELLABLE,
  ifUnable: (reach) =>
    en`Say “cancel” here, at any time: I tell the organiser.${reach === "" ? "" : en` You can also reach them: ${reach}.`}`,
  unsent: en`You’re welcome! Your request is not sent yet.`,
  corrected: (anew) => {
    const said = saidAgain(anew);
    return said === "" ? en`Corrected.` : en`Corrected: ${said}.`;
  },
  noted: en`Noted.`,
  notedOf: (told) => en`Noted for your request: ${saidAgain(told)}.`,
  introduced: (name) =>
    en`Hello ${name}! What are you looking for? To sign up, tell me for which event: I'll use this name.`,
  failed: en`I couldn't save your request: nothing was passed on. Your answers are still here, would you like to try again?`,
  fields: {
    session: "the time",
    name: "the name",
    email: "the e-mail",
    phone: "the phone",
    seats: "the number of people",
    message: "the message",
  },
  buttons: {
    send: "Send the request",
    change: "Add or change",
    stop: "Drop it",
    resume: "Back to my request",
    skip: "Skip",
    yes: "Yes",
    no: "No",
    anyway: "Request anyway",
    whole: "All of it",
    form: "Fill in a form",
    review: "Review my request",
    privacy: "Your data",
    useProfile: "Use it",
  },
};
