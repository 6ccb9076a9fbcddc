import type { Intent } from "./intents.js";

/**
 * Messages of which it is known what they want, one a line, their days and places written `{when}` and
 * `{town}`.
 */
export type Precedents = Readonly<Partial<Record<Intent, string>>>;
