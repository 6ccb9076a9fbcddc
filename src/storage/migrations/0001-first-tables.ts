/** In the words that SQLite and PostgreSQL share. */
export const firstTables: readonly string[] = [
  `create table requests (
    reference text primary key,
    event_id text not null,
    session text not null,
    name text not null,
    email text not null,
    email_key text not null,
    phone text,
    seats integer not null,
    message text,
    language text not null,
    person text not null,
    notice text not null,
    status text not null,
    requested_at text not null,
    changed_at text not null,
    last_day text not null,
    event text not null,
    sequence integer not null,
    place integer,
    offered_until text,
    reminder integer not null
  )`,
  `create unique index requests_once on requests (event_id, session, email_key)
    where status in ('requested', 'confirmed', 'waiting')`,
  "create index requests_by_person on requests (person, requested_at)",
  "create index requests_by_email on requests (email_key, requested_at)",
  "create index requests_by_last_day on requests (last_day)",
  `create table outbox (
    id text primary key,
    kind text not null,
    reference text not null,
    event text not null,
    before text,
    state text not null,
    attempts integer not null,
    due_at text not null,
    posted_at text not null,
    leased_until text,
    failure text
  )`,
  "create index outbox_due on outbox (state, due_at)",
  "create index outbox_by_reference on outbox (reference)",
  `create table deeds (
    id text primary key,
    kind text not null,
    at text not null,
    event_id text,
    requests integer not null
  )`,
  `create table bot_state (
    key text primary key,
    data text not null,
    etag integer not null,
    kept_at text not null
  )`,
  `create table missed_questions (
    id text primary key,
    text text not null,
    language text not null,
    at text not null
  )`,
];
