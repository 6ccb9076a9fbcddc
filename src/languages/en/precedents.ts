// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
, I run a small charity and I'd be glad to hear of any session on grants or tax rules.
, and on {when} ?
, what about {town}
, what's on {when} ?
, which workshops are there {town} on {when} ?
, {when}
. What training is there {town} on {when} ?
. Where can I find a job forum {town} in {when} ?
. Which free concerts are there {town} on {when} ?
A talk about ethical banking {when}
Any community meals at {when} ?
Any free talks about food waste {when} ?
Anything for toddlers on {when} ?
Anything on social housing or homelessness {when} ?
Anything {when} , wheelchair accessible?
Are there any open days {town} on {when} ?
Christmas markets with handmade gifts
Could you find me a repair café {town} ?
Do you have any bike repair sessions {town} {when} ?
Do you have anything for families on {when} that doesn't cost money?
Do you know of a job fair for students on the {when} ?
Do you know of any workshops on how to start a cooperative?
Find me free concerts {town} {when}
Got any talks on climate change?
I can only do {when} , and only {when} .
I don't mind paying actually
I don't mind paying after all
I have two hours to kill on {when} {town}
I meant {town}
I need an event where I can meet investors who care about social impact
I only want workshops
I run a small non-profit and need advice from an accountant. Is anybody offering that?
I want to go out, surprise me
I want to go to a workshop
I want to learn how to write a grant application, ideally {when}
I would like to see all of the debates.
I'd enjoy a street festival {town} or {town}
I'd like a guided tour {town} on {when}
I'd like to attend a conference
I'm an Erasmus student, are there events where I could meet other students?
I'm bored
I'm free {when} , what do you suggest {town} ?
I'm looking for a networking event for start-ups, {when}
I'm looking for a training course on bookkeeping for associations {town}
I'm looking for something to do with my kids on {when}
I've got nothing planned for {when} . What could I attend?
I've just moved {town} and want to meet local charities
Is anybody hosting a swap party, clothes or books, {town} ?
Is anything planned between the {when} {town} ?
Is something going on {town} or {town} over {when} ?
Is there a book fair {town} on the {when} ?
Is there a farmers market on {when} ?
Is there a film screening followed by a debate {town} on {when} ?
Is there a training course {town} {when} ?
Is there anything {when} ?
Just show me all the free events
Let me know of any poetry readings {town} on {when}
Let's see what's planned {town} and {town}
List everything happening {when}
Looking for talks about local currencies
Meetups about renewable energy {town}
My association needs advice on grants, is there a training session coming up?
My grandmother is 80 and loves plants; is there anything for her?
My mother is 70 and wants help with computers: any class {town} ?
Networking for young people looking for work, {town}
Open days on the {when} ?
Places where I can talk about shared housing, {town} or {town}
Red Cross first aid sessions, anywhere
Show me everything except what's {town}
Something about saving energy at home, ideally {town}
Something with live music {town} or {town}
Somewhere to go on {when} other than {town} ?
Tell me about any local events {town}
Theater {when}
Things to do {town} until the end of {when}
We'd like a guided tour of a cooperative {town} {when}
We're a group of twelve retirees {town} {when} and would love a guided tour.
We're visiting between {when} , what would you recommend?
What can I still catch {when} ?
What could I do {town} {when} without paying?
What events took place {town} on {when} ?
What have you got {when} ?
What is on {when} ?
What's happening {town} on {when} ?
Where can a student meet employers?
Where could five friends do some hands-on volunteering on the {when} ?
Which events are held in English?
Will there be any fireworks {town} {when} ?
Workshops for teenagers on {when}
Zero waste workshop, {when} , {town}
a plant swap {town}
a shared meal on {when} {town}
a talk instead
a wheelchair-friendly concert on {when}
a wheelchair-friendly concert, {when}
activities for a 4 year old
actually I'd rather go {town}
add {town} too
an event I can reach by metro?
and for {when} ?
and in {when} ?
and is there one {town} ?
and the following day?
and what about {when} ?
and {town}
and {town} ?
and {when}
and {when} ?
and {when} ? I'm free all day
any class {town} ?
any concerst {town}
any date
any day is fine {town}
any day will do
any exhibitions {town} quarter?
any garage sale or flea market {town}
any kid friendly events on {when}
any social entreprise festival {town} ?
any talks w/o booking?
any town is fine really
any training sessions for my charity?
any volunteering opportunities {town} ?
any way to keep busy on {when} {town} ?
any workshops on {when} ?
anything 2 do on {when} ?
anything about energy?
anything fun happening {town} {when} ?
anything fun {town} {when}
anything on {town} {when}
anything on {town} {when} ?
anything {town} on {when}
anything {when}
anywhere except {town}
anywhere in the metropolis, not only there
are there any free concerts {town} ?
attend a talk on local currencies
beekeeping, {when} , {town}
big social economy gathering {when} ?
by town
calendar
can I see them on a map?
can I volunteer somewhere {town} on {when} ?
can we discuss degrowth somewhere {town} ?
can you find something to do with my toddler {when}
charity runs {when}
cheap ideas for going out
cheep family day out {when}
circus or magic shows?
climat debates {when}
concert {town}
concerts {town} or {town}
could it be {town} ?
could you suggest an event on digital inclusion
day by day
do they have any dance lessons {town}
do you cover {town} too? I'd love a concert there
do you have any events about housing?
do you know of any workshops on how to start a cooperative?
doesn't matter which day
ethical fashion shows
events in a town {town}
events in english
events on {when}
events that are not {town}
events {town}
events {town} {when}
everything at the town hall of {town}
exhibitions open right {when}
festivals {town}
film screenings followed by a debate {town}
find me a talk {when}
free
free consert {when}
free of charge
free stuff {town}
free stuff {town} {town}
free workshops {town}
get me something cheap to do {town} on {when}
give me ideas for a rainy {when}
got a couple hours to kill {when} , any talks?
gratis ones only
gud evening what can i do dis {when} {town}
has to be free tho
how about the next day?
how about {town} ?
how about {town} instead?
how's about a visit {town} {when}
i want to go out, surprise me
i want to know about events {town}
i'd like to visit a coworkin space in the moulins district
is anything going on {town} {when}
is anything taking place {town}
is nothing open on {when} ?
is there a Christmas market {town} ?
is there a book fair {town} {when} ?
is there a flea market or a swap party {town} ?
is there anything like this {town}
is there something at 730pm on {when}
is there still stuff on in {when}
job fair social economy
job fair {town} on the {when} ?
job fairs between the {when} ,
just the {when}
just {when}
keep my kids busy on {when}
kid friendly stuff {when} ?
launch of a shared garden {town}
let's see what's on for young people {town}
list all events {town}
looking for a party {when} {town}
looking for a workshop {town} where i can learn to sew or fix clothes
looking for volunteering stuff {town}
looking for volunteering stuff {town} {when}
make it the whole {when}
map
maybe an exhibition instead of a tour
meetups for social entrepreneurs {when}
meetups for tech people who want to do good
my calendar is empty on {when} , what do you suggest?
my husband lost his job in {when} , are there meetings that could help him find a new path
my mother wants help with computers: any class {town} ?
n {town} ?
n {when}
networking {when}
next repair cafe
no entry fee
no events on {when} ?
no registration
no wait, {town}
not {town}
nothing on {town} on {when} ?
nothing there? try {town}
on the circular economy, what have you got?
on the map
on {when}
only {when}
opening of a new co-op {town}
opening of a new co-op, {town} , {when}
opening receptions or launch parties on {when}
or maybe {when} ?
or {when}
or {when} ?
organic farming, {town} , {when}
recommend me something for {when}
remind me what's on {when}
repair cafe
same but {town}
sat the {when} , {town} , free if poss
search for a training session about running a non profit
show events for families {town}
show free events on a map
show me all that's happening {town}
show me everything on the {when}
show me the calendar
show me the exhibitions
show me the map
show me what's scheduled {when}
some accessible workshops {town} ?
something for jobseekers
something for kids {when} {town}
something that's on at {when}
something to do near the train station on {when}
something to do {when}
somewhere i can meet people and do something useful for the planet
somewhere to spend the afternoon with the little ones {town}
somewhere {town} to talk about housing
studnt events dis week
stuff for teens {town}
sustainable fashion events in {when}
take me somewhere {when}
tell me about upcoming workshops {town}
the next day
the ones {town}
the town doesn't matter
the {when} suits me best
things to do with kids {when}
things to do {town}
upcoming events
upcoming events {town}
visit a factory owned by its workers
volunteering meetups
we are a class of 30 pupils, which visits would suit us on {when} ?
what about {when} ?
what can I do on {when} ?
what can I still catch {when}
what could I attend on {when} ?
what could I attend?
what days are there workshops?
what does the {town} organise?
what events are going on {when}
what events are there for students?
what places can we visit on {when} ?
what shouldn't I miss {when} ?
what's going on in town {when}
what's going on {town} {when}
what's happening on {when}
what's happening {town} {when} ?
what's on at {when}
what's on {town}
what's on {town} ?
what's on {when}
what's on {when} ?
what's on {when} that's free
what's the programme for the {when}
when are there workshops?
where are the exhibitions?
where are there workshops?
where can I go on {when} without registering?
where can a student meet employers?
where can young people find out about jobs?
which cooperatives can I visit {town} ?
which days?
which events are free?
which workshops are free
who is doing stuff about circular economy in {when} ?
who organises things {town} ?
with my two children
workshops about the ESS
workshops but not {town}
workshops {town} but nothing {town}
{town}
{town} , any neighbourhood parties
{town} free events
{town} maybe?
{town} or {town}
{town} or {town} , whichever
{town} sat {when}
{town} {when} , any ideas
{town} {when} ?
{when}
{when} - any meetups?
{when} ?
{when} I mean
{when} anything on?
{when} events on {when}
{when} instead
{when} only
{when} then
{when} walk or guided visit?
{when} walks instead
{when} with the family, not too dear
{when} would suit me better
`,
  count: `
Could you tell me roughly how many things are going on {when} ?
How many events are on the programme altogether?
How many events are there {town} {when} ?
How many free workshops do you have?
How many things can I do with kids on {when} ?
How many workshops are being held {town} {when} ?
Number of free workshops in {when} ?
count the exhibitions {town}
count the workshops on {when}
count them for me
give me a count of the workshops
how many are free?
how many are there
how many are there on {when} ?
how many events are there {when}
how many events does that make?
how many events on {when}
how many events {town} ?
how many is that?
how many talks on {when}
how many things are there {town}
how many workshops are there
how many workshops are there?
number of free workshops in {when} ?
number of open days
tell me how many talks you have on the {when}
`,
  about: `
What does ESS stand for?
Which towns are taking part?
how many towns?
what is the ESS?
what is the social economy month about?
what kinds of events are there?
what themes are there?
what's the mois de l'ESS?
when does the month start?
which day has the most events?
which is the busiest day?
which organisers are there?
which themes {town} ?
which towns take part?
who is behind the Month
who organises the month?
`,
  more: `
Are those all of them or is there more?
Show me the next ones
What else have you got?
any more
any more in the list?
anything else?
are there any others?
go on
go on, show me the rest
got more of them?
is that everything?
keep going, show me the others
keep going, show me the rest of the list
keep scrolling
more
next
next ones
next page
scroll down
show me more
show me the rest of your list
the rest
three more
what else?
you have any others?
`,
  advise: `
what do you recommend?
which one do you recommend?
which one is the best?
which one's the best?
`,
  details: `
, and where is it?
How do I get to the inauguration of the Campusserie?
How long does the opening of La Campusserie last?
How much are tickets for the St So'lidaire {when} ?
How much does it cost to get into the Arcadis open day?
I saw the University of {town} partners' evening in your leaflet, how long does it last?
Is it suitable for children?
Is the St So'lidaire {when} suitable for small children?
Is there parking nearby?
Is there parking there?
What time does the social economy job forum start?
Where exactly is the job forum being held?
Where's the Arcadis open house taking place?
Who do I contact about the Arcadis open day?
Who's running the Roumics?
Would it be in French?
any places left
are dogs allowed?
are the sessions with the Turbez-Lenglart accountants really free
are there any seats left?
are there still seats
can I arrive late?
can I bring my dog?
can I bring my kids
can I bring my kids?
can I just turn up
can I park there
can anyone come?
can we just show up?
can you explain
cost?
directions
do I have to be a member
do I have to pay?
do I need an appointment
do I need to register
do I need to register?
do they speak english
do we have to book?
free or paid?
how can I get in touch?
how do I contact them
how do I get there from the train station?
how do I get there?
how do i get there
how long does it last
how long does it last?
how much
how much does it cost?
how much for students?
how much is entry to the Roumics?
how much is it?
in what town is it?
is it drop-in?
is it for children?
is it for kids
is it free
is it free?
is it full?
is it in English?
is it near the metro?
is it online
is it online?
is it only for students?
is it open entry?
is it open to everyone
is it open to everyone?
is it sold out?
is it suitable for a 12 year old?
is it wheelchair accessible?
is registration required?
is the SwitchUp challenge free?
is there a fee
is there a phone number?
is there an email?
is there childcare?
is there food
is there food there?
is there parking
is there parking?
is there step-free access?
is there wifi?
more details
must I sign up?
nearest metro?
need to book?
organised by who
phone number
phone?
should I bring something
start time?
tell me more
tell me where the last one takes place
till when
what age is it for?
what does it cost
what does it cost?
what happens there
what is it
what is it about?
what is it?
what is this about
what should I bring?
what should I wear?
what time does it finish
what time does it start?
what time is the first one?
what will I learn there?
what's the address?
what's the adress
what's the best way to get there?
what's the email address?
what's the phone number for the energy saving workshop
what's the topic?
when
when does it start
when does the SwitchUp challenge finish
when is it?
when's that?
where
where are we meeting
where do we meet
where does it take place
where does it take place?
where exactly
where is it?
where is the second one?
where is the talk on local currencies
where's that
where's that?
which metro station?
which part of town is it in
which town is it in?
who can I ask?
who is behind it
who is behind the ROUMICS
who is it for
who is it for?
who is the organiser?
who organises it?
who puts it on?
who runs it
who should I contact?
who should i write to
who's behind it?
who's running the Roumics?
who's running this?
who's speaking?
who's the organiser
`,
  choose: `
2
I mean the one run by the university
I was thinking of the one {town}
Option 2
The third one,
let me have the last one on your list
number 2
number 3
number 4
open the one by APEC
show me the one at the town hall
the first
the first one
the free one
the last one
the one by Makesense
the second one
the third one
`,
  register: `
, I want to take part
, sign me up
Can I book three seats for the repair workshop on {when} ?
Could you put my name down for the Workshop de l'engagement?
I want to register
I want to register my colleague for the grants training {town}
I'd be happy to take part
I'd like to come
I'd like to register two people
I'd like to sign up for the third-place tour
I'll take it
Sign me up for the local currency talk
book 2 seats
book me 2 seats for the local currencies talk
book me a seat on the first one
book me in
book that one
book two seats for the local currency talk
can I book a place?
can I reserve a slot with the accountant on the {when} ?
can you put my name down for the creathon
count me in
how do I sign up?
i want to join this one
put a seat aside for me
put my name down for it
register me and my sister for the Mediterranean culture basket
register me for the second one
save me a seat
sign me up
there will be three of us
where do I put our names to take part?
`,
  cancel: `
, I have to withdraw my booking
I can't come any more
I can't make it any more, please cancel my booking
I can't make it anymore, please cancel my booking
I have to give up my spot
I have to pull out
I need to pull out
I'm cancelling, I'm ill
Something came up, I need to drop my registration.
Withdraw my registration for the partners' evening
cancel
cancel my booking
cancel my place
cancel my request
cancel the workshop
drop my booking
forget it
forget it, thanks for trying
let my place go
need to cancel the spot i reserved thru you
never mind
never mind, I can't come anyway
something came up, I have to withdraw
we won't be there after all
withdraw my registration
`,
  "my-requests": `
Did my registration go through?
Show me the status of my registrations
What have I signed up for so far?
can you tell me again what I'm registered for
did my registration go through?
did you get my booking? show my requests
have I already registered for something?
my bookings
my requests
remind me of my registrations
show me my registrations
show me what I've booked
what did I sign up for again?
what have I signed up for
what have I signed up for so far?
what have I signed up for?
what was it I booked?
which seats did I ask for?
`,
  remind: `
I'd like a reminder
can you remind me of the event a day before?
remind me
remind me about it
remind me the day before
`,
  erase: `
Delete all the data you hold on me
Delete everything you know about me
I no longer want to be in your files
I want my data gone
I want my name and email wiped from your records
actually, erase my personal data
can you get rid of my phone number
delete all my data
delete all the data you hold on me
delete my data
delete the data you have about me
erase all information about me
erase all my personal data
erase my personal data
forget about me
forget everything about me
get rid of everything you hold on me
get rid of the details you keep on me
keep none of my data
make my data disappear
remove all my personal information
remove my emial and name from your system
take me off your lists, I want
wipe the records you hold on me
you've got my email? delete it
`,
  correct: `
I made a mistake
change my email
that's not what I meant
that's wrong
`,
  restart: `
Forget all that and let's begin again
Start over from scratch
cancel my search
clear my search
forget all that and start over
forget everything, new search
forget my previous search
ignore what I said, let's begin again
let's go back to square one
let's start again
let's start again from the beginning
let's start from zero
new search
reset everything and begin again
start from the top
start over
wipe that and begin again
`,
  language: `
, can we do this in English?
Can we switch to French?
Could we switch to French?
can we switch to english
can you answer in French
carry on in French
do you speak French?
français
in English
in French
speak English with me
which languages can you speak?
`,
  help: `
, what am I supposed to type?
How am I supposed to use this?
How does this work?
I don't get how this thing works
What can you do for me?
can you help me?
explain how to use you
help
help me please i'm lost
how am I supposed to use this?
how do I search?
how does this chat work?
how does this work?
how should I phrase my question?
what am I supposed to do here
what are the instructions?
what are you able to do for me?
what can you do
what can you do?
what kind of questions can I ask?
what should I type here?
what sort of things can I ask you?
`,
  identity: `
am I talking to a human?
are you a robot?
what's your name?
where do you get this from?
who are you?
`,
  human: `
Can I talk to a real human being?
I don't want to talk to a robot
I want a member of your team
I want to talk to a real person
I'd rather have a member of the staff answer me
can I speak to someone
can I speak to someone?
can I talk to a real person
get me an actual human being
get me someone real
give me a real person
hand me over to a human
is there a number I can call?
is there anyone i can call
put me through to a human
put me through to someone from the organising team
talk to a human
`,
  "off-topic": `
12 times 144
15 percent of 240
Add this track to my workout playlist
Are you afraid of the dark?
Book a table for six at a sushi place {town} at {when}
Call my sister
Can I park {town} -Europe station for free on {when}
Can I return these shoes without the receipt?
Can my 15-year-old have a bank card?
Can you redirect a parcel to a locker {town} ?
Cheapest flight {town} to Lisbon on {when}
Did {town} beat {town} {when} ?
Dim the lights in the bedroom
Do these boots come in size 40?
Does the college {town} teach Latin?
Does the tip {town} take old mattresses?
Find me a hotel {town} for two nights {when}
Flip a coin for me
Get me a taxi to the airport for {when}
Give this novel five out of five stars
Has my holiday request for {when} been approved by my boss?
How do I enrol my son at the primary school {town} ?
How do I report a pothole {town} ?
How do I roll over my pension into a new plan?
How do I set a new PIN?
How do you say goodbye to a teacher in Japanese?
How late is the Carrefour {town} open?
How long can cooked rice stay in the fridge?
How long does an international transfer take?
How long does it take to drive {town} {town} ?
How long is the layover in Frankfurt?
How long should I boil an egg?
How many ounces in a pound?
How many paracetamol can I take {when} ?
How many people {town} ?
How many vacation days do I have left?
How much air goes into a bike tyre?
How much do I owe on my electricity bill?
How much is a monthly bus pass for pensioners?
How much is petrol {town} {when} ?
How old is the president of France?
How tall is Mount Kilimanjaro?
How tall is the Eiffel Tower
How's the traffic on the A25 {town} ?
I don't recognise a payment of 45.60 on {when}
I forgot my account password
I forgot the password to my email
I have a headache
I have forgotten my card
I just got a puppy!!
I lost my credit card
I need an emergency dentist {town} on {when}
I need to renew my passport {town} town hall
I still haven't received my new card
I think I have cancer
I want a refund for the shoes I bought on {when}
I want to open a savings account
Is it going to freeze {when} ?
Is metro line 2 running {when} ?
Is my prescription ready at the chemist's {town} ?
Is the school bus running in the snow on {when} ?
Is there a vet open on {when} {town} ?
Is there sugar in oat milk?
My car failed its MOT, what {when} ?
My card payment was declined {when} , why?
My dog ate an onion, should I worry?
My landlord won't give me my deposit back
My laptop won't switch on
My salary of 1,400 euros hasn't shown up in my account
My toddler has a temperature of 39.5
My top-up failed and the money has gone
Order more printer ink
Play the newest album by Adele
Put a meeting with Anna in my calendar for {when}
Read out my new emails
Recipe for beef stew with beer, serves four
Remind me to buy bread at {when}
Set a timer for twelve minutes
Show me one-way fares from Boston to Denver {when}
Skip to the next song
Solve 3x plus 4 equals 19
Someone stole my debit card {town} , freeze it
Switch to the jazz radio station
Tell me a joke about cats
Text Paul that I'll be late for dinner
The broadband has been down {when}
They sent me the wrong size, I want my money back
Turn the thermostat down to 18
Wake me up at {when}
What can I use instead of buttermilk?
What does fare code Y mean?
What will the weather be like {town} {when} ?
What's 15 percent of 240?
What's my credit score?
What's my star sign if I was born on 4 May?
What's the average rent for 40 square metres {town} ?
What's the dress code at my office on {when}
What's the exchange rate between dollars and euros {when} ?
What's the half-time score in the France game?
What's the longest river in Asia?
What's the minimum payment on my credit card {when} ?
What's the time difference {town} and New York?
When are the {when} school holidays?
When do I get my next pay slip?
When do the winter sales start at H&M?
When is the last metro back {town} {when} ?
When should I rotate my tyres?
Where do I send my council tax cheque {when} ?
Where's my pizza? I ordered at {when}
Which airlines fly nonstop {town} and Rome?
Which bin do pizza boxes go into?
Which day do they collect the recycling {town} ?
Who plays {town} on {when} ?
Who wrote Madame Bovary?
Why was I charged a 2 euro fee for using a cash machine?
Will I need an umbrella {town} {when} ?
a map of France
add bananas to my shopping list
an email to Paul
any new emails from Kate
any new emails from my boss
apple stock {when}
asdfghjkl
average rent for a studio {town}
battery dies {when} after the ios update
best burger place {town}
bitcoin price rn
book a flight {town}
book a hotel {town} {when}
book a table for 4 at {when}
book a table for two at a thai place {town} {when}
book a table for two {when}
brew me a cup of coffee
cab frm {town} 2 the airport how much
call me a taxi
call mum
calories in a big mac
can I store my bike at the station
can I substitute yogurt for sour cream
can you lower the volume
can you proofread my cover letter
can you talk louder
can't find my tax numbr
can't log in2 my bank app
cancel my flight
cancel my pizza order
cancel my united flight to chicago
cancel my {when} meeting
cash machine near place rihour that takes amex
center a div in css
cheapest flight {town} {town} on {when}
convert 50 dolars 2 euros
convrt 5 miles to km
defin serendipity
delete my {when} alarm
did anyone call me
did losc sign anyone new
dim the hallway lamp to thirty percent
do i need an umbrela {town} {when}
do penguins have knees
do these jeans come in a 34 leg
do you have this jacket in med
do you love me?
do you need an international driving permit in japan
documents needed for a passport application {town} town hall
does the Ibis {town} have a gym
email Sarah that the report will be ready {when}
emergency dentist on {when} {town}
euro to pound exchange rate
eurostar {town} {town} {when} 17 price
find me a recipe with chicken
find me a steakhouse with parking near {town} for {when}
find me an airbnb in lisbon for four with a balcony
find my phone
find the schedule for grand theatres
flat to rent {town}
flights from Boston to Denver on {when}
flip a coin
get me an uber to the airport at {when}
give me an idea for dinner {when}
ground transportation from oakland airport to downtown
hairdresser {town} open on a {when}
has my pay cheque landed
has my payroll been deposited yet
have any transactions from Starbucks hit my account
heads up it's freezing outside lol
how can I register my daughter at the nursery?
how do I apply for a french social security number
how do I ask my boss for a raise?
how do I cancel my card
how do I change my delivery address
how do I change my password?
how do I fix my washing machine?
how do I make pancakes without eggs
how do I make pancakes?
how do I renew my residence permit at the prefecture
how do I stop smoking
how do I unsubscribe from Netflix
how do I whiten my teeth at home
how do i block someone on facebook
how do i get red wine out of a carpet
how do i jump start a car
how do i roll over my 401k
how do i take a screenshot on a macbook
how do i transfer contacts from android to iphone
how do i unblok a sink
how do i verify my identity for the banking app
how do you make pancakes
how do you say thank you in Dutch
how hot should the oven be for roast potatoes
how long 2 roast a chiken 1.5kg
how long do you boil rice
how long do you boil rice 4
how long does a sprained ankle take to heal
how long does an international transfer take
how long is a marathon in miles
how long is the wait at Olive Garden
how long to drive {town} {town}
how many days {when}
how many feet are in a mile
how many first class seats on a boeing 767
how many grand slams does federer have
how many hours of sleep does a teenager need
how many ounces in a pound
how many people {town} ?
how many reward points do I have
how many vacation days do I have left
how many vacation days have i got left
how much caffeine is too much
how much did I spend on groceries {when}
how much do you earn
how much does an iPhone cost?
how much gas is left
how much gas is left in the tank
how much is a train {town} 2 {town} {when}
how much is parking {town} {town} garage overnight
how much is petrol {town} {when} ?
how much is shipping to France
how much is the new iphone x
how much notice do i giv my landlord
how much notice must I give to leave my flat
how much water for two cups of rice
how ofen should i water a cactus
how old is Madonna?
how old is the universe
how tall is the Eiffel tower?
how's the dow doing
i lost my driving licence, how do i get a duplicate
i need a cheap round trip from denver to atlanta
i think someone stole my pin
i was charged twice for the same purchase
i've got a hedache n a stuffy nose
is 38.5 a high fever for a toddler
is 4g any good {town}
is it going to be cold {when}
is it going to freeze {when} {town}
is it safe to take ibuprofen with alcohol
is my flight delayed
is my flight on time?
is the 36 bus late again
is the Auchan {town} open on {when}
is the front door locked
is the post offis {town} open sat
is the stock market open on {when}
is the supermarket hiring?
is there a mcdonalds open late {town}
is there a storm warning for {when}
is there an english speaking doctor {town}
is there traffic on the E17 {town}
jump start a car
laptop battery drains {when} help
latest news about brexit
latest on the brexit talks
locksmith open {when} {town}
lost me bus card what do i do
lost my pasport how do i report it
lottery numbers for {when}
mortgage rate for 20 years
my boss wants me to work on a public holiday, can he?
my car got towed {when} , who do I ring
my card got swalowed by the atm {town}
my card was swallowed
my check engine light came on
my dog ate chocolate
my fone wont charge
my fone wont turn on
my horoscope for {when}
my laptop fan is really loud
my laptop won't start
my passcode for the app got blocked
my pin is blocked, what {when}
my prescription ran out, can the pharmacist renew it
my printr is offline ffs
my team lost and I'm gutted
my washing machine leaks
need a flu jab {when} wher
next metro to Gare {town} {town}
order a large pepperoni and garlic bread
order a large pepperoni pizza
order a pizza
order more checks
petrol station open {when} {town}
phone plan under 15 euros
pick a number between 1 and 50
play next episode of my podcast
play some Daft Punk
play some jazz
play some miles davis
play stranger things on the living room tv
play sum drake
play the latest episode of Serial
put my phone on do not disturb
put on the next chapter of my audiobook
put {when} off for {when}
rate this song five stars
read my audiobook from chapter 5
recipe for chicken tikka masala
remind me to buy bread {when}
remind me to call grandma {when}
remind me to take the bins out on {when}
remove red wine stain from carpet
rent me a compact car {town} airport {when}
reset my wifi password
reverse a string in java
rite me a poem about rain
roll two dice
rubbish collection days {town}
schedule my car for an oil change on {when}
seagulls riped open my bin bags again
set a timer for 20 minutes
set an alarm for {when}
set the thermostat to 20 degrees
set the thermostat to 21
share my location with Anna
show me flihgts from boston to denver on {when}
show me the cheapest fare {town} {town}
sing me a lullaby
skip this song
snooz it 10 min
spell necessary
square root of 144
start the robot vacuum
start the robot vacuum at {when}
summarize Hamlet in two sentences
summarize this text
tell me a joke
text Dave i'm running late
the lunar calendar
there's a charge on my statement I don't recognise
top up failed, money left my account tho
track my parcel
train {town} {town} at {when}
trains {town} Europe {town} on {when}
transfer 100 euros to my savings
transfer 200 euros from checking to savings
transfer 50 dollars from checking to savings
translate "I missed my train" into French
translate hello into Spanish
trun off the tv
trun on the kitchen lights
tune to bbc radio 4
turn off all my alarms
turn off the lights
turn the volume down to 3
tweet that the trains are late again
tyre pressure for a ford fiesta
vet open on {when} {town} , my cat swallowed a string
wake me up at {when}
wen is the next flite to rome
wen r my taxes due
what alarms do i have on
what are the symptoms of flu
what book do you recommend
what date is {when} {when}
what day is bin collection
what day is {when}
what day of the week is {when} {when}
what do I do if I lost my keys
what does segmentation fault mean
what events are on my calendar?
what goes well with salmon
what is my credit score
what is the best phone?
what is the capital of Australia?
what is the earliest flight out of baltimore arriving {when}
what is the meaning of life
what kind of languages were spoken in ancient Rome
what language do they speak in Brazil
what language do they speak in Suriname
what meetings do I have {when} ?
what movies are playing at the ugc {when}
what rhymes with orange
what song is this
what time does auchan close
what time does ikea {town} close {when}
what time does the sun rise {when}
what time dus aldi shut {town}
what time is it in Sydney
what time is it?
what time is the next metro {town}
what was the {town} score on {when}
what's 12 times 8?
what's 18 percent of 65
what's 43 times 17
what's Peter's phone number
what's a synonim of happy
what's in the news {when} ?
what's my account balance
what's my balance
what's my bank balance?
what's my credit limit
what's my credit score
what's the baggage allowance on Air France
what's the boiling point of water at altitude
what's the capital of mongolia
what's the carry on limit for ryanair
what's the fee for withdrawing cash abroad
what's the interest rate on a 15 year mortgage these days
what's the meaning of life
what's the meaning of life?
what's the minimum wage in france
what's the pollen count {when}
what's the population of Nigeria
what's the price of bitcoin?
what's the time in New York
what's the traffic like {town} ?
what's the w2 form for
what's the weather going to be like {town} on {when}
what's the weather {town} {when}
what's the weather {town} {when} ?
what's the wether {town} on {when}
what's traffic like on the A22
when are the bins emptied {town} ?
when did the {town} wall fall
when do the lakers play next
when is half-term?
when is payday
when is the first metro {town} ?
where do I hand in lost property {town}
where do I sign up for the driving test?
where is my phone
where is the nearest pharmacy?
where's my amazon order
where's my refund {when}
which airlines serve lunch on the way to san francisco
which is better, iphone 8 or pixel 2
which phone plan should I get
which planet has the most moons
who directed Blade Runner
who directed the godfather
who invented the telephone
who is the president of France?
who sings this
who voices Woody in Toy Story
who won the champoins league 2016
who won the game {when} ?
who wrote Les Misérables
who's married to Beyoncé
who's the prime minister of the UK
who's top scorer in ligue 1
why do cats purr
why is my sql query so slow
why is the sky blue?
why was I charged an extra pound for an ATM withdrawal
wil it snow on {when}
will it rain on {when} ?
will it rain {when}
write a python function
write me a poem
{town} vs {town} final score
`,
};
