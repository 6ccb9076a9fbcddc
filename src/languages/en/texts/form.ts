import type { FormTexts } from "../../texts/form-texts.js";
import { en, list, plural } from "../typography.js";

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
    phone: en`Your phone number? It's optional: say “skip” not to give it.`,
    seats: en`For how many people?`,
    message: en`A word for the organiser? It's optional. Please write nothing about your health.`,
  },
  again: {
    session: en`I don't know that time. Please choose one from the list.`,
    name: en`I didn't get your name. Please write it alone, for example “Mary Smith”.`,
    email: (said) =>
      en`“${said}” is not a whole e-mail address. For example: mary.smith@example.org`,
    noEmail: en`I need an e-mail address: that is where the organiser will answer you. For example: mary.smith@example.org`,
    phone: (said) =>
      en`“${said}” is not a whole phone number. For example: 06 12 34 56 78, or say “skip”.`,
    seats: en`Please give me a number of people, from 1 to 20.`,
    message: (limit) => en`That's a little long: ${plural(limit, "character")} at most.`,
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
      message: en`A word for the organiser (optional). Please write nothing about your health.`,
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
  recap: ({ event, session, name, email, phone, seats, message }) =>
    [
      en`Here is your request:`,
      `• Event: ${event}`,
      `• When: ${session}`,
      `• Name: ${name}`,
      `• E-mail: ${email}`,
      `• Phone: ${phone ?? "not given"}`,
      `• People: ${seats}`,
      ...(message === undefined ? [] : [`• Message: ${message}`]),
    ].join("\n"),
  confirm: en`Shall I send it?`,
  whatToChange: en`What would you like to change?`,
  requested: (reference, email, organisers) =>
    en`Noted. The reference of your request is ${reference}. You are not registered yet: the organiser (${list(organisers, "and")}) will answer you at ${email}.`,
  repeated: (reference) =>
    en`You had already made this request: I've updated it. Its reference is still ${reference}.`,
  waiting: (reference, position) =>
    en`It's full for now: you are on the waiting list, in place ${position}. Your reference: ${reference}.`,
  tooMany: en`You've made many requests in a short time. Please try again a little later.`,
  noRoom: en`There are not enough places for that many people.`,
  past: (event, when) => en`“${event}” is over (${when}): I can't pass on a request any more.`,
  noneNeeded: (event) => en`No need to register for “${event}”: it's open to all.`,
  registrationUnknown: (event) =>
    en`The programme doesn't say whether “${event}” requires a registration. I can still pass on a request to the organiser.`,
  partial: (note) => en`Good to know, in the programme's words: ${note}.`,
  stopped: en`All right, I've dropped this request. Nothing was passed on or kept.`,
  cancellable: en`Yes, at any time, even once the request is sent: say “cancel”.`,
  noted: en`Noted.`,
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
    change: "Change",
    stop: "Drop it",
    skip: "Skip",
    yes: "Yes",
    no: "No",
    anyway: "Request anyway",
    form: "Fill in a form",
    review: "Review my request",
    privacy: "Your data",
    useProfile: "Use it",
  },
};
