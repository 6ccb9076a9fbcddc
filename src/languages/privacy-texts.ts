/** What the settings say of who keeps the data and for how long. */
export interface PrivacyFacts {
  /** Who answers for the data; empty when the operator did not say. */
  readonly operator: string;
  readonly operatorEmail: string;
  readonly operatorPhone: string;
  /** Days after the event at which a request is erased. */
  readonly keptDays: number;
  readonly conversationDays: number;
  readonly questionDays: number;
}

export interface PrivacySection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The privacy notice in full. Its version stands in registration/consent.ts: raise it with any change. */
export interface PrivacyTexts {
  readonly title: string;
  /** What leads to it, where a phone has little room. */
  readonly link: string;
  readonly sections: (facts: PrivacyFacts) => readonly PrivacySection[];
}
