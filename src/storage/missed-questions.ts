import { randomUUID } from "node:crypto";
import type { DateTime } from "luxon";
import { keptMoment, moment } from "../registration/moments.js";
import type { Engine } from "./engine.js";

/** A question that found no answer, for the operator to learn from. */
export interface MissedQuestion {
  /** Stripped of personal data by `withoutPersonalData`. */
  readonly text: string;
  readonly language: string;
  readonly at: DateTime;
}

export interface MissedQuestions {
  note(question: MissedQuestion): Promise<void>;
  /** Latest first. */
  list(): Promise<readonly MissedQuestion[]>;
}

/** The longest stretch of a question that is kept, in characters. */
const LONGEST = 300;

export function missedQuestions({ db }: Engine): MissedQuestions {
  return {
    async note({ text, language, at }) {
      const kept = withoutPersonalData(text).slice(0, LONGEST);
      const row = { id: randomUUID(), text: kept, language, at: moment(at) };
      await db.insertInto("missed_questions").values(row).execute();
    },
    async list() {
      const rows = await db
        .selectFrom("missed_questions")
        .selectAll()
        .orderBy("at", "desc")
        .execute();
      return rows.map(({ text, language, at }) => ({ text, language, at: keptMoment(at) }));
    },
  };
}

/** Takes out what could name a person: addresses, links with their parameters, longer numbers. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(/\S*@\S*/g, "[…]")
    .replace(/\bhttps?:\/\/\S+/gi, "[…]")
    .replace(/\+?\d(?:[\s.\-/()]*\d){5,}/g, "[…]");
}
