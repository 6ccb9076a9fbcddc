/** What is said of a kept request; `status` as in registration/request.ts. */
export interface RequestFacts {
  readonly reference: string;
  readonly status: "requested" | "confirmed" | "declined" | "waiting" | "cancelled";
  readonly seats: number;
}

export interface RequestTexts {
  readonly none: string;
  /** One is being filled in, and has not left. */
  readonly filling: (event: string) => string;
  readonly list: (count: number) => string;
  /** One line: event, day, reference and where it stands. */
  readonly line: (request: RequestFacts, event: string) => string;
  /** How a request that was sent is changed, under its line. */
  readonly makeAnew: string;
  /** Who answers a request that was sent, and where; `reach`: how they are reached meanwhile. */
  readonly answering: (email: string, organisers: readonly string[], reach: string) => string;
  /** To who fears that no answer will come; as `answering`. */
  readonly unanswered: (email: string, organisers: readonly string[], reach: string) => string;
  /** To whoever may believe it confirmed. */
  readonly notYet: string;
  /** To a yes said once more: nothing is left to confirm. */
  readonly sentAlready: (reference: string) => string;
  readonly whichToCancel: string;
  readonly confirmCancel: (event: string) => string;
  /** The same, where another event is asked for in its place. */
  readonly confirmSwap: (event: string, instead: string) => string;
  readonly cancelled: (event: string) => string;
  readonly notFound: string;
  /** To who gives a name or an address to have a request found, which is shown to nobody by these. */
  readonly notByName: string;
  /** @param begun the event of a request that is not sent yet */
  readonly confirmErase: (count: number, begun?: string) => string;
  readonly erased: (count: number) => string;
  /** @param here whether it is said in this conversation as well as by mail */
  readonly reminding: (event: string, here: boolean) => string;
  readonly nothingToRemind: string;
  /** What may be done instead, of an event that is to come. */
  readonly calendarReminds: string;
  /** To whoever asks for it before the request has left. */
  readonly remindOnceSent: string;
  readonly whichToRemind: string;
  /** The day before is over, or the request is not one to be reminded of. */
  readonly noEveLeft: (event: string) => string;
  /** What is said the day before, in the conversation. */
  readonly reminder: (said: { event: string; when: string; where: string }) => string;
  readonly keptAll: string;
  readonly keptOne: string;
  readonly buttons: {
    readonly anew: string;
    readonly cancel: string;
    /** "Annuler K7MR-4PXQ" */
    readonly cancelOne: (reference: string) => string;
    readonly mine: string;
    readonly remind: string;
    /** "Me rappeler K7MR-4PXQ" */
    readonly remindOne: (reference: string) => string;
    readonly erase: string;
    readonly keep: string;
  };
}
