// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
! Are there conferences {when} ?
, I run a small charity and I'd be glad to hear of any session on grants or tax rules.
, I would like the list of events {town} {when} .
, and on {when} ?
, but I meant things I can get to without leaving {town}
, i'm an exchange student {town} (pont de bois), do they do something on our campus?
, what about something for adults only
, what about {town}
, what can we do {town} on {when} ?
, what's on {when} ?
, which workshops are there {town} on {when} ?
, {when}
. What training is there {town} on {when} ?
. Where can I find a job forum {town} in {when} ?
. Which free concerts are there {town} on {when} ?
A colleague mentioned something with a bag and an artist's work inside. Does that ring a bell?
A talk about ethical banking {when}
American here, used to work at a credit union. What's the closest thing to that in your lineup?
And if I come with a six-year-old?
And {town} ?
Any community meals at {when} ?
Any free talks about food waste {when} ?
Any plans for {when} {town} ?
Anything by Makesense {when} other than a hackathon?
Anything for toddlers on {when} ?
Anything on social housing or homelessness {when} ?
Anything shorter? I only have an hour
Anything {when} , wheelchair accessible?
Anything {when} ?
Are there any film screenings with discussion in the programme?
Are there any free concerts?
Are there any open days {town} on {when} ?
Are there events in {when} too?
As an investor I'm keen on hearing projects that have already been financed
Big names giving a speech?
Bread ovens? Village style
Can I see the events of {when} ?
Can donors deduct what they give to our choir? Someone must be explaining this somewhere.
Can you show me only those that start {when} ?
Christmas markets with handmade gifts
Cold, free and fun don't often go together but who knows, {when} ?
Could somebody tell me whether beekeeping is represented?
Could you find me a repair café {town} ?
Could you find me an event about employment {town} ?
Could you please check if anything is scheduled {town} {when} ?
Could you tell me if there's a job fair?
Could you tell me what is planned for {when} ?
DIY day outdoors, ideally with hens lol
Dear sir or madam, I would be grateful if you could send me the events planned {town} .
Did you have anything about short supply chains?
Do any of the gatherings last a whole day?
Do you have any bike repair sessions {town} {when} ?
Do you have anything for families on {when} that doesn't cost money?
Do you have events for entrepreneurs?
Do you have events where you can drop in without booking?
Do you have something about parenthood and nurseries?
Do you have training sessions left {when} ?
Do you know of a job fair for students on the {when} ?
Do you know of a meeting about creating a company in the social economy?
Do you know of any workshops on how to start a cooperative?
Does the Apes have something scheduled, I used to volunteer for them
Erasmus here, arrived in {when} , still haven't met any locals...
Events at the Condition Publique, .
Everything about housing
Feeling a bit low these days, would do me good to see cheerful people
Find me free concerts {town} {when}
For my dissertation I'd need to hear elected officials explain why they put money in the social economy
Got any talks on climate change?
I am interested about the commons, what conferences exist on this?
I am searching a conference on the local money.
I babysit {when}
I can only do {when} , and only {when} .
I can't stand speeches, is there a single event where no one holds a microphone?
I come from Italy where social cooperatives are everywhere. Who could tell me how they work in France?
I did WWOOF in Ireland {when} and would love something along those lines, only for a day
I don't drive and never will. Is anybody discussing life without a car?
I don't have a cent {when}
I don't know anything about this but I'm curious, where could I go to see it in real life?
I don't mind paying actually
I don't mind paying after all
I fancy a good debate on basic income
I go to bed at {when} so mornings,
I graduate in {when} and HR people scare me, is there any way of meeting them in a relaxed setting
I have a broken hoover and a conscience
I have a degree in social work and no idea what to do with it. Who could I talk to about careers?
I have a free hour around {when} . What could I squeeze in?
I have two hours to kill on {when} {town}
I heard that there is tours of third places?
I lead a scout group and we could lend a hand somewhere on the {when}
I lost my job in {when} and I'd like to meet people who hire in this sector.
I make soap in my kitchen and people keep asking to buy it. I don't want to set up a company though!
I manage a hostel for young workers {town} and would like to see how others do
I meant {town}
I need 2 ECTS for attending public lectures, what can you offer me
I need an event where I can meet investors who care about social impact
I never get out of the office {when} . Is there hope for me?
I only want workshops
I own a hammer and I'm not afraid to use it
I remember {when} you had a big {when} at the old goods station, are they doing it again?
I represent a bank and we'd like to know where we could meet project holders.
I run a small bakery and want to hand it over to my employees. Is anyone covering that?
I run a small non-profit and need advice from an accountant. Is anybody offering that?
I teach 9th graders, they only care about games, help!
I teach economics at a lycée and would love to take my sixth-formers to see a real cooperative from the inside.
I use a wheelchair, which of these places could I get into?
I walk with a stick so nothing with stairs, and preferably {town}
I want a drink, some music and no guilt
I want to code for good
I want to find a workshop {town} .
I want to give some time, two hours a week say, to a charity. Where would I meet some?
I want to go out, surprise me
I want to go to a workshop
I want to learn how to write a grant application, ideally {when}
I want to volunteer, which event should show me the associations?
I was given your leaflet at the library but my dog ate the page for the {when} . What was on it?
I wish somebody would teach me how to fix a puncture
I work at the mairie {town} , what's taking place in our area
I work for the MEL and need the events that concern local authorities
I would be interested by everything what concerns migrants
I would like to see all of the debates.
I write for a local paper and need two good stories on cooperatives {when} .
I'd enjoy a street festival {town} or {town}
I'd like a guided tour {town} on {when}
I'd like to attend a conference
I'd like to attend a meeting on health and prevention.
I'd like to be my own boss but keep sick pay, is anybody explaining how that works?
I'd like to be useful in my street
I'd like to go to a festive event with friends
I'd like to see how a social grocery shop works.
I'd like to see the weird stuff
I'd like whatever Finansol is part of.
I'd need an accountant to look at our books, do any offer a free half hour?
I'd rather not send another 200 CVs, I'd rather meet folks in person
I'm 53, unemployed and thinking of going it alone
I'm a childminder and I dream of opening a parent-run nursery
I'm a councillor in a small commune and I was told there's something for elected people about the commons?
I'm a freelance translator sick of working alone
I'm a photographer, which events would have lots of people & colours
I'm a social work trainee and they want us to observe a public debate, any date will do
I'm a teacher, are there activities about video games in class?
I'm a youth worker and would like to use games with my teenagers, has anyone got experience to share?
I'm after advice on health mutuals.
I'm an Erasmus student, are there events where I could meet other students?
I'm at the town hall {town} , what's on here {when}
I'm bored
I'm coming over {town} for the day on the {when} , what would be open?
I'm deaf, which events would have subtitles or an interpreter?
I'm fed up of complaining in front of the telly
I'm free {when} , what do you suggest {town} ?
I'm from Leeds, we've got community shares back home and I'm curious whether {town} does the same sort of thing
I'm interested in solidarity finance.
I'm looking for a conference about complementary currencies.
I'm looking for a networking event for start-ups, {when}
I'm looking for a training course on bookkeeping for associations {town}
I'm looking for an accountant who knows about associations
I'm looking for something to do with my kids on {when}
I'm only free {when}
I'm organising a team outing and my boss insists on "impact". Over to you.
I'm secretary of an allotment society {town} ; our website is from 2004, need I say more
I'm stuck in the office {when} and back at {when} . What fits in between?
I'm writing my master's thesis on platform co-ops, who's going to be speaking on such matters?
I'm {town} {when} , what could I attend?
I've been a graphic designer on my own for six years and I'm lonely, frankly.
I've got a long lunch break on the {when} and I work by the Grand Place
I've got an idea for an app to help homeless people but I can't code
I've got my {when} free and two bored kids {town}
I've got nothing planned for {when} . What could I attend?
I've just moved {town} and want to meet local charities
I've too many seedlings on my balcony, who wants to trade?
Insects! My boy is mad about insects.
Is anybody hosting a swap party, clothes or books, {town} ?
Is anything being streamed so I can follow from home?
Is anything planned between the {when} {town} ?
Is it possible to visit a factory taken over by its workers?
Is something going on {town} or {town} over {when} ?
Is the CRESS holding a stand anywhere?
Is there a book fair {town} on the {when} ?
Is there a farmers market on {when} ?
Is there a film screening followed by a debate {town} on {when} ?
Is there a training course {town} {when} ?
Is there an event on the theme of women?
Is there an event to do with digital technology?
Is there an exhibition I could go and see?
Is there any event where I could practise my French with nice people?
Is there anything {when} ?
It would please me a lot to cook with my neighbours.
It's for my internship report: I must attend two talks about social innovation.
It's my day off {when} .
Just finished my studies in environmental law and I'd love to know who recruits
Just show me all the free events
LGBT groups involved anywhere?
Let me know of any poetry readings {town} on {when}
Let's see what's planned {town} and {town}
List everything happening {when}
List the workshops
Live music at all?
Looking for events on ecology
Looking for investors who care about more than profit.
Looking for talks about local currencies
MACIF, are they taking part in anything?
Meeting HR managers face to face
Meetups about renewable energy {town}
My French is at A2 level so talks are hard for me, but I have two arms and I like to paint and dig.
My French is quite poor, where could I still enjoy myself?
My association needs advice on grants, is there a training session coming up?
My book club would love a bookshop visit.
My boss (deputy mayor) wants to know where other towns present what they do for the social economy
My daughter's just been elected president of her student union and hasn't the faintest idea about budgets
My gas bill doubled. Doubled!
My grandmother is 80 and loves plants; is there anything for her?
My grandmother says nobody helps nobody anymore, I want to prove her wrong
My in-laws are staying with us over {when} and we've run out of museums.
My mother is 70 and wants help with computers: any class {town} ?
My neighbour went to a meeting on the internet and citizens {when} {town} and loved it
My pupils are always on their consoles, I'd like to turn that into something
My savings are sitting there doing nothing, I'd rather they did some good.
My son is 17, is there a training for young people who run associations?
My startup has zero euros and a big heart
My town council is wondering how to back local associations; do elected members get together somewhere to compare notes?
My train leaves at {when} . Until then I'm all yours.
Need something on public interest and tax status for my job
Need to fill my students' {when}
Networking for young people looking for work, {town}
Nobody comes to our meetings any more, we need to learn to sell ourselves better
Not mornings. I don't exist {when} .
Open days on the {when} ?
Our office {town} closes early on {when} and colleagues would like an outing
Our old treasurer has left with all the knowledge, and nobody knows what a fiscal receipt is any more
People who build furniture from scrap, are they showing their work?
Philippe Derudder
Places where I can talk about shared housing, {town} or {town}
Red Cross first aid sessions, anywhere
Redundant at 58. Who would even talk to me?
SCIC or SCOP, I can't decide, and I'd like to ask someone who knows
Search: cooperative
Shared allotments anywhere {town} ?
Show all the meetings on the {when}
Show me events for young people
Show me everything except what's {town}
Show me the talks, not the workshops
Skint student seeks free food and good conversation
Small talks, ten people max, do those exist?
Someone at work swears there is a free accountant going. True?
Something about saving energy at home, ideally {town}
Something for the whole office, around fifteen of us, half a day, {when}
Something for {when} ?
Something with live music {town} or {town}
Something {town} maybe?
Somewhere to go on {when} other than {town} ?
Stuck at home {when} , after that I'm game for whatever you've got.
Tell me about any local events {town}
Tell me what's going on {town}
The kids have no school on {when} .
The local paper is sending me out on {when} . What will be going on?
The mayor never answers our letters. Is there a session on how clubs and town halls get along?
The owner of our print shop is retiring and there are nine of us who'd like to carry on
Theater {when}
There's no nursery place for my baby so I might as well open one lol
Things to do {town} until the end of {when}
Thought I'd take my mum out on {when} , she loves flea markets and good causes
Toys, games, play
Twenty years in insurance and I can't look at another spreadsheet. I want to do something useful.
Two arms, one drill, free all {when} .
Used books, old records, all that, who sells them for a good cause?
Wasn't there supposed to be a hackathon?
We are a delegation of 8 {town} and we come on the {when} ; what would you have that day?
We are a group of twelve pensioners {town} and would be delighted to attend a talk one afternoon, preferably not too far.
We asked the town for money {when} and got turned down flat. I'd like to know what we did wrong.
We can only do {when} .
We don't speak French, only English and Dutch. Would there be anything for us?
We land {when} and fly back {when} , what will we be able to catch?
We run a community pub in Kent and are over for a few days. It'd be lovely to see how folks here manage collectively owned places.
We'd like a guided tour of a cooperative {town} {when}
We're a group of twelve retirees {town} {when} and would love a guided tour.
We're about to take on our first paid employee at the association and we're terrified. Any training?
We're four nurses thinking of leaving the hospital and starting our own cooperative practice. Who could we meet?
We're three mums who'd like to set up a little nursery, with parents in charge
We're visiting between {when} , what would you recommend?
We've just moved {town} and {town} 't know a soul. How could we get to know people while doing something useful?
What about associations, any courses for them?
What are the universities doing?
What can I still catch {when} ?
What could I do {town} {when} without paying?
What could an ordinary person do on {when} to make the world a bit less awful?
What do you have on {when} ?
What does {when} look like?
What events took place {town} on {when} ?
What has Interphaz got going on?
What have you got {when} ?
What is happening {town} ?
What is on {when} ?
What is there on my doorstep? I'm {town} .
What training does Uracen offer in {when} ?
What's happening {town} on {when} ?
What's on {town} on {when} ?
What's on {town} {when} ?
What's on {when} ?
What's still to come {when} ?
What's the least boring thing on {when} ?
When are the open days?
When's the next training for associations?
Where can I meet people from social enterprises?
Where can a student meet employers?
Where could five friends do some hands-on volunteering on the {when} ?
Where would a complete beginner feel welcome?
Where's the party?
Which activities are suitable for children?
Which days are there events at LaGrappe?
Which events are held in English?
Which events are organised by the City {town} ?
Which events take place {town} ?
Which events {town} ?
Which meetings talk about the status of employees in a cooperative?
Which ones don't need registration?
Who is doing stuff with triporteurs?
Will Cliss21 be somewhere?
Will there be any fireworks {town} {when} ?
With my pushchair I can't do the metro {town} . What's on in easy reach of the tram?
Workshops for teenagers on {when}
Workshops on saving energy
Would you happen to have, by any chance, a meeting dedicated to ageing well?
Zero waste workshop, {when} , {town}
a bit later in the day?
a guy at the market told me about money that only works {town} ?? where can i learn more about it
a plant swap {town}
a shared meal on {when} {town}
a talk instead
a wheelchair-friendly concert on {when}
a wheelchair-friendly concert, {when}
activities for a 4 year old
actually I'd rather go {town}
actually make that the {when}
add {town} too
africa
alternatives to capitalism
an event I can reach by metro?
and at {when} ?
and for {when} ?
and in {when} ?
and is there one {town} ?
and nothing on {when} ?
and the day before?
and the following day?
and what about {town}
and what about {when} ?
and without registration?
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
anything for students on campus?
anything fun happening {town} {when} ?
anything fun {town} {when}
anything going on {when} ?
anything on {town} {when}
anything on {town} {when} ?
anything {town} on {when}
anything {when}
anywhere except {town}
anywhere in the metropolis, not only there
are the blind catered for in one of your workshops
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
bike repair
biodiversity, insects, wildlife
board games evening
books?
breakfast networking
bus tour or learning trip
but I work {when} , so?
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
cheese. is there cheese in any of these
chess? no? what about board games
childcare projects, crèche, parents
chocolate (I had to try)
choirs
circular economy events
circus or magic shows?
climat debates {when}
climate
closing party
co-housing, who's presenting a project?
community garden
community radio
compost
concert {town}
concerts {town} or {town}
could I see what's planned {town} on the {when}
could a school class come along to something?
could it be {town} ?
could you list the meetings for job seekers?
could you narrow it down to {when}
could you suggest an event on digital inclusion
crafts with kids
creating your own job
croix hem lys
crowd-sourced maps
crowdfunding
day by day
debates
digital inclusion on the {when} ?
do any of them have sign language interpretation?
do they have any dance lessons {town}
do you cover {town} too? I'd love a concert there
do you have any events about housing?
do you know of any workshops on how to start a cooperative?
doesn't matter which day
drinks with social entrepreneurs
drop {town} , what's left?
dyslexia, autism, school troubles
energy bills are killing us, where do I get tips
ethical banking
ethical fashion shows
events in a town {town}
events in english
events on {when}
events that are not {town}
events {town}
events {town} {when}
events {when} {town} {town} station
everything at the town hall of {town}
everything by uracen
everything in my flat is from ikea, i want to see furniture with a soul
exhibitions open right {when}
fablab
fair trade
family outing {when}
farming without pesticides
farms maybe?
fashion that isn't fast
feminist stuff
festivals {town}
film screenings followed by a debate {town}
films?
find me a talk {when}
food co-op
for my blog I'd like to cover two or three happenings {when} {town}
foundations giving money
four day week
free
free + {town} + {when}
free consert {when}
free legal advice for charities?
free of charge
free software, open source, commons
free stuff for students
free stuff {town}
free stuff {town} {town}
free workshops {town}
further north?
gardening with other people, getting our hands dirty
get me something cheap to do {town} on {when}
give me ideas for a rainy {when}
give me the programme of {when}
give us the lot for {town}
got 3 bags of clothes to give away, is there an event where that'd be useful
got a broken toaster, don't want to bin it
got a couple hours to kill {when} , any talks?
gratis ones only
gud evening what can i do dis {when} {town}
had enough of my office job, want work that means something
has to be free tho
have you got anything on {when}
hear Maud Grégoire
hm no, more like practical stuff
home help cooperatives
homelessness, housing, hostels
honey, hens, hedges
house shares for seniors
how about self-employed people banding together?
how about the next day?
how about {town} ?
how about {town} instead?
how to get people in the street to care about your cause
how to run an association when you're under 25??
how's about a visit {town} {when}
i must interview a social entrepreneur for school, where do i find one
i search a workshop for learn to repair things
i want see the events of {when}
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
is there a thing where i can bring my old phone
is there an activity on the 11th even tho its a bank holiday
is there anything like this {town}
is there something at 730pm on {when}
is there something for retired people
is there something laid on by the city {town} itself
is there still stuff on in {when}
it's raining cats and dogs, what's indoors {when}
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
la fondation des possibles
launch of a shared garden {town}
lectures
less formal?
let's look at {when} then
let's see what's on for young people {town}
list all events {town}
local currency talk
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
mental health
mutual insurance
my boss told me to find a half-day training on associations and local councils
my calendar is empty on {when} , what do you suggest?
my dad is 74 and scared of his new tablet, would there be something for him
my daughter is sixteen and wants to get involved in a cause
my hubby & i r {town} {when} any ideas what's on
my husband lost his job in {when} , are there meetings that could help him find a new path
my mother wants help with computers: any class {town} ?
my nephew dropped out of school, he's 19, good with his hands, hates classrooms
n {town} ?
n {when}
near the Citadelle
nearer the centre maybe
networking {when}
next event?
next repair cafe
no entry fee
no events on {when} ?
no registration
no wait, {town}
not that week, the one after
not too {when} please, I have to catch the last metro
not {town}
not {town} , please, traffic's a nightmare
nothing on {town} on {when} ?
nothing there? try {town}
nothing with an entry fee
on the circular economy, what have you got?
on the map
on {when}
only the workshops
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
our professor told us to go to at least one event of the month and to write 3 pages. deadline {when} ...
participatory democracy
pay-what-you-want evening
people who want 2 change the world haha
photography
plastic recycling
prisons, reinsertion, does anyone deal with it
programme for {when}
project funding for associations
public speaking
rather {when}
recommend me something for {when}
refugees
remind me what's on {when}
repair cafe
repair café
robots, AI, that kind of jazz
same but {town}
same thing but {town}
sat the {when} , {town} , free if poss
saving water and electric at home
scop
search for a training session about running a non profit
second-hand bikes, cargo bikes, anything on two wheels
sewing
short food chains {town} valley
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
social entrepreneurship
social housing people, are they in it
solar panels on roofs, citizens who club together to pay for them
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
sort them by date {when}
street mobilisation
student food bank or solidarity shop opening
student week
student, {when} , free
studnt events dis week
stuff at la condition publique
stuff for teens {town}
sustainable fashion events in {when}
swap plants
swaps
syrian families
take me somewhere {when}
take out the ones that cost money
talk talk talk, isn't there a thing where you use your hands?
tax rules for charities
teenagers
tell me about upcoming workshops {town}
the full list
the guy from Emmaüs, is he giving a talk somewhere?
the next day
the ones {town}
the same for my kids?
the town doesn't matter
the {when} suits me best
theatre, poetry, storytelling, I'm not fussy
things to do with kids {when}
things to do {town}
time bank
too far. Nothing {town} ?
treasurer of a small choir, need to get better at accounts
tricks for cutting down on packaging
upcoming events
upcoming events {town}
upcycling workshop
urban farming {town}
urban walks, guided
vegan stuff?
video games and teaching
visit a factory owned by its workers
volunteering 17 yr old
volunteering meetups
water, rivers, the Deûle
we are a class of 30 pupils, which visits would suit us on {when} ?
we would like to visit a cooperative with our students
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
what events are there {when}
what if we say {when} instead
what is there at the Maison Stéphane Hessel
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
with big banks.
with my two children
without the conferences
women entrepreneurs
woodwork
workshops about the ESS
workshops but not {town}
workshops {town} but nothing {town}
would be nice to listen to a researcher for a change
yoga or some kind of relaxation
zero waste hem
zero waste workshop
{town}
{town} , any neighbourhood parties
{town} , do you have events there?
{town} , {town} , that side
{town} , {town} , wherever along the border
{town} ?
{town} ??
{town} free events
{town} from Porte de Douai metro
{town} maybe?
{town} or {town}
{town} or {town} , whichever
{town} or {town} way
{town} sat {when}
{town} side would suit me better
{town} uni campus
{town} {when}
{town} {when} , any ideas
{town} {when} ?
{when}
{when} , what's happening?
{when} - any meetups?
{when} ?
{when} I mean
{when} anything on?
{when} events on {when}
{when} events {town} ?
{when} instead
{when} only
{when} then
{when} walk or guided visit?
{when} walks instead
{when} with the family, not too dear
{when} would suit me better
{when} {town}
`,
  count: `
A rough number of events for {when} ?
Could you count the conferences for me ?
Could you give me a figure for {town} , it's for a newspaper piece
Could you tell me roughly how many things are going on {when} ?
How many different events does the {town} organise?
How many events are on the programme altogether?
How many events are there {town} {when} ?
How many events take place on {when} ?
How many free workshops do you have?
How many of these are for under 25s?
How many open houses are scheduled?
How many things are on {when} ?
How many things can I do with kids on {when} ?
How many trainings does Uracen give in all?
How many workshops are being held {town} {when} ?
How much conferences there is in {when} ?
I'd be curious to know how many sessions touch on employment.
I'm doing a slide for my boss, how many events does the programme contain?
Just the number: how many meetings does LaGrappe host?
Number of events {town} ?
Number of free workshops in {when} ?
On the {when} , how many are there altogether?
Out of curiosity, how many exhibitions do you have?
What's the tally for {when} ?
and how many on {when} ?
and {town} , how many?
but how many of those are {when}
count the exhibitions {town}
count the workshops on {when}
count them for me
do you know the number of training courses {when} ?
for my stats: how many are about jobs
give me a count of the workshops
how many are free?
how many are there
how many are there on {when} ?
how many does that make in total?
how many don't require signing up?
how many events are left {when}
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
how many workshops {when} ?
how many {town}
howmany things are there {town}
number of free workshops in {when} ?
number of open days
tell me how many talks you have on the {when}
total number of talks
would you say there are more than ten events on {when} ? how many precisely?
`,
  about: `
Are the talks generally in French or do some of the organisers speak English?
Can you define social economy for someone who's never heard of it?
Do I have to be a member of something to take part in the Month?
Do you have a printed booklet of the programme that you could post to me?
Does the Month exist in other regions?
Does the Month have a Facebook page or a Twitter hashtag?
Does the programme cover {town} or just the metropolis?
Has the ESS month been going on for long?
How can our association get its own event into the programme?
How is it different from Festisol?
How long does the Month last?
How many employees does this sector have in the metropolis?
How many people work in the social economy {town} ?
I keep seeing ESS on posters everywhere, what is it?
I'm a journalist: who is the elected official responsible for the Month at the MEL?
I've just moved from Canada, we say "social economy" there. Is it the same?
Is a mutual insurance company part of the social economy then?
Is it just {town} or the whole of France that does the Month?
Is it only charities or also proper businesses that make up the social economy?
Is it over already or still going?
Is it run by the state or by charities?
Is that the tenth anniversary or the {when} ?
Is the Month free for everybody?
Is there a map of all the participating places?
Is this only in {when} ?
My kid asked me what a social economy is and I was a bit short of words...
Sounds like communism to my dad, how would you describe it to him?
What are the main themes of the programme?
What does "solidaire" mean in this context? My dictionary isn't much help.
What does ESS stand for?
What is the Month of the social and solidarity economy?
What is the goal of the social economy month?
What kinds of events are there?
What themes does the Month cover?
What's a SCOP?
What's the difference between a social enterprise and a normal company?
What's the point of a whole month on this?
When did the Month start?
Where can I download the whole programme?
Which towns are part of it?
Which towns are taking part?
Who is the Month aimed at?
Who organises all this?
Who pays for the Month?
Why {when} ?
Will there be another Month {when} ?
does it come back every autumn, {when}
for the silly question but is this a political thing?
how many towns take part
how many towns?
how many years has this been going
is the ess a big employer here
is the whole programme run by the council?
is there a pdf of the programme
it's like charity shops and that sort of thing?
scic?? mutuelle?? what do these words mean
start and finish dates of the whole programme?
what do you mean by commons
what does ESS stand for
what edition is it {when}
what happens {when} , is it over for good
what is a cooperative, simply put
what is the ESS?
what is the social economy month about?
what is {when} thing exactly
what kinds of events are there?
what share of jobs does the social economy represent
what sort of things are in the programme, in general
what themes are there?
what's ess
what's the cress
what's the mois de l'ESS?
what's the official website of the Month?
what's the role of the CRESS in all this
when does the month of ESS end
when does the month start?
where can I pick up the paper brochure
which categories do you sort the events into
which day has the most events?
which is the busiest day?
which municipalities are involved?
which organisation is in charge of the Month
which organisers are there?
which themes {town} ?
which towns take part?
who can take part in the Month as an organiser
who is behind the Month
who organises the month?
who's behind the programme
`,
  more: `
, next lot
Are those all of them or is there more?
Can I see the next five?
Could you display the rest of the events, ?
Do you have more like these?
Five more
I'd like to see some more before deciding.
I'm not continued by these. Other possibilities?
I've read those. Next page?
I've seen these three, what others do you have?
Is that the whole list?
See more
Show me more
Show me the following ones
Show me the next ones
That can't be all of them!
There must be some I haven't seen yet
What are the others?
What else have you got?
You said there were twelve. Where are the other seven?
You stopped at {when} , I'd like to see the end of it.
and after those?
and the ones you haven't listed?
and then?
another few?
any more
any more in the list?
any others
anything else besides those?
anything else?
are there any others?
are there further ones down the list
can i get the remaining ones
carry on
continue the list
full list please not just the top
go on
go on, show me the rest
got any more up your sleeve
got more of them?
grab me, what else is in there?
hm ok, what other ones
is that all?
is that everything?
keep going
keep going, show me the others
keep going, show me the rest of the list
keep scrolling
keep them coming
more
more of the same
more results
next
next ones
next page
only these three?
page 2
scroll down
scroll down a bit further for me
shame, have you really got ?
show me more
show me the rest of your list
stop there
surely there are others
that was quick, is there nothing left?
the rest
the rest?
three more
what comes after number five
what else
what else?
you have any others?
you've only shown a handful
`,
  advise: `
Any suggestion? I'm open to everything.
Between the two, which is more interesting for a student?
Can you recommend an event for a family?
Could you please point me towards the most rewarding one?
Got one evening and no preferences. What's your tip?
Honestly they all sound the same to me, what do you advise?
I can't make up my mind, help me choose
I don't know what to choose
I'm in your hands
I'm torn between the {when} and the last. Your opinion?
I've only time for one, which should it be?
If I can only go to one event {when} , which one?
If money and time weren't an issue, what would be your number one?
Is the second one better than the first?
My wife's into plants, I'm into tech. Which one keeps us both happy?
Pick something for me
Something good. You decide.
Surprise me!
They all look nice... I'm hopeless at this, please decide for me
What do you advise me to see?
What would you go to if you were me?
What's the one I'd regret missing?
What's the one everybody goes to?
Which is more lively?
Which is the best one?
Which of these is worth the trip?
Which one would you recommend?
Which would suit a total newbie like me?
Would the third be a good pick for someone looking for work?
any particular favourite in there?
dealers choice
flip a coin for me between those two
hit me with something unexpected
if you had to keep just one
just pick one for me
my girlfriend hates crowds and I hate silence. Suggest one, will you?
no idea, whatever you think is good
recommend me one
tell me which is least likely to put my teenagers to sleep
too many choices, help
what do you recommend?
what would suit a shy person best, in your opinion
what would you do on {when} in my shoes
what's the highlight
what's the must-see
what's your favourite
which 1 is best 4 a first timer
which one do you recommend?
which one is the best?
which one's the best?
which one's the most fun
which would you pick?
you choose
your best bet for a rainy {when} ?
your top three?
`,
  details: `
"entrée libre" means no booking, right?
"prix libre", what does that mean?
, and where is it?
And if I come alone, won't I look silly?
And the {town} one, is there a bus?
And who are the people running it?
Are there any places left?
At what time does the Campusserie inauguration begin?
Can I arrive late?
Can I get an attendance certificate for my employer?
Can I leave my bike somewhere safe?
Can I park a van there?
Can children come?
Do I have to stay the whole time?
Do I need to register for the Roumics?
Do I pay on the spot?
Do they take cards?
Do we have to make something there or just sit and listen?
Do you have an email for Adeline Franzetti?
Do you need any experience for this?
Do you sleep there, at the 48 hour challenge?
Does it count if I'm not an entrepreneur myself?
How do I get to LaGrappe?
How do I get to the inauguration of the Campusserie?
How long does the guided visit of LaGrappe take?
How long does the opening of La Campusserie last?
How much are tickets for the St So'lidaire {when} ?
How much do people usually give? It says pay what you like
How much does it cost to get into the Arcadis open day?
I don't run an association, can I still see the accountant?
I saw the University of {town} partners' evening in your leaflet, how long does it last?
I tried the phone number twice, nobody picks up. Is there another way to reach them?
I'll be coming straight from work, would it matter if I turn up at half past?
I'm 28, is that too old for the youth one?
I'm coeliac, would I be able to eat there?
I'm hard of hearing, is the sound OK at that place?
I'm not a student anymore, would they let me in at the forum?
I've got a buggy, would that be a problem?
Is breakfast served, given that it's at {when} ?
Is it accessible for wheelchair users?
Is it free?
Is it on all week or just {when} ?
Is it open to everybody?
Is it reserved for associations or can a private person come?
Is it suitable for children?
Is it suited to someone who isn't a student?
Is it the same on both days?
Is something to eat provided?
Is the St So'lidaire {when} suitable for small children?
Is the basket thing something you take home?
Is the exhibition open on {when} ?
Is the venue known yet for the engagement evening {town} ?
Is there a dress code for the university partners' evening?
Is there a translation?
Is there parking nearby?
Is there parking there?
Is {town} 's energy group really coming {town} for this?
Might it be sold out?
Minimum age?
My mother is in a wheelchair, will she be able to get in?
On {when} , until what time does St So'lidaire go on?
Should I bring gloves and boots for {when} at Arcadis?
Tell me more about the Roumics
That first one, is it a lecture?
The name means nothing to me, what do they do there?
The one at Place Rihour, which building?
The programme says {when} , is that a typo?
We'd be driving {town} , is it easy to find?
What day of the week is that?
What is the Creathon?
What is the St So'lidaire {when} about?
What time does it start?
What time does the social economy job forum start?
What's the address of Kilti?
What's the deal with the hens?
What's the phone number of the organiser?
What's the website of the local currency people?
Where does it take place exactly?
Where exactly is the job forum being held?
Where is it?
Where's the Arcadis open house taking place?
Which day is the Forum Métiers?
Which days can one visit the exhibition?
Who do I contact about the Arcadis open day?
Who is Philippe Derudder?
Who organises it?
Who should I contact for the accountant consultations?
Who'll be there from the city council?
Who's Dorothée Stern's organisation, and how do I reach her?
Who's running the Roumics?
Will I understand anything if I've never studied economics?
Will the researcher be there in person?
Will there be a recording for people who miss it?
Would it be in French?
a contact name?
and can we come and go, or is it {when} ?
and for how long?
and how much
and it's free right?
and price-wise?
any places left
any seats left for the accountant sessions
are dogs allowed?
are pets welcome
are the sessions with the Turbez-Lenglart accountants really free
are there any seats left?
are there still seats
bus number?
can I arrive late?
can I bring my dog?
can I bring my kids
can I bring my kids?
can I just show up
can I just turn up
can I park there
can anyone come?
can i go there by bike
can photos be taken
can we just show up?
can you explain
can you give me more information about it
cloakroom? I'll have my suitcase
cost?
could I catch the last tram back after it?
directions
do I have to be a member
do I have to pay?
do I need an appointment
do I need my own laptop
do I need to register
do I need to register?
do i need a team or can i come on my own
do they charge for kids
do they hand out a certificate at the end
do they speak english
do they supply laptops
do we have to book?
do you have a link
do you have to book for the open day at Arcadis
do you pay at the door
does the exhibition really run into {when} ?
dogs allowed
email for the organiser?
free or paid?
hang on, is {when} or {when} ?
has it been cancelled
has the time changed? i heard {when}
hours?
how can I get in touch?
how do I contact them
how do I get there from the train station?
how do I get there?
how do i get there
how do i get there by bus
how early should we get there
how long does it last
how long does it last?
how long is each slot with the accountant
how many people can they take
how many people usually come to it
how much
how much does it cost?
how much for students?
how much is entry to the Roumics?
how much is it
how much is it?
in english or in french?
in what town is it?
is it a talk or more hands-on?
is it being filmed
is it central
is it drop-in?
is it for children?
is it for kids
is it free
is it free?
is it full
is it full?
is it in English?
is it indoors or outside
is it maintained despite the strikes
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
is it the same session at {when} and at {when}
is it wheelchair accessible?
is it {when} or the next?
is registration required?
is that near the station
is that the one with the free concert
is the SwitchUp challenge free?
is the cultural basket really pay what you like
is the speaker well known?
is there a bar
is there a debate afterwards
is there a fee
is there a hearing loop
is there a phone number?
is there a waiting list
is there a website for it
is there an age limit
is there an email?
is there childcare?
is there food
is there food there?
is there parking
is there parking?
is there somewhere to sleep
is there step-free access?
is there wifi there
is there wifi?
it says "lieu à préciser" - do they know {when} ?
lift?
more details
must I sign up?
nearest metro?
need to book?
organised by who
phone number
phone?
postcode please, for the satnav
reduced rate for the unemployed?
should I bring anything?
should I bring something
start time?
step free access?
tell me more
tell me where the last one takes place
the Façonnables thing, what is it
till when
till when?
toilets?
too advanced for a beginner?
tools provided?
vegetarian options there?
what age is it for?
what day was that again
what do I wear to the Arcadis work party
what do people actually do at the Creathon?
what does it cost
what does it cost?
what floor
what happens there
what happens there exactly
what is it
what is it about?
what is it?
what is this about
what should I bring?
what should I prepare for the Creathon
what should I wear?
what time does it finish
what time does it finish?
what time does it start?
what time is the first one?
what will I learn there?
what will they talk about
what's in the bag at Kilti?
what's it about?
what's the address
what's the address?
what's the adress
what's the best way to get there?
what's the closest metro
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
where abouts {town}
where again?
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
which associations will have a stand {town} ?
which entrance
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
who's it for
who's running the Roumics?
who's running this?
who's speaking
who's speaking?
who's the organiser
will it be in French only
will lunch be provided at the Campusserie thing
will there be music at it
won't it be boring for a 10 year old?
would an hour be enough to see it all
`,
  choose: `
, the other
. 2
1st
2
3
5!
B... I mean the second one
I mean the one run by the university
I was thinking of the one {town}
I'd prefer the last one you mentioned
I'll take the one at the Gare St So
Let's say the fourth
Option 2
The bottom one,
The first one
The one by the City {town}
The one you put just before the last.
The second
The third one,
let me have the last one on your list
let's go with the first
number 2
number 3
number 4
n°3
ooh the Mediterranean one
open the one by APEC
option 4
second one
show me the one at the town hall
that one with the hens
that one {town}
the 14th one
the Kilti one
the accountant
the early one
the exhibition
the factory people
the first
the first one
the free one
the hackathon one sounds right
the last one
the later of the two
the one about video games
the one by Makesense
the one with Derudder
the one with the accountants
the one {town}
the second one
the third one
the top one
the training, not the conference
the {town} one then
the {when} one
third on the list
{when} 's one
`,
  register: `
, I want to take part
, I'm sold. What's the next step?
, how do I get in?
, inscription for the workshops of {when}
, put me on the list .
, sign me up
. I'm coming with a colleague, please arrange it
Are you able to hold a spot while I ask my husband?
Can I book three seats for the repair workshop on {when} ?
Can I get a ticket?
Can you book it for me?
Can you tell them we're coming?
Could I still get a place for the APEC morning?
Could you put my name down for the Workshop de l'engagement?
Do I give you my email to be registered?
How can I sign up?
I want a slot with the accountant at {when}
I want to register
I want to register my colleague for the grants training {town}
I want to take part in the Campusserie workshops, can you register me for them
I wish to inscribe myself to the training {town} .
I would like to enroll for the training on municipal subsidies
I'd be happy to take part
I'd be interested in participating to the Creathon, how must I proceed?
I'd like to come
I'd like to register my daughter for the youth training.
I'd like to register two people
I'd like to reserve two seats.
I'd like to sign up for the third-place tour
I'll be there! Do you need my name?
I'll take it
Is it with you that one signs up?
My association would like to send two volunteers to the Uracen evening; please note them down.
My colleague and I would like to attend the accountant's consultation, could you arrange that for us?
One seat for the APEC meeting on {when} , .
Register me for the visit of LaGrappe on {when} .
Sign me up for the local currency talk
What do you need from me so I can attend?
Where do I put my name?
Would it be possible to enlist six of my students?
a spot for the tiers lieu tour
add one more person to come with me
book 2
book 2 seats
book me 2 seats for the local currencies talk
book me a place
book me a seat on the first one
book me in
book that one
book two seats for the local currency talk
can I book a place?
can I reserve a slot with the accountant on the {when} ?
can i reserve by you?
can you get me in
can you put my name down for the creathon
could you add my name to the list for the creathon
could you sign both of us up, my friend Ana doesn't have internet
count me in
enrol me
go on then, book it
grab me a ticket before they're gone
how do I book
how do I sign up?
i want to go to that one, hold me a place
i want to join this one
i'd like an invitation for the partners evening
join, what do I have to do?
let the organisers know I'll be there
let's do it
me! me! I want to come
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
sign up for people
that one's for me, can you sort it out?
there will be three of us
two places Arcadis {when}
we're a party of eight, is it possible to be registered as a group?
we're in, two adults one child
where do I put our names to take part?
where do i sign
`,
  cancel: `
, I have to withdraw my booking
, I won't make it after all that
Boss won't let me off on the {when} :( guess I have to call it off
Forget my reservation, I've got to work that day
How do I cancel?
I booked twice, remove one
I can't come any more
I can't come on {when} any more
I can't make it any more, please cancel my booking
I can't make it anymore
I can't make it anymore, please cancel my booking
I found another event the same day so I'd like to withdraw {when}
I have to give up my spot
I have to pull out
I need to pull out
I need to pull out of {when} 's thing
I signed up by mistake, can you undo it?
I want to cancel my registration
I won't be coming after all
I would like to annul my inscription
I'd like to retract the request I sent {when}
I'm cancelling, I'm ill
I'm no longer available on the {when} , please free up my seat
I've changed my mind about the training, take my name off
Is it too late to pull out?
Something came up, I need to drop my registration.
Withdraw my registration for the partners' evening
cancel
cancel both of them
cancel it
cancel my booking
cancel my booking for {when} .
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
my kid is sick so we'll have to skip {when} one
need to cancel the spot i reserved thru you
never mind
never mind, I can't come anyway
scrap my request
something came up, I have to withdraw
something came up, take me off the list
something has come up, I have to give up my place
unbook
undo the registration
unregister me
we were three, we're not coming anymore, any of us
we won't be there after all
withdraw my booking
withdraw my registration
`,
  "my-requests": `
Did my registration go through?
Have you heard back from Uracen about me?
I applied {when} , where's it at
I got no email. Did my sign up work?
I still haven't received anything, is that normal? I asked for a place on {when}
Is my registration confirmed?
Show me the status of my registrations
Was my second request accepted?
What have I signed up for so far?
What have I signed up for?
Where is my request at?
am I on the list?
any news about my booking?
can you check whether I'm registered
can you tell me again what I'm registered for
did my registration go through?
did my request go through?
did you get my booking? show my requests
has the organiser answered my request yet
have I already registered for something?
have they got back to me yet?
is my place confirmed
my bookings
my requests
remind me of my registrations
remind me, which events have I already asked a place for?
show me my bookings
show me my registrations
show me what I've booked
status?? I sent you my name {when}
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
Can you remind me {when} of the event?
Could I receive an e-mail the evening before so I remember?
I'd like a reminder
I'm bound to forget, could you alert me?
I'm forgetful, warn me in advance
Let me know when it's about to start
Would you drop me a line an hour before it begins?
Would you send me an email on the {when} so that I don't miss it?
can you remind me of the event a day before?
can you send me a reminder?
could you warn me 2 {when}
let me forget!
make sure I remember this, will you
me a reminder the day before
nudge me {when} itself
ping me the day before
remember me of it on {when}
remind me
remind me about it
remind me the day before
reminder
reminder 2 days b4
set a reminder for that one
text me an hour before
`,
  erase: `
Delete all the data you hold on me
Delete everything you know about me
Erase everything you've got about me
GDPR request: remove my data
I don't want to be in your database any longer
I don't want you keeping my name
I hereby ask you to destroy any information you hold on me, as the law entitles me to.
I no longer want to be in your files
I want my data gone
I want my name and email wiped from your records
I want my personal data gone
I want you to delete my email and my phone number
actually, erase my personal data
can you get rid of my name & number
can you get rid of my phone number
clear my phone number from your records
delete all my data
delete all my information, and confirm when it's done
delete all the data you hold on me
delete my data
delete my details
delete my personal data
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
what you have stored on me should be removed
wipe my email address from your system
wipe the records you hold on me
you've got my email? delete it
`,
  correct: `
, I put the wrong number of people
, that's nothing like what I typed
, wrong phone number, mine ends in 47 not 74
, you got it wrong
, you've muddled it
I didn't say {when}
I gave you the wrong email address
I made a mistake
I made a typo in my email
I meant something else
I never said that
I was talking about something different
My name is misspelt
There's an error in my surname, it takes two t's
You misunderstood me.
change my email
my phone number is wrong, I mixed up two digits
not that one!!
not what I was after at all
oops, misspelled my surname
that isn't my name
that's incorrect
that's not the right one
that's not what I asked
that's not what I meant
that's the wrong date
that's wrong
there's a mistake in what you wrote
wrong
you answered something completely different
you mixed it up with something else
you've got the wrong end of the stick
`,
  restart: `
Forget all that and let's begin again
Let's start over
Start again
Start over from scratch
back to square one
can we begin again from the beginning
cancel my search
clear my search
clear the conversation
forget all that and start over
forget everything, new search
forget my previous search
forget what I said, let's begin anew
from the top please, new conversation
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
, what was that?
Can you repeat that?
I closed the window by mistake, what did you just say?
I didn't catch your answer, once more
come again
could you repeat your last message
show me that last message again
that again?
what did you say before?
`,
  language: `
, can we do this in English?
Can we switch to French?
Can you speak French?
Could we switch to French?
Could you answer me in French, it's for my neighbour
Do you mind if we carry on in French?
In French
can we switch to english
can we switch to french
can you answer in French
carry on in French
could we go on in French, my wife doesn't read English
do you speak French?
français
french
in English
in French
parlez-vous anglais? I mean, English
speak English with me
switch language
which languages can you speak?
`,
  help: `
, I am not good with computers; what do I have to do here?
, first time here, how does one go about this?
, what am I supposed to type?
Are you able to make bookings too, or only give information?
Can I ask you things in my own words or do you need codes?
Do I write full sentences or just words?
Do you also handle reservations or just information?
Help
How am I supposed to use this?
How does this work?
I clicked the bubble on the town's page and now what?
I don't follow
I don't get how this thing works
I don't get it
I don't know how to use this
I don't understand
I'm a bit lost here
I'm confused
I'm not very good at chatting with machines, could you guide me?
Is there a menu?
What am I supposed to write?
What can I ask you?
What can you do for me?
What can you do?
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
huh?
i'm stuck
instructions?
lost...
my colleague says you're useful on Teams, for what though?
no idea what I'm supposed to do here
not sure what you're asking me
what am I supposed to do here
what are my options
what are the instructions?
what are you able to do for me
what are you able to do for me?
what can you do
what can you do?
what do you want me to do with this list?
what kind of questions can I ask?
what kind of stuff can I ask
what should I type
what should I type here?
what sort of questions do you answer
what sort of things can I ask you?
`,
  identity: `
Are you a real person?
Is there somebody typing these replies or is it automatic?
What's your name?
Who are you?
am I talking to a human?
are you a bot?
are you a robot?
is this chatgpt or a human or what
what are you exactly
what's your name?
where do you get this from?
who am I talking to
who are you?
who made you
`,
  human: `
Can I speak with an adviser?
Can I talk to a real human being?
Could one of your colleagues call me back?
How do I reach your staff?
I don't want to deal with a machine, who can I phone?
I don't want to talk to a robot
I need someone on the phone
I want a member of your team
I want to talk to a human
I want to talk to a real person
I'd prefer to explain it to a person, it's complicated
I'd rather have a member of the staff answer me
I'd rather talk to a real person
Is there a phone number where I can reach a person?
can I speak to someone
can I speak to someone?
can I talk to a real person
can a real human take over
connect me to somebody from the team
get me a human
get me an actual human being
get me someone real
give me a real person
hand me over to a human
is anyone at the office {when} who could answer me in person?
is there a number I can call?
is there anyone i can call
let me talk to a person
operator
put me through to a human
put me through to someone from the organising team
put me through to your team
talk to a human
you're not helping, give me somebody from the council
`,
  "off-topic": `
, I am flying {town} at {when} with two small children and would like to know whether the car hire desk will still be open. .
, my elderly father has run out of his blood pressure tablets and his GP is {town} . Can a French pharmacist help?
12 times 144
15 percent of 240
24 fahrenheit in celsius
7 factorial
Add this track to my workout playlist
Apple Pay won't add my Visa
Are you afraid of the dark?
Arsenal lineup for {when}
Book a table for six at a sushi place {town} at {when}
Boots equivalent in France
Call my sister
Can I park {town} -Europe station for free on {when}
Can I return these shoes without the receipt?
Can my 15-year-old have a bank card?
Can you redirect a parcel to a locker {town} ?
Cheapest flight {town} to Lisbon on {when}
Could you please tell me which form I need in order to import my car from Ireland?
DHL left a card, now what
Dear sir, kindly advise whether a photocopy of my birth certificate will do for the residence permit or must it be the original.
Did {town} beat {town} {when} ?
Dim the lights in the bedroom
Do these boots come in size 40?
Does the college {town} teach Latin?
Does the tip {town} take old mattresses?
Dutch baby name for a boy
ENT specialist {town} with good ratings
Find me a hotel {town} for two nights {when}
Flip a coin for me
French inheritance tax for a nephew
GPA to French grades
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
I can't sleep
I don't recognise a direct debit on my statement
I don't recognise a payment of 45.60 on {when}
I dropped my phone in the toilet
I forgot my account password
I forgot my passcode
I forgot the password to my email
I got charged twice by booking.com
I had a terrible day at work
I had beans on toast
I hate {when}
I have a headache
I have an appointment at the bank at {when} but I'm running late, can you let them know
I have forgotten my card
I have had a headache for four days
I have just been made redundant by a logistics company {town} and they refuse to give me the certificate for the job centre.
I have to be {town} at {when} , when should I leave
I just got a puppy!!
I left my laptop on the metro, who do I call
I locked my keys inside the hire van {town}
I lost my credit card
I moved some money to my brother in Ghana {when} and it still says processing.
I need a plumber {town} {when} , the kitchen is flooding
I need an emergency dentist {town} on {when}
I need to renew my passport {town} town hall
I never got my tax refund
I put diesel in a petrol car
I still haven't received my new card
I think I have cancer
I think I've sprained my ankle
I think my husband is cheating
I want a guesthouse in the east with free wifi
I want a refund for the shoes I bought on {when}
I want to open a savings account
I want to sell my apartment {town} , which agent
I'd like a train going from Liverpool Street to Ely on {when} and I have to be there {when}
I'd like the phone number of the Portuguese restaurant {town}
I'd like to rent a convertible {town} {when}
I'd like to return a kettle
I'd like two train tickets {town} leaving {when}
I'm so hungry
I've been on hold with Orange for 50 minutes and I'm losing it
I've been waiting {town} bus stop for forty minutes in the rain
IBAN for {town}
IBAN vs BIC
Ilévia card isn't being read
Is OVH looking for network engineers {town} ?
Is it going to freeze {when} ?
Is metro line 2 running {when} ?
Is my prescription ready at the chemist's {town} ?
Is the school bus running in the snow on {when} ?
Is there a vet open on {when} {town} ?
Is there sugar in oat milk?
Kinepolis {town} showtimes for Thor {when}
LinkedIn headline for a nurse
MOT equivalent in France, how much
My car failed its MOT, what {when} ?
My card payment was declined {when} , why?
My dog ate an onion, should I worry?
My landlord won't give me my deposit back
My laptop won't switch on
My salary of 1,400 euros hasn't shown up in my account
My toddler has a temperature of 39.5
My top-up failed and the money has gone
NBA standings
Order more printer ink
Play the newest album by Adele
Primark opening hours {when}
Put a meeting with Anna in my calendar for {when}
Pythagoras proof
Read out my new emails
Recipe for beef stew with beer, serves four
Remind me to buy bread at {when}
SIM card for tourists, where do I buy one {town}
SNCF strike {when} or not
Set a timer for twelve minutes
Show me one-way fares from Boston to Denver {when}
Skip to the next song
Solve 3x plus 4 equals 19
Someone stole my debit card {town} , freeze it
Switch to the jazz radio station
Tell me a joke about cats
Text Paul that I'll be late for dinner
The broadband has been down {when}
The heating in our building {town} has been off {when} and the syndic blames the supplier.
The sofa you delivered on {when} is the wrong colour and I want it taken away
The washing machine repairman promised to come {town} on {when} and then again on {when} , and I have now wasted two days at home.
There is a burst pipe on the corner of our street {town} .
They sent me the wrong size, I want my money back
Turn the thermostat down to 18
Two singles {town} for the {when}
UCAS deadline
UPS depot {town} phone
VAT number lookup
VAT rate on books in France
Wake me up at {when}
We are arriving {town} Europe at {when} and the apartment owner {town} has stopped answering, what are our rights?
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
a voice note to the family chat
add Mike from accounts to this call
add bananas to my shopping list
add eggs and bin bags to my groceries
add this to my gym playlist
add two minutes to the countdown
addenbrookes hospital postcode
adjoining rooms for two families, {when}
affect or effect
air fryer chips timing
air quality {town} {when}
airbnb host cancelled on me
allergic to penicillin, alternatives
am I overweight at 82 kg and 175 cm
an email to Paul
an optician {town} who speaks english?
another word for happy
ants in the sugar
any chance of snow {when}
any emails from the landlord
any new emails from Kate
any new emails from my boss
any pharmacy open on {when} {town} ?
any vegan burger place {town} that's open {when}
apology email to a client
apple stock {when}
are bats blind
are dogs charged on the TGV
are lemons good for a cold
are the clocks wrong on my oven or did they go back already
are the roads icy {town}
are there any free parking spaces {town} on {when}
are there lockers at the railway station to leave suitcases
are there wolves in France
are you ticklish
area of a triangle with sides 3 4 5
arm the burglar system
asdfghjkl
average rent for a studio {town}
average rent {town}
b&b {town} that takes dogs
baby names beginning with Q
baby refuses bottle
balance H2 + O2
battery at what percent
battery dies {when} after the ios update
beard dye
beneficiary isn't allowed, it says
best burger place {town}
best cheese for a raclette
best child seat for a Mini
best man speech opening line
best mattress for back pain
best sleeping position for reflux
best starter in Sun and Moon
bin not emptied {town}
bitcoin price rn
black cab from the hotel to the station, pick up {when}
block an hour to do payroll
block unknown callers
blue light filter on or off {when}
bluetooth headphones cut out
boiling point of ethanol
book a flight {town}
book a hotel {town} {when}
book a table for 4 at {when}
book a table for two at a thai place {town} {when}
book a table for two {when}
book me a cab for {when} {town}
brew me a cup of coffee
bureau de change open {when} near the station
bus {town} {town} that gets in {when}
cab frm {town} 2 the airport how much
call Jake's mobile not his landline
call me a taxi
call mum
calories in a big mac
calories in a pint
can I apply to Auchan online
can I bring my bicycle on the Eurostar
can I check out at {when}
can I collect in store {town} instead
can I exchange my UK licence for a French one
can I get a refund on a late Deliveroo order
can I return a sofa to ikea without the receipt
can I store my bike at the station
can I substitute yogurt for sour cream
can I swap crème fraîche for sour cream
can I top up by cheque
can adults get hand foot and mouth
can my boss fire me for being sick
can my kid have an account
can someone let me into the building, the keypad at number 12 is dead
can you change my dinner reservation from four people to six
can you eat fish on {when}
can you fly with a guitar as hand luggage
can you lower the volume
can you pay by contactless in taxis
can you proofread my cover letter
can you see Mars {when} {town}
can you talk louder
can you tell jess i'm stuck at the lights {town} be there in 10
can you turn right on red in France
can't find my tax numbr
can't hear anything on my headset
can't log in2 my bank app
cancel my flight
cancel my pizza order
cancel my united flight to chicago
cancel my wax appointment
cancel my {when} alarm
cancel my {when} meeting
cancel {when} table at the Thai restaurant
caption for a beach photo
car insurance for a 19 year old
carry on liquids limit
cash machine near place rihour that takes amex
cat sneezing blood
catch me up on the Ashes
cattery prices for a fortnight
causes of the First World War
center a div in css
change my {when} alarm to {when}
change of address for my car papers
change the delivery slot to {when}
charged for a subscription box I never ordered
cheap package holiday to Tenerife in {when}
cheapest flight to Dublin {when}
cheapest flight {town} {town} on {when}
cheapest one way fare to Philadelphia
cheapest petrol {town}
cheapest train to Cambridge arriving {when}
chemical symbol for tungsten
chess opening against e4
chimney sweep {town}
chiropractor open {when} {town}
citing a website in APA style
claim for a stolen laptop
clear cookies in firefox
clear my diary for the {when}
cold sore day 3
compensation for a 90 minute Thalys delay
compromised card, freeze it
contactless stopped working
convert 50 dolars 2 euros
convert 70 kilos to stone
convrt 5 miles to km
could you work out how much paint I'd need if the walls are 2.4 by 5
cremation or burial price
crossword help: river in Italy, two letters
crossword: Greek cheese, four letters
cube root of 125
customs duty on a guitar from the US
cv for a waiter
date three weeks {when}
days {when}
declare foreign bank account how
defin serendipity
delete everything {town}
delete my {when} alarm
delete the reminder about the vet
delete the {when} alarm but keep the other one
dentist taking new patients {town}
did Kenya rerun its election
did anyone call me
did anyone else feel the ground shake {town} around {when} {when}
did losc sign anyone new
did my hotel booking go through
did the president resign
diesel or petrol
dim the bedroom lamp to 20 percent
dim the hallway lamp to thirty percent
directions to Saint Vincent hospital
distance {town} {town} in miles
divide 1,000 by 37
do Canadians need a visa for Vietnam
do I file jointly if we married in {when}
do I have to answer the census
do I have to be eighteen to open an account
do I need a visa for Morocco
do I need an umbrella for {town} {when}
do I need jabs for Kenya
do I need stitches
do I pay council tax if I rent
do I want gloves {when}
do Uber Eats deliver {town}
do a Sean Connery impression
do garden centres open on {when} round {town}
do i need an umbrela {town} {when}
do kids pay on public transport {town}
do penguins have knees
do these jeans come in a 34 leg
do they have outdoor seating at the crêperie
do they sell plug adapters {town} {town}
do they serve pork in French school canteens
do you believe in ghosts
do you dream
do you have a cot for the room
do you have pets
do you have this jacket in med
do you love me
do you love me?
do you need an international driving permit in japan
do you ship to Guernsey
documents needed for a passport application {town} town hall
does Carrefour {town} take Amex
does Castorama mix paint to match a sample
does Mario Odyssey have two player
does amazon pay weekly
does anyone at reception know the code for the swimming pool changing rooms
does darty deliver on {when} town}
does french health insurance cover physiotherapy
does laser hair removal hurt
does my Oyster card have any credit left
does risotto contain gluten
does she like me
does the Decathlon {town} have a click and collect desk
does the Ibis {town} have a gym
does the Ibis {town} have an airport shuttle
does the dental surgery {town} do root canals
does the dog die in Marley and Me
does the pub {town} do a kids menu
does the rental come with winter tyres
dog groomer {town} with a slot {when}
double the repayment on my car loan
dow jones
driving licence swap for a Canadian
dry cleaner near the station that does same day
earache after flying
earliest arrival in Oakland from Salt Lake City
electric car charging point {town} ?
email Sarah that the report will be ready {when}
emergency dentist on {when} {town}
emergency doctor {when} {town}
engine light came on {town}
escalator out at Gare {town} {town} again
essay on To Kill a Mockingbird
estate agent fees on a 210k house
euro to pound exchange rate
euro to pound {when}
euromillions numbers for {when}
eurostar {town} {town} {when} 17 price
excel won't sum the column
ferry from Dover on {when}
fibre engineer never showed up {when}
find me a recipe with chicken
find me a steakhouse with parking near {town} for {when}
find me an airbnb in lisbon for four with a balcony
find me an upscale Lebanese place downtown
find my phone
find the schedule for grand theatres
find the soundtrack to Interstellar
fix a dripping tap
flag that mail
flat to rent {town}
flemish beef stew what cut
flights from Boston to Denver on {when}
flights {town} and {town} serving breakfast
flip a coin
florist that delivers {town} on {when}
forgot my student number
forward the plumber's invoice to Ben
free antivirus that isn't annoying
frost warning {town} {when} ?
funeral director {town}
gallons to litres
gel nails peeling
get me an uber to the airport at {when}
get me an uber {town}
get me up before sunrise on {when}
get physical card pin
gift card balance
gift for a 14 year old boy who only likes football
give me an idea for dinner {when}
give this novel two stars
glazier for a broken shop window, {town}
got a letter from the bailiffs about a debt that isn't mine, help
gross to net salary 2400
ground transportation from oakland airport to downtown
ground transportation in Atlanta
grout going black
gta cheat codes for cars
guess what, I passed my driving test
guitar tuning for drop D
gym with a sauna {town}
hairdresser {town} open on a {when}
has Amir written back yet
has my holiday been signed off
has my pay cheque landed
has my payroll been deposited yet
have any transactions from Starbucks hit my account
he left me on read
heads up it's freezing outside lol
highlights or balayage
hire a van {town} for one day
horse limping on off fore
hotel {town} with parking for {when}
housing benefit for foreign students, who pays it
how big can my cabin bag be on easyJet
how can I register my daughter at the nursery?
how cold is it getting {when}
how cold was it {town} at {when}
how deep is the Mariana trench
how do I apply for a french social security number
how do I ask my boss for a raise?
how do I cancel Amazon Prime
how do I cancel my card
how do I change my delivery address
how do I change my password?
how do I fix my washing machine?
how do I get a copy of my marriage certificate
how do I get a virtual card
how do I get {town} airport to the city centre
how do I leave a product review
how do I make pancakes without eggs
how do I make pancakes?
how do I poach a pear
how do I renew my passport at the British embassy
how do I renew my residence permit at the prefecture
how do I resign politely
how do I say where's the bus stop in Dutch
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
how do you eat an artichoke
how do you make pancakes
how do you say thank you in Dutch
how does the electoral college work
how far away is the moon
how far can a kangaroo jump
how far is it to the next petrol station
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
how long does open pesto keep
how long is Titanic
how long is a marathon in miles
how long is a probation period
how long is the drive {town} {town}
how long is the meeting with the auditors
how long is the wait at Five Guys
how long is the wait at Olive Garden
how long left on the egg timer
how long to drive {town} {town}
how long {when}
how many bones does a shark have
how many calories in a croissant
how many cards each in gin rummy
how many days of paid leave do I get
how many days {when}
how many feet are in a mile
how many first class seats on a boeing 767
how many goals did Pelé score
how many grams in a cup of flour
how many grand slams does federer have
how many hearts has an octopus
how many hours of sleep does a teenager need
how many inches of snow did Boston get
how many miles per gallon on a Golf
how many minutes for basmati
how many ounces in a pound
how many people {town}
how many people {town} ?
how many reward points do I have
how many seats on a 737
how many vacation days do I have left
how many vacation days have i got left
how much caffeine is too much
how much did I blow on takeaways in {when}
how much did I spend on groceries {when}
how much do you earn
how much does an iPhone cost?
how much gas is left
how much gas is left in the tank
how much is a gel manicure in France
how much is a train {town} 2 {town} {when}
how much is a wheel alignment
how much is it to ship a suitcase to Poland
how much is my minimum payment
how much is parking {town} {town} garage overnight
how much is petrol {town} {when} ?
how much is shipping to France
how much is the new iphone x
how much notice do i giv my landlord
how much notice must I give to leave my flat
how much paint for a 12 square metre room
how much rainfall did we have in {when}
how much ram do I need for photoshop
how much salt for pasta water
how much screen time at age 3
how much tax do I pay on 40k
how much water for two cups of rice
how ofen should i water a cactus
how often do I water a cactus
how often do budgies moult
how often should I feed a kitten
how old is Keanu Reeves
how old is Madonna?
how old is the Queen
how old is the universe
how soon will a SEPA transfer land
how tall is Everest
how tall is LeBron
how tall is the Eiffel tower?
how to beat Ornstein and Smough
how to sharpen a kitchen knife
how windy is it on the coast {town}
how's the dow doing
i lost my driving licence, how do i get a duplicate
i need a cheap round trip from denver to atlanta
i need a dr who can see my little boy {when} hes got a barky cough
i think someone stole my pin
i want a stamp for the UK how much is it
i was charged twice for the same purchase
i've got a hedache n a stuffy nose
instagram account got hacked
insurance covers whom if my wife drives
interest rate on a savings account
internet down {town} since the storm
ipad disabled connect to itunes
iphone x or galaxy s8
is 'irregardless' a real word
is 140 over 90 high
is 2020 a leap year
is 38.5 a high fever for a toddler
is 4g any good {town}
is Blade Runner 2049 worth seeing
is Brexit still happening
is Decathlon hiring {town}
is Galeries Lafayette doing gift wrap
is It too scary for a 13 year old
is Macron left or right wing
is Pluto a planet again
is Spotify better than Deezer
is Tesla coming out with a truck
is Uber hiring riders
is a 12 out of 20 a good mark
is a storm coming in off the Channel
is a tetanus shot good for ten years
is a tomato a fruit
is breakfast included in my rate at the Mercure
is brown sugar healthier
is chocolate poisonous to dogs
is fifa 18 on the switch
is it a good time to buy a house
is it going to be cold {when}
is it going to freeze {when} {town}
is it hotter in Lisbon or Athens
is it illegal to drive in flip flops
is it legal to record a phone call
is it ok to take ibuprofen with antibiotics
is it quicker to walk or drive {town} town hall
is it rude to cancel on a date
is it safe to take ibuprofen with alcohol
is it too windy to put the washing out
is it weird to date your boss
is leather warmer than down
is melatonin sold over the counter here
is my boss in the office {when}
is my computer infected
is my flight delayed
is my flight on time?
is my fridge supposed to hum
is my no-claims bonus valid in France
is raw milk safe in pregnancy
is school closed on {when} {town}
is stranger things scary
is the 36 bus late again
is the A&E {town} quieter {when}
is the Anthony Joshua fight on tv on {when}
is the Auchan {town} open on {when}
is the BNP {town} open {when}
is the clock wrong or is it 4 already
is the front door locked
is the metro running normally {when}
is the oven still on
is the post office on Grand Place open {when}
is the post offis {town} open sat
is the préfecture open {when}
is the seafood place expensive
is the stock market open on {when}
is the supermarket hiring?
is the swimming pool {town} shut on the {when}
is there a charge for transfers in dollars
is there a dress code at that steakhouse
is there a mcdonalds open late {town}
is there a night bus {when} ?
is there a parcel locker {town}
is there a season three of Narcos
is there a storm warning for {when}
is there a tax office {town} open {when}
is there an H&M {town}
is there an apple store {town} and is it open on {when}
is there an english speaking doctor {town}
is there an international fee if I use my card in Turkey
is there anywhere I can get passport photos {town}
is there heavy traffic on the ring road
is there traffic on the E17 {town}
is this email from my bank a scam
is this the Novotel? I think I left a charger in room 214
is tipping expected in France
is turmeric anti inflammatory
it takes forty minutes to drive {town} to work, it used to take twenty
it's Sam, did you get my text about {when} 's dinner
it's my birthday and nobody called
jeans too short, swap for a 34 leg
jump start a Prius
jump start a car
jury duty excuse
just burned my toast
just moved {town} and nobody has collected my bins for two weeks, is that normal
kennels over {when} {town}
kid threw up at school {town}
landlord raised the rent mid-lease
landlord wants to visit the flat {when} , am I obliged to open
laptop battery drains {when} help
laptop hinge cracked
last tram {town} {town} on a {when}
late check in at {when} , will anyone be at the desk
late night chip shop {town}
latest news about brexit
latest on the brexit talks
launderette {town} with big machines
legal drinking age {town}
let the bank know I'll be in Spain {when}
life insurance for smokers
list airlines that fly from Toronto to San Diego
locked out of my flat on rue Gambetta, locksmith?
locksmith open {when} {town}
looking for an electrician {town} , fuse box keeps tripping
lost ID card abroad
lost me bus card what do i do
lost my pasport how do i report it
lost my room key card
lost tabby cat {town} {when}
lottery numbers for {when}
low water pressure upstairs
lower the screen brightness
make a new list called camping stuff
make it warmer in here
make my chilli less hot
make the lamp purple
mass in English on {when} {town} ?
meaning of gaslighting
meow like a cat
merge cells in google sheets
message my sister that the baby's asleep
metric for a pint
minimum wage France
missed a pill on day 9
mortgage calculator 180000 over 25 years
mortgage rate for 20 years
move my {when} dentist appointment to {when}
move the budget call to {when}
mute the speaker in Ellie's room
my baby won't stop crying and has a rash
my bank charged me 8 euros for nothing
my bank {town} branch closed and nobody told me
my boss wants me to work on a public holiday, can he?
my car got towed {when} , who do I ring
my car's making a clicking noise
my card got swalowed by the atm {town}
my card hasn't come yet
my card was swallowed
my cat died {when}
my check engine light came on
my club card isn't collecting points
my colleague keeps stealing my lunch
my connection {town} is only 18 minutes, is that enough to change platforms
my contact lens is stuck
my credit score dropped
my dog ate chocolate
my dog's scared of fireworks
my engine warning light is on
my flight was delayed 5 hours, am I owed money
my fone wont charge
my fone wont turn on
my girlfriend dumped me
my goldfish is called Kevin
my gran's hearing aid whistles whenever she chews
my grandad has shingles is it contagious
my horoscope for {when}
my husband forgot our anniversary
my landlord won't give me my deposit back
my laptop fan is really loud
my laptop won't start
my laptop won't turn on
my manager changed my shifts without asking
my mother-in-law's been staying {town} {when} and I'm losing patience
my neighbour's dog barks {when} , is there a law against that
my neighbour's tree drops leaves on my gutter
my outlook calendar won't sync
my package has been stuck at customs for two weeks
my parcel says delivered but it isn't here
my passcode for the app got blocked
my passport got wet
my phone was stolen with the banking app on it
my pin is blocked, what {when}
my prescription ran out, can the pharmacist renew it
my printr is offline ffs
my radiator is cold at the top
my smart meter reading looks mad
my smart plug won't pair
my son failed maths again
my teacher lost my exam paper
my team lost and I'm gutted
my top up got reverted
my train seat smells of cheese
my tyres look a bit flat
my upstairs neighbour {town} has taken up clog dancing, or so it sounds, every night at {when}
my washing machine leaks
my wife's glasses snapped and our optician {town} is shut for a fortnight
name of that film where they're stuck in a lift
need a flu jab {when} wher
need a hair salon that does braids {town}
need a room for five nights {when} , four stars if possible
nespresso machine blinking orange
new house insurance quote
news from the Guardian
newsletter unsubscribe from Asos
next metro to Gare {town} {town}
nobody came to my wedding
noise from roadworks starts at {when}
noisy neighbours at {when} , who to call
note to my mother-in-law for the slippers
nurse jobs {town} university hospital
one bed flat {town} Europe under 700
one star or two, what do hotel stars mean
order a large pepperoni and garlic bread
order a large pepperoni pizza
order a pizza
order me a large pepperoni with stuffed crust
order more checks
our baby was born {town} on the {when} and the clinic misspelt her surname on the form
out of stock then in stock then cancelled, what are you playing at
overtaking rules for cyclists on roundabouts
overwatch rank reset
paediatrics department phone number
pause the pasta timer
paying a parking fine {town} with a foreign plate
pension age in France
permission slip for a dental visit
pet friendly motel off the A22
pet insurance worth it
petrol price {town} {when}
petrol station open {when} {town}
phone has no bars {town}
phone plan under 15 euros
pick a number between 1 and 50
pick a number between one and a hundred
pikachu evolves at what level
play BBC Radio 4
play next episode of my podcast
play some Daft Punk
play some jazz
play some miles davis
play something by Fleetwood Mac
play stranger things on the living room tv
play sum drake
play the latest episode of Serial
play the newest episode of Serial
poker hands order
pollen count {when}
population of Nigeria
porting my number to Free
post a passport safely
post office {town} opening times on {when}
pothole on rue de Lannoy nearly killed me
power of attorney for my dad
prayer times {town} {when}
present for a dad who has everything
prime numbers under 50
print a returns label for me
printer prints blank pages
printer says offline but it's on
probate timeline
promo code SAVE10 not accepted
ps4 controller drift
puppy ate a raisin
put in a leave request for {when}
put milk and bread on the shopping list
put my phone on do not disturb
put on some rain sounds to fall asleep
put on the next chapter of my audiobook
put the heating on an hour before I get back at {when}
put this call on hold
put {when} off for {when}
python pip permission denied
radiator hisses
railcard for over sixties
ran out of my inhaler, what {when}
rash on toddler's tummy
rate this song five stars
read my audiobook from chapter 5
read out the unread texts from Priya
recipe for chicken tikka masala
recipe for shepherd's pie
recipe with leftover ham
record Bake Off
record the 9 o'clock news
redial
refund from the shop isn't showing up
refund says 3 to 5 days and it's day 11
register a birth at the town hall {town}
remind Tom and me to put the bins out {town} {when}
remind me to buy bread {when}
remind me to call grandma {when}
remind me to take my pills at {when}
remind me to take the bins out on {when}
remind me {when} e ferns
removal van hire for {when}
remove red wine stain from carpet
rent me a compact car {town} airport {when}
rental deposit guarantor, I'm foreign
rental for under 25s surcharge
reply to all saying I agree with the quote
report a lost visa card
reschedule the reminder for mum's prescription to the {when}
reset my apple id
reset my wifi password
resit dates for second year law
restaurants with high chairs {town}
restraining order
reverse a string in java
rewind thirty seconds
ring the office and put it on speaker
rite me a poem about rain
road closures {town}
roll over my 401k
roll two dice
roman numeral for 49
router lights red and green
rubbish collection days {town}
run the dishwasher on eco
save this address under Aunt Lil
schedule a meeting with the sales director
schedule my car for an oil change on {when}
scrabble word with Q no you
seagulls riped open my bin bags again
seat 14A, is that by the wing
see a dermatologist {town}
set a timer for 20 minutes
set a timer for nine minutes
set an alarm for {when}
set brightness to max
set the thermostat to 20 degrees
set the thermostat to 21
set the thermostat to away mode {when}
set up a standing order for the 5th of each month
share my location with Anna
shared ride or private, whichever is cheaper, {town}
should I buy bitcoin
should I text him back
show me a route with no motorways
show me articles about the new iPhone face scanner
show me flihgts from boston to denver on {when}
show me the cheapest fare {town} {town}
show me the trailer for Black Panther
side effects of statins
sine of thirty degrees
sing me a lullaby
size chart for kids' trainers
ski resorts with snow in {when}
skip this song
skip to sports news
snooz it 10 min
snooze for another ten
someone hit my parked Clio {town} {when} and drove off
someone is impersonating me on twitter
sort a list in python
source of my funds, what do you want me to send
spell conscientious
spell necessary
spilled coffee on my keyboard at {when} , great start
square of 19
square root of 144
square root of 2
star sign for {when}
start a stopwatch
start the robot vacuum
start the robot vacuum at {when}
state pension forecast
stock price of Apple
stop sending me celebrity alerts
stream jazz from youtube in the kitchen
streetlight flickering outside number 40
student room {town} {when}
stye or chalazion
subtitles are out of sync
summarise chapter one of Great Expectations
summarize Hamlet in two sentences
summarize this text
sunset time on {when}
swallowed chewing gum
switch the alarm tone to birdsong
sworn translator for a degree
sympathy message for a coworker
table for four on {when} , somewhere {town}
take a screenshot
take bananas off
take me home the quick way
tallest building in the world
tattoo cover up cost
tattoo studio with good hygiene reviews {town}
tax office says I owe for 2015
tell me a joke
tell me the humidity
terminate my credit card
text Dave I'm running late
text Dave i'm running late
the air conditioning in 412 rattles
the cash machine kept my card
the courier left my parcel with some random neighbour
the doorbell buzzes all the time
the exchange rate you used for my dinner in Prague is wrong
the lady {town} tax office said the deadline was {when} , the letter says 30th
the lunar calendar
the man at the phone shop {town} told me the warranty covers water damage, now you tell me it doesn't
the parcel came with a torn box and no charger
the traffic light at the end of our road {town} has been stuck on red {when}
the waiter added a service charge I never agreed to
the wifi password for the lobby
there's a charge on my statement I don't recognise
there's a pigeon on my balcony {town} and it won't leave
there's mould on my bathroom ceiling
they say I returned the rental car with half a tank and I didn't
three course dinner for in-laws, ideas
thumbs up this track
tick off call the bank on my to-do list
tip on 46 dollars
toast for my brother's wedding
toilet won't stop running
top up failed, money left my account tho
topped up but my balance hasn't changed
track my burrito
track my parcel
traffic on the A1 {town} {when}
train {town} {town} at {when}
trains {town} Europe {town} on {when}
transfer 100 euros to my savings
transfer 200 euros from checking to savings
transfer 200 to my savings
transfer 50 dollars from checking to savings
transfer contacts from android to iphone
transfer was declined but I have the money
translate "I missed my train" into French
translate "where is the toilet" into French
translate hello into Spanish
translate thank you to Mandarin
transport to dialysis
trun off the tv
trun on the kitchen lights
tuition fees at Edhec
tumble dryer E64
tune to bbc radio 4
turkey cooking time for 5 kilos
turn it down a bit
turn off all my alarms
turn off every light downstairs
turn off the kitchen lights
turn off the lights
turn on airplane mode
turn the bass up
turn the telly off
turn the volume down to 3
tweet that the trains are late again
two doner kebabs, extra chilli, and one coke
tyre pressure for a ford fiesta
undo in photoshop
unisex salon with online booking
uno stacking rules
upgrade me to business
vegan mac and cheese
vet open on {when} {town} , my cat swallowed a string
video chat with Dad
vim how to quit
wake me up at {when}
warehouse shifts {town} {when}
was the {when} to Ashford cancelled
washing machine smells of eggs
water's been cut off in our street {town}
weather {when} {town}
wen is the next flite to rome
wen r my taxes due
wet patch on ceiling
what SAT score do I need for NYU
what alarms do i have on
what are my health insurance benefits
what are the symptoms of flu
what book do you recommend
what can I use instead of buttermilk
what channel is the rugby on
what channel shows Countdown
what colour will the taxi be and what's the driver's number
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
what does fare code QX mean
what does it mean if you dream about falling
what does segmentation fault mean
what does the triangle on a washing label mean
what events are on my calendar?
what foundation suits olive skin
what goes well with salmon
what grit sandpaper for varnish
what happened near the station {town} {when} , loads of police
what happened on wall street {when}
what herbs go with lamb
what is 15 percent of 260
what is a fair price per square metre {town}
what is a normal resting heart rate
what is a standard deviation
what is comprehensive cover
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
what language do they speak in Malta
what language do they speak in Suriname
what meetings do I have {when} ?
what movies are playing at the ugc {when}
what octane does a Fiesta take
what platform does the {when} leave from
what plug do they use in Italy
what rhymes with orange
what rhymes with silver
what shots do I need before going to Peru
what should I wear {when}
what size is a UK 10 in France
what song is this
what temperature kills salmonella
what time does Auchan open on the bank holiday
what time does auchan close
what time does ikea {town} close {when}
what time does the sun rise {when}
what time does the uni library close {when}
what time dus aldi shut {town}
what time is it in Sydney
what time is it?
what time is the next metro {town}
what to say in an exit interview
what to write in an anniversary card
what was the {town} score on {when}
what week number are we in
what won the Oscar for best picture {when}
what year did the Titanic sink
what's 12 times 8?
what's 18 percent of 65
what's 43 times 17
what's Chloe's email address
what's Peter's phone number
what's a normal temperature for a baby
what's a synonim of happy
what's for lunch at the canteen on {when}
what's in my diary for {when}
what's in the news {when} ?
what's it like out
what's my account balance
what's my balance
what's my bank balance?
what's my checking balance
what's my credit limit
what's my credit score
what's my postcode
what's my routing number
what's on my calendar {when}
what's the 25th amendment
what's the APR on the gold card
what's the baggage allowance on Air France
what's the boiling point of water at altitude
what's the capital of Kazakhstan
what's the capital of mongolia
what's the carry on limit for ryanair
what's the carry-on allowance on {town} Airlines
what's the difference between a virus and a bacterium
what's the fee for withdrawing cash abroad
what's the forecast for {town} {when}
what's the interest rate on a 15 year mortgage these days
what's the limit on my overdraft
what's the meaning of life
what's the meaning of life?
what's the minimum wage in france
what's the next tram {town}
what's the plug type in Brazil
what's the pollen count {when}
what's the population of Nigeria
what's the price of bitcoin?
what's the restocking fee
what's the sick pay policy in a French company
what's the speed limit in French villages
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
what's this song called
what's traffic like on the A22
what's your favourite colour
when are the bins emptied {town} ?
when are the next elections in Germany
when did David Bowie die
when did the dinosaurs die out
when did the {town} airlift end
when did the {town} wall fall
when do the Six Nations fixtures come out
when do the lakers play next
when do {when} school holidays start
when does Hanukkah finish
when does Ramadan start {when}
when does my card expire
when does the Crown come back on Netflix
when does the new Star Wars come out
when is Hanukkah {when}
when is half-term?
when is my tax bill due
when is payday
when is the first frost usually
when is the first metro {town} ?
when is the walking dead back
when was Charles de Gaulle born and where {town}
when was the Magna Carta signed
when will my cheque clear
when will this drizzle stop
when's mother's day {when}
where are the diamonds in minecraft
where can I get a flu jab on {when}
where can I get decent sushi {when} {town}
where did I park
where do I get a blood test {town} without an appointment
where do I hand in found keys
where do I hand in lost property {town}
where do I report a stolen wallet
where do I sign up for the driving test?
where does the word quarantine come from
where is my phone
where is my {when} meeting
where is order 88213
where is the nearest pharmacy?
where to buy an engagement ring {town} {when}
where would I buy a winter coat in size 52
where {town} sells size 15 shoes
where's my amazon order
where's my refund {when}
where's the ctrl key on a mac
where's the pound, they've towed my Peugeot
which airline is HV
which airlines serve lunch on the way to san francisco
which aisle is tahini in
which countries border Bolivia
which drill bit for concrete
which flour for bagels
which horses are running at {when}
which is better, iphone 8 or pixel 2
which minister resigned {when}
which phone plan should I get
which planet has the most moons
which side of the road do they drive on in Malta
which sticker do I need to drive {town}
which supermarkets are open {when} {town}
who can see my facebook profile
who directed Blade Runner
who directed the godfather
who discovered penicillin
who got voted off Strictly on {when}
who inherits if there's no will
who invented the telephone
who is the mayor of Roubaix
who is the president of France?
who painted The Scream
who pays for the boiler service, tenant or landlord
who played Chandler
who plays the Joker in The Dark Knight
who rang while I was in the shower
who sang the original Hallelujah
who sings this
who unlocks phones cheaply near porte de Paris
who voices Woody in Toy Story
who was Saint Martin
who was the first man in space
who won the World Series
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
whoever has the silver Audi in front of our gate {town} , please shift it
why did my cake sink
why did the chicken cross the road
why do cats purr
why do my ears ring {when}
why do onions make you cry
why do we have leap years
why does my dog eat grass
why does my screen flicker
why has the number 12 not turned up
why is it so humid in here
why is my goldfish upside down
why is my phone so hot
why is my sql query so slow
why is the Mona Lisa famous
why is the sky blue
why is the sky blue?
why must I verify my identity
why was I charged an extra pound for an ATM withdrawal
why was my card declined
why was there a fee when I took cash out
wifi keeps dropping in the bedroom
wil it snow on {when}
will I lose my British citizenship
will it be sunny {town} on {when}
will it rain on {when} ?
will it rain {when}
will robots take over the world
windows update stuck at 35
would you rather be a cow or a bee
write a python function
write an email to HR about my payslip
write me a bio for Bumble
write me a poem
write me an essay on climate in Macbeth
wrong number, is that Dr Martin's surgery?
xbox one x preorder
you know any place that does fade haircuts n beard trim {town} {when}
you remind me of my ex
you sent me left shoes only
zip code for Beverly Hills
{town} v {town} score
{town} vs {town} final score
`,
};
