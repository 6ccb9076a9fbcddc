import { isEmpty } from "../src/programme/query.js";
import type { Dialog } from "./dialog.js";
import { search } from "./search/search.js";
import { talk } from "./talk.js";

/** "Non, à Lille" searches again; "ce n'est pas ça" asks for other words, for nothing says what is wrong. */
export const correct: Dialog = (scene) => {
  const { query, released, removes } = scene.heard;
  if (!isEmpty(query) || released.length > 0 || removes) return search(scene);
  return talk(scene, scene.language.texts.talk.sorry());
};
