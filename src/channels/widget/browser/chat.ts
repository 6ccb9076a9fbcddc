import { cardsConfig, styleOptions } from "./chat-style.js";
import { forget, type Kept, recall, remember } from "./memory.js";
import { type DirectLineConnection, GIVEN_UP } from "./web-chat.js";

/** The page's script: opens a conversation or takes up the last one, and hands it to Web Chat. */

interface Opened extends Kept {
  readonly streamUrl: string;
}

type Texts = Record<"loading" | "unreachable" | "retry" | "anew" | "placeholder", string>;

const DIRECT_LINE = `${location.origin}/v3/directline`;
const dark = matchMedia("(prefers-color-scheme: dark)");
const chat = find("chat");
const status = find("status");
const restart = find("restart");
const locale = chat.dataset.locale ?? "fr-FR";
const texts: Texts = JSON.parse(chat.dataset.texts ?? "{}");
const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

let connection: DirectLineConnection | undefined;
let store: unknown;
let watching: { unsubscribe(): void } | undefined;

dark.addEventListener("change", render);
restart.addEventListener("click", () => {
  forget();
  void begin();
});
await begin();

async function begin(): Promise<void> {
  say(texts.loading);
  try {
    const kept = recall();
    const resumed = kept ? await resume(kept) : undefined;
    const opened = resumed ?? (await open());
    remember(opened);
    connect(opened);
    restart.hidden = false;
    say(kept && !resumed ? texts.anew : "");
  } catch {
    offerRetry();
  }
}

/** @returns undefined when the conversation has expired or is no longer kept */
async function resume({ conversationId, token }: Kept): Promise<Opened | undefined> {
  const reply = await call("GET", `/conversations/${encodeURIComponent(conversationId)}`, token);
  if (reply.status === 403 || reply.status === 404) return undefined;
  return read(reply);
}

async function open(): Promise<Opened> {
  const { token } = await read(await call("POST", "/tokens/generate"));
  return read(await call("POST", "/conversations", token, { locale }));
}

function connect(opened: Opened): void {
  const webChat = window.WebChat;
  if (!webChat) throw new Error("Web Chat did not load");
  watching?.unsubscribe();
  connection?.end();
  connection = webChat.createDirectLine({ ...opened, domain: DIRECT_LINE });
  // The server tells the whole conversation again: what the page knows of another is dropped.
  store = webChat.createStore();
  watching = connection.connectionStatus$.subscribe((now) => {
    if (now === GIVEN_UP.expiredToken || now === GIVEN_UP.ended) void begin();
    if (now === GIVEN_UP.failedToConnect) offerRetry();
  });
  render();
}

function render(): void {
  window.WebChat?.renderWebChat(
    {
      directLine: connection,
      store,
      locale,
      nonce,
      role: "region",
      styleOptions: styleOptions(dark.matches),
      adaptiveCardsHostConfig: cardsConfig(dark.matches),
      activityStatusMiddleware: withoutTimes,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: texts.placeholder },
    },
    chat,
  );
}

/** Only a message that could not be sent says so: the time under each would take a line of it. */
function withoutTimes() {
  return (next: (status: object) => unknown) => (status: object) =>
    next({ ...status, hideTimestamp: true });
}

function say(text: string): void {
  status.replaceChildren(text);
}

function offerRetry(): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = texts.retry;
  button.addEventListener("click", () => location.reload());
  status.replaceChildren(`${texts.unreachable} `, button);
}

async function call(
  method: string,
  path: string,
  token?: string,
  body?: object,
): Promise<Response> {
  return fetch(`${DIRECT_LINE}${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body ? { "Content-Type": "application/json" } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

async function read(reply: Response): Promise<Opened> {
  if (!reply.ok) throw new Error(`refused with status ${reply.status}`);
  return reply.json();
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}
