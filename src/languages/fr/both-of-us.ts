/** What stands between those who speak and "tous les deux": a verb or two, and nothing that they would do or choose. */
const SAID =
  "( (?!(les|faire|suivre|voir|fait|vois|voit|a|au|aux|par|pour|de|sur|prend|prends|prendre|choisit|choisir)(?![a-z]))[a-z'-]+){0,5}";

/**
 * "On viendrait tous les deux", "inscrivez-nous toutes les deux": two people, and not two events. Said
 * before "les deux"; "on peut les faire toutes les deux" is of events.
 */
export const OF_US = `(?<![a-z])(nous|on|inscri(s|vez)-nous)${SAID} (tous|toutes) `;
