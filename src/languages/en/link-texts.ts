import type { LinkTexts } from "../link-texts.js";

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const linkTexts: LinkTexts = {
  closed: {
    invalid: {
      title: "This link does not work",
      text: [
        "It may be incomplete: some mail programs cut long addresses. Open it straight from the message that you received, or copy the whole address.",
      ],
    },
    expired: {
      title: "This link has expired",
      text: ["The event is over, and the data of this request is erased."],
    },
    gone: {
      title: "This request no longer exists",
      text: ["It has been erased: there is nothing left to do here."],
    },
  },
  refused: "That is not possible, or no longer. This is where the request stands.",
  person: {
    title: "Your registration request",
    states: {
      requested: "Request passed on: only the organiser can confirm the registration.",
      confirmed: "Registration confirmed by the organiser.",
      declined: "The organiser could not accept this request.",
      waiting: "On the waiting list: we will write to you as soon as a seat is free.",
      cancelled: "Request cancelled.",
    },
    offered: ({ until }) => `A seat is kept for you until ${until}.`,
    reminded: "You will receive a reminder the day before.",
  },
  organiser: {
    title: "Registration request received",
    states: {
      requested: "This person awaits your answer.",
      confirmed: "You have confirmed this registration.",
      declined: "You have declined this request.",
      waiting: "On the waiting list: every seat has been asked for.",
      cancelled: "Request cancelled by the person, or closed: there is nothing to do.",
    },
    purpose:
      "The person receives your answer by e-mail. Their contact details are in the message that you received; they are given to you to answer them, and for nothing else.",
  },
  actions: {
    cancel: {
      label: "Cancel my request",
      confirm: {
        text: "The organiser will be told, and your seats may be of use to somebody else.",
        label: "Yes, cancel my request",
      },
    },
    accept: { label: "Take the seat" },
    remind: { label: "Remind me the day before" },
    erase: {
      label: "Erase my data",
      confirm: {
        text: "Every request made with your e-mail address will be erased, this one included, and the organisers will be asked to do the same. This cannot be undone.",
        label: "Yes, erase everything",
      },
    },
    confirm: { label: "Confirm the registration" },
    decline: {
      label: "Decline the request",
      confirm: {
        text: "The person will be told by e-mail. This cannot be undone.",
        label: "Yes, decline the request",
      },
    },
  },
  done: {
    cancel: "Done: your request is cancelled and the organiser is told.",
    accept: "Done: the seat is for you, and the organiser receives your request.",
    remind: "Noted: you will receive a reminder the day before.",
    confirm: "Done: the person receives your confirmation.",
    decline: "Done: the person is told.",
  },
  erased: {
    title: "Your data is erased",
    text: (requests) =>
      `${counted(requests, "request")} erased, messages still to be sent included. The organisers are asked to do the same.`,
  },
  list: {
    title: "Registration requests received",
    none: "No request is kept for this event.",
    count: ({ requests, seats }) =>
      `${counted(requests, "open request")}, ${counted(seats, "seat")}.`,
    head: ["Reference", "Name", "Seats", "State"],
    states: {
      requested: "to confirm",
      confirmed: "confirmed",
      declined: "declined",
      waiting: "waiting",
      cancelled: "cancelled",
    },
    recorded:
      "The file also holds addresses, phone numbers and messages. Each download is recorded. Please erase the file after the event.",
    csv: { label: "Download the list (CSV)" },
    mail: { label: "Have the list mailed" },
    mailed: "Done: the list leaves by e-mail, to the organiser’s known address.",
    xlsx: { label: "Download the list (Excel)" },
  },
};
