/** What the page uses of botframework-webchat 4.18.1, which is loaded as one script of its own. */
export interface WebChat {
  createDirectLine(options: DirectLineOptions): DirectLineConnection;
  createStore(): unknown;
  renderWebChat(options: Record<string, unknown>, element: Element): void;
}

interface DirectLineOptions {
  readonly domain: string;
  readonly token: string;
  readonly conversationId: string;
  readonly streamUrl: string;
}

export interface DirectLineConnection {
  readonly connectionStatus$: {
    subscribe(next: (status: number) => void): { unsubscribe(): void };
  };
  end(): void;
}

/** botframework-directlinejs: the statuses after which it has given up. */
export const GIVEN_UP = { expiredToken: 3, failedToConnect: 4, ended: 5 } as const;

declare global {
  interface Window {
    WebChat?: WebChat;
  }
}
