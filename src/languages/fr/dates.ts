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
import { inPartOfHour, inSoMuch, soLongAgo } from "./dates/ahead-and-ago.js";
import {
  fortnight,
  lastDays,
  laterInMonth,
  nextDays,
  rest,
  restOfMonth,
  within,
  withinTheHour,
} from "./dates/coming-days.js";
import {
  dayInLetters,
  dayNumber,
  dayOfLaterMonth,
  dayOfMonth,
  dayOfSpacedList,
  firstOfMonth,
  lastDayOfMonth,
  listedDay,
  weekdayWithNumber,
} from "./dates/day-numbers.js";
import { DECOYS } from "./dates/decoys.js";
import { bridgeOfHoliday, holiday, weekendOfHoliday } from "./dates/holidays.js";
import {
  betweenHours,
  hourRange,
  hourRangeAfterDay,
  lunchBreak,
  shortHourRange,
} from "./dates/hour-ranges.js";
import { atNoon, clockTime, midnight, smallHour } from "./dates/hours.js";
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
  fortnightOfMonth,
  month,
  shortMonth,
  shortMonthAlone,
  thirdOfMonth,
  thisMonth,
} from "./dates/months.js";
import { already, laterToday, nearDay, rightNow } from "./dates/near-days.js";
import { endDaysOfMonth, everyOfMonth, nthOfMonth } from "./dates/nth.js";
import { dashed, dotted, dottedAfterArticle, iso, slashed } from "./dates/numeric-dates.js";
import {
  afterSchool,
  afterWork,
  allDay,
  allDayAfterDay,
  askedPart,
  barePart,
  compoundPart,
  daytime,
  edgeOfPart,
  lastPart,
  nightBetween,
  nightNextOrLast,
  partAfterDay,
  partNextOrLast,
  partOfADay,
  partOfDay,
  partOfThose,
  someEvening,
  somePart,
  thisPart,
  tooLateOrEarly,
} from "./dates/parts-of-day.js";
import { PROPER_NOUNS } from "./dates/proper-nouns.js";
import { anyDayThen, eveningsAndWeekends } from "./dates/spare-time.js";
import { NAMES, ORDINARY, PLEAS, SPELLINGS } from "./dates/spellings.js";
import {
  everyWeekday,
  weekday,
  weekdayInEight,
  weekdayInWeeks,
  weekdayNextOrLast,
} from "./dates/weekdays.js";
import {
  bridge,
  everyWeekend,
  weekend,
  weekendAfterThis,
  weekendByDays,
  weekendInWeeks,
  weekendOf,
} from "./dates/weekends.js";
import { numberedWeek, partOfWeek, thisWeek, weekOf, workingDays } from "./dates/weeks.js";
import { partOfYear, season, wholeYear } from "./dates/years.js";

/**
 * French dates: the list of rules is the program. None of chrono's own French parsers is among them:
 * they take bare numbers for hours, know no week-end and no end of a part of day, and look to the past.
 */
export const frenchDates: DateReader = dateReader({
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
    weekdayInEight,
    weekdayInWeeks,
    everyWeekday,
    dayOfMonth,
    lastDayOfMonth,
    dayOfLaterMonth,
    weekdayWithNumber,
    dayNumber,
    dayInLetters,
    firstOfMonth,
    dayOfSpacedList,
    listedDay,
    iso,
    slashed,
    dashed,
    dotted,
    dottedAfterArticle,
    month,
    shortMonth,
    shortMonthAlone,
    thisMonth,
    thirdOfMonth,
    fortnightOfMonth,
    thisWeek,
    weekOf,
    numberedWeek,
    partOfWeek,
    workingDays,
    eveningsAndWeekends,
    weekend,
    weekendOf,
    weekendByDays,
    everyWeekend,
    weekendInWeeks,
    weekendAfterThis,
    bridge,
    nthOfMonth,
    endDaysOfMonth,
    everyOfMonth,
    wholeYear,
    partOfYear,
    season,
    holiday,
    weekendOfHoliday,
    bridgeOfHoliday,
    clockTime,
    smallHour,
    midnight,
    atNoon,
    lunchBreak,
    hourRange,
    hourRangeAfterDay,
    shortHourRange,
    betweenHours,
    thisPart,
    daytime,
    edgeOfPart,
    tooLateOrEarly,
    allDay,
    allDayAfterDay,
    afterSchool,
    afterWork,
    someEvening,
    anyDayThen,
    partOfDay,
    compoundPart,
    partAfterDay,
    partNextOrLast,
    partOfADay,
    partOfThose,
    nightBetween,
    nightNextOrLast,
    barePart,
    somePart,
    askedPart,
    lastPart,
    inSoMuch,
    soLongAgo,
    inPartOfHour,
    within,
    withinTheHour,
    nextDays,
    lastDays,
    fortnight,
    rest,
    restOfMonth,
    laterInMonth,
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
