import type { Texts } from "../texts.js";
import { about } from "./texts/about.js";
import { compare } from "./texts/compare.js";
import { event } from "./texts/event.js";
import { finer } from "./texts/finer.js";
import { form } from "./texts/form.js";
import { pictures } from "./texts/pictures.js";
import { requests } from "./texts/requests.js";
import { said } from "./texts/said.js";
import { search } from "./texts/search.js";
import { talk } from "./texts/talk.js";

export const englishTexts: Texts = {
  said,
  talk,
  search,
  event,
  compare,
  finer,
  form,
  requests,
  pictures,
  about,
};
