import { Picture } from "./picture.js";

/** Where pictures are served. */
export const PICTURES = "/pictures";

export type PictureFormat = "svg" | "png";

/**
 * The address of a picture, which holds all that it shows: nothing is kept for it, it tells nothing of
 * a person, and it stays what its words say after a programme has changed.
 */
export function addressOf(picture: Picture, format: PictureFormat): string {
  const { of, language } = picture;
  const told = new URLSearchParams({ language });
  if (picture.of === "days") {
    told.set("from", picture.from);
    told.set("counts", picture.counts.join("."));
    told.set("later", String(picture.later));
    told.set("today", picture.today);
  } else {
    for (const { name, count } of picture.towns) told.append("town", `${count}.${name}`);
    told.set("unplaced", String(picture.unplaced));
  }
  return `${PICTURES}/${of}.${format}?${told}`;
}

/**
 * What an address asks for.
 *
 * @param file the last part of its path, "days.svg"
 * @returns nothing when it is not one that `addressOf` gives
 */
export function readAddress(
  file: string,
  told: URLSearchParams,
): { readonly picture: Picture; readonly format: PictureFormat } | undefined {
  const [, of, format] = /^(days|towns)\.(svg|png)$/.exec(file) ?? [];
  if (format !== "svg" && format !== "png") return undefined;
  const read = Picture.safeParse({ of, language: told.get("language"), ...shown(of, told) });
  return read.success ? { picture: read.data, format } : undefined;
}

function shown(of: string | undefined, told: URLSearchParams): object {
  if (of === "days") {
    const counts = told.get("counts")?.split(".").map(whole);
    const [from, today] = [told.get("from"), told.get("today")];
    return { from, counts, later: whole(told.get("later")), today };
  }
  const towns = told.getAll("town").map((town) => {
    const [, count, name] = /^(\d+)\.(.+)$/.exec(town) ?? [];
    return { name, count: whole(count) };
  });
  return { towns, unplaced: whole(told.get("unplaced")) };
}

/** A number written in the one way in which `addressOf` writes it: each picture has one address. */
function whole(digits: string | null | undefined): number | undefined {
  return /^(0|[1-9]\d{0,5})$/.test(digits ?? "") ? Number(digits) : undefined;
}
