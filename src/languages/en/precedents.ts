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
And {town} ?
Any community meals at {when} ?
Any free talks about food waste {when} ?
Any plans for {when} {town} ?
Anything for toddlers on {when} ?
Anything on social housing or homelessness {when} ?
Anything {when} , wheelchair accessible?
Anything {when} ?
Are there any open days {town} on {when} ?
Big names giving a speech?
Christmas markets with handmade gifts
Could somebody tell me whether beekeeping is represented?
Could you find me a repair café {town} ?
DIY day outdoors, ideally with hens lol
Did you have anything about short supply chains?
Do you have any bike repair sessions {town} {when} ?
Do you have anything for families on {when} that doesn't cost money?
Do you know of a job fair for students on the {when} ?
Do you know of any workshops on how to start a cooperative?
Find me free concerts {town} {when}
Got any talks on climate change?
I am searching a conference on the local money.
I can only do {when} , and only {when} .
I don't drive and never will. Is anybody discussing life without a car?
I don't know anything about this but I'm curious, where could I go to see it in real life?
I don't mind paying actually
I don't mind paying after all
I fancy a good debate on basic income
I have a degree in social work and no idea what to do with it. Who could I talk to about careers?
I have two hours to kill on {when} {town}
I heard that there is tours of third places?
I lost my job in {when} and I'd like to meet people who hire in this sector.
I meant {town}
I need an event where I can meet investors who care about social impact
I only want workshops
I represent a bank and we'd like to know where we could meet project holders.
I run a small bakery and want to hand it over to my employees. Is anyone covering that?
I run a small non-profit and need advice from an accountant. Is anybody offering that?
I teach economics at a lycée and would love to take my sixth-formers to see a real cooperative from the inside.
I use a wheelchair, which of these places could I get into?
I want to code for good
I want to give some time, two hours a week say, to a charity. Where would I meet some?
I want to go out, surprise me
I want to go to a workshop
I want to learn how to write a grant application, ideally {when}
I wish somebody would teach me how to fix a puncture
I work at the mairie {town} , what's taking place in our area
I would be interested by everything what concerns migrants
I would like to see all of the debates.
I write for a local paper and need two good stories on cooperatives {when} .
I'd enjoy a street festival {town} or {town}
I'd like a guided tour {town} on {when}
I'd like to attend a conference
I'd like to see how a social grocery shop works.
I'd need an accountant to look at our books, do any offer a free half hour?
I'm 53, unemployed and thinking of going it alone
I'm a childminder and I dream of opening a parent-run nursery
I'm a freelance translator sick of working alone
I'm a youth worker and would like to use games with my teenagers, has anyone got experience to share?
I'm after advice on health mutuals.
I'm an Erasmus student, are there events where I could meet other students?
I'm at the town hall {town} , what's on here {when}
I'm bored
I'm coming over {town} for the day on the {when} , what would be open?
I'm free {when} , what do you suggest {town} ?
I'm looking for a networking event for start-ups, {when}
I'm looking for a training course on bookkeeping for associations {town}
I'm looking for something to do with my kids on {when}
I'm only free {when}
I'm stuck in the office {when} and back at {when} . What fits in between?
I've got my {when} free and two bored kids {town}
I've got nothing planned for {when} . What could I attend?
I've just moved {town} and want to meet local charities
Is anybody hosting a swap party, clothes or books, {town} ?
Is anything being streamed so I can follow from home?
Is anything planned between the {when} {town} ?
Is it possible to visit a factory taken over by its workers?
Is something going on {town} or {town} over {when} ?
Is there a book fair {town} on the {when} ?
Is there a farmers market on {when} ?
Is there a film screening followed by a debate {town} on {when} ?
Is there a training course {town} {when} ?
Is there anything {when} ?
It would please me a lot to cook with my neighbours.
It's for my internship report: I must attend two talks about social innovation.
Just show me all the free events
Let me know of any poetry readings {town} on {when}
Let's see what's planned {town} and {town}
List everything happening {when}
Live music at all?
Looking for investors who care about more than profit.
Looking for talks about local currencies
Meeting HR managers face to face
Meetups about renewable energy {town}
My French is quite poor, where could I still enjoy myself?
My association needs advice on grants, is there a training session coming up?
My book club would love a bookshop visit.
My grandmother is 80 and loves plants; is there anything for her?
My mother is 70 and wants help with computers: any class {town} ?
My town council is wondering how to back local associations; do elected members get together somewhere to compare notes?
Need something on public interest and tax status for my job
Networking for young people looking for work, {town}
Open days on the {when} ?
People who build furniture from scrap, are they showing their work?
Philippe Derudder
Places where I can talk about shared housing, {town} or {town}
Red Cross first aid sessions, anywhere
SCIC or SCOP, I can't decide, and I'd like to ask someone who knows
Shared allotments anywhere {town} ?
Show me everything except what's {town}
Something about saving energy at home, ideally {town}
Something with live music {town} or {town}
Something {town} maybe?
Somewhere to go on {when} other than {town} ?
Tell me about any local events {town}
Tell me what's going on {town}
Theater {when}
Things to do {town} until the end of {when}
Toys, games, play
Used books, old records, all that, who sells them for a good cause?
Wasn't there supposed to be a hackathon?
We are a group of twelve pensioners {town} and would be delighted to attend a talk one afternoon, preferably not too far.
We'd like a guided tour of a cooperative {town} {when}
We're a group of twelve retirees {town} {when} and would love a guided tour.
We're about to take on our first paid employee at the association and we're terrified. Any training?
We're four nurses thinking of leaving the hospital and starting our own cooperative practice. Who could we meet?
We're visiting between {when} , what would you recommend?
We've just moved {town} and {town} 't know a soul. How could we get to know people while doing something useful?
What are the universities doing?
What can I still catch {when} ?
What could I do {town} {when} without paying?
What does {when} look like?
What events took place {town} on {when} ?
What have you got {when} ?
What is on {when} ?
What is there on my doorstep? I'm {town} .
What's happening {town} on {when} ?
What's still to come {when} ?
When's the next training for associations?
Where can a student meet employers?
Where could five friends do some hands-on volunteering on the {when} ?
Where would a complete beginner feel welcome?
Which events are held in English?
Will there be any fireworks {town} {when} ?
Workshops for teenagers on {when}
Would you happen to have, by any chance, a meeting dedicated to ageing well?
Zero waste workshop, {when} , {town}
a plant swap {town}
a shared meal on {when} {town}
a talk instead
a wheelchair-friendly concert on {when}
a wheelchair-friendly concert, {when}
activities for a 4 year old
actually I'd rather go {town}
add {town} too
alternatives to capitalism
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
any docs being screened w/ a debate after
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
anyone showing how to upcycle old clothes
anyone talking about degrowth or that sort of thing?
anything 2 do on {when} ?
anything about energy?
anything at Place Rihour
anything fun happening {town} {when} ?
anything fun {town} {when}
anything going on {when} ?
anything on {town} {when}
anything on {town} {when} ?
anything {town} on {when}
anything {when}
anywhere except {town}
anywhere in the metropolis, not only there
are there any free concerts {town} ?
are there things outside the metropolis, like {town}
art shows or exhibits
attend a talk on local currencies
back-to-work schemes
barter, LETS, swap shops
beekeeping, {when} , {town}
beer brewed by a coop?
being employed by a co-op while freelancing
between the {when}
big social economy gathering {when} ?
biodiversity, insects, wildlife
board games evening
breakfast networking
bus tour or learning trip
by town
calendar
can I see them on a map?
can I volunteer somewhere {town} on {when} ?
can we discuss degrowth somewhere {town} ?
can you find something to do with my toddler {when}
car sharing
careers fair for uni students
caring for elderly parents
charity runs {when}
cheap ideas for going out
cheep family day out {when}
childcare projects, crèche, parents
circus or magic shows?
climat debates {when}
climate
closing party
co-housing, who's presenting a project?
community radio
compost
concert {town}
concerts {town} or {town}
could I see what's planned {town} on the {when}
could a school class come along to something?
could it be {town} ?
could you suggest an event on digital inclusion
crowdfunding
day by day
digital inclusion on the {when} ?
do any of them have sign language interpretation?
do they have any dance lessons {town}
do you cover {town} too? I'd love a concert there
do you have any events about housing?
do you know of any workshops on how to start a cooperative?
doesn't matter which day
drinks with social entrepreneurs
energy bills are killing us, where do I get tips
ethical banking
ethical fashion shows
events in a town {town}
events in english
events on {when}
events that are not {town}
events {town}
events {town} {when}
everything at the town hall of {town}
everything by uracen
exhibitions open right {when}
fablab
family outing {when}
farms maybe?
fashion that isn't fast
feminist stuff
festivals {town}
film screenings followed by a debate {town}
films?
find me a talk {when}
foundations giving money
free
free consert {when}
free legal advice for charities?
free of charge
free software, open source, commons
free stuff for students
free stuff {town}
free stuff {town} {town}
free workshops {town}
gardening with other people, getting our hands dirty
get me something cheap to do {town} on {when}
give me ideas for a rainy {when}
give us the lot for {town}
got a broken toaster, don't want to bin it
got a couple hours to kill {when} , any talks?
gratis ones only
gud evening what can i do dis {when} {town}
had enough of my office job, want work that means something
has to be free tho
home help cooperatives
homelessness, housing, hostels
how about self-employed people banding together?
how about the next day?
how about {town} ?
how about {town} instead?
how to get people in the street to care about your cause
how to run an association when you're under 25??
how's about a visit {town} {when}
i must interview a social entrepreneur for school, where do i find one
i want to go out, surprise me
i want to know about events {town}
i was told someones doing up a chicken coop with volunteers??
i {when} so anything {when}
i'd like to visit a coworkin space in the moulins district
improve the comms of our NGO
in English preferably
in {when}
inclusive sport
incubators
intergenerational housing
is anything going on {town} {when}
is anything taking place {town}
is nothing open on {when} ?
is someone going to explain solidarity savings in plain words
is there a Christmas market {town} ?
is there a book fair {town} {when} ?
is there a flea market or a swap party {town} ?
is there anything like this {town}
is there something at 730pm on {when}
is there something laid on by the city {town} itself
is there still stuff on in {when}
job fair social economy
job fair {town} on the {when} ?
job fairs between the {when} ,
jobs!!
just the free ones
just the {when}
just {when}
keep my kids busy on {when}
keep only what's suitable for little ones
kid friendly stuff {when} ?
knitting?
launch of a shared garden {town}
lectures
let's see what's on for young people {town}
list all events {town}
looking for a date idea but make it ethical
looking for a party {when} {town}
looking for a workshop {town} where i can learn to sew or fix clothes
looking for volunteering stuff {town}
looking for volunteering stuff {town} {when}
make it the whole {when}
map
maybe an exhibition instead of a tour
mediterranean culture
meetups for social entrepreneurs {when}
meetups for tech people who want to do good
mending phones, anyone?
my boss told me to find a half-day training on associations and local councils
my calendar is empty on {when} , what do you suggest?
my dad is 74 and scared of his new tablet, would there be something for him
my daughter is sixteen and wants to get involved in a cause
my hubby & i r {town} {when} any ideas what's on
my husband lost his job in {when} , are there meetings that could help him find a new path
my mother wants help with computers: any class {town} ?
n {town} ?
n {when}
near the Citadelle
networking {when}
next repair cafe
no entry fee
no events on {when} ?
no registration
no wait, {town}
not too {when} please, I have to catch the last metro
not {town}
not {town} , please, traffic's a nightmare
nothing on {town} on {when} ?
nothing there? try {town}
nothing with an entry fee
on the circular economy, what have you got?
on the map
on {when}
only {when}
open days
opening of a new co-op {town}
opening of a new co-op, {town} , {when}
opening receptions or launch parties on {when}
or maybe {when} ?
or {when}
or {when} ?
organic farming, {town} , {when}
organic food co-ops, veg boxes, that kind of thing
participatory democracy
pay-what-you-want evening
people who want 2 change the world haha
photography
plastic recycling
programme for {when}
public speaking
recommend me something for {when}
refugees
remind me what's on {when}
repair cafe
same but {town}
same thing but {town}
sat the {when} , {town} , free if poss
saving water and electric at home
scop
search for a training session about running a non profit
second-hand bikes, cargo bikes, anything on two wheels
show events for families {town}
show free events on a map
show me all that's happening {town}
show me everything
show me everything on the {when}
show me the calendar
show me the exhibitions
show me the map
show me what LaGrappe is hosting
show me what's scheduled {when}
small group things, crowds make me anxious
some accessible workshops {town} ?
something for jobseekers
something for kids {when} {town}
something that's on at {when}
something to do near the train station on {when}
something to do {when}
something {when} ?
somewhere I can bring a toddler
somewhere i can meet people and do something useful for the planet
somewhere to spend the afternoon with the little ones {town}
somewhere {town} to talk about housing
student food bank or solidarity shop opening
student week
studnt events dis week
stuff at la condition publique
stuff for teens {town}
sustainable fashion events in {when}
swap plants
take me somewhere {when}
take out the ones that cost money
tax rules for charities
teenagers
tell me about upcoming workshops {town}
the full list
the next day
the ones {town}
the town doesn't matter
the {when} suits me best
theatre, poetry, storytelling, I'm not fussy
things to do with kids {when}
things to do {town}
time bank
treasurer of a small choir, need to get better at accounts
tricks for cutting down on packaging
upcoming events
upcoming events {town}
urban farming {town}
vegan stuff?
video games and teaching
visit a factory owned by its workers
volunteering 17 yr old
volunteering meetups
we are a class of 30 pupils, which visits would suit us on {when} ?
we're rubbish at Facebook, our little club needs lessons
wellbeing at work
what about the {when} ?
what about {when} ?
what can I do on {when}
what can I do on {when} ?
what can I still catch {when}
what could I attend on {when} ?
what could I attend?
what days are there workshops?
what do you have for people with disabilities
what does the {town} organise?
what events are going on {when}
what events are there for students?
what places can we visit on {when} ?
what shouldn't I miss {when} ?
what's Makesense up to?
what's going on in town {when}
what's going on {town} {when}
what's happening on {when}
what's happening {town} {when} ?
what's on at {when}
what's on {town}
what's on {town} ?
what's on {town} {when}
what's on {when}
what's on {when} ?
what's on {when} that's free
what's the programme for the {when}
when are there workshops?
where are the exhibitions?
where are there workshops?
where can I go on {when} without registering?
where can I learn how to fill in a grant application for our judo club
where can I look around a co-working space
where can a student meet employers?
where can we eat together for cheap and support a good cause
where can young people find out about jobs?
where will they be talking about food waste
which cooperatives can I visit {town} ?
which days have something {town}
which days?
which events are free?
which workshops are free
who finances green projects {town}
who helps startups with a social mission
who is doing stuff about circular economy in {when} ?
who organises things {town} ?
who's doing anything on fair trade coffee?
who's got their doors open {when} ?
with my two children
women entrepreneurs
woodwork
workshops about the ESS
workshops but not {town}
workshops {town} but nothing {town}
would be nice to listen to a researcher for a change
zero waste hem
{town}
{town} , any neighbourhood parties
{town} , {town} , wherever along the border
{town} ?
{town} free events
{town} from Porte de Douai metro
{town} maybe?
{town} or {town}
{town} or {town} , whichever
{town} sat {when}
{town} uni campus
{town} {when}
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
Could you give me a figure for {town} , it's for a newspaper piece
Could you tell me roughly how many things are going on {when} ?
How many events are on the programme altogether?
How many events are there {town} {when} ?
How many free workshops do you have?
How many open houses are scheduled?
How many things are on {when} ?
How many things can I do with kids on {when} ?
How many workshops are being held {town} {when} ?
How much conferences there is in {when} ?
I'd be curious to know how many sessions touch on employment.
Just the number: how many meetings does LaGrappe host?
Number of free workshops in {when} ?
On the {when} , how many are there altogether?
What's the tally for {when} ?
count the exhibitions {town}
count the workshops on {when}
count them for me
do you know the number of training courses {when} ?
give me a count of the workshops
how many are free?
how many are there
how many are there on {when} ?
how many events are there {when}
how many events does that make?
how many events on {when}
how many events {town} ?
how many for kids
how many is that?
how many of them are free
how many talks on {when}
how many things are there {town}
how many workshops are there
how many workshops are there?
how many {town}
number of free workshops in {when} ?
number of open days
tell me how many talks you have on the {when}
total number of talks
`,
  about: `
Can you define social economy for someone who's never heard of it?
Do you have a printed booklet of the programme that you could post to me?
Has the ESS month been going on for long?
How many people work in the social economy {town} ?
Is it just {town} or the whole of France that does the Month?
Is it only charities or also proper businesses that make up the social economy?
What are the main themes of the programme?
What does ESS stand for?
What is the goal of the social economy month?
What's the difference between a social enterprise and a normal company?
Which towns are taking part?
Who is the Month aimed at?
Who pays for the Month?
Why {when} ?
Will there be another Month {when} ?
does it come back every autumn, {when}
how many towns take part
how many towns?
is the whole programme run by the council?
is there a pdf of the programme
start and finish dates of the whole programme?
what edition is it {when}
what is a cooperative, simply put
what is the ESS?
what is the social economy month about?
what is {when} thing exactly
what kinds of events are there?
what share of jobs does the social economy represent
what sort of things are in the programme, in general
what themes are there?
what's ess
what's the mois de l'ESS?
what's the official website of the Month?
what's the role of the CRESS in all this
when does the month of ESS end
when does the month start?
where can I pick up the paper brochure
which day has the most events?
which is the busiest day?
which municipalities are involved?
which organisation is in charge of the Month
which organisers are there?
which themes {town} ?
which towns take part?
who is behind the Month
who organises the month?
`,
  more: `
Are those all of them or is there more?
Five more
I've seen these three, what others do you have?
Show me the following ones
Show me the next ones
What else have you got?
You stopped at {when} , I'd like to see the end of it.
any more
any more in the list?
any others
anything else besides those?
anything else?
are there any others?
can i get the remaining ones
continue the list
go on
go on, show me the rest
got more of them?
is that all?
is that everything?
keep going
keep going, show me the others
keep going, show me the rest of the list
keep scrolling
more
next
next ones
next page
scroll down
scroll down a bit further for me
show me more
show me the rest of your list
surely there are others
the rest
the rest?
three more
what else
what else?
you have any others?
`,
  advise: `
Any suggestion? I'm open to everything.
Between the two, which is more interesting for a student?
Could you please point me towards the most rewarding one?
Honestly they all sound the same to me, what do you advise?
I can't make up my mind, help me choose
I'm in your hands
I've only time for one, which should it be?
Something good. You decide.
What would you go to if you were me?
Which of these is worth the trip?
dealers choice
hit me with something unexpected
if you had to keep just one
just pick one for me
recommend me one
what do you recommend?
what would suit a shy person best, in your opinion
what's the highlight
what's the must-see
what's your favourite
which 1 is best 4 a first timer
which one do you recommend?
which one is the best?
which one's the best?
which would you pick?
your top three?
`,
  details: `
, and where is it?
Can I arrive late?
Can I leave my bike somewhere safe?
Do I have to stay the whole time?
Do you need any experience for this?
Do you sleep there, at the 48 hour challenge?
How do I get to the inauguration of the Campusserie?
How long does the opening of La Campusserie last?
How much are tickets for the St So'lidaire {when} ?
How much does it cost to get into the Arcadis open day?
I saw the University of {town} partners' evening in your leaflet, how long does it last?
Is it reserved for associations or can a private person come?
Is it suitable for children?
Is it suited to someone who isn't a student?
Is it the same on both days?
Is the St So'lidaire {when} suitable for small children?
Is the venue known yet for the engagement evening {town} ?
Is there a dress code for the university partners' evening?
Is there a translation?
Is there parking nearby?
Is there parking there?
Minimum age?
On {when} , until what time does St So'lidaire go on?
Tell me more about the Roumics
What time does the social economy job forum start?
Where exactly is the job forum being held?
Where's the Arcadis open house taking place?
Who do I contact about the Arcadis open day?
Who's running the Roumics?
Will the researcher be there in person?
Will there be a recording for people who miss it?
Would it be in French?
any places left
any seats left for the accountant sessions
are dogs allowed?
are the sessions with the Turbez-Lenglart accountants really free
are there any seats left?
are there still seats
can I arrive late?
can I bring my dog?
can I bring my kids
can I bring my kids?
can I just show up
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
do I need my own laptop
do I need to register
do I need to register?
do they hand out a certificate at the end
do they speak english
do we have to book?
do you have to book for the open day at Arcadis
do you pay at the door
dogs allowed
email for the organiser?
free or paid?
has it been cancelled
how can I get in touch?
how do I contact them
how do I get there from the train station?
how do I get there?
how do i get there
how do i get there by bus
how long does it last
how long does it last?
how long is each slot with the accountant
how many people usually come to it
how much
how much does it cost?
how much for students?
how much is entry to the Roumics?
how much is it
how much is it?
in what town is it?
is it a talk or more hands-on?
is it being filmed
is it drop-in?
is it for children?
is it for kids
is it free
is it free?
is it full
is it full?
is it in English?
is it indoors or outside
is it near the metro?
is it ok with a pram
is it online
is it online?
is it only for students?
is it open entry?
is it open to everyone
is it open to everyone?
is it sold out?
is it still on if it rains?
is it suitable for a 12 year old?
is it wheelchair accessible?
is registration required?
is the SwitchUp challenge free?
is the cultural basket really pay what you like
is there a bar
is there a fee
is there a hearing loop
is there a phone number?
is there a website for it
is there an email?
is there childcare?
is there food
is there food there?
is there parking
is there parking?
is there step-free access?
is there wifi?
lift?
more details
must I sign up?
nearest metro?
need to book?
organised by who
phone number
phone?
should I bring anything?
should I bring something
start time?
step free access?
tell me more
tell me where the last one takes place
the Façonnables thing, what is it
till when
too advanced for a beginner?
tools provided?
vegetarian options there?
what age is it for?
what day was that again
what do I wear to the Arcadis work party
what do people actually do at the Creathon?
what does it cost
what does it cost?
what happens there
what happens there exactly
what is it
what is it about?
what is it?
what is this about
what should I bring?
what should I wear?
what time does it finish
what time does it finish?
what time does it start?
what time is the first one?
what will I learn there?
what's in the bag at Kilti?
what's the address
what's the address?
what's the adress
what's the best way to get there?
what's the email address?
what's the phone number for the energy saving workshop
what's the point of the "travail non subordonné" session
what's the topic?
when
when does it start
when does the SwitchUp challenge finish
when does the creathon end on {when}
when is it?
when's that?
where
where are we meeting
where do I park
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
which metro stop
which part of town is it in
which room
which town is it in?
who can I ask?
who do I ring about it
who is behind it
who is behind the ROUMICS
who is giving the talk on local currencies?
who is it for
who is it for?
who is putting on the Switchup {when} ?
who is the organiser?
who organises it?
who puts it on?
who runs it
who should I contact?
who should i write to
who's behind it?
who's running the Roumics?
who's running this?
who's speaking
who's speaking?
who's the organiser
will it be in French only
will lunch be provided at the Campusserie thing
will there be music at it
won't it be boring for a 10 year old?
`,
  choose: `
. 2
2
3
I mean the one run by the university
I was thinking of the one {town}
I'll take the one at the Gare St So
Option 2
The third one,
let me have the last one on your list
let's go with the first
number 2
number 3
number 4
open the one by APEC
option 4
second one
show me the one at the town hall
that one with the hens
the Kilti one
the first
the first one
the free one
the last one
the one by Makesense
the one with the accountants
the second one
the third one
the {town} one then
the {when} one
third on the list
`,
  register: `
, I want to take part
, sign me up
Can I book three seats for the repair workshop on {when} ?
Can I get a ticket?
Could you put my name down for the Workshop de l'engagement?
I want to register
I want to register my colleague for the grants training {town}
I want to take part in the Campusserie workshops, can you register me for them
I wish to inscribe myself to the training {town} .
I'd be happy to take part
I'd like to come
I'd like to register two people
I'd like to sign up for the third-place tour
I'll take it
Is it with you that one signs up?
My colleague and I would like to attend the accountant's consultation, could you arrange that for us?
One seat for the APEC meeting on {when} , .
Sign me up for the local currency talk
a spot for the tiers lieu tour
book 2
book 2 seats
book me 2 seats for the local currencies talk
book me a seat on the first one
book me in
book that one
book two seats for the local currency talk
can I book a place?
can I reserve a slot with the accountant on the {when} ?
can you get me in
can you put my name down for the creathon
could you add my name to the list for the creathon
count me in
enrol me
how do I book
how do I sign up?
i want to go to that one, hold me a place
i want to join this one
join, what do I have to do?
let the organisers know I'll be there
my coming, I will be with my wife.
put a seat aside for me
put my name down for it
put us down, there'll be three of us
register me and my sister for the Mediterranean culture basket
register me for the second one
registering for the municipal grants evening
reserve for my mum
save me a seat
save me a seat for the talk on the {when}
sign me up
there will be three of us
two places Arcadis {when}
we're a party of eight, is it possible to be registered as a group?
where do I put our names to take part?
where do i sign
`,
  cancel: `
, I have to withdraw my booking
I can't come any more
I can't make it any more, please cancel my booking
I can't make it anymore
I can't make it anymore, please cancel my booking
I have to give up my spot
I have to pull out
I need to pull out
I need to pull out of {when} 's thing
I won't be coming after all
I would like to annul my inscription
I'm cancelling, I'm ill
Something came up, I need to drop my registration.
Withdraw my registration for the partners' evening
cancel
cancel it
cancel my booking
cancel my place
cancel my request
cancel the one {town} but keep the others
cancel the workshop
drop my booking
drop my place at the creathon
forget it
forget it, thanks for trying
give my seat to somebody else, I'm ill
let my place go
my husband can't come either, so remove us both
need to cancel the spot i reserved thru you
never mind
never mind, I can't come anyway
scrap my request
something came up, I have to withdraw
something came up, take me off the list
undo the registration
we won't be there after all
withdraw my booking
withdraw my registration
`,
  "my-requests": `
Did my registration go through?
I applied {when} , where's it at
Show me the status of my registrations
What have I signed up for so far?
am I on the list?
any news about my booking?
can you tell me again what I'm registered for
did my registration go through?
did my request go through?
did you get my booking? show my requests
has the organiser answered my request yet
have I already registered for something?
is my place confirmed
my bookings
my requests
remind me of my registrations
show me my bookings
show me my registrations
show me what I've booked
what am I booked on
what did I sign up for again?
what have I signed up for
what have I signed up for so far?
what have I signed up for?
what was it I booked?
which ones did I put my name down for already
which seats did I ask for?
`,
  remind: `
Could I receive an e-mail the evening before so I remember?
I'd like a reminder
I'm forgetful, warn me in advance
Would you drop me a line an hour before it begins?
can you remind me of the event a day before?
can you send me a reminder?
let me forget!
nudge me {when} itself
ping me the day before
remember me of it on {when}
remind me
remind me about it
remind me the day before
reminder 2 days b4
`,
  erase: `
Delete all the data you hold on me
Delete everything you know about me
I don't want you keeping my name
I hereby ask you to destroy any information you hold on me, as the law entitles me to.
I no longer want to be in your files
I want my data gone
I want my name and email wiped from your records
I want my personal data gone
actually, erase my personal data
can you get rid of my phone number
clear my phone number from your records
delete all my data
delete all the data you hold on me
delete my data
delete my details
delete the data you have about me
erase all information about me
erase all my personal data
erase my infos
erase my personal data
forget about me
forget everything about me
get rid of everything you hold on me
get rid of the details you keep on me
keep none of my data
make my data disappear
remove all my personal information
remove all you know about me
remove my emial and name from your system
take me off your lists, I want
wipe my email address from your system
wipe the records you hold on me
you've got my email? delete it
`,
  correct: `
, you got it wrong
I made a mistake
I made a typo in my email
I meant something else
I never said that
You misunderstood me.
change my email
my phone number is wrong, I mixed up two digits
not that one!!
oops, misspelled my surname
that isn't my name
that's not what I asked
that's not what I meant
that's the wrong date
that's wrong
there's a mistake in what you wrote
wrong
`,
  restart: `
Forget all that and let's begin again
Start over from scratch
back to square one
can we begin again from the beginning
cancel my search
clear my search
forget all that and start over
forget everything, new search
forget my previous search
ignore what I said, let's begin again
let's go back to square one
let's start again
let's start again from the beginning
let's start from scratch
let's start from zero
new search
reset
reset everything and begin again
start from the top
start over
wipe that and begin again
`,
  repeat: `
I closed the window by mistake, what did you just say?
come again
could you repeat your last message
that again?
`,
  language: `
, can we do this in English?
Can we switch to French?
Could we switch to French?
Could you answer me in French, it's for my neighbour
can we switch to english
can we switch to french
can you answer in French
carry on in French
do you speak French?
français
french
in English
in French
parlez-vous anglais? I mean, English
speak English with me
which languages can you speak?
`,
  help: `
, I am not good with computers; what do I have to do here?
, what am I supposed to type?
Are you able to make bookings too, or only give information?
Do I write full sentences or just words?
How am I supposed to use this?
How does this work?
I don't follow
I don't get how this thing works
I don't get it
I'm confused
What can you do for me?
a friend gave me this link, how does it work?
can you help me?
explain how this chat works
explain how to use you
give me an example of a question
help
help me please i'm lost
how am I supposed to use this?
how do I search?
how do I use this
how does this chat work?
how does this work?
how should I phrase my question?
i'm stuck
instructions?
no idea what I'm supposed to do here
what am I supposed to do here
what are my options
what are the instructions?
what are you able to do for me
what are you able to do for me?
what can you do
what can you do?
what kind of questions can I ask?
what kind of stuff can I ask
what should I type
what should I type here?
what sort of things can I ask you?
`,
  identity: `
Is there somebody typing these replies or is it automatic?
am I talking to a human?
are you a bot?
are you a robot?
what are you exactly
what's your name?
where do you get this from?
who am I talking to
who are you?
`,
  human: `
Can I talk to a real human being?
Could one of your colleagues call me back?
I don't want to deal with a machine, who can I phone?
I don't want to talk to a robot
I want a member of your team
I want to talk to a real person
I'd rather have a member of the staff answer me
I'd rather talk to a real person
can I speak to someone
can I speak to someone?
can I talk to a real person
get me a human
get me an actual human being
get me someone real
give me a real person
hand me over to a human
is there a number I can call?
is there anyone i can call
let me talk to a person
operator
put me through to a human
put me through to someone from the organising team
put me through to your team
talk to a human
`,
  "off-topic": `
, I am flying {town} at {when} with two small children and would like to know whether the car hire desk will still be open. .
, my elderly father has run out of his blood pressure tablets and his GP is {town} . Can a French pharmacist help?
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
Could you please tell me which form I need in order to import my car from Ireland?
DHL left a card, now what
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
I dropped my phone in the toilet
I forgot my account password
I forgot the password to my email
I had a terrible day at work
I have a headache
I have an appointment at the bank at {when} but I'm running late, can you let them know
I have forgotten my card
I have had a headache for four days
I just got a puppy!!
I left my laptop on the metro, who do I call
I lost my credit card
I need a plumber {town} {when} , the kitchen is flooding
I need an emergency dentist {town} on {when}
I need to renew my passport {town} town hall
I never got my tax refund
I still haven't received my new card
I think I have cancer
I think I've sprained my ankle
I want a refund for the shoes I bought on {when}
I want to open a savings account
I want to sell my apartment {town} , which agent
I'm so hungry
I've been on hold with Orange for 50 minutes and I'm losing it
IBAN vs BIC
Is OVH looking for network engineers {town} ?
Is it going to freeze {when} ?
Is metro line 2 running {when} ?
Is my prescription ready at the chemist's {town} ?
Is the school bus running in the snow on {when} ?
Is there a vet open on {when} {town} ?
Is there sugar in oat milk?
Kinepolis {town} showtimes for Thor {when}
MOT equivalent in France, how much
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
Primark opening hours {when}
Put a meeting with Anna in my calendar for {when}
Read out my new emails
Recipe for beef stew with beer, serves four
Remind me to buy bread at {when}
SIM card for tourists, where do I buy one {town}
Set a timer for twelve minutes
Show me one-way fares from Boston to Denver {when}
Skip to the next song
Solve 3x plus 4 equals 19
Someone stole my debit card {town} , freeze it
Switch to the jazz radio station
Tell me a joke about cats
Text Paul that I'll be late for dinner
The broadband has been down {when}
The sofa you delivered on {when} is the wrong colour and I want it taken away
They sent me the wrong size, I want my money back
Turn the thermostat down to 18
VAT rate on books in France
Wake me up at {when}
We're a party of nine with a wheelchair user and need a steak restaurant for {when} , not too loud
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
Who won in Virginia {when} ?
Who wrote Madame Bovary?
Why was I charged a 2 euro fee for using a cash machine?
Will I need an umbrella {town} {when} ?
a garage {town} that's open {when}
a good barber {town} , walk-ins welcome
a map of France
a notary {town} who speaks English?
a vet open on {when} {town}
add bananas to my shopping list
add this to my gym playlist
air fryer chips timing
air quality {town} {when}
an email to Paul
an optician {town} who speaks english?
another word for happy
any chance of snow {when}
any new emails from Kate
any new emails from my boss
any pharmacy open on {when} {town} ?
any vegan burger place {town} that's open {when}
apple stock {when}
are lemons good for a cold
are the clocks wrong on my oven or did they go back already
are there any free parking spaces {town} on {when}
are there lockers at the railway station to leave suitcases
are there wolves in France
area of a triangle with sides 3 4 5
asdfghjkl
average rent for a studio {town}
average rent {town}
b&b {town} that takes dogs
baby names beginning with Q
battery dies {when} after the ios update
best burger place {town}
best cheese for a raclette
best child seat for a Mini
best man speech opening line
best mattress for back pain
bitcoin price rn
blue light filter on or off {when}
book a flight {town}
book a hotel {town} {when}
book a table for 4 at {when}
book a table for two at a thai place {town} {when}
book a table for two {when}
book me a cab for {when} {town}
brew me a cup of coffee
bureau de change open {when} near the station
cab frm {town} 2 the airport how much
call me a taxi
call mum
calories in a big mac
can I apply to Auchan online
can I bring my bicycle on the Eurostar
can I exchange my UK licence for a French one
can I get a refund on a late Deliveroo order
can I return a sofa to ikea without the receipt
can I store my bike at the station
can I substitute yogurt for sour cream
can adults get hand foot and mouth
can my boss fire me for being sick
can someone let me into the building, the keypad at number 12 is dead
can you eat fish on {when}
can you fly with a guitar as hand luggage
can you lower the volume
can you pay by contactless in taxis
can you proofread my cover letter
can you see Mars {when} {town}
can you talk louder
can't find my tax numbr
can't hear anything on my headset
can't log in2 my bank app
cancel my flight
cancel my pizza order
cancel my united flight to chicago
cancel my {when} alarm
cancel my {when} meeting
car insurance for a 19 year old
cash machine near place rihour that takes amex
cattery prices for a fortnight
center a div in css
change of address for my car papers
change the delivery slot to {when}
cheap package holiday to Tenerife in {when}
cheapest flight to Dublin {when}
cheapest flight {town} {town} on {when}
chiropractor open {when} {town}
citing a website in APA style
clear cookies in firefox
convert 50 dolars 2 euros
convert 70 kilos to stone
convrt 5 miles to km
crossword help: river in Italy, two letters
days {when}
declare foreign bank account how
defin serendipity
delete my {when} alarm
dentist taking new patients {town}
did anyone call me
did losc sign anyone new
did my hotel booking go through
diesel or petrol
dim the bedroom lamp to 20 percent
dim the hallway lamp to thirty percent
do I have to answer the census
do I need a visa for Morocco
do I need an umbrella for {town} {when}
do I need jabs for Kenya
do I pay council tax if I rent
do Uber Eats deliver {town}
do garden centres open on {when} round {town}
do i need an umbrela {town} {when}
do kids pay on public transport {town}
do penguins have knees
do these jeans come in a 34 leg
do they sell plug adapters {town} {town}
do they serve pork in French school canteens
do you dream
do you have this jacket in med
do you love me
do you love me?
do you need an international driving permit in japan
documents needed for a passport application {town} town hall
does Castorama mix paint to match a sample
does Mario Odyssey have two player
does amazon pay weekly
does anyone at reception know the code for the swimming pool changing rooms
does darty deliver on {when} town}
does french health insurance cover physiotherapy
does my Oyster card have any credit left
does she like me
does the Decathlon {town} have a click and collect desk
does the Ibis {town} have a gym
does the dog die in Marley and Me
dog groomer {town} with a slot {when}
dry cleaner near the station that does same day
electric car charging point {town} ?
email Sarah that the report will be ready {when}
emergency dentist on {when} {town}
emergency doctor {when} {town}
euro to pound exchange rate
euro to pound {when}
euromillions numbers for {when}
eurostar {town} {town} {when} 17 price
ferry from Dover on {when}
find me a recipe with chicken
find me a steakhouse with parking near {town} for {when}
find me an airbnb in lisbon for four with a balcony
find my phone
find the schedule for grand theatres
fix a dripping tap
flat to rent {town}
flights from Boston to Denver on {when}
flip a coin
florist that delivers {town} on {when}
free antivirus that isn't annoying
funeral director {town}
get me an uber to the airport at {when}
gift for a 14 year old boy who only likes football
give me an idea for dinner {when}
glazier for a broken shop window, {town}
got a letter from the bailiffs about a debt that isn't mine, help
ground transportation from oakland airport to downtown
gta cheat codes for cars
guess what, I passed my driving test
guitar tuning for drop D
gym with a sauna {town}
hairdresser {town} open on a {when}
has my pay cheque landed
has my payroll been deposited yet
have any transactions from Starbucks hit my account
heads up it's freezing outside lol
hire a van {town} for one day
hotel {town} with parking for {when}
housing benefit for foreign students, who pays it
how big can my cabin bag be on easyJet
how can I register my daughter at the nursery?
how cold is it getting {when}
how deep is the Mariana trench
how do I apply for a french social security number
how do I ask my boss for a raise?
how do I cancel my card
how do I change my delivery address
how do I change my password?
how do I fix my washing machine?
how do I get a copy of my marriage certificate
how do I get {town} airport to the city centre
how do I make pancakes without eggs
how do I make pancakes?
how do I renew my passport at the British embassy
how do I renew my residence permit at the prefecture
how do I stop smoking
how do I unsubscribe from Netflix
how do I whiten my teeth at home
how do i block someone on facebook
how do i contest a speeding ticket from a camera
how do i enrol my daughter in a secondary school {town}
how do i get red wine out of a carpet
how do i jump start a car
how do i roll over my 401k
how do i take a screenshot on a macbook
how do i transfer contacts from android to iphone
how do i unblok a sink
how do i verify my identity for the banking app
how do you make pancakes
how do you say thank you in Dutch
how does the electoral college work
how far away is the moon
how far is {town} {town}
how heavy is a rugby ball
how hot should the oven be for roast potatoes
how late does bus 14 go
how long 2 roast a chiken 1.5kg
how long do you boil an egg
how long do you boil rice
how long do you boil rice 4
how long does a car battery last
how long does a sprained ankle take to heal
how long does an international transfer take
how long does citizenship take
how long is a marathon in miles
how long is a probation period
how long is the drive {town} {town}
how long is the wait at Olive Garden
how long to drive {town} {town}
how many bones does a shark have
how many cards each in gin rummy
how many days of paid leave do I get
how many days {when}
how many feet are in a mile
how many first class seats on a boeing 767
how many grams in a cup of flour
how many grand slams does federer have
how many hours of sleep does a teenager need
how many ounces in a pound
how many people {town}
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
how much is a gel manicure in France
how much is a train {town} 2 {town} {when}
how much is it to ship a suitcase to Poland
how much is parking {town} {town} garage overnight
how much is petrol {town} {when} ?
how much is shipping to France
how much is the new iphone x
how much notice do i giv my landlord
how much notice must I give to leave my flat
how much paint for a 12 square metre room
how much ram do I need for photoshop
how much tax do I pay on 40k
how much water for two cups of rice
how ofen should i water a cactus
how often should I feed a kitten
how old is Madonna?
how old is the Queen
how old is the universe
how tall is LeBron
how tall is the Eiffel tower?
how to sharpen a kitchen knife
how windy is it on the coast {town}
how's the dow doing
i lost my driving licence, how do i get a duplicate
i need a cheap round trip from denver to atlanta
i think someone stole my pin
i want a stamp for the UK how much is it
i was charged twice for the same purchase
i've got a hedache n a stuffy nose
iphone x or galaxy s8
is 'irregardless' a real word
is 38.5 a high fever for a toddler
is 4g any good {town}
is Blade Runner 2049 worth seeing
is Brexit still happening
is Decathlon hiring {town}
is Macron left or right wing
is Pluto a planet again
is Spotify better than Deezer
is Tesla coming out with a truck
is Uber hiring riders
is a 12 out of 20 a good mark
is a tetanus shot good for ten years
is a tomato a fruit
is brown sugar healthier
is chocolate poisonous to dogs
is fifa 18 on the switch
is it a good time to buy a house
is it going to be cold {when}
is it going to freeze {when} {town}
is it illegal to drive in flip flops
is it legal to record a phone call
is it ok to take ibuprofen with antibiotics
is it safe to take ibuprofen with alcohol
is it weird to date your boss
is melatonin sold over the counter here
is my flight delayed
is my flight on time?
is my fridge supposed to hum
is raw milk safe in pregnancy
is school closed on {when} {town}
is stranger things scary
is the 36 bus late again
is the Anthony Joshua fight on tv on {when}
is the Auchan {town} open on {when}
is the BNP {town} open {when}
is the front door locked
is the metro running normally {when}
is the post offis {town} open sat
is the préfecture open {when}
is the stock market open on {when}
is the supermarket hiring?
is the swimming pool {town} shut on the {when}
is there a mcdonalds open late {town}
is there a night bus {when} ?
is there a parcel locker {town}
is there a storm warning for {when}
is there a tax office {town} open {when}
is there an H&M {town}
is there an apple store {town} and is it open on {when}
is there an english speaking doctor {town}
is there anywhere I can get passport photos {town}
is there traffic on the E17 {town}
is this email from my bank a scam
is this the Novotel? I think I left a charger in room 214
is tipping expected in France
it's Sam, did you get my text about {when} 's dinner
jump start a car
just moved {town} and nobody has collected my bins for two weeks, is that normal
kennels over {when} {town}
landlord wants to visit the flat {when} , am I obliged to open
laptop battery drains {when} help
last tram {town} {town} on a {when}
late night chip shop {town}
latest news about brexit
latest on the brexit talks
launderette {town} with big machines
legal drinking age {town}
locksmith open {when} {town}
looking for an electrician {town} , fuse box keeps tripping
lost me bus card what do i do
lost my pasport how do i report it
lost tabby cat {town} {when}
lottery numbers for {when}
make it warmer in here
mass in English on {when} {town} ?
mortgage calculator 180000 over 25 years
mortgage rate for 20 years
move my {when} dentist appointment to {when}
my baby won't stop crying and has a rash
my bank charged me 8 euros for nothing
my boss wants me to work on a public holiday, can he?
my car got towed {when} , who do I ring
my car's making a clicking noise
my card got swalowed by the atm {town}
my card was swallowed
my cat died {when}
my check engine light came on
my colleague keeps stealing my lunch
my contact lens is stuck
my dog ate chocolate
my engine warning light is on
my flight was delayed 5 hours, am I owed money
my fone wont charge
my fone wont turn on
my girlfriend dumped me
my grandad has shingles is it contagious
my horoscope for {when}
my husband forgot our anniversary
my landlord won't give me my deposit back
my laptop fan is really loud
my laptop won't start
my laptop won't turn on
my neighbour's dog barks {when} , is there a law against that
my outlook calendar won't sync
my package has been stuck at customs for two weeks
my parcel says delivered but it isn't here
my passcode for the app got blocked
my pin is blocked, what {when}
my prescription ran out, can the pharmacist renew it
my printr is offline ffs
my radiator is cold at the top
my smart plug won't pair
my son failed maths again
my teacher lost my exam paper
my team lost and I'm gutted
my washing machine leaks
name of that film where they're stuck in a lift
need a flu jab {when} wher
nespresso machine blinking orange
next metro to Gare {town} {town}
nobody came to my wedding
noisy neighbours at {when} , who to call
nurse jobs {town} university hospital
one bed flat {town} Europe under 700
order a large pepperoni and garlic bread
order a large pepperoni pizza
order a pizza
order more checks
overtaking rules for cyclists on roundabouts
petrol price {town} {when}
petrol station open {when} {town}
phone plan under 15 euros
pick a number between 1 and 50
pick a number between one and a hundred
play next episode of my podcast
play some Daft Punk
play some jazz
play some miles davis
play stranger things on the living room tv
play sum drake
play the latest episode of Serial
pollen count {when}
post office {town} opening times on {when}
prayer times {town} {when}
prime numbers under 50
print a returns label for me
printer says offline but it's on
put milk and bread on the shopping list
put my phone on do not disturb
put on the next chapter of my audiobook
put {when} off for {when}
ran out of my inhaler, what {when}
rate this song five stars
read my audiobook from chapter 5
recipe for chicken tikka masala
recipe for shepherd's pie
record the 9 o'clock news
register a birth at the town hall {town}
remind me to buy bread {when}
remind me to call grandma {when}
remind me to take my pills at {when}
remind me to take the bins out on {when}
removal van hire for {when}
remove red wine stain from carpet
rent me a compact car {town} airport {when}
report a lost visa card
reset my apple id
reset my wifi password
restaurants with high chairs {town}
reverse a string in java
rite me a poem about rain
roll two dice
rubbish collection days {town}
schedule my car for an oil change on {when}
seagulls riped open my bin bags again
set a timer for 20 minutes
set a timer for nine minutes
set an alarm for {when}
set the thermostat to 20 degrees
set the thermostat to 21
set up a standing order for the 5th of each month
share my location with Anna
should I buy bitcoin
should I text him back
show me flihgts from boston to denver on {when}
show me the cheapest fare {town} {town}
side effects of statins
sing me a lullaby
ski resorts with snow in {when}
skip this song
snooz it 10 min
sort a list in python
spell necessary
square root of 144
square root of 2
star sign for {when}
start the robot vacuum
start the robot vacuum at {when}
student room {town} {when}
subtitles are out of sync
summarise chapter one of Great Expectations
summarize Hamlet in two sentences
summarize this text
sunset time on {when}
table for four on {when} , somewhere {town}
tallest building in the world
tattoo studio with good hygiene reviews {town}
tell me a joke
text Dave I'm running late
text Dave i'm running late
the courier left my parcel with some random neighbour
the doorbell buzzes all the time
the lunar calendar
the traffic light at the end of our road {town} has been stuck on red {when}
there's a charge on my statement I don't recognise
there's mould on my bathroom ceiling
three course dinner for in-laws, ideas
top up failed, money left my account tho
track my parcel
traffic on the A1 {town} {when}
train {town} {town} at {when}
trains {town} Europe {town} on {when}
transfer 100 euros to my savings
transfer 200 euros from checking to savings
transfer 200 to my savings
transfer 50 dollars from checking to savings
transfer contacts from android to iphone
translate "I missed my train" into French
translate "where is the toilet" into French
translate hello into Spanish
trun off the tv
trun on the kitchen lights
tuition fees at Edhec
tune to bbc radio 4
turkey cooking time for 5 kilos
turn it down a bit
turn off all my alarms
turn off the kitchen lights
turn off the lights
turn the volume down to 3
tweet that the trains are late again
two doner kebabs, extra chilli, and one coke
tyre pressure for a ford fiesta
vet open on {when} {town} , my cat swallowed a string
wake me up at {when}
warehouse shifts {town} {when}
was the {when} to Ashford cancelled
washing machine smells of eggs
water's been cut off in our street {town}
wen is the next flite to rome
wen r my taxes due
what SAT score do I need for NYU
what alarms do i have on
what are the symptoms of flu
what book do you recommend
what can I use instead of buttermilk
what channel is the rugby on
what date is {when} {when}
what day is bin collection
what day is {when}
what day of the week is {when} {when}
what day of the week was {when}
what did Trump tweet {when}
what do I do about a wasp sting
what do I do if I lost my keys
what do Jehovah's witnesses believe
what do tadpoles eat
what documents for a residence permit
what does CPU stand for
what does NGL stand for in a text
what does a lawyer charge for a divorce
what does it mean if you dream about falling
what does segmentation fault mean
what does the triangle on a washing label mean
what events are on my calendar?
what foundation suits olive skin
what goes well with salmon
what grit sandpaper for varnish
what happened near the station {town} {when} , loads of police
what is a fair price per square metre {town}
what is a normal resting heart rate
what is a standard deviation
what is gluten intolerance
what is my credit score
what is the best phone?
what is the capital of Australia?
what is the earliest flight out of baltimore arriving {when}
what is the meaning of life
what is the smoke point of olive oil
what key is Let It Be in
what kind of languages were spoken in ancient Rome
what language do they speak in Brazil
what language do they speak in Suriname
what meetings do I have {when} ?
what movies are playing at the ugc {when}
what platform does the {when} leave from
what plug do they use in Italy
what rhymes with orange
what should I wear {when}
what size is a UK 10 in France
what song is this
what time does Auchan open on the bank holiday
what time does auchan close
what time does ikea {town} close {when}
what time does the sun rise {when}
what time does the uni library close {when}
what time dus aldi shut {town}
what time is it in Sydney
what time is it?
what time is the next metro {town}
what to write in an anniversary card
what was the {town} score on {when}
what week number are we in
what won the Oscar for best picture {when}
what year did the Titanic sink
what's 12 times 8?
what's 18 percent of 65
what's 43 times 17
what's Peter's phone number
what's a synonim of happy
what's in my diary for {when}
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
what's the difference between a virus and a bacterium
what's the fee for withdrawing cash abroad
what's the interest rate on a 15 year mortgage these days
what's the meaning of life
what's the meaning of life?
what's the minimum wage in france
what's the pollen count {when}
what's the population of Nigeria
what's the price of bitcoin?
what's the temperature in the nursery
what's the time in New York
what's the traffic like {town} ?
what's the voice actor of Shrek called
what's the w2 form for
what's the waiting time at the hospital A&E
what's the weather going to be like {town} on {when}
what's the weather {town} {when}
what's the weather {town} {when} ?
what's the wether {town} on {when}
what's traffic like on the A22
when are the bins emptied {town} ?
when are the next elections in Germany
when did David Bowie die
when did the dinosaurs die out
when did the {town} wall fall
when do the Six Nations fixtures come out
when do the lakers play next
when do {when} school holidays start
when does Ramadan start {when}
when does the new Star Wars come out
when is Hanukkah {when}
when is half-term?
when is my tax bill due
when is payday
when is the first frost usually
when is the first metro {town} ?
when is the walking dead back
when was Charles de Gaulle born and where {town}
when will my cheque clear
when's mother's day {when}
where are the diamonds in minecraft
where can I get a flu jab on {when}
where can I get decent sushi {when} {town}
where do I get a blood test {town} without an appointment
where do I hand in lost property {town}
where do I report a stolen wallet
where do I sign up for the driving test?
where does the word quarantine come from
where is my phone
where is the nearest pharmacy?
where to buy an engagement ring {town} {when}
where would I buy a winter coat in size 52
where's my amazon order
where's my refund {when}
where's the ctrl key on a mac
where's the pound, they've towed my Peugeot
which airlines serve lunch on the way to san francisco
which countries border Bolivia
which drill bit for concrete
which horses are running at {when}
which is better, iphone 8 or pixel 2
which minister resigned {when}
which phone plan should I get
which planet has the most moons
which side of the road do they drive on in Malta
which sticker do I need to drive {town}
which supermarkets are open {when} {town}
who directed Blade Runner
who directed the godfather
who got voted off Strictly on {when}
who inherits if there's no will
who invented the telephone
who is the mayor of Roubaix
who is the president of France?
who painted The Scream
who pays for the boiler service, tenant or landlord
who plays the Joker in The Dark Knight
who sings this
who unlocks phones cheaply near porte de Paris
who voices Woody in Toy Story
who was Saint Martin
who was the first man in space
who won the champoins league 2016
who won the game {when} ?
who won the match {when}
who wrote Les Misérables
who wrote the book of Job
who's injured for fantasy football {when}
who's married to Beyoncé
who's the prime minister of Japan
who's the prime minister of the UK
who's top of the premier league
who's top scorer in ligue 1
why did my cake sink
why do cats purr
why do my ears ring {when}
why do onions make you cry
why do we have leap years
why does my dog eat grass
why does my screen flicker
why is it so humid in here
why is my goldfish upside down
why is my phone so hot
why is my sql query so slow
why is the Mona Lisa famous
why is the sky blue
why is the sky blue?
why was I charged an extra pound for an ATM withdrawal
why was my card declined
wifi keeps dropping in the bedroom
wil it snow on {when}
will it be sunny {town} on {when}
will it rain on {when} ?
will it rain {when}
write a python function
write me a bio for Bumble
write me a poem
write me an essay on climate in Macbeth
wrong number, is that Dr Martin's surgery?
you know any place that does fade haircuts n beard trim {town} {when}
you remind me of my ex
{town} v {town} score
{town} vs {town} final score
`,
};
