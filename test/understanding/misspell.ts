/** Misspells names the way fingers do, the same way at every run. */
export class Misspeller {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** One of the items, by a linear congruential generator (the constants of Numerical Recipes). */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    this.#seed = (this.#seed * 1664525 + 1013904223) >>> 0;
    return items[Math.floor((this.#seed / 2 ** 32) * items.length)] ?? items[0];
  }

  /** The name with so many letters added, forgotten, replaced or swapped. */
  misspell(name: string, mistakes: number): string {
    return mistakes === 0 ? name : this.misspell(this.#once(name), mistakes - 1);
  }

  #once(name: string): string {
    const places = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
    const at = this.pick([places[0] ?? 0, ...places.slice(1)]);
    const [head, letter, tail] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    const near = AROUND[letter.toLowerCase()] ?? "e";
    const wrong = near.charAt(this.pick([0, 1, 2, 3]) % near.length);
    const swapped = tail.charAt(0) + letter + tail.slice(1);
    return (
      head + this.pick([tail, wrong + tail, letter + letter + tail, letter + wrong + tail, swapped])
    );
  }
}

/** Neighbours on a French keyboard. */
const AROUND: Readonly<Record<string, string>> = {
  a: "zqsw",
  b: "vnhg",
  c: "xvdf",
  d: "sfex",
  e: "zrds",
  f: "dgrc",
  g: "fhtv",
  h: "gjyb",
  i: "uokj",
  j: "hkun",
  k: "jlio",
  l: "kmop",
  m: "lpo",
  n: "bhj",
  o: "iplk",
  p: "oml",
  q: "aswd",
  r: "etfd",
  s: "qdzw",
  t: "rygf",
  u: "yijh",
  v: "cbgf",
  w: "xqs",
  x: "wcsd",
  y: "tuhg",
  z: "aesq",
};
