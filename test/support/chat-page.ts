import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** The chat as a person sees it: what they type and tap, and what is shown. */
export class ChatPage {
  /** What the browser complained about: errors of scripts, of the network, of the policy. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<ChatPage> {
    const context = await browser.newContext({ locale: "fr-FR", ...options });
    const chat = new ChatPage(await context.newPage());
    await chat.page.goto(address);
    return chat;
  }

  get box() {
    return this.page.locator("[data-id='webchat-sendbox-input']");
  }

  async say(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press("Enter");
  }

  /** Taps a suggestion or a card's button. */
  async tap(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label }).last().click();
  }

  async fill(label: string, text: string): Promise<void> {
    const inputs = this.page.locator("input, textarea");
    await inputs.and(this.page.getByLabel(label)).last().fill(text);
  }

  /** Waits until this is to be read in the conversation. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.locator("#chat").getByText(text).last().waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
