import type { Phrase } from "../../corpus.js";
import { intentPhrases } from "../../intent-phrases.js";

/** What people write to the bot in English, by what they want. */
export const INTENT_PHRASES: readonly Phrase[] = [
  ...intentPhrases(
    "find",
    `
    what's on this weekend?
    what can we do together on Saturday?
    do you have any pottery?
    a laid-back training course in Roubaix → formats=formation towns=Roubaix
    I want to set up my own company → themes=entreprendre-travailler
    we would like to start a social enterprise in Lille → themes=entreprendre-travailler towns=Lille
    do you have any job fairs or events about jobs?
    I volunteer for a small charity and need training on funding → formats=formation
    what's happening in Lille tonight? → towns=Lille
    things to do in Tourcoing → towns=Tourcoing
    are there any free concerts in Roubaix? → towns=Roubaix prices=free formats=concert
    I'm looking for something to do with my kids on Sunday → audiences=enfants
    is there anything for our granddaughter? she is 19 → audiences=jeunes
    something on for my grandson, he's 34 → audiences=
    I'm bored
    is there a launch party? → formats=fete,inauguration
    in a hurry: what's on this morning?
    whats on dis wkend in lile → towns=Lille
    anything about energy?
    any workshops on Thursday? → formats=atelier
    show me the exhibitions → formats=exposition
    list all events in Lille → towns=Lille
    which events are free? → prices=free
    do you have something free? → prices=free
    have you got anything free on Tuesday? → prices=free
    I have Tuesday free, what is on? → prices=
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
    "about",
    `
    what is the ESS?
    what's the mois de l'ESS?
    when does the month start?
    who organises the month?
    which towns take part?
    what area do you cover?
    how many towns?
    what themes are there? → themes=
    what kinds of events are there?
    which organisers are there?
    which is the busiest day?
    which day has the most events?
    which themes in Roubaix? → towns=Roubaix
  `,
  ),
  // About one event, or a search, though the month or its words are in them.
  ...intentPhrases(
    "details",
    `
    which town is it in?
    is it in English?
    Would it be in French?
    do they speak english
    phone number please
    who's speaking?
    is it suitable for a 12 year old?
    can anyone come?
    can I bring my dog?
    how do I get there from the train station?
    is it near the metro?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    workshops about the ESS → formats=atelier
    what's on this month?
    events in a town near Lille
    what days are there workshops? → formats=atelier
  `,
  ),
  ...intentPhrases("language", `in English please`),
  ...intentPhrases(
    "thanks",
    `
    Thank you so much, you've been very helpful.
    thanks anyway
    thank you for your patience
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    have a nice day too
    I wish you a lovely evening
    same to you
  `,
  ),
  ...intentPhrases("identity", `where do you get this from?`),
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
    which metro is there?
    what kind of buses are there?
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
    what are the time slots?
    from what age is it?
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
    can I pay at the door?
    do we pay in advance?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    do I need to register?
    must we be on a list to get in?
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
    who do I register with?
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
    can a student come too?
    are individuals welcome?
    do I have to be self-employed already?
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
    inscribe me please
    please write me on list
    i want participate
    can you make reservation for me
    sign me up
    I want to register
    one seat please for tonight's session
    morning! two places for the workshop on Tuesday → formats=atelier
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
    no sorry, I think again, stop
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
    erase everything afterwards, please
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
    "details",
    `
    where
    where's that
    where exactly
    which part of town is it in
    where do we meet
    where does it take place
    where r we meeting
    in what town is it?
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    how do i get there
    can I park there
    is there parking
    nearest metro?
    what's the best way to get there?
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    when
    when does it start
    how long does it last
    till when
    start time?
    when's that?
  `,
    "when",
  ),
  ...intentPhrases(
    "details",
    `
    how much
    is it free
    what does it cost
    cost?
    is there a fee
    free or paid?
    how much for students?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    do I need to register
    can I just turn up
    do I need an appointment
    must I sign up?
    can we just show up?
    is it open entry?
    need to book?
    is it drop-in?
  `,
    "registration",
  ),
  ...intentPhrases(
    "details",
    `
    is there an email?
    how do I contact them
    who should i write to
    phone?
    how can I get in touch?
    who can I ask?
  `,
    "contact",
  ),
  ...intentPhrases(
    "details",
    `
    who runs it
    who is behind it
    organised by who
    who's the organiser
    who puts it on?
  `,
    "organiser",
  ),
  ...intentPhrases(
    "details",
    `
    who is it for
    is it for kids
    can I bring my kids
    do I have to be a member
    is it open to everyone
    what age is it for?
    is it only for students?
    can my daughter, 17, take that course?
    can my two kids join the workshop?
  `,
    "audience",
  ),
  ...intentPhrases(
    "details",
    `
    what is it
    what happens there
    can you explain
    what is this about
    what's the topic?
    what will I learn there?
  `,
    "what",
  ),
  ...intentPhrases(
    "details",
    `
    is there food
    should I bring something
    is it online
    what should I wear?
    is there wifi?
    is there childcare?
  `,
    "practical",
  ),
  ...intentPhrases(
    "details",
    `
    any places left
    are there any slots left?
    are there still seats
    is it sold out?
  `,
    "capacity",
  ),
  ...intentPhrases(
    "off-topic",
    `
    what's the weather in Lille tomorrow?
    what's the weather going to be like on Saturday?
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
  ...intentPhrases(
    "erase",
    `
    I want my name and email wiped from your records
    delete all the data you hold on me
    please get rid of everything you hold on me
    take me off your lists, I want nothing more
    I no longer want to be in your files
    you've got my email? delete it
    make my data disappear
    can you get rid of my phone number
    keep none of my data
  `,
  ),
  ...intentPhrases(
    "my-requests",
    `
    show me what is registered in my name
    what do you have under my name?
    what did I sign up for again?
    what was it I booked?
    can you tell me again what I'm registered for
    which seats did I ask for?
    remind me of my registrations
    did my registration go through?
    show me what I've booked
    did you handle my registration?
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    I have to pull out
    I'm cancelling, I'm ill
    my daughter has got a fever. cancel it please
    we won't be there after all
    I have to give up my spot
    drop my booking
    cancel the workshop
  `,
  ),
  ...intentPhrases(
    "more",
    `
    any more in the list?
    got more of them?
    show me the rest of your list
    don't you have any others? → towns=
    is that everything?
    three more please
  `,
  ),
  ...intentPhrases(
    "help",
    `
    how am I supposed to use this?
    how does this chat work?
    how do I search?
    what are you able to do for me?
    explain how to use you
    what are the instructions?
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    clear my search
    cancel my search
    let's start from zero
    forget my previous search
  `,
  ),
  ...intentPhrases(
    "count",
    `
    number of free workshops in the week of 20 November?
    count the workshops on Saturday
  `,
  ),
  ...intentPhrases(
    "register",
    `
    put a seat aside for me
    where do I put our names to take part?
    I'd be happy to take part
    save me a seat
  `,
  ),
  ...intentPhrases(
    "find",
    `
    what could I attend?
    remind me what's on Saturday
    my calendar is empty on Saturday, what do you suggest?
    who organises things in Loos? → towns=Loos
    an event I can reach by metro?
    anything from Monday to Wednesday
    what could I attend on Monday morning?
    what can I still catch up to and including Saturday
    where can a student meet employers? → audiences=etudiants
    where can young people find out about jobs?
    I wanna go out, surprise me
    any way to keep busy on Sunday in Croix? → towns=Croix
    keep my kids busy on Saturday
    on the circular economy, what have you got?
    is there anything like this in Arras → outside=Arras
    do you know of any workshops on how to start a cooperative? → formats=atelier
    what shouldn't I miss this week?
    is nothing open on Monday?
    somewhere to spend the afternoon with the little ones in Lomme → towns=Lille
    this weekend with the family, not too dear
    take me somewhere this weekend
    can I drop in somewhere on Sunday without registering? → registrations=none
    something to do near the train station on Saturday
  `,
  ),
  ...intentPhrases(
    "details",
    `
    how much is entry to the Roumics?
    is the SwitchUp challenge free?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    who's running the Roumics?
  `,
    "organiser",
  ),
  ...intentPhrases(
    "off-topic",
    `
    there's a charge on my statement I don't recognise
    my pin is blocked, what now
    how many reward points do I have
    how do I stop smoking
    how many days until Christmas
    how many hours of sleep does a teenager need
    what date is Easter next year
    what day is January 1st
    15 percent of 240
    how much is shipping to France
    how much gas is left
    how much do you earn
    when do the lakers play next
    what time does auchan close
    what time is the next metro at Fives
    what language do they speak in Brazil
    translate "I missed my train" into French
    which phone plan should I get
    phone plan under 15 euros
    what book do you recommend
    give me an idea for dinner tonight
    what do I do if I lost my keys
    show me the cheapest fare from Lille to Lyon
    flights from Boston to Denver on Tuesday morning
    did anyone call me
    cancel my 2 pm meeting
    cancel my flight
    cancel my pizza order
    delete my 7 am alarm
    how do I change my delivery address
    can you talk louder
    what movies are playing at the ugc tonight
    find the schedule for grand theatres
    how long do you boil rice
    who directed the godfather
    I forgot my account password
    can I store my bike at the station
  `,
  ),
  ...intentPhrases(
    "find",
    `
    anythin on in roubaix tomorrow? → towns=Roubaix
    looking 4 volunteering stuff in Wattrelos → towns=Wattrelos
    any volunteering opportunities in Croix? → towns=Croix
    can I volunteer somewhere in Lille on Saturday? → towns=Lille
    free stuf in Lille pls → towns=Lille prices=free
    organic farming, Seclin, the weekend of the 25th
    beekeeping, Saturday 18 November, Ronchin → towns=Ronchin
    opening of a new co-op in Lesquin → towns=Lesquin
    launch of a shared garden in Loos → towns=Loos
    a shared meal on Thursday in Hellemmes
    any class in Mons-en-Barœul?
    my mother wants help with computers: any class in Lille? → towns=Lille
    is there a book fair in Lille on the 19th? → towns=Lille
    a plant swap in Haubourdin → towns=Haubourdin
    somewhere in Lille to talk about housing → towns=Lille
    can we discuss degrowth somewhere in Tourcoing? → towns=Tourcoing
    which cooperatives can I visit in Roubaix? → towns=Roubaix
    what places can we visit on Thursday?
    everything at the town hall of Ronchin
    show me all that's happening in Loos → towns=Loos
    a wheelchair-friendly concert on Friday
    some accessible workshops in Lille? → towns=Lille formats=atelier
    wich workshops are free → formats=atelier prices=free
  `,
  ),
  ...intentPhrases(
    "count",
    `
    hw many talks on saturday
    hw many workshops r there → formats=atelier
  `,
  ),
  ...intentPhrases(
    "register",
    `
    i wana join this one plz
    I want to regster
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    canel my place pls
    canccel my booking
    I need to pull out
    please let my place go
    something came up, I have to withdraw
    cancel pls
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    delete the data you have about me
    erase all information about me
    wipe the records you hold on me
    get rid of the details you keep on me
    delet all my data
  `,
  ),
  ...intentPhrases(
    "more",
    `
    mor pls
    more plz
    show me more please
  `,
  ),
  ...intentPhrases(
    "choose",
    `
    I mean the one run by the university
    show me the one at the town hall
    I was thinking of the one in Lille
  `,
  ),
  ...intentPhrases(
    "help",
    `
    what kind of questions can I ask?
    how should I phrase my question?
    I don't get how this thing works
    what should I type here?
  `,
  ),
  ...intentPhrases(
    "human",
    `
    I'd rather have a member of the staff answer me
    is ther any1 i can call
    is there a number I can call?
    I want a member of your team
    I don't want to talk to a robot
    get me someone real
    hand me over to a human
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    cya
    That's all for me, see you
    that's all I needed
    that will be all for today
    nothing else, thanks
    I'll leave it there
    gotta dash
    until next time
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    You are the dumbest bot I have ever met
    ur so stupid omg
    you're the worst
    you are brainless
    what a waste of time you are
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    forget all that and start over
    let's go back to square one
    ignore what I said, let's begin again
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    Which day do they collect the recycling in Wasquehal?
    when are the bins emptied in Lille?
    what day is bin collection
    when is the first metro to Lille?
    How do I enrol my son at the primary school in Mouvaux?
    how can I register my daughter at the nursery?
    where do I sign up for the driving test?
    My top-up failed and the money has gone
    How do I roll over my pension into a new plan?
    I want to open a savings account
    my card was swallowed
    When are the February school holidays?
    when is half-term?
    how do I ask my boss for a raise?
    is the supermarket hiring?
    flat to rent in Lille
    eurostar Lille London Friday 17 price
    how much is petrol in Englos today?
    I think I have cancer
  `,
  ),
  ...intentPhrases(
    "find",
    `
    who is doing stuff about circular economy in November?
    I have two hours to kill on Friday in Lille → towns=Lille
  `,
  ),
  ...intentPhrases(
    "count",
    `
    give me a count of the workshops → formats=atelier
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    do you still have my e-mail somewhere? please delete it
    I want my data gone
    forget about me
  `,
  ),
  ...intentPhrases(
    "more",
    `
    keep scrolling
    scroll down
  `,
  ),
  ...intentPhrases(
    "help",
    `
    what am I supposed to do here
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    thx a bunch, you rock
    you're a star
    good bot
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    start from the top
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    I have forgotten my card
    my washing machine leaks
  `,
  ),
  ...intentPhrases(
    "find",
    `
    workshops in Lille but nothing in Loos → formats=atelier towns=Lille
    nothing on in Lille on Sunday? → towns=Lille
  `,
  ),
  ...intentPhrases(
    "more",
    `
    go on, show me the rest
    nxt page
  `,
  ),
  ...intentPhrases(
    "language",
    `
    which languages can you speak?
    carry on in French please
  `,
  ),
  ...intentPhrases(
    "human",
    `
    put me through to someone from the organising team
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    how kind of you
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    I've got to go
    that's everything
    that's everything, thanks
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    what a useless machine
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    what kind of languages were spoken in ancient Rome
  `,
  ),
  ...intentPhrases(
    "find",
    `
    forget it, which workshops are there in Loos on Friday? → towns=Loos formats=atelier
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    never mind, I can't come anyway
    forget it, thanks for trying
  `,
  ),
  ...intentPhrases(
    "count",
    `
    how mny workshops r there in loos → towns=Loos formats=atelier
  `,
  ),
  ...intentPhrases(
    "details",
    `
    is it 4 kids 2
    do i hav 2 pay
    wats it abuot
  `,
  ),
  ...intentPhrases(
    "find",
    `
    any evnts for studnts this wek → audiences=etudiants
    workshops for my 4 kids → formats=atelier audiences=enfants
  `,
  ),
  ...intentPhrases(
    "register",
    `
    sign my daughter up for that course
    could you put my name down for the meeting in Roubaix about the commons, the one on the 16th? → towns=Roubaix
    can you sign him up for the workshop on Wednesday?
    sgn me up pls
    kindly do the needful for my registration
    please proceed with my registration
    can you take care of our booking?
    the one on Wednesday sounds right, can you put me down for it?
    could you sign me up for the Wednesday one?
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    can we begn agian from scrach
    start over, would you?
  `,
  ),
  ...intentPhrases(
    "no",
    `
    nope, not that
    not that one
  `,
  ),
  ...intentPhrases(
    "choose",
    `
    numbr 3 plz
  `,
  ),
  ...intentPhrases(
    "find",
    `
    until the 19th included, any exhibitions? → formats=exposition
    do u hav a concert or smth like that → formats=concert
  `,
  ),
  ...intentPhrases(
    "correct",
    `
    my phone number should end in 42
  `,
  ),
  ...intentPhrases(
    "no",
    `
    no, I don't think so
  `,
  ),
  ...intentPhrases(
    "yes",
    `
    yep thats rite
    yes, that is perfect
    yes that's all fine
    everything is fine
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    how do I reset my router?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    can I get a list of all the events still to come
    what can I go to this week?
    I'm an au pair, is there something in Lille? → towns=Lille
    I want to bring a group of 12 adults to something next week
    give me a short list of free events in Lille → towns=Lille prices=free
    free events in Lille, without symbols → towns=Lille prices=free
    free events in Lille in plain text → towns=Lille prices=free
    something to do with a baby → audiences=enfants
    which events need registration? → registrations=required
    is there something to meet bosses on Saturday?
  `,
  ),
  ...intentPhrases("details", "which part do you need to register for?", "registration"),
  ...intentPhrases(
    "details",
    `
    until what time does it last?
    does it last long?
  `,
    "when",
  ),
  ...intentPhrases(
    "details",
    `
    wher exctly
    were is it
    wher is it
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    who should I write to in order to say that I come with a dog?
    who is the press contact?
    phone number for the conference
  `,
    "contact",
  ),
  ...intentPhrases("details", "what exactly can we ask them?", "what"),
  ...intentPhrases("details", "can my teenager come?", "audience"),
  ...intentPhrases("details", "what is the timing and venue of same?", "when"),
  ...intentPhrases("details", "what are the timings?", "when"),
  ...intentPhrases("more", "that's everything?"),
  ...intentPhrases("choose", "what is the sixth one?"),
  ...intentPhrases("identity", "are you a real human or a machine?"),
  ...intentPhrases("language", "sprechen Sie Deutsch?"),
  ...intentPhrases(
    "details",
    `
    is parking free?
    is near the metro?
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    is it under cover?
    can I pay by card?
    will it be noisy?
  `,
    "practical",
  ),
  ...intentPhrases("details", "is there a limit on numbers?", "capacity"),
  ...intentPhrases("details", "can I come without paying anything?", "price"),
  ...intentPhrases("details", "where's the student week held? → audiences=etudiants", "where"),
  ...intentPhrases("details", "is there anyone to call in Loos? → towns=Loos", "contact"),
  ...intentPhrases("details", "are children ok there? mine are 5 and 8", "audience"),
  ...intentPhrases("details", "before I give you our names, how much is it?", "price"),
  ...intentPhrases("register", "could you put both of us down for that?"),
  ...intentPhrases("register", "sign my sister and me up please"),
  ...intentPhrases("details", "whom might I ask about the access?", "contact"),
  ...intentPhrases("details", "would it be okay with a 7 year old?", "audience"),
  ...intentPhrases("details", "is that slot still available?", "capacity"),
  ...intentPhrases("details", "where is the weekend one?", "where"),
];
