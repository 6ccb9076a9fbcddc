import type { Phrase } from "../../corpus.js";
import { datePhrases } from "../../dates/phrases.js";

/** English dates with their readings, and what must find nothing, by family. */
export const DATE_PHRASES: readonly Phrase[] = [
  ...datePhrases(
    "near days",
    `
    today → 2017-11-08/2017-11-09
    what's on today? → 2017-11-08/2017-11-09
    2day → 2017-11-08/2017-11-09
    today's events → 2017-11-08/2017-11-09
    tomorrow → 2017-11-09/2017-11-10
    tomorrow's workshops → 2017-11-09/2017-11-10
    2moro → 2017-11-09/2017-11-10
    tmrw → 2017-11-09/2017-11-10
    tomoz → 2017-11-09/2017-11-10
    anything on tommorow? → 2017-11-09/2017-11-10
    the day after tomorrow → 2017-11-10/2017-11-11
    yesterday → 2017-11-07/2017-11-08
    the day before yesterday → 2017-11-06/2017-11-07
    what's happening at the moment? → 2017-11-08/2017-11-09
    what's on right now? → 2017-11-08T10:00/..
    what's on now? → 2017-11-08T10:00/..
    later today → 2017-11-08T10:00/2017-11-09
    what's on tomorrow with my 4-year-old daughter? → 2017-11-09/2017-11-10
`,
  ),
  ...datePhrases(
    "weekend",
    `
    this weekend → 2017-11-11/2017-11-13
    the weekend → 2017-11-11/2017-11-13
    at the weekend → 2017-11-11/2017-11-13
    the weekend after, 25-26 → 2017-11-25/2017-11-27
    next weekend, 18 and 19 November → 2017-11-18/2017-11-20
    this week-end → 2017-11-11/2017-11-13
    this week end → 2017-11-11/2017-11-13
    this wknd → 2017-11-11/2017-11-13
    anything this w/e? → 2017-11-11/2017-11-13
    weekend in Roubaix → 2017-11-11/2017-11-13
    the coming weekend → 2017-11-11/2017-11-13
    next weekend → 2017-11-18/2017-11-20
    nxt wkend → 2017-11-18/2017-11-20
    last weekend → 2017-11-04/2017-11-06
    the weekend after next → 2017-11-25/2017-11-27
    the weekend of the 18th → 2017-11-18/2017-11-20
    weekend of 18-19 November → 2017-11-18/2017-11-20
    the weekend of November 25 → 2017-11-25/2017-11-27
    first weekend of December → 2017-12-02/2017-12-04
    this weekend, preferably Sunday → 2017-11-12/2017-11-13
    any on a weekend? → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    another weekend → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    on another Saturday → 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26 2017-12-02/2017-12-03
    weekends → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    @2017-11-11T15:00 this weekend → 2017-11-11/2017-11-13
    @2017-11-12T15:00 next weekend → 2017-11-18/2017-11-20
    @2017-11-13T09:00 this weekend → 2017-11-18/2017-11-20
`,
  ),
  ...datePhrases(
    "week",
    `
    the whole week → 2017-11-06/2017-11-13
    over the entire week? → 2017-11-06/2017-11-13
    this week → 2017-11-06/2017-11-13
    this week's programme → 2017-11-06/2017-11-13
    next week → 2017-11-13/2017-11-20
    nxt wk → 2017-11-13/2017-11-20
    last week → 2017-10-30/2017-11-06
    the week after next → 2017-11-20/2017-11-27
    the week of the 16th → 2017-11-13/2017-11-20
    the week of 20 November → 2017-11-20/2017-11-27
    the week of November 20th → 2017-11-20/2017-11-27
    week commencing 20 November → 2017-11-20/2017-11-27
    w/c 20 Nov → 2017-11-20/2017-11-27
    week 47 → 2017-11-20/2017-11-27
    first week of December → 2017-12-04/2017-12-11
    the last week in November → 2017-11-27/2017-12-04
    early next week → 2017-11-13/2017-11-15
    the end of the week → 2017-11-09/2017-11-13
    later this week → 2017-11-08/2017-11-13
    on weekdays → 2017-11-06/2017-11-11 2017-11-13/2017-11-18 2017-11-20/2017-11-25 2017-11-27/2017-12-02
    Tuesday of next week → 2017-11-14/2017-11-15
    next week on Thursday → 2017-11-16/2017-11-17
    Thursday next week → 2017-11-16/2017-11-17
    next week, Thursday evening → 2017-11-16T18:00/2017-11-17
    @2017-11-12T15:00 this week → 2017-11-06/2017-11-13
    @2017-12-27T15:00 next week → 2018-01-01/2018-01-08
    in the week → 2017-11-06/2017-11-11 2017-11-13/2017-11-18 2017-11-20/2017-11-25 2017-11-27/2017-12-02
    in the week of the 20th → 2017-11-20/2017-11-27
    midweek → 2017-11-08/2017-11-10
`,
  ),
  ...datePhrases(
    "weekday",
    `
    Saturday → 2017-11-11/2017-11-12
    saterday → 2017-11-11/2017-11-12
    saturady → 2017-11-11/2017-11-12
    wensday → 2017-11-08/2017-11-09
    thurs → 2017-11-09/2017-11-10
    weds → 2017-11-08/2017-11-09
    on sat → 2017-11-11/2017-11-12
    sat? → 2017-11-11/2017-11-12
    anything on sun? → 2017-11-12/2017-11-13
    this sun → 2017-11-12/2017-11-13
    fri → 2017-11-10/2017-11-11
    what about tues → 2017-11-14/2017-11-15
    and Sunday? → 2017-11-12/2017-11-13
    Saturday's workshop → 2017-11-11/2017-11-12
    this Saturday → 2017-11-11/2017-11-12
    this coming Saturday → 2017-11-11/2017-11-12
    next Monday → 2017-11-13/2017-11-14
    next Saturday → 2017-11-18/2017-11-19
    next sat → 2017-11-18/2017-11-19
    last Saturday → 2017-11-04/2017-11-05
    last Wednesday → 2017-11-01/2017-11-02
    Saturday week → 2017-11-18/2017-11-19
    Tuesday fortnight → 2017-11-28/2017-11-29
    a week on Saturday → 2017-11-18/2017-11-19
    a fortnight on Saturday → 2017-11-25/2017-11-26
    a week tomorrow → 2017-11-16/2017-11-17
    a fortnight today → 2017-11-22/2017-11-23
    the Saturday after next → 2017-11-25/2017-11-26
    Saturday in two weeks → 2017-11-25/2017-11-26
    @2017-11-11T09:00 Saturday → 2017-11-11/2017-11-12
    @2017-11-11T09:00 last Saturday → 2017-11-04/2017-11-05
    @2017-11-12T09:00 next Monday → 2017-11-13/2017-11-14
`,
  ),
  ...datePhrases(
    "day number",
    `
    the 14th → 2017-11-14/2017-11-15
    on the 14 → 2017-11-14/2017-11-15
    14th → 2017-11-14/2017-11-15
    Saturday 18 → 2017-11-18/2017-11-19
    Saturday the 18th → 2017-11-18/2017-11-19
    on Tuesday the 14th in Lille → 2017-11-14/2017-11-15
    sat 18 → 2017-11-18/2017-11-19
    thurs 23rd → 2017-11-23/2017-11-24
    what's on the 2nd? → 2017-12-02/2017-12-03
    what's on the 14th for 2 people → 2017-11-14/2017-11-15
    who is the one on the 14th aimed at? → 2017-11-14/2017-11-15
    is the one on the 14th open to everybody? → 2017-11-14/2017-11-15
    Saturday 4 → 2017-11-04/2017-11-05
    the 14th of next month → 2017-12-14/2017-12-15
    @2017-11-30T10:00 on the 3rd → 2017-12-03/2017-12-04
`,
  ),
  ...datePhrases(
    "day and month",
    `
    11 November → 2017-11-11/2017-11-12
    the 11th of November → 2017-11-11/2017-11-12
    November 11 → 2017-11-11/2017-11-12
    November the 11th → 2017-11-11/2017-11-12
    Nov 11th, 2017 → 2017-11-11/2017-11-12
    the first of December → 2017-12-01/2017-12-02
    1st Dec → 2017-12-01/2017-12-02
    Friday 17 November 2017 → 2017-11-17/2017-11-18
    Tuesday, November 14 → 2017-11-14/2017-11-15
    Sat. 18 Nov. → 2017-11-18/2017-11-19
    2 January → 2018-01-02/2018-01-03
    3 febuary → 2018-02-03/2018-02-04
    29 February → 2020-02-29/2020-03-01
    5 May → 2018-05-05/2018-05-06
    May 5th → 2018-05-05/2018-05-06
    10 March → 2018-03-10/2018-03-11
    13/11 → 2017-11-13/2017-11-14
    13-11 → 2017-11-13/2017-11-14
    13.11.2017 → 2017-11-13/2017-11-14
    13/11/17 → 2017-11-13/2017-11-14
    on 13.11 → 2017-11-13/2017-11-14
    Saturday 18/11 → 2017-11-18/2017-11-19
    02/12 → 2017-12-02/2017-12-03
    18/11 14:00 → 2017-11-18T14:00/..
    2017-11-13 → 2017-11-13/2017-11-14
`,
  ),
  ...datePhrases(
    "month",
    `
    in November → 2017-11-01/2017-12-01
    November → 2017-11-01/2017-12-01
    in dec → 2017-12-01/2018-01-01
    next December → 2017-12-01/2018-01-01
    January 2018 → 2018-01-01/2018-02-01
    in March → 2018-03-01/2018-04-01
    March 2018 → 2018-03-01/2018-04-01
    before mid November → ../2017-11-11
    the last days of November → 2017-11-21/2017-12-01
    in May → 2018-05-01/2018-06-01
    this month → 2017-11-01/2017-12-01
    next month → 2017-12-01/2018-01-01
    last month → 2017-10-01/2017-11-01
    late November → 2017-11-21/2017-12-01
    at the end of Nov → 2017-11-21/2017-12-01
    early December → 2017-12-01/2017-12-11
    beginning of December → 2017-12-01/2017-12-11
    mid-December → 2017-12-11/2017-12-21
    at the end of the month → 2017-11-21/2017-12-01
    early next month → 2017-12-01/2017-12-11
    first half of December → 2017-12-01/2017-12-16
    later this month → 2017-11-09/2017-12-01
    is there anything similar later in the month? → 2017-11-09/2017-12-01
    @2017-12-20T10:00 in November → 2018-11-01/2018-12-01
`,
  ),
  ...datePhrases(
    "year and season",
    `
    in 2018 → 2018-01-01/2019-01-01
    next year → 2018-01-01/2019-01-01
    late 2017 → 2017-11-01/2018-01-01
    at the end of the year → 2017-11-01/2018-01-01
    this winter → 2017-12-21/2018-03-21
    in the summer → 2018-06-21/2018-09-21
`,
  ),
  ...datePhrases(
    "part of day",
    `
    tonight → 2017-11-08T18:00/2017-11-09
    2nite → 2017-11-08T18:00/2017-11-09
    this evening → 2017-11-08T18:00/2017-11-09
    this afternoon → 2017-11-08T12:00/2017-11-08T18:00
    this morning → 2017-11-08T06:00/2017-11-08T12:00
    at lunchtime → 2017-11-08T12:00/2017-11-08T14:00
    over lunch → 2017-11-08T12:00/2017-11-08T14:00
    something in my lunch hour → 2017-11-08T12:00/2017-11-08T14:00
    over the lunch hour → 2017-11-08T12:00/2017-11-08T14:00
    on my lunch break → 2017-11-08T12:00/2017-11-08T14:00
    in the late afternoon → 2017-11-08T16:00/2017-11-08T18:00
    early evening → 2017-11-08T18:00/2017-11-08T21:00
    in the evening → 2017-11-08T18:00/2017-11-09
    other evenings → 2017-11-08T18:00/2017-11-09
    evenings or saturdays → 2017-11-08T18:00/2017-11-09 2017-11-11/2017-11-12
    saturdays and evenings → 2017-11-08T18:00/2017-11-09 2017-11-11/2017-11-12
    is there one in the evening? → 2017-11-08T18:00/2017-11-09
    do you have one in the afternoon? → 2017-11-08T12:00/2017-11-08T18:00
    at one in the afternoon → 2017-11-08T13:00/..
    and the evening before? → 2017-11-08T18:00/2017-11-09
    the following morning → 2017-11-08T06:00/2017-11-08T12:00
    a workshop in Lille, one evening → 2017-11-08T18:00/2017-11-09
    rather in the morning → 2017-11-08T06:00/2017-11-08T12:00
    only in morning → 2017-11-08T06:00/2017-11-08T12:00
    at night → 2017-11-08T22:00/2017-11-09T06:00
    i can only do evenings → 2017-11-08T18:00/2017-11-09
    mornings only please → 2017-11-08T06:00/2017-11-08T12:00
    where is the one of the 22? → 2017-11-22/2017-11-23
    only mornings work for me → 2017-11-08T06:00/2017-11-08T12:00
    evenings work best for us → 2017-11-08T18:00/2017-11-09
    how about mornings, at LaGrappe? → 2017-11-08T06:00/2017-11-08T12:00
    the same but in an evening → 2017-11-08T18:00/2017-11-09
    and an afternoon? → 2017-11-08T12:00/2017-11-08T18:00
    sat morning → 2017-11-11T06:00/2017-11-11T12:00
    sat aft → 2017-11-11T12:00/2017-11-11T18:00
    Friday eve → 2017-11-10T18:00/2017-11-11
    Friday night → 2017-11-10T18:00/2017-11-11
    next Friday evening → 2017-11-17T18:00/2017-11-18
    Monday lunchtime → 2017-11-13T12:00/2017-11-13T14:00
    tomorrow morning → 2017-11-09T06:00/2017-11-09T12:00
    2moro nite → 2017-11-09T18:00/2017-11-10
    tomorrow in the late afternoon → 2017-11-09T16:00/2017-11-09T18:00
    last night → 2017-11-07T18:00/2017-11-08
    on Saturday, in the evening → 2017-11-11T18:00/2017-11-12
    the evening of the 18th → 2017-11-18T18:00/2017-11-19
    on the morning of 18 November → 2017-11-18T06:00/2017-11-18T12:00
    the 14th in the evening → 2017-11-14T18:00/2017-11-15
    Saturday 18 November, evening → 2017-11-18T18:00/2017-11-19
    Saturday late afternoon → 2017-11-11T16:00/2017-11-11T18:00
    and the evening? → 2017-11-08T18:00/2017-11-09
    afternoon? → 2017-11-08T12:00/2017-11-08T18:00
    okay, evenings? → 2017-11-08T18:00/2017-11-09
    early Saturday morning → 2017-11-11T06:00/2017-11-11T09:00
    lunch on Friday → 2017-11-10T12:00/2017-11-10T14:00
    all day Saturday → 2017-11-11/2017-11-12
    @2017-11-08T20:00 in the morning → 2017-11-09T06:00/2017-11-09T12:00
`,
  ),
  ...datePhrases(
    "hour",
    `
    at 6pm → 2017-11-08T18:00/..
    6 p.m. → 2017-11-08T18:00/..
    6.30pm → 2017-11-08T18:30/..
    18:30 → 2017-11-08T18:30/..
    at 18h30 → 2017-11-08T18:30/..
    at 18h → 2017-11-08T18:00/..
    at 18.30 → 2017-11-08T18:30/..
    Friday 7.30 → 2017-11-10T19:30/..
    12am → 2017-11-09/..
    11am → 2017-11-08T11:00/..
    at six → 2017-11-08T18:00/..
    at 6 → 2017-11-08T18:00/..
    at 10? → 2017-11-08T10:00/..
    6 oclock → 2017-11-08T18:00/..
    half six → 2017-11-08T18:30/..
    half past 6 → 2017-11-08T18:30/..
    half ten → 2017-11-08T10:30/..
    quarter to eight → 2017-11-08T19:45/..
    twenty to seven → 2017-11-08T18:40/..
    6ish → 2017-11-08T18:00/..
    around 7 → 2017-11-08T19:00/..
    noon → 2017-11-08T12:00/..
    at midday → 2017-11-08T12:00/..
    midnight → 2017-11-09/..
    Saturday at 2 → 2017-11-11T14:00/..
    Saturday 2pm → 2017-11-11T14:00/..
    2pm on Saturday → 2017-11-11T14:00/..
    tomorrow at noon → 2017-11-09T12:00/..
    tonight at 8 → 2017-11-08T20:00/..
    8 in the evening → 2017-11-08T20:00/..
    at 7 in the morning → 2017-11-09T07:00/..
    tomorrow morning at half seven → 2017-11-09T07:30/..
    Wednesday 15th at 9am → 2017-11-15T09:00/..
    15/11 at 6pm → 2017-11-15T18:00/..
    Monday 13 November at 6.30pm → 2017-11-13T18:30/..
    Saturday in Lille at 6pm → 2017-11-11T18:00/..
    the 2pm workshop on Saturday → 2017-11-11T14:00/..
    @2017-11-08T20:00 at 6pm → 2017-11-09T18:00/..
`,
  ),
  ...datePhrases(
    "range",
    `
    from the 13th to the 17th → 2017-11-13/2017-11-18
    13th-17th → 2017-11-13/2017-11-18
    from 13 to 17 November → 2017-11-13/2017-11-18
    13 – 17 Nov → 2017-11-13/2017-11-18
    November 13-17 → 2017-11-13/2017-11-18
    November 13th to 17th → 2017-11-13/2017-11-18
    between the 13th and the 17th → 2017-11-13/2017-11-18
    from 13/11 to 17/11 → 2017-11-13/2017-11-18
    from Monday 13 to Friday 17 → 2017-11-13/2017-11-18
    from 28 November to 2 December → 2017-11-28/2017-12-03
    Friday to Sunday → 2017-11-10/2017-11-13
    Fri-Sun → 2017-11-10/2017-11-13
    between Friday and Sunday → 2017-11-10/2017-11-13
    from tomorrow to Sunday → 2017-11-09/2017-11-13
    from November to January → 2017-11-01/2018-02-01
    between 2 and 4 pm → 2017-11-08T14:00/2017-11-08T16:00
    between 2 and 4 → 2017-11-08T14:00/2017-11-08T16:00
    2–4pm → 2017-11-08T14:00/2017-11-08T16:00
    2pm-4pm → 2017-11-08T14:00/2017-11-08T16:00
    from 10am to 12 → 2017-11-08T10:00/2017-11-08T12:00
    from 10 till 4 → 2017-11-08T10:00/2017-11-08T16:00
    11-2pm → 2017-11-08T11:00/2017-11-08T14:00
    14:00-16:00 → 2017-11-08T14:00/2017-11-08T16:00
    Wed 2 to 5 → 2017-11-08T14:00/2017-11-08T17:00
    6 till 8 on Friday → 2017-11-10T18:00/2017-11-10T20:00
    tomorrow 10-12 → 2017-11-09T10:00/2017-11-09T12:00
    20/11-24/11 → 2017-11-20/2017-11-25
    Dec 1 to Dec 3 → 2017-12-01/2017-12-04
    from nine to five → 2017-11-08T09:00/2017-11-08T17:00
    Monday 6 to 10 November → 2017-11-06/2017-11-11
    between 6pm and midnight → 2017-11-08T18:00/2017-11-09
    9.30am-12.30pm → 2017-11-08T09:30/2017-11-08T12:30
    between noon and 2 → 2017-11-08T12:00/2017-11-08T14:00
    10pm to 2am → 2017-11-08T22:00/2017-11-09T02:00
    Saturday 2-4pm → 2017-11-11T14:00/2017-11-11T16:00
    Sunday between 2 and 5 → 2017-11-12T14:00/2017-11-12T17:00
    tonight between 8 and 10 → 2017-11-08T20:00/2017-11-08T22:00
    tomorrow morning between 7 and 9 → 2017-11-09T07:00/2017-11-09T09:00
    from Friday evening to Sunday noon → 2017-11-10T18:00/2017-11-12T14:00
    @2017-11-15T10:00 from the 13th to the 17th → 2017-11-13/2017-11-18
    15-16 November, evenings → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    from Friday to Saturday in the evening → 2017-11-10T18:00/2017-11-11 2017-11-11T18:00/2017-11-12
    from 15 to 16 November after 6pm → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    Friday to Sunday evening → 2017-11-10/2017-11-13
    Saturday from 14 to 18 → 2017-11-11T14:00/2017-11-11T18:00
    I'm in town from the 17th for 3 days → 2017-11-17/2017-11-20
    3 nights from Friday → 2017-11-10/2017-11-14
    a 3 day course from Friday → 2017-11-10/..
    the workshop lasts for 3 days
`,
  ),
  ...datePhrases(
    "open end",
    `
    after 6pm → 2017-11-08T18:00/..
    from 2pm on → 2017-11-08T14:00/..
    from 6 → 2017-11-08T18:00/..
    6pm onwards → 2017-11-08T18:00/..
    from 7 till late → 2017-11-08T19:00/..
    before noon → ../2017-11-08T12:00
    until 10pm → ../2017-11-08T22:00
    no later than 8pm → ../2017-11-08T20:00
    after lunch → 2017-11-08T14:00/..
    from 2pm on Saturday → 2017-11-11T14:00/2017-11-12
    Saturday after 2pm → 2017-11-11T14:00/2017-11-12
    Saturday before noon → 2017-11-11/2017-11-11T12:00
    tonight after 8 → 2017-11-08T20:00/2017-11-09
    from Saturday on → 2017-11-11/..
    from tomorrow → 2017-11-09/..
    starting Saturday → 2017-11-11/..
    from the 20th → 2017-11-20/..
    from next week → 2017-11-13/..
    after the 15th → 2017-11-16/..
    after Saturday → 2017-11-12/..
    since Monday → 2017-11-06/..
    before Saturday → ../2017-11-11
    before Christmas → ../2017-12-25
    until the 15th → ../2017-11-16
    til Sunday → ../2017-11-13
    until the end of November → ../2017-12-01
    before the end of the month → ../2017-12-01
    by Sunday → 2017-11-08T10:00/2017-11-13
    by the 20th → 2017-11-08T10:00/2017-11-21
    by tonight → 2017-11-08T10:00/2017-11-09
    by the end of the month → 2017-11-08T10:00/2017-12-01
    by the end of the week → 2017-11-08T10:00/2017-11-13
    between now and Sunday → 2017-11-08T10:00/2017-11-13
    before the end of the year → ../2018-01-01
    @2017-11-28T10:00 anything left before the end of the year? → ../2018-01-01
    before year end → ../2018-01-01
    until the end of the year → ../2018-01-01
    by the end of the year → 2017-11-08T10:00/2018-01-01
    before the end of the week → ../2017-11-13
    until the end of next week → ../2017-11-20
    before the end of the afternoon → ../2017-11-08T18:00
    before the start of next week → ../2017-11-13
    until 31 December → ../2018-01-01
    here until Thursday, anything in the evening? → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10
    in the evenings until Friday → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11
    by Friday, something after 6pm → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11
    until Thursday evening → ../2017-11-10
    until Saturday at 6pm → ../2017-11-11T18:00
    I work until 6, what's on? → 2017-11-08T18:00/..
    we're in class until 4 tomorrow → 2017-11-09T16:00/2017-11-10
    I'm away until Thursday → 2017-11-09/..
    my shift ends at 6 → 2017-11-08T18:00/..
    I'm free until 5pm → ../2017-11-08T17:00
    something on Saturday that ends before 6pm → 2017-11-11/2017-11-11T18:00
    anything tomorrow ending by 5pm? → 2017-11-09/2017-11-09T17:00
    I'm done at 6 → 2017-11-08T18:00/..
    does it end at 6? → 2017-11-08T18:00/..
    something that starts after 5pm → 2017-11-08T17:00/..
    I arrive on Friday, what can I do? → 2017-11-10/..
    we leave on Sunday, what's on? → ../2017-11-13
    what can I do before my train at 6pm? → ../2017-11-08T18:00
    after school on Thursday → 2017-11-09T16:30/2017-11-10
    after school clubs
    not free on Thursday → not 2017-11-09/2017-11-10
`,
  ),
  ...datePhrases(
    "counted",
    `
    in 3 days → 2017-11-11/2017-11-12
    in a week → 2017-11-15/2017-11-16
    in two weeks → 2017-11-22/2017-11-23
    in two weeks' time → 2017-11-22/2017-11-23
    in a fortnight → 2017-11-22/2017-11-23
    in a couple of days → 2017-11-10/2017-11-11
    in two hours → 2017-11-08T12:00/..
    in half an hour → 2017-11-08T10:30/..
    3 days from now → 2017-11-11/2017-11-12
    two weeks from today → 2017-11-22/2017-11-23
    3 days ago → 2017-11-05/2017-11-06
    within 3 days → 2017-11-08T10:00/2017-11-12
    over the next few days → 2017-11-08/2017-11-15
    things this coming week → 2017-11-08/2017-11-15
    in the week ahead → 2017-11-08/2017-11-15
    in the coming days → 2017-11-08/2017-11-15
    the next 3 days → 2017-11-08/2017-11-11
    over the next fortnight → 2017-11-08/2017-11-22
    in the next week → 2017-11-08/2017-11-15
    in the next two hours → 2017-11-08T10:00/2017-11-08T12:00
`,
  ),
  ...datePhrases(
    "list",
    `
    Saturday and Sunday → 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    sat & sun → 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    sat/sun → 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    Friday or Saturday → 2017-11-10/2017-11-11 2017-11-11/2017-11-12
    the 14th and 15th → 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    13 or 14 November → 2017-11-13/2017-11-14 2017-11-14/2017-11-15
    14, 15 and 16 November → 2017-11-14/2017-11-15 2017-11-15/2017-11-16 2017-11-16/2017-11-17
    November 14 and 15 → 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    Tuesday 14 or Thursday 16 → 2017-11-14/2017-11-15 2017-11-16/2017-11-17
    Monday, Tuesday and Wednesday → 2017-11-13/2017-11-14 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    Saturday morning and afternoon → 2017-11-11T06:00/2017-11-11T12:00 2017-11-11T12:00/2017-11-11T18:00
    Friday and Saturday evening → 2017-11-10T18:00/2017-11-11 2017-11-11T18:00/2017-11-12
    tonight or tomorrow evening → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10
    every Thursday → 2017-11-09/2017-11-10 2017-11-16/2017-11-17 2017-11-23/2017-11-24 2017-11-30/2017-12-01
    the Saturdays in November → 2017-11-04/2017-11-05 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26
    this weekend or next weekend → 2017-11-11/2017-11-13 2017-11-18/2017-11-20
    first Saturday of December → 2017-12-02/2017-12-03
`,
  ),
  ...datePhrases(
    "holiday",
    `
    All Saints' Day → 2018-11-01/2018-11-02
    on Armistice Day → 2017-11-11/2017-11-12
    Remembrance Sunday → 2017-11-12/2017-11-13
    at Christmas → 2017-12-25/2017-12-26
    Christmas Eve → 2017-12-24/2017-12-25
    Boxing Day → 2017-12-26/2017-12-27
    New Year's Eve → 2017-12-31/2018-01-01
    new years day → 2018-01-01/2018-01-02
    Easter Monday → 2018-04-02/2018-04-03
    Good Friday → 2018-03-30/2018-03-31
    Ascension Day → 2018-05-10/2018-05-11
    Bastille Day → 2018-07-14/2018-07-15
    the early May bank holiday → 2018-05-07/2018-05-08
    the August bank holiday → 2018-08-27/2018-08-28
    St Nicholas' Day → 2017-12-06/2017-12-07
    the Easter weekend → 2018-03-31/2018-04-02
    the day after Christmas → 2017-12-26/2017-12-27
    Christmas 2018 → 2018-12-25/2018-12-26
    two days before Christmas → 2017-12-23/2017-12-24
    Christmas week → 2017-12-25/2018-01-01
`,
  ),
  ...datePhrases(
    "whole sentences",
    `
    Hi, what is there to do in Lille on Saturday afternoon? → 2017-11-11T12:00/2017-11-11T18:00
    good evening, anything on tomorrow? → 2017-11-09/2017-11-10
    are there any free workshops for 10 people next week? → 2017-11-13/2017-11-20
    I'd like to come on the 14th with my son who is 5 → 2017-11-14/2017-11-15
    the one of the 22 I want → 2017-11-22/2017-11-23
    may I come on Saturday at 2pm? → 2017-11-11T14:00/..
    is there a second workshop on Sunday? → 2017-11-12/2017-11-13
    free events in Roubaix before 6pm on Friday, no registration → 2017-11-10/2017-11-10T18:00
    anything for kids aged 6 to 10 this weekend? → 2017-11-11/2017-11-13
    a 2-hour workshop on Tuesday evening → 2017-11-14T18:00/2017-11-15
    June is my favourite month → 2018-06-01/2018-07-01
`,
  ),
  ...datePhrases(
    "not: numbers",
    `
    10 people
    the 14th open day
    there are 3 workshops
    ages 8 to 12
    8-12 year olds
    from 6 years old
    from age 6
    children from 6 to 10
    a 2-hour workshop
    a two-hour workshop
    for 2
    a table for 14
    my son is 5
    she's 12
    around 10 people
    about 6 of us
    up to 12 people
    at 2 places
    from 5 to 10 euros
    between 10 and 15 people
    06 12 34 56 78
    +33 6 12 34 56 78
    +44 20 7946 0958
    03.20.63.91.79
    €10
    £5.50
    5 km
    within 5 km
    500 m from the station
    version 2.10
    open 24/7
    24 hours a day, 7 days a week
    1,500 events
    11% of jobs
    the eighties
    the 80s
    in the 1990s
    48 hours
    3rd edition
    the 3rd edition of the festival
    for 2 days
    a 3-day course
    lasts 2 hours
    two hours by train
    number 5
    no. 5
    one of them
    one of the 22 I saw
    the first one
    the 2nd
    the first
    the 14 participants
    twice a month
    once a week
    2/3 of the people
    half price
    a score of 8/10
    ESS 2017
    the year 2000
    the 21st century
    the 5th floor
    under 12s
    a group of 5 may come
    G8
    35 hours
    9 to 5 jobs
    in 2 steps
    in 3 workshops
    kids 6-10
    about 10
    it lasts from 2 to 3 hours
    from five to ten people
    half six people
    march 10 km
`,
  ),
  ...datePhrases(
    "not: addresses",
    `
    11 November Street
    place du 8 mai
    35 rue du 11 novembre
    59100 Roubaix
    Room 12
    at 15 rue de la Paix
    at 10 Downing Street
    line 1
    contact@lemois-ess.org
    www.lemois-ess.org/14-november
`,
  ),
  ...datePhrases(
    "not: greetings",
    `
    good evening
    good morning
    have a nice evening
    have a lovely weekend!
    enjoy your weekend
    merry Christmas
    happy new year
    good night
    morning!
    evening
    see you tomorrow
    see you on Saturday
    bye, until next time
`,
  ),
  ...datePhrases(
    "not: words",
    `
    anything near Mouvaux where we live now?
    I work in Lille now
    may I
    may I come with a friend?
    this may change
    the sun
    in the sun
    we like the sun and the sea
    sat down
    we sat down
    they got wed
    mon ami
    a second workshop
    wait a second
    march for the climate
    the women's march
    we march against poverty
    an evening of games
    we have one evening in Lille
    the one that lasts all week
    the whole week of action
    an evening event
    a night out
    quiz night
    now then
    the present
    one day
    the other day
    these days
    every day
    a Christmas market
    Easter eggs
    a weekend away
    we met on a weekend trip
    mornings here are lovely
    the mornings work crew
    an afternoon
    one of the 22 events
    a week of activities
    the Month of the Social and Solidarity Economy
    Le Mois de l'ESS
    jeu de piste
    bonne soirée
    spring rolls
    a fall in prices
    first come, first served
    last but not least
    lunch is included
    soon
    what time does it start?
    what day is it on?
    sundry items
    I'm mourning
    half term
    on time
    in time
    maybe
    my name is April
    my friend is called Sunday
    June is my sister
    I was born in April 1980
    a midnight blue scarf
`,
  ),
  ...datePhrases(
    "said in other words",
    `
    I saw a workshop on Saturday, is it full? → 2017-11-11/2017-11-12
    was it possible to come on Saturday? → 2017-11-11/2017-11-12
    was there anything on Saturday? → 2017-11-04/2017-11-05
    the fifteenth → 2017-11-15/2017-11-16
    the twenty-first → 2017-11-21/2017-11-22
    Wed 15 - Fri 17 → 2017-11-15/2017-11-18
    I was there on Tuesday → 2017-11-07/2017-11-08
    it was Saturday → 2017-11-04/2017-11-05
    we met on Monday → 2017-11-06/2017-11-07
    do I need to come on Monday? → 2017-11-13/2017-11-14
    I went on Sunday → 2017-11-05/2017-11-06
    I saw it on Friday → 2017-11-03/2017-11-04
    the day after 11 November → 2017-11-12/2017-11-13
    the day before 11 November → 2017-11-10/2017-11-11
    in two weekends → 2017-11-18/2017-11-20
    this and next weekend → 2017-11-11/2017-11-13 2017-11-18/2017-11-20
    in forty-eight hours → 2017-11-10T10:00/..
    1800 hours → 2017-11-08T18:00/..
    at 1800 hours → 2017-11-08T18:00/..
    at 0930 → 2017-11-09T09:30/..
    late on Friday → 2017-11-10T18:00/2017-11-11
    early on Friday → 2017-11-10T06:00/2017-11-10T12:00
    the first three days of December → 2017-12-01/2017-12-04
    the last two days of November → 2017-11-29/2017-12-01
    the last day of the month → 2017-11-30/2017-12-01
    the rest of November → 2017-11-08T10:00/2017-12-01
    how many events are there in Lille between 6 and 10 November? → 2017-11-06/2017-11-11
    between 6 and 10 November → 2017-11-06/2017-11-11
    between 6 and 10 Nov, what's on? → 2017-11-06/2017-11-11
    after work → 2017-11-08T18:00/2017-11-09
    Thursday after work → 2017-11-09T18:00/2017-11-10
    Friday and the following days → 2017-11-10/..
    in the daytime → 2017-11-08T08:00/2017-11-08T18:00
    are there any during the day? → 2017-11-08T08:00/2017-11-08T18:00
    one of these evenings → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11 2017-11-11T18:00/2017-11-12 2017-11-12T18:00/2017-11-13 2017-11-13T18:00/2017-11-14 2017-11-14T18:00/2017-11-15
    sat arvo → 2017-11-11T12:00/2017-11-11T18:00
    mtg mon 10am → 2017-11-13T10:00/..
    in 2 wks → 2017-11-22/2017-11-23
    b4 noon → ../2017-11-08T12:00
    2-4pm sat → 2017-11-11T14:00/2017-11-11T16:00
    mon 13th in the am → 2017-11-13T06:00/2017-11-13T12:00
    See you on Friday at 8. → 2017-11-10T08:00/..
    I'll see you tomorrow. → 2017-11-09/2017-11-10
    Can I see you on Friday? → 2017-11-10/2017-11-11
    We'll see you next week then. → 2017-11-13/2017-11-20
    I have to speak tomorrow at the conference → 2017-11-09/2017-11-10
    I'll talk to you on Monday morning → 2017-11-13T06:00/2017-11-13T12:00
    half an hour ago → 2017-11-08T09:30/..
    the last three months → 2017-08-08/2017-11-09
    6 to 8 this evening → 2017-11-08T18:00/2017-11-08T20:00
    the weekend before Christmas → 2017-12-23/2017-12-25
    two weeks before Christmas → 2017-12-11/2017-12-12
    a week after Easter → 2018-04-08/2018-04-09
    Nov 15 - Dec 15 → 2017-11-15/2017-12-16
    next two weekends → 2017-11-11/2017-11-13 2017-11-18/2017-11-20
    open Monday to Friday from 8:30 to 17:00 → 2017-11-13T08:30/2017-11-13T17:00 2017-11-14T08:30/2017-11-14T17:00 2017-11-15T08:30/2017-11-15T17:00 2017-11-16T08:30/2017-11-16T17:00 2017-11-17T08:30/2017-11-17T17:00
    We signed on Friday. → 2017-11-03/2017-11-04
    on Sunday we went to Lille → 2017-11-05/2017-11-06
    I heard there is something on Friday → 2017-11-10/2017-11-11
    I wanted to come on Friday → 2017-11-10/2017-11-11
    I was wondering what is on this Saturday → 2017-11-11/2017-11-12
    I left my scarf at yours, can I swing by on Sunday? → 2017-11-12/2017-11-13
    I had a question about Saturday → 2017-11-11/2017-11-12
    a new route on 22 March 2018, it said → 2018-03-22/2018-03-23
    May 5 works for me. → 2018-05-05/2018-05-06
    in June and July → 2018-06-01/2018-07-01 2018-07-01/2018-08-01
    meet June 5 → 2018-06-05/2018-06-06
    not too late on Saturday → 2017-11-11/2017-11-12 not 2017-11-08T21:00/2017-11-09
    Sunday, but not too early → 2017-11-12/2017-11-13 not 2017-11-09T06:00/2017-11-09T09:00
    it's not too late to register, is it? → not
    late on Saturday → 2017-11-11T18:00/2017-11-12
    another day than the 13th → not 2017-11-13/2017-11-14
    any day but Monday → not 2017-11-13/2017-11-14
    every day except the 13th and the 14th → not 2017-11-13/2017-11-14 2017-11-14/2017-11-15
    any other evening than Friday → not 2017-11-10/2017-11-11
    not the 13th but the 14th → 2017-11-14/2017-11-15 not 2017-11-13/2017-11-14
`,
  ),
  ...datePhrases(
    "not: names, titles and idioms",
    `
    My team is 4th in the table.
    the name April is pretty
    April, my neighbour, is deaf.
    June Carter was a singer.
    I met June and Julia.
    Ask August.
    August Rodin made it.
    an august assembly
    Friday is the name of my dog.
    Wednesday Addams
    Super Bowl Sunday
    Good Friday Agreement
    Manic Monday
    The Friday Night Project
    Boxing Day sales
    Tomorrow never dies
    the world of tomorrow
    tomorrow's jobs
    yesterday's news
    Yesterday by the Beatles
    here today gone tomorrow
    the May 1968 events
    the October Revolution
    the September 11 attacks
    the weekend effect
    Vampire Weekend
    Around the world in 80 days
    Midnight in Paris
    High Noon
    Rome wasn't built in a day.
    April showers bring May flowers.
    Sunday driver
    Saturday job
    a Saturday girl
    Tomorrow is another day.
    Dr. June Smith
    April and her mother
    I work with April.
    It's from May and Tom.
    Thank you, June!
    Is June at home?
    June said no.
    April will call you back.
    Sunday Lane
    a band called Friday
    He wed her.
    There are 365 days in a year.
    Pick between 1 and 5.
    September by Earth, Wind and Fire
    Happy Friday!
    sun, sea and sand
    two by two
    the singer June Park
    the novel by April Chambers
    a photo by August Sander
    The Hunt for Red October
    He works every other weekend.
    1 tablet morning, noon and night
    blood pressure 12/8
    He scored 3 goals in 12 minutes.
    fri-end
    April 's cat
    Was it April who called?
    Does June work here?
    Give this to June.
    August is my cousin.
    Tell April I said hi.
`,
  ),
  ...datePhrases(
    "not: namesakes, marks and works",
    `
    7-Eleven
    7/8 time
    9/10 dentists
    9/10 people like it
    9/10 would recommend
    A Christmas Carol
    A Rainy Night in Soho
    Annie sings Tomorrow
    Ant and Dec are on every poster.
    Ant n Dec
    Area 51
    Black Sunday
    Bloody Sunday
    Boeing 747
    Christmas Island
    Day one
    Dec and Ant
    Doris Day
    Easter bunny
    Edge of Tomorrow is a good film
    Eight Days a Week
    Freaky Friday
    Friday by Rebecca Black
    Friday saved Crusoe
    Genesis 1:1
    Good Morning Vietnam
    Have you seen The Day After Tomorrow? Too much ice for my taste.
    He got nine out of ten in the quiz, so 9/10.
    Holly Day
    I gave it to Jan.
    I got 7/10
    I loved Before Midnight.
    I read it in the Sun
    I was born on 3 April 1956
    I've read 4 books in 3 days
    It hasn't rained in two weeks
    James May drives slowly
    Jan and Piet
    Joe Friday
    John 3:16 was painted on the wall.
    June Bug
    Luke 10:25
    Maroon 5
    Mayday, mayday
    Midnight Cowboy won an Oscar.
    Midnight's Children is a very long book.
    Monday blues
    Monday's child is fair of face
    Nine Inch Nails
    Ocean's 11
    One Tree Hill
    Psalm 23:4
    Robinson Crusoe and Friday
    Sat on the mat
    Saturday's child
    She gained two kilos in a week
    She lost ten pounds in three weeks
    Spring Framework
    Sum 41
    Sunday Bloody Sunday is a song
    Sunday school
    Take 5
    The ratio is 3:1
    Thursday's child
    Tom and Jan got engaged
    Tomorrowland
    We watched The Day After Tomorrow.
    White Christmas
    Yesterday was a great film
    a 3/4 view
    a 4:3 screen
    a 5 to 1 ratio
    a 747 to Paris
    a letter from Jan
    a month of Sundays
    a stitch in time saves nine
    aisle 7
    aspect ratio 16:10
    autumn leaves
    brian may rocks
    day in day out
    easter egg hunt in code
    evening gown
    fall in love
    first rain in two weeks
    flight BA 117
    gate 14
    half an apple
    haven't seen her in 3 years
    he hasn't slept in 2 days
    he put on 5kg in a month
    he saved 500 euros in two months
    he's 6 foot 2
    i lost 3 kilos in 2 months lol
    iOS 17.1
    june carter sang
    luv april oneil from the turtles
    mark: 12/20
    morning coat
    mornings make me grumpy
    i love evenings by the fire
    free evenings are rare
    mum of Jan
    my gran june bakes
    my quiz mark was 9/10
    never in a month of Sundays
    night school
    nine to five
    on cloud nine
    second thoughts
    seven eleven
    six foot two
    size 10 shoes
    spring onions
    the A1 and M25
    the Beatles' Yesterday
    the Quran 2:255
    the earthquake measured 6.3
    the fall of Rome
    the last Christmas song
    the other night
    the worst storm in 20 years
    they built it in 6 months
    track 9
`,
  ),
  ...datePhrases(
    "beside namesakes",
    `
    Trams won't stop here Monday 13 to Wednesday 15 November. → 2017-11-13/2017-11-16
    The shop won't open on Friday. → 2017-11-10/2017-11-11
    It won't be ready Saturday. → 2017-11-11/2017-11-12
    They won't come on the 14th. → 2017-11-14/2017-11-15
    Does your coach really leave at 11:47 tomorrow? → 2017-11-09T11:47/..
    My train leaves at 6:30 tomorrow. → 2017-11-09T18:30/..
    The ferry will leave at 9am on Friday. → 2017-11-10T09:00/..
    I leave work at 5 tomorrow → 2017-11-09T17:00/2017-11-10
    pasta redy in half an hr → 2017-11-08T10:30/..
    back in an hr → 2017-11-08T11:00/..
    ready in 1 hr → 2017-11-08T11:00/..
    call me in 2 hrs → 2017-11-08T12:00/..
    Granddad was born on 3 April 1956. → 1956-04-03/1956-04-04
    My sister was born on 14 May 2001. → 2001-05-14/2001-05-15
    The club was born on 1 June 1998. → 1998-06-01/1998-06-02
    from Jan to March → 2018-01-01/2018-04-01
    between Nov and Dec → 2017-11-01/2018-01-01
    Jan and Feb → 2018-01-01/2018-02-01 2018-02-01/2018-03-01
    events in Jan → 2018-01-01/2018-02-01
    Lille and Dec 15 → 2017-12-15/2017-12-16
    in 2 months → 2018-01-08/2018-01-09
    we open in three weeks → 2017-11-29/2017-11-30
    the first workshop in two weeks → 2017-11-22/2017-11-23
    I booked a room in two weeks → 2017-11-22/2017-11-23
    we meet in two days → 2017-11-10/2017-11-11
    the day after tomorrow → 2017-11-10/2017-11-11
    The day after tomorrow in Lille → 2017-11-10/2017-11-11
    before midnight → ../2017-11-09
    after midnight on Saturday → 2017-11-12/2017-11-13
    tomorrow was fully booked → 2017-11-09/2017-11-10
    is there anything on 9/10? → 2018-10-09/2018-10-10
    on 9/10 in Lille → 2018-10-09/2018-10-10
    from 7/11 to 9/11 → 2017-11-07/2017-11-10
    with Mark 4:30pm → 2017-11-08T16:30/..
    lunch with John 12:30 → 2017-11-08T12:30/..
    Saturday's workshop → 2017-11-11/2017-11-12
    Friday night in Lille → 2017-11-10T18:00/2017-11-11
    a film on Friday night → 2017-11-10T18:00/2017-11-11
    the show Saturday night → 2017-11-11T18:00/2017-11-12
    a film Saturday at 8pm → 2017-11-11T20:00/..
    I love April in Lille → 2018-04-01/2018-05-01
    I love Saturday → 2017-11-11/2017-11-12
    midnight on Friday → 2017-11-11/..
    come at 3 by bus → 2017-11-08T15:00/..
    a gift from April to June → 2018-04-01/2018-07-01
`,
  ),
  ...datePhrases(
    "not: people, papers and habits",
    `

`,
  ),
  ...datePhrases(
    "beside people, papers and habits",
    `
    Do you usually have workshops on Saturdays? → 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26 2017-12-02/2017-12-03
    is there anything on Sundays? → 2017-11-12/2017-11-13 2017-11-19/2017-11-20 2017-11-26/2017-11-27 2017-12-03/2017-12-04
    workshops in June was the question → 2018-06-01/2018-07-01
    Lille in March is cold → 2018-03-01/2018-04-01
    it starts at 1:30 → 2017-11-08T13:30/..
    from 2:15 to 4:15 → 2017-11-08T14:15/2017-11-08T16:15
    on 10/10 in Lille → 2018-10-10/2018-10-11
    the dog show on Tuesday → 2017-11-14/2017-11-15
    is there a cat café on Sunday? → 2017-11-12/2017-11-13
    Sunday is my favourite day → 2017-11-12/2017-11-13
    today is Friday → 2017-11-08/2017-11-09 2017-11-10/2017-11-11
    news on Friday → 2017-11-10/2017-11-11
    is it open today? → 2017-11-08/2017-11-09
    at six o'clock on Saturday → 2017-11-11T18:00/..
    Tom comes on Friday → 2017-11-10/2017-11-11
    May 14 is fine → 2018-05-14/2018-05-15
    June 5 suits me → 2018-06-05/2018-06-06
    in April we painted the hall → 2018-04-01/2018-05-01
    they moved here in May → 2018-05-01/2018-06-01
    tomorrow in Roubaix → 2017-11-09/2017-11-10
`,
  ),
  ...datePhrases(
    "not: people, papers and habits",
    `
    10/10 for service
    5 o'clock shadow
    Amy March
    Any Given Sunday
    April painted the fence.
    Fredric March won two Oscars.
    Friday Street, London
    Friday feeling
    I usually sleep on Mondays
    Jo March is my favourite sister.
    June Avenue
    June baked a cake.
    My teacher is called Mr Sunday.
    News at Ten
    Peter March plays chess.
    Psychology Today
    Rainy days and Mondays
    Sally June was late
    Saturday morning cartoons
    Sunday is my cat
    Sunday league
    TGI Fridays
    Thank God It's Friday
    The March family lives next door.
    The Midnight Library
    The Sunday Post
    Twelfth Night by Shakespeare
    USA Today
    it lasts 1h30
    my cat is named Midnight
    our dog Tuesday bit me
    running time: 2:15
    six o'clock news
    that Friday feeling
    the Midnight Sun
    the Saturday Evening Post
    the Sunday paper
    the Today programme
    the five o'clock shadow
    the nine o'clock news
    the ten o'clock news
`,
  ),
];
