import type { MailTexts } from "../mail-texts.js";
import { plural } from "./typography.js";

const NOT_YET = "This is not a registration yet: only the organiser can confirm it.";

const STATUS = {
  requested: "to be confirmed or declined",
  confirmed: "confirmed",
  declined: "declined",
  waiting: "on the waiting list",
  cancelled: "cancelled",
} as const;

export const mailTexts: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  signature: () => "The assistant of the Mois de l’Économie Sociale et Solidaire",
  footer: (days) =>
    `You receive this message because this address was given for a registration request. Your data is erased ${days} days after the event; you can erase it sooner with the link above.`,
  organiserFooter: () =>
    "These contact details are given to you to answer this request, and for nothing else. Please erase them after the event.",
  requested: ({ event, organiser }) => ({
    subject: `Your registration request: ${event}`,
    before: [
      organiser
        ? `Your registration request is recorded. It is meant for: ${organiser}.`
        : "Your registration request is recorded.",
      NOT_YET,
    ],
    after: [],
  }),
  updated: ({ event }) => ({
    subject: `Your request, changed: ${event}`,
    before: ["Your registration request is updated. This is what it says now.", NOT_YET],
    after: [],
  }),
  waiting: ({ event }) => ({
    subject: `On the waiting list: ${event}`,
    before: [
      "Every seat has been asked for. Your request is on the waiting list, first come, first served.",
      "As soon as a seat is free, we will write to you.",
    ],
    after: [],
  }),
  offered: ({ event, until }) => ({
    subject: `A seat is free: ${event}`,
    before: [
      "A seat has become free, and it is yours if you wish.",
      `It is kept for you until ${until}. After that, it is offered to the next person.`,
    ],
    after: [],
  }),
  lapsed: ({ event }) => ({
    subject: `Seat offered to somebody else: ${event}`,
    before: [
      "The seat kept for you was not taken in time, and is offered to the next person. Your request is closed.",
      "You may make a new one if you are still interested.",
    ],
    after: [],
  }),
  confirmed: ({ event }) => ({
    subject: `Registration confirmed: ${event}`,
    before: ["Good news: the organiser confirms your registration."],
    after: ["If you can no longer come, please cancel: your seat will be of use to somebody."],
  }),
  declined: ({ event }) => ({
    subject: `Request declined: ${event}`,
    before: [
      "The organiser could not accept your registration request.",
      "Perhaps other events of the programme await you.",
    ],
    after: [],
  }),
  cancelled: ({ event }) => ({
    subject: `Request cancelled: ${event}`,
    before: ["Your registration request is cancelled, and the organiser is told."],
    after: [],
  }),
  changed: ({ event }, before) => ({
    subject: `Change of programme: ${event}`,
    before: [
      "The programme has changed for an event that you asked for.",
      `Before: ${[before.when, before.where].filter(Boolean).join(", ")}.`,
      "This is what is announced now.",
    ],
    after: ["If it no longer suits you, you can cancel your request."],
  }),
  dropped: ({ event }) => ({
    subject: `No longer in the programme: ${event}`,
    before: [
      "The event that you asked for is no longer in the programme.",
      "We know no more than that: the organiser may tell you.",
    ],
    after: [],
  }),
  reminder: ({ event }) => ({
    subject: `Tomorrow: ${event}`,
    before: ["You asked us to remind you of this event."],
    after: ["If you can no longer come, please cancel: your seat will be of use to somebody."],
  }),
  requestedNotice: ({ event, seats }) => ({
    subject: `Registration request (${seats}): ${event}`,
    before: ["Somebody asks to take part in your event."],
    after: ["To write to them, simply reply to this message."],
  }),
  updatedNotice: ({ event, reference }) => ({
    subject: `Request ${reference} changed: ${event}`,
    before: ["A registration request has changed. This is what it says now."],
    after: [],
  }),
  cancelledNotice: ({ event, reference }) => ({
    subject: `Request ${reference} cancelled: ${event}`,
    before: ["This person will not come: their request is cancelled."],
    after: [],
  }),
  erasedNotice: ({ event, reference }) => ({
    subject: `Request ${reference} to be erased: ${event}`,
    before: [
      `The person who made request ${reference} for “${event}” withdraws it and wants their data erased.`,
      "We have done so here. Please do the same, messages included.",
    ],
    after: [],
  }),
  digest: ({ event, count }) => ({
    subject: `Registration requests of the day (${count}): ${event}`,
    before: ["These requests are new, changed or cancelled since the last mail."],
    after: ["Names and contact details are on the list, which this link opens."],
  }),
  list: ({ event, count }) => ({
    subject: `List of registration requests (${count}): ${event}`,
    before: ["The list that was asked for by your link is attached."],
    after: [
      "It opens in a spreadsheet. If you did not ask for it, somebody else has your link: please tell us.",
    ],
  }),
  digestRow: ({ seats, status }) => `${plural(seats, "seat")}, ${STATUS[status]}`,
  row: (label, value) => `${label}: ${value}`,
  labels: {
    reference: "Reference",
    event: "Event",
    when: "When",
    where: "Where",
    organiser: "Organiser",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    seats: "Seats",
    message: "Message",
  },
  links: {
    manage: "See, cancel or erase my request",
    accept: "Take the seat",
    answer: "Confirm or decline this request",
    list: "All requests for this event",
  },
};
