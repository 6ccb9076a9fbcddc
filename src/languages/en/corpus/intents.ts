import type { Phrase } from "../../corpus.js";
import { intentPhrases } from "../../intent-phrases.js";

/** What people write to the bot in English, by what they want. */
export const INTENT_PHRASES: readonly Phrase[] = [
  ...intentPhrases(
    "find",
    `
    what's on this weekend?
    what's happening in Lille tonight? → towns=Lille
    things to do in Tourcoing → towns=Tourcoing
    are there any free concerts in Roubaix? → towns=Roubaix prices=free formats=concert
    I'm looking for something to do with my kids on Sunday → audiences=enfants
    I'm bored
    anything about energy?
    any workshops on Thursday? → formats=atelier
    show me the exhibitions → formats=exposition
    list all events in Lille → towns=Lille
    which events are free? → prices=free
    what can I do on Saturday morning?
    where can I go on Thursday without registering? → registrations=none
    I want to go to a workshop → formats=atelier
    I'd like to attend a conference → formats=conference
    what events are there for students? → audiences=etudiants
    something for jobseekers → audiences=demandeurs-emploi
    is there a Christmas market in Lille? → towns=Lille
    what about Sunday?
    how about Roubaix instead? → towns=Roubaix
    and in Lille? → towns=Lille
    free → prices=free
    no registration → registrations=none
    Roubaix → towns=Roubaix
    tomorrow
    not in Lille → excludedTowns=Lille
    anywhere except Roubaix → excludedTowns=Roubaix
    workshops but not in Lille → excludedTowns=Lille formats=atelier
    any date
    the next day
    when are there workshops? → formats=atelier
    where are the exhibitions? → formats=exposition
    no events on Sunday?
    hello, what's on today?
    thanks, and on Saturday?
    no, Saturday
    what's on in Paris? → outside=Paris
    do you have any events about housing?
    recommend me something for tonight
    what does the city of Lille organise?
    concert in Lille → towns=Lille formats=concert
    festivals near Roubaix
    any training sessions for my charity?
    upcoming events
    what's going on around Villeneuve d'Ascq next week
  `,
  ),
  ...intentPhrases(
    "count",
    `
    how many workshops are there?
    how many events in Lille? → towns=Lille
    how many are there on Saturday?
    how many are free?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    where are there workshops? → formats=atelier
    on the map
    map
    show me the map please
    show free events on a map → prices=free
    can I see them on a map?
    which towns?
    by town
  `,
    "where",
  ),
  ...intentPhrases(
    "find",
    `
    when are there workshops? → formats=atelier
    calendar
    show me the calendar
    day by day
    which days?
  `,
    "when",
  ),
  ...intentPhrases(
    "more",
    `
    show me more
    more
    next
    anything else?
    what else?
    the rest please
    are there any others?
  `,
  ),
  ...intentPhrases(
    "details",
    `
    where is it?
    where's that?
    what's the address?
    where does it take place?
    where is the second one?
    yes, and where is it?
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    how do I get there?
    is there parking?
    which metro station?
    directions
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    when is it?
    what time does it start?
    how long does it last?
    what time is the first one?
  `,
    "when",
  ),
  ...intentPhrases(
    "details",
    `
    how much is it?
    is it free?
    what does it cost?
    do I have to pay?
    how much does it cost?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    do I need to register?
    is registration required?
    do we have to book?
  `,
    "registration",
  ),
  ...intentPhrases(
    "details",
    `
    who should I contact?
    is there a phone number?
    what's the email address?
  `,
    "contact",
  ),
  ...intentPhrases(
    "details",
    `
    who organises it?
    who's running this?
    who is the organiser?
  `,
    "organiser",
  ),
  ...intentPhrases(
    "details",
    `
    who is it for?
    is it for children?
    can I bring my kids?
    is it open to everyone?
  `,
    "audience",
  ),
  ...intentPhrases(
    "details",
    `
    is it wheelchair accessible?
    is there step-free access?
  `,
    "accessibility",
  ),
  ...intentPhrases(
    "details",
    `
    is there food there?
    can I bring my dog?
    are dogs allowed?
    what should I bring?
    is it online?
    is it in English?
    can I arrive late?
  `,
    "practical",
  ),
  ...intentPhrases(
    "advise",
    `
    which one is the best?
    which one do you recommend?
    what do you recommend?
  `,
  ),
  ...intentPhrases(
    "details",
    `
    are there any seats left?
    is it full?
  `,
    "capacity",
  ),
  ...intentPhrases(
    "details",
    `
    tell me more
    what is it about?
    more details please
    what is it?
  `,
    "what",
  ),
  ...intentPhrases(
    "choose",
    `
    the second one
    number 3
    2
    the last one
    the free one
    the first
  `,
  ),
  ...intentPhrases(
    "register",
    `
    sign me up
    I want to register
    book 2 seats
    how do I sign up?
    I'd like to come
    can I book a place?
    register me for the second one
    I'd like to register two people
    book that one
    ok I'll take it
    count me in
    there will be three of us
    yes, sign me up
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    cancel
    cancel my request
    I can't come any more
    never mind
    forget it
  `,
  ),
  ...intentPhrases(
    "my-requests",
    `
    my requests
    my bookings
    what have I signed up for?
    show me my registrations
  `,
  ),
  ...intentPhrases(
    "remind",
    `
    remind me
    remind me the day before
    please remind me about it
    can you remind me of the event a day before?
    I'd like a reminder
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    delete my data
    erase all my personal data
    forget everything about me
  `,
  ),
  ...intentPhrases(
    "yes",
    `
    yes
    yes please
    sure
    ok
    that's right
    yep
  `,
  ),
  ...intentPhrases(
    "no",
    `
    no
    no thanks
    nope
    not really
  `,
  ),
  ...intentPhrases(
    "correct",
    `
    change my email
    that's not what I meant
    I made a mistake
    that's wrong
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    start over
    new search
    let's start again
  `,
  ),
  ...intentPhrases(
    "language",
    `
    in French please
    do you speak French?
    français
  `,
  ),
  ...intentPhrases(
    "help",
    `
    help
    what can you do?
    how does this work?
    can you help me?
  `,
  ),
  ...intentPhrases(
    "identity",
    `
    who are you?
    are you a robot?
    what's your name?
    am I talking to a human?
  `,
  ),
  ...intentPhrases(
    "human",
    `
    talk to a human
    can I speak to someone?
    I want to talk to a real person
  `,
  ),
  ...intentPhrases(
    "greet",
    `
    hello
    hi there
    good morning
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    thanks
    thank you very much
    great, thanks
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    bye
    goodbye
    see you later
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    you are useless
    fuck off
    stupid bot
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    what's the weather in Lille tomorrow?
    will it rain on Saturday?
    what time is it?
    tell me a joke
    what's 12 times 8?
    write me a poem
    what is the capital of Australia?
    how do I make pancakes?
    who won the game last night?
    set an alarm for 7am
    play some jazz
    turn off the lights
    send an email to Paul
    what meetings do I have tomorrow?
    remind me to buy bread tonight
    book a flight to Paris
    book a table for two tonight
    call me a taxi
    order a pizza
    what's the price of bitcoin?
    what's my bank balance?
    I lost my credit card
    translate hello into Spanish
    who is the president of France?
    write a python function
    how do I fix my washing machine?
    why is the sky blue?
    where is the nearest pharmacy?
    what's in the news today?
    my laptop won't start
    I have a headache
    do you love me?
    what's the meaning of life?
    square root of 144
    summarize this text
    how do I change my password?
    what is the best phone?
    how many people live in Lille?
    how tall is the Eiffel tower?
    is my flight on time?
    what events are on my calendar?
    asdfghjkl
    transfer 100 euros to my savings
    how much does an iPhone cost?
    what's the traffic like to Roubaix?
    what's my credit limit
    how old is Madonna?
    can you lower the volume
    find me a recipe with chicken
    is it going to be cold tonight
    a map of France
    the lunar calendar
  `,
  ),
];
