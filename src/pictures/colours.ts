/** What is coloured: its ink or its ground. Each ground stands beside the ink that is read on it. */
export const COLOURS = {
  ground: { light: "#f4f6f4", dark: "#111816" },
  text: { light: "#17211f", dark: "#e9efed" },
  quiet: { light: "#4d5b58", dark: "#a9b8b4" },
  line: { light: "#cfd8d4", dark: "#3a4a46" },
  few: { light: "#d5e8e3", dark: "#24403a" },
  "on-few": { light: "#17211f", dark: "#e9efed" },
  some: { light: "#9bd0c5", dark: "#2f6459" },
  "on-some": { light: "#0d2622", dark: "#ffffff" },
  many: { light: "#0b5f56", dark: "#7fd8c8" },
  "on-many": { light: "#ffffff", dark: "#06231f" },
} as const satisfies Readonly<Record<string, { readonly light: string; readonly dark: string }>>;

export type Colour = keyof typeof COLOURS;

/** The attributes that fill a shape or a word; the class lets `darkStyle` colour it anew. */
export function filled(colour: Colour): { readonly class: string; readonly fill: string } {
  return { class: colour, fill: COLOURS[colour].light };
}

/** The same for an outline. */
export function outlined(colour: Colour) {
  return { class: `${colour}-line`, stroke: COLOURS[colour].light, fill: "none" };
}

/** The dark colours, for whoever shows the drawing in a dark page; others keep the light ones. */
export function darkStyle(): string {
  const rules = Object.entries(COLOURS).map(
    ([name, { dark }]) => `.${name}{fill:${dark}}.${name}-line{stroke:${dark}}`,
  );
  return `<style>@media (prefers-color-scheme:dark){${rules.join("")}}</style>`;
}

/** The shade of a count, by its share of the highest one. */
export function shade(count: number, highest: number): "few" | "some" | "many" {
  const third = Math.ceil((3 * count) / highest);
  return third <= 1 && highest > 1 ? "few" : third === 2 ? "some" : "many";
}
