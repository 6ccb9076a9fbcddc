import type { Asked, Hearing } from "./asked.js";
import { writtenOut } from "./chat-spelling.js";
import { mended } from "./cue-spelling.js";
import { Text } from "./normalise.js";
import { readMessage } from "./read-message.js";
import { askedOf, questionOf, spokenOf, storyOf, subjectTold } from "./story.js";
import type { Understanding } from "./understanding.js";

/**
 * What one message says, by itself. Of one that tells of the speaker and then asks, the question is
 * understood alone ("je suis prof à Tourcoing, mes élèves s'ennuient, y a quoi samedi ?"), and what was
 * told only helps where the question leaves something open.
 */
export function understand(message: string, language: Hearing, asked: Asked): Understanding {
  const written = writtenWell(message, language, asked);
  const whole = readMessage(written, language, asked);
  if (asked.answering) return whole;
  const story = storyOf(written, language.words);
  if (!story) {
    const alone = { question: Text.of(written), told: [], long: false };
    return { ...whole, spoken: spokenOf(alone, whole, whole, language.words) };
  }
  const question = readMessage(story.question.typed, language, asked);
  const told = subjectTold(story, language.words);
  const knows = asked.programme?.knows;
  const subject = told && knows ? readMessage(told.typed, language, asked) : undefined;
  const complete = subject && knows ? askedOf(question, subject, knows) : question;
  const spoken = spokenOf(story, complete, whole, language.words);
  return { ...questionOf(story, complete, whole, language.words), spoken };
}

/** A message with the spellings of chats and slips of cue words mended, as all is read of it. */
function writtenWell(message: string, { words }: Hearing, { programme }: Asked): string {
  return mended(writtenOut(message, words.spellings), words, programme?.knows);
}
