import { NO_DICTIONARY } from "../dictionary.js";
import type { Words } from "../words.js";
import { aboutWords } from "./about-words.js";
import { chatSpellings } from "./chat-spellings.js";
import { comingWords } from "./coming-words.js";
import { compareWords } from "./compare-words.js";
import { cueWords } from "./cue-words.js";
import { facetWords } from "./facet-words.js";
import { finerWords } from "./finer-words.js";
import { choiceWords, followWords, marks, negationWords } from "./follow-words.js";
import { formTalkWords } from "./form-talk-words.js";
import { formWords } from "./form-words.js";
import { generalWords } from "./general-words.js";
import { intentWords } from "./intent-words.js";
import { nameWords } from "./name-words.js";
import { placeWords } from "./place-words.js";
import { sentenceWords } from "./sentence-words.js";
import { stopWords } from "./stop-words.js";
import { subjectWords } from "./subject-words.js";
import { termWords } from "./term-words.js";
import { topicWords } from "./topic-words.js";
import { unprintedWords } from "./unprinted-words.js";
import { weights } from "./weights.js";

/** The French vocabulary. */
export const frenchWords: Words = {
  spellings: chatSpellings,
  cues: cueWords,
  stopWords,
  generalWords,
  // Programmes are printed in French.
  dictionary: NO_DICTIONARY,
  places: placeWords,
  facets: facetWords,
  names: nameWords,
  form: formWords,
  formTalk: formTalkWords,
  intents: intentWords,
  sentences: sentenceWords,
  about: aboutWords,
  terms: termWords,
  topics: topicWords,
  unprinted: unprintedWords,
  coming: comingWords,
  compare: compareWords,
  finer: finerWords,
  weights,
  subject: subjectWords,
  choices: choiceWords,
  negations: negationWords,
  follows: followWords,
  marks,
};
