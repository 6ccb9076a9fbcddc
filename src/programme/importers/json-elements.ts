/** A value at the top of a JSON object, or an element of the array that is read piecewise. */
export interface Element {
  readonly key: string;
  /** Its place in the array; absent for the value of another key. */
  readonly index?: number;
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Characters read so far, this element included. */
  readonly end: number;
}

/** An element longer than this is no event: reading stops short of filling the memory. */
const LONGEST_ELEMENT = 4_000_000;

/**
 * Walks a JSON object's text as it arrives and gives each value, and each element of the array under
 * `arrayKey`, as text: whoever takes it parses it. Brackets inside strings do not count. A text that is
 * no JSON object gives one element that cannot be parsed.
 */
export async function* elements(
  chunks: AsyncIterable<string>,
  arrayKey: string,
): AsyncGenerator<Element> {
  const walk = new Walk(arrayKey);
  for await (const chunk of chunks) yield* walk.take(chunk);
  yield* walk.close();
}

class Walk {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #key = "";
  #index: number | undefined;
  #pieces: string[] = [];
  #length = 0;
  #line = 1;
  /** The line of the first character that is no space; 0 before there is one. */
  #began = 0;
  #read = 0;
  #broken = false;

  constructor(readonly arrayKey: string) {}

  *take(chunk: string): Generator<Element> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.#broken; at++) {
      const code = chunk.charCodeAt(at);
      if (code === NEWLINE) this.#line++;
      if (this.#began === 0 && code > SPACE) this.#began = this.#line;
      if (this.#inString) {
        this.#inStringAt(code);
        continue;
      }
      if (code === QUOTE) this.#inString = true;
      else if (code === COLON && this.#depth === 1) {
        this.#keep(chunk, from, at);
        this.#key = this.#text().replace(/^"|"$/g, "");
        from = at + 1;
        this.#start();
      } else if (OPENING.has(code)) {
        const opensArray =
          this.#depth === 1 && this.#key === this.arrayKey && code === OPENING_BRACKET;
        this.#depth++;
        if (this.#depth === 1 || opensArray) {
          if (opensArray) this.#index = 0;
          from = at + 1;
          this.#start();
        }
      } else if (CLOSING.has(code) || code === COMMA) {
        const inArray = this.#index !== undefined;
        const level = inArray ? 2 : 1;
        if (this.#depth === level) {
          this.#keep(chunk, from, at);
          yield* this.#give(at);
          from = at + 1;
          if (code === COMMA && this.#index !== undefined) this.#index++;
          if (code !== COMMA && inArray) this.#index = undefined;
          this.#start();
        }
        if (code !== COMMA) this.#depth--;
      }
    }
    this.#keep(chunk, from, chunk.length);
    this.#read += chunk.length;
    if (this.#length > LONGEST_ELEMENT) this.#broken = true;
  }

  /** What is left when the text ends: something was not closed. */
  *close(): Generator<Element> {
    if (this.#text() !== "" || this.#depth > 0) {
      yield {
        ...this.#place(),
        text: `${this.#text().slice(0, 100)} …unfinished`,
        end: this.#read,
      };
    }
  }

  #inStringAt(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) this.#inString = false;
  }

  #start(): void {
    this.#pieces = [];
    this.#length = 0;
    this.#began = 0;
  }

  #keep(chunk: string, from: number, to: number): void {
    if (this.#broken || to <= from) return;
    this.#pieces.push(chunk.slice(from, to));
    this.#length += to - from;
  }

  #text(): string {
    return this.#pieces.join("").trim();
  }

  #place() {
    return {
      key: this.#key,
      ...(this.#index !== undefined && { index: this.#index }),
      line: this.#began || this.#line,
    };
  }

  *#give(at: number): Generator<Element> {
    const text = this.#text();
    if (text !== "") yield { ...this.#place(), text, end: this.#read + at };
  }
}

const code = (character: string): number => character.charCodeAt(0);
const NEWLINE = code("\n");
const SPACE = code(" ");
const QUOTE = code('"');
const BACKSLASH = code("\\");
const COLON = code(":");
const COMMA = code(",");
const OPENING_BRACKET = code("[");
const OPENING = new Set([OPENING_BRACKET, code("{")]);
const CLOSING = new Set([code("]"), code("}")]);
