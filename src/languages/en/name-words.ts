import type { NameWords } from "../name-words.js";

export const nameWords: NameWords = {
  links: ["the", "of"],
  definite: ["the", "this", "that"],
  at: ["at", "in", "inside"],
  ordinary: ["workshop", "workshops"],
  within: /\b(?:in|inside|outside|within|around) the $/,
  halls: ["town hall", "city hall"],
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
