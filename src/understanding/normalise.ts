import type { Found } from "../languages/language.js";
import { plainCharacters } from "../languages/plain.js";
import { remembered } from "./remembered.js";

/** A word of a message: accents and capitals gone, with its place in the message. */
export interface Word {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

type Span = Pick<Found<unknown>, "start" | "end">;

/** So many are made plain once: those of the turns under way, and their parts. */
const MOST_MESSAGES = 64;

/** A message made plain to compare. Of the same length as what was typed, so that spans stay true. */
export class Text {
  #words?: readonly Word[];

  private constructor(
    /** As typed, in NFC. */
    readonly typed: string,
    /** Lower case, no accents, straight apostrophes and plain spaces; read spans are blank. */
    readonly plain: string,
  ) {}

  /** The same for the same message: three hundred wordings are looked for in each. */
  static readonly of = remembered((message) => {
    const typed = message.normalize("NFC");
    return new Text(typed, plainCharacters(typed));
  }, MOST_MESSAGES);

  /** The same message with what was read elsewhere blanked out. */
  without(...read: readonly (readonly Span[])[]): Text {
    let plain = this.plain;
    for (const { start, end } of read.flat()) {
      plain = plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end);
    }
    // The same text, and not its like: what was found out about it holds on.
    return plain === this.plain ? this : new Text(this.typed, plain);
  }

  /** As typed, read spans blank: capital letters tell names. */
  get left(): string {
    const left = [...this.typed.split("")];
    for (let i = 0; i < left.length; i++) if (this.plain[i] === " ") left[i] = " ";
    return left.join("");
  }

  /** The words still to be read, "œ" and "æ" spelt out; elided articles are words ("l", "d"). */
  words(): readonly Word[] {
    this.#words ??= [...this.plain.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      text: match[0].replaceAll("œ", "oe").replaceAll("æ", "ae"),
      start: match.index,
      end: match.index + match[0].length,
    }));
    return this.#words;
  }
}

/** A word or name made plain to compare: "Économie" → "economie", "L’Œuvre" → "l'oeuvre". */
export function plain(words: string): string {
  return plainCharacters(words.normalize("NFC")).replaceAll("œ", "oe").replaceAll("æ", "ae");
}
