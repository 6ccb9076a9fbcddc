/** The tables of both databases. Flags are 0 or 1, moments ISO in UTC, days ISO. */
export interface Tables {
  requests: RequestRow;
  outbox: LetterRow;
  deeds: DeedRow;
  bot_state: StateRow;
  missed_questions: MissedRow;
  migrations: { name: string };
}

export interface RequestRow {
  reference: string;
  event_id: string;
  /** "2017-11-18 14:00", "2017-11-18", or empty when the event has but one. */
  session: string;
  name: string;
  email: string;
  /** In lower case: two spellings of an address are one person. */
  email_key: string;
  phone: string | null;
  seats: number;
  message: string | null;
  language: string;
  person: string;
  notice: string;
  status: string;
  requested_at: string;
  changed_at: string;
  last_day: string;
  /** JSON of the event as last told. */
  event: string;
  sequence: number;
  place: number | null;
  offered_until: string | null;
  reminder: number;
  conversation: string | null;
}

export interface LetterRow {
  id: string;
  kind: string;
  reference: string;
  event: string;
  before: string | null;
  /** "pending", "sent", "dead" */
  state: string;
  attempts: number;
  due_at: string;
  posted_at: string;
  /** A worker has it until then. */
  leased_until: string | null;
  /** Why the last attempt failed: a code, never an address. */
  failure: string | null;
}

export interface DeedRow {
  id: string;
  kind: string;
  at: string;
  event_id: string | null;
  requests: number;
}

export interface StateRow {
  key: string;
  data: string;
  etag: number;
  kept_at: string;
}

export interface MissedRow {
  id: string;
  text: string;
  language: string;
  at: string;
}
