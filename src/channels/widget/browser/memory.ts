/** What the page needs to take a conversation up again. */
export interface Kept {
  readonly conversationId: string;
  readonly token: string;
}

const NAME = "conversation";

/**
 * Remembers the conversation for as long as the tab is open. Inside another site some browsers
 * forbid any storage: then a reload begins anew.
 */
export function remember({ conversationId, token }: Kept): void {
  whereAllowed((storage) => storage.setItem(NAME, JSON.stringify({ conversationId, token })));
}

export function recall(): Kept | undefined {
  const kept = whereAllowed((storage) => storage.getItem(NAME));
  return kept ? JSON.parse(kept) : undefined;
}

export function forget(): void {
  whereAllowed((storage) => storage.removeItem(NAME));
}

function whereAllowed<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
