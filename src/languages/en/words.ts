import type { Words } from "../words.js";
import { facetWords } from "./facet-words.js";
import { formWords } from "./form-words.js";
import { nameWords } from "./name-words.js";
import { placeWords } from "./place-words.js";

export const englishWords: Words = {
  places: placeWords,
  facets: facetWords,
  names: nameWords,
  form: formWords,
  intents: {
    count: ["how many"],
    more: ["more", "next page", "show more"],
    register: ["sign me up", "sign up", "register", "book", "i want to come"],
    cancel: ["cancel", "forget it"],
    "my-requests": ["my requests", "my registrations"],
    erase: ["erase*", "delete my data"],
    yes: ["yes", "ok", "yeah", "sure", "yep"],
    no: ["no", "nope"],
    correct: ["change", "edit"],
    restart: ["start again", "restart", "start over"],
    language: ["in english", "in french"],
    help: ["help", "what can you do"],
    identity: ["who are you", "are you a robot"],
    human: ["talk to someone", "a human", "a real person"],
    greet: ["hello", "hi", "hey", "good morning"],
    thanks: ["thanks", "thank you"],
    bye: ["bye", "goodbye"],
    insult: ["stupid", "idiot"],
    find: ["what s on", "anything", "something", "what is there", "event*", "any", "what"],
  },
  aspects: {
    where: ["where is", "where s", "address", "where does"],
    access: ["how do i get there", "how to get there"],
    when: ["what time", "when is", "when does"],
    price: ["how much", "is it free", "price"],
    registration: ["do i have to register", "need to register"],
    contact: ["contact", "phone number"],
    organiser: ["who organises", "who is organising"],
    audience: ["for whom", "who is it for"],
    accessibility: ["wheelchair", "accessible"],
    capacity: ["full", "places left", "seats left"],
    similar: ["similar"],
    calendar: ["calendar"],
    what: ["details", "tell me about", "tell me more"],
  },
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: 0 },
  negations: ["not", "except", "but", "without", "isn"],
  follows: ["and", "or", "rather", "instead", "but"],
  stopWords:
    "a about all am an and any anything are at be but by can could do does for from going had has have how i in is it its me my of on or please s show so some something that the there this to up us was we what when where which who will with would you your event events t not".split(
      " ",
    ),
  telling:
    "the a an is are what where when who how any anything something on in at and of for to hello thanks yes please i me my there".split(
      " ",
    ),
};
