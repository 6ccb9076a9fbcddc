import { besideDay } from "../dates/beside.js";
import { bounds } from "../dates/bounds.js";
import { dayWithHours, strayHours } from "../dates/day-with-hours.js";
import { dayWithin, longest, sameDay } from "../dates/joining.js";
import { lists } from "../dates/lists.js";
import { pastTense } from "../dates/past-tense.js";
import { ranges } from "../dates/ranges.js";
import { dateReader } from "../dates/reader.js";
import { stays } from "../dates/stays.js";
import type { DateReader } from "../language.js";
import * as aheadAndAgo from "./dates/ahead-and-ago.js";
import * as comingDays from "./dates/coming-days.js";
import * as dayNumbers from "./dates/day-numbers.js";
import { DECOYS } from "./dates/decoys.js";
import { holiday, weekendOfHoliday, weekOfHoliday } from "./dates/holidays.js";
import { hourRange, hourRangeAfterDay, hourRangeBeforeDay, tillLate } from "./dates/hour-ranges.js";
import {
  clockTime,
  dottedTimeAfterDay,
  timeAfterPreposition,
  timeBeforePart,
} from "./dates/hours.js";
import {
  AND,
  BESIDE,
  BOTH,
  BOUNDS,
  DAY_AND_HOURS,
  HABITUAL,
  OPENING,
  PAST,
  REFUSED,
  SAME_DAY,
  STAYS,
  TO,
  TO_AFTER_OPENING,
  TURNED_AWAY,
  WITHIN,
} from "./dates/joints.js";
import {
  laterInMonth,
  loneVerbMonth,
  month,
  partOfMonth,
  restOfMonth,
  restOfNamedMonth,
  thisMonth,
  verbMonth,
} from "./dates/months.js";
import { already, laterToday, nearDay, rightNow } from "./dates/near-days.js";
import { endDaysOfMonth, everyOfMonth, nthOfMonth } from "./dates/nth.js";
import { dashed, dotted, dottedAfterOn, iso, slashed } from "./dates/numeric-dates.js";
import {
  afterSchool,
  afterWork,
  allDay,
  askedPart,
  barePart,
  compoundPart,
  daytime,
  endOfDay,
  lastNight,
  lunchAfterPreposition,
  onlyThen,
  partAfterDay,
  partAroundDay,
  partOfADay,
  partOfDay,
  partOfDayBeside,
  partOfEvents,
  someEvening,
  somePart,
  thenOnly,
  thisPart,
  tooLateOrEarly,
} from "./dates/parts-of-day.js";
import { PROPER_NOUNS } from "./dates/proper-nouns.js";
import { anyDayThen, eveningsAndWeekends } from "./dates/spare-time.js";
import { NAMES, ORDINARY, PLEAS, SPELLINGS } from "./dates/spellings.js";
import {
  everyWeekday,
  everyWeekdayThen,
  weekday,
  weekdayInWeeks,
  weekdayNextOrLast,
  weekdayWeek,
  weekOnDay,
} from "./dates/weekdays.js";
import {
  everyWeekend,
  nextWeekends,
  thisOfWeekends,
  weekend,
  weekendByDays,
  weekendInWeeks,
  weekendOf,
} from "./dates/weekends.js";
import {
  midweek,
  numberedWeek,
  partOfWeek,
  restOfWeek,
  thisWeek,
  weekOf,
  workingDays,
} from "./dates/weeks.js";
import { partOfYear, season, wholeYear } from "./dates/years.js";

/**
 * English dates, as the British write them: the list of rules is the program. None of chrono's own
 * English parsers is among them: they take "may", "sat", "sun" and "second" for dates wherever they
 * stand, know no end of a weekend or of an evening, and read "half six" as 5:30.
 */
export const englishDates: DateReader = dateReader({
  pleas: PLEAS,
  spellings: SPELLINGS,
  names: NAMES,
  ordinary: ORDINARY,
  properNouns: PROPER_NOUNS,
  decoys: DECOYS,
  parsers: [
    nearDay,
    rightNow,
    already,
    laterToday,
    weekday,
    weekdayNextOrLast,
    weekdayWeek,
    weekOnDay,
    weekdayInWeeks,
    everyWeekday,
    everyWeekdayThen,
    dayNumbers.dayOfMonth,
    dayNumbers.monthAndDay,
    dayNumbers.monthAndDays,
    dayNumbers.dayAfterMonthAndDay,
    dayNumbers.dayOfLaterMonth,
    dayNumbers.weekdayWithNumber,
    dayNumbers.dayNumber,
    dayNumbers.ordinalDay,
    dayNumbers.ordinalInLetters,
    dayNumbers.dayOfSpacedList,
    dayNumbers.dayOfThisMonth,
    dayNumbers.figureDay,
    dayNumbers.listedDay,
    dayNumbers.listedFigure,
    dayNumbers.lastListedDay,
    iso,
    slashed,
    dashed,
    dotted,
    dottedAfterOn,
    month,
    verbMonth,
    loneVerbMonth,
    thisMonth,
    restOfMonth,
    laterInMonth,
    restOfNamedMonth,
    partOfMonth,
    thisWeek,
    weekOf,
    numberedWeek,
    partOfWeek,
    restOfWeek,
    workingDays,
    eveningsAndWeekends,
    midweek,
    weekend,
    everyWeekend,
    weekendOf,
    weekendByDays,
    weekendInWeeks,
    nextWeekends,
    thisOfWeekends,
    nthOfMonth,
    endDaysOfMonth,
    everyOfMonth,
    wholeYear,
    partOfYear,
    season,
    holiday,
    weekendOfHoliday,
    weekOfHoliday,
    partAroundDay,
    endOfDay,
    tooLateOrEarly,
    partAfterDay,
    clockTime,
    timeAfterPreposition,
    timeBeforePart,
    dottedTimeAfterDay,
    hourRange,
    hourRangeAfterDay,
    hourRangeBeforeDay,
    tillLate,
    thisPart,
    lastNight,
    onlyThen,
    thenOnly,
    partOfDay,
    partOfDayBeside,
    partOfEvents,
    compoundPart,
    lunchAfterPreposition,
    partOfADay,
    afterSchool,
    afterWork,
    daytime,
    someEvening,
    anyDayThen,
    allDay,
    askedPart,
    barePart,
    somePart,
    ...Object.values(aheadAndAgo),
    ...Object.values(comingDays),
  ],
  refiners: [
    longest,
    pastTense(PAST),
    besideDay(BESIDE),
    bounds(BOUNDS),
    dayWithHours(DAY_AND_HOURS, HABITUAL),
    sameDay(SAME_DAY),
    dayWithin(WITHIN),
    dayWithHours(DAY_AND_HOURS, HABITUAL),
    ranges(TO, { opening: OPENING, between: TO_AFTER_OPENING }),
    stays(STAYS),
    lists(AND, BOTH),
    strayHours(AND, TURNED_AWAY, REFUSED),
  ],
});
