/** What people ask before they come to one event, that no heading of a programme answers; the first said counts. */
export const COMING = [
  // "Je peux envoyer un collègue à ma place ?"
  "substitute",
  // "On peut venir en groupe ?", "can two of us come?"
  "company",
  // "Si j'arrive vers 16 h, c'est bon ?"
  "arriving",
  // "Il faut savoir coder ?", "faut un diplôme ?"
  "required",
  // "On n'est pas encore créés, ça passe quand même ?"
  "admitted",
  // "Vous avez la même chose ailleurs ?"
  "other-places",
  // "Il y a une autre séance ?"
  "other-dates",
] as const;
export type Coming = (typeof COMING)[number];

/** How each is asked; each expression is made by `wording`. */
export interface ComingWords {
  readonly asked: Readonly<Record<Coming, RegExp>>;
}
