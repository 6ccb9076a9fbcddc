import type { NameWords } from "../name-words.js";

export const nameWords: NameWords = {
  links: ["the", "of"],
  definite: ["the", "this", "that"],
  at: ["at", "in", "inside", "on"],
  ordinary: ["workshop", "workshops", "creation", "creations"],
  inTitles: {
    collectivement: ["together"],
    creer: ["start", "starting"],
    grand: ["big", "great"],
    semaine: ["week"],
    soiree: ["evening", "party"],
    subordonne: ["employed"],
    territoires: ["areas"],
  },
  kinds: [
    ...["one", "ones", "event", "course", "session", "talk", "conference", "workshop", "training"],
    ...["meeting", "thing", "stuff", "show", "class", "lecture", "evening", "visit", "tour"],
  ],
  within: /\b(?:in|inside|outside|within|around) the $/,
  halls: ["town hall", "city hall"],
  askedOf:
    /(?<![a-z])((ask|asking|asked)( (for|to))?( [a-z'-]+){0,4}|(apply|applying|applied)( for)?( [a-z'-]+){0,4} to|(get|getting|obtain|obtaining|receive)( [a-z'-]+){1,5} (from|out of)|(money|grants?|funding|funds|subsid(y|ies)|support|permission|help) (from|of|by))( (the|our|my|a|your))? *$/,
  initials: {
    cci: ["chamber of commerce", "chamber of commerce and industry"],
    cress: ["regional chamber of the social economy", "regional chamber of social economy"],
  },
  councils: [
    "city of *",
    "town of *",
    "* city council",
    "* council",
    "* town hall",
    "* city hall",
    "town hall of *",
    "city hall of *",
  ],
};
