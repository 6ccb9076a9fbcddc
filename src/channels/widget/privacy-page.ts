import type { Language, LanguageCode } from "../../languages/language.js";
import type { PrivacyFacts } from "../../languages/privacy-texts.js";
import { escapeHtml } from "./layout.js";
import type { Page } from "./pages.js";

/** `/privacy`: the notice in full, with what the settings say. */
export function privacyPage(
  facts: PrivacyFacts,
  languages: Readonly<Record<LanguageCode, Language>>,
): Page {
  return {
    path: "/privacy",
    title: (code) => languages[code].privacy.title,
    link: (code) => languages[code].privacy.link,
    html: (code) => {
      const parts = languages[code].privacy
        .sections(facts)
        .flatMap(({ heading, paragraphs }) => [
          `<h2>${escapeHtml(heading)}</h2>`,
          ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
        ]);
      return parts.join("\n");
    },
  };
}
