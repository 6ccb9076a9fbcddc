import type { FormWords } from "../form-words.js";

export const formWords: FormWords = {
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
  },
  people: ["seat", "seats", "place", "places", "person", "people", "persons", "adults", "tickets"],
  seatFrames: ["be", "are", "us"],
  alone: ["alone", "me", "myself"],
  nameFrames: ["my name is ", "my name's ", "i'm called ", "i am ", "i'm "],
  skips: ["skip", "no", "none", "nothing", "next", "nope", "without"],
  fields: {
    session: ["time", "day", "session", "date"],
    name: ["name", "surname"],
    email: ["e-mail", "email", "mail"],
    phone: ["phone", "telephone", "mobile", "number"],
    seats: ["seats", "places", "people"],
    message: ["message", "word", "note"],
  },
};
