import {
  bounds,
  dayWithHours,
  dayWithin,
  lists,
  longest,
  ranges,
  sameDay,
} from "../dates/joining.js";
import { dateReader } from "../dates/reader.js";
import type { DateReader } from "../language.js";
import { clock, partOfDay } from "./dates/hours.js";
import { weekday } from "./dates/weekday.js";

/** French dates: the list of rules is the program. */
export const frenchDates: DateReader = dateReader({
  spellings: [],
  names: [],
  ordinary: [],
  decoys: [],
  parsers: [weekday, clock, partOfDay],
  refiners: [
    longest,
    bounds({
      before: [
        [/a partir de $/, "from"],
        [/avant $/, "before"],
      ],
    }),
    dayWithHours(/^,? ?(?:a |en |dans l'|le )?$/),
    sameDay(/^,? ?(?:le )?$/),
    dayWithin(/^ (?:de |du )?$/),
    ranges(/^ ?(?:a|au|-) ?$/),
    lists(/^ ?(?:et|ou|,) ?$/),
  ],
});
