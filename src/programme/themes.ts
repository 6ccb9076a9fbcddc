import type { Theme } from "./event.js";
import { slug } from "./slug.js";

/** The themes of the Mois de l’ESS: key, label, and every spelling that was printed, as a slug. */
const THEMES: readonly { key: string; label: string; printed: readonly string[] }[] = [
  { key: "comprendre", label: "Comprendre", printed: ["comprendre"] },
  { key: "jeunesse", label: "Jeunesse", printed: ["jeunesse"] },
  {
    key: "entreprendre-travailler",
    label: "Entreprendre et travailler",
    printed: ["entreprendre-travailler", "entreprendre-et-travailler"],
  },
  { key: "agir-ensemble", label: "Agir ensemble", printed: ["agir-ensemble"] },
  { key: "consommer", label: "Consommer", printed: ["consommer"] },
  {
    key: "loisirs-culture",
    label: "Loisirs, culture",
    printed: ["loisirs-culture", "loisirs-et-culture"],
  },
];

/** The known theme of that name, however it is spelt: "ENTREPRENDRE/TRAVAILLER". */
export function knownTheme(name: string): Theme | undefined {
  const printed = slug(name);
  const theme = THEMES.find((candidate) => candidate.printed.includes(printed));
  return theme && { key: theme.key, label: theme.label };
}

/** The theme of that name: a known one, or its own. */
export function theme(name: string): Theme {
  return knownTheme(name) ?? { key: slug(name), label: name };
}
