/** A text in lower case without accents, its words joined by hyphens: "d-arcadis". */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-");
}

const LONGEST_ID = 80;

/**
 * Names events: the first day, then the title's slug, at most 80 characters, cut between words.
 * A second event of the same name gets "-2", and so on: one namer serves one programme.
 */
export function eventNamer(): (start: string, title: string) => string {
  const used = new Set<string>();
  return (start, title) => {
    const name = shorten(`${start}-${slug(title)}`.replace(/-$/, ""), LONGEST_ID);
    let id = name;
    for (let copy = 2; used.has(id); copy++) id = `${shorten(name, LONGEST_ID - 5)}-${copy}`;
    used.add(id);
    return id;
  };
}

function shorten(id: string, longest: number): string {
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1);
  const between = cut.lastIndexOf("-");
  return cut.slice(0, between > "2017-11-11".length ? between : longest);
}
