// @ts-expect-error the server writes this file, from the languages' texts
import { texts } from "./embed-texts.js";

/**
 * Puts a button on any site, which opens the chat in a frame; nothing of the chat is loaded before.
 * `<script type="module" src="https://…/embed.js"></script>`, with `?lang=en` for a language.
 */

interface EmbedTexts {
  readonly title: string;
  readonly open: string;
  readonly close: string;
}

const STYLE = `
:host { position: fixed; inset: auto 16px 16px auto; z-index: 2147483000; color-scheme: light dark;
  font: 16px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif;
  --accent: light-dark(#0b5f56, #7fd8c8); --on-accent: light-dark(#fff, #06231f);
  --surface: light-dark(#fff, #1c2624); --text: light-dark(#17211f, #e9efed); }
button { font: inherit; cursor: pointer; border: 0; }
button:focus-visible { outline: 3px solid var(--text); outline-offset: 3px; }
.open { background: var(--accent); color: var(--on-accent); font-weight: 600; padding: 14px 20px;
  border-radius: 28px; box-shadow: 0 4px 16px #0005; max-width: calc(100vw - 32px); }
dialog { position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 0; border: 0;
  width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100dvh - 32px));
  border-radius: 14px; overflow: hidden; box-shadow: 0 8px 40px #0006;
  background: var(--surface); color: var(--text); }
dialog[open] { display: flex; flex-direction: column; }
.bar { display: flex; align-items: center; gap: 8px; padding: 4px 4px 4px 16px;
  background: var(--accent); color: var(--on-accent); }
.bar strong { flex: 1; font-size: 15px; }
.bar button { background: none; color: inherit; width: 44px; height: 44px; font-size: 22px; border-radius: 8px; }
.bar button:focus-visible { outline-color: currentColor; outline-offset: -4px; }
iframe { flex: 1; border: 0; width: 100%; }
@media (max-width: 480px) {
  dialog { inset: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; border-radius: 0; }
}`;

const own = new URL(import.meta.url);
const asked = own.searchParams.get("lang") ?? document.documentElement.lang.slice(0, 2);
const known: Record<string, EmbedTexts> = texts;
const language = asked in known ? asked : (Object.keys(known)[0] ?? "fr");
const words = known[language];
if (words) install(words);

function install({ title, open, close }: EmbedTexts): void {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const opener = button("open", open);
  const closer = button("", "×", close);
  const name = document.createElement("strong");
  name.textContent = title;
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.append(name, closer);
  const frame = document.createElement("iframe");
  frame.title = title;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", title);
  dialog.append(bar, frame);
  root.append(opener, dialog);
  document.body.append(host);

  opener.addEventListener("click", () => {
    if (!frame.src) frame.src = `${own.origin}/?embedded&lang=${language}`;
    dialog.show();
    frame.focus();
  });
  const shut = () => {
    dialog.close();
    opener.focus();
  };
  closer.addEventListener("click", shut);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") shut();
  });
}

function button(className: string, text: string, label = text): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = text;
  element.setAttribute("aria-label", label);
  return element;
}
