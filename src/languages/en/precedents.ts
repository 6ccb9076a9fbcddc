// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
! Are there conferences {when} ?
"Creating your job without having to create a company"
"energy saving" workshop {town}
, I run a small charity and I'd be glad to hear of any session on grants or tax rules.
, I should be most grateful for information concerning lectures on cooperative banking. Yours faithfully, R. Hargreaves
, I would like the list of events {town} {when} .
, and on {when} ?
, but I meant things I can get to without leaving {town}
, i'm an exchange student at lille 3 (pont de bois), do they do something on our campus?
, what about something for adults only
, what about {town}
, what can we do {town} on {when} ?
, what there is for women who doesn't work?
, what's cooking {town} ?
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
Any chance of a dance class?
Any community meals at {when} ?
Any free talks about food waste {when} ?
Any plans for {when} {town} ?
Anything by Makesense {when} other than a hackathon?
Anything for toddlers on {when} ?
Anything on social housing or homelessness {when} ?
Anything shorter? I only have an hour
Anything {when} , wheelchair accessible?
Anything {when} ?
Are there any events about renewable energy?
Are there any film screenings with discussion in the programme?
Are there any free concerts?
Are there any open days {town} on {when} ?
Are there events in {when} too?
Are there talks on data protection for small charities?
As Flemish neighbours we wonder what you've got planned for {when}
As a music teacher I'd love to find a community orchestra
As a vet nurse, I could help out with street dogs, is any group like that taking part?
As an investor I'm keen on hearing projects that have already been financed
Big names giving a speech?
Bois-Blancs area
Bread ovens? Village style
CONSULTATIONS GRATUITES AVEC UN EXPERT-COMPTABLE SPÉCIALISÉ ESS
Can I meet organic growers at one of the events?
Can I see the events of {when} ?
Can donors deduct what they give to our choir? Someone must be explaining this somewhere.
Can you show me only those that start {when} ?
Chef wanting to cook with rescued food
Christmas markets with handmade gifts
Cold, free and fun don't often go together but who knows, {when} ?
Could I get a list of events about transport?
Could somebody tell me whether beekeeping is represented?
Could you find me a repair café {town} ?
Could you find me an event about employment {town} ?
Could you please check if anything is scheduled {town} {when} ?
Could you tell me if there's a job fair?
Could you tell me what is planned for {when} ?
Curious about ethical tourism
DIY day outdoors, ideally with hens lol
Dear Madam, my late husband left a workshop full of tools which I wish to pass on to a shared workshop. Is there an occasion to meet such people? Kind regards
Dear organisers, I chair a twinning association in Kent and our members will be {town} {when} . Kindly let me know what they might attend.
Dear sir or madam, I would be grateful if you could send me the events planned {town} .
Desperate for a creative evening away from the baby
Did you have anything about short supply chains?
Do any of the gatherings last a whole day?
Do any of your events cover mental health at work?
Do they make some activity for the childs during {when} ?
Do you have any bike repair sessions {town} {when} ?
Do you have anything for families on {when} that doesn't cost money?
Do you have anything for people with visual impairments?
Do you have events for entrepreneurs?
Do you have events where you can drop in without booking?
Do you have something about parenthood and nurseries?
Do you have training sessions left {when} ?
Do you know of a job fair for students on the {when} ?
Do you know of a meeting about creating a company in the social economy?
Do you know of any workshops on how to start a cooperative?
Do you know whether there's a debate on urban planning?
Does anyone run tours of recycling centres?
Does the Apes have something scheduled, I used to volunteer for them
Erasmus here, arrived in {when} , still haven't met any locals...
Events at the Condition Publique, .
Everything about housing
Ex-miner, 68, likes history: is there anything on the old cooperatives and mutual aid societies?
FORUM MÉTIERS ESS
Fancy a go at upholstery. Where?
Feeling a bit low these days, would do me good to see cheerful people
Find me free concerts {town} {when}
For my dissertation I'd need to hear elected officials explain why they put money in the social economy
Game developer looking for classroom projects
Got any talks on climate change?
Got anything on for foodies?
Half our street wants to buy a bus. Long story. Who's done community transport?
Hoping to bump into other social workers
How can I find people who are making a cooperative of food delivery? I am rider
Human resources manager, looking to hire people with disabilities
I am Polish carpenter, I search the workshop where I can make with wood together with French people
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
I drive a taxi and I'm sick of the app taking 25%. Drivers' co-op, anyone?
I fancy a good debate on basic income
I go to bed at {when} so mornings,
I graduate in {when} and HR people scare me, is there any way of meeting them in a relaxed setting
I grow mushrooms on coffee grounds and I'm after customers or partners
I have a broken hoover and a conscience
I have a degree in social work and no idea what to do with it. Who could I talk to about careers?
I have a doubt about which days are workshops for to repair clothes
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
I need events that fit around school hours.
I never get out of the office {when} . Is there hope for me?
I only want workshops
I own a hair salon and I'd like to go greener
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
I want assist to a conference of the social economy, is there one {when} ?
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
I work in a call centre and want out. Where do I meet people with proper jobs?
I would be interested by everything what concerns migrants
I would like to see all of the debates.
I write for a local paper and need two good stories on cooperatives {when} .
I write software for a living; who champions open source at your month?
I'd enjoy a street festival {town} or {town}
I'd like a guided tour {town} on {when}
I'd like to attend a conference
I'd like to attend a meeting on health and prevention.
I'd like to be my own boss but keep sick pay, is anybody explaining how that works?
I'd like to be useful in my street
I'd like to find out about housing cooperatives.
I'd like to go to a festive event with friends
I'd like to see how a social grocery shop works.
I'd like to see the weird stuff
I'd like whatever Finansol is part of.
I'd need an accountant to look at our books, do any offer a free half hour?
I'd rather not send another 200 CVs, I'd rather meet folks in person
I'm 53, unemployed and thinking of going it alone
I'm Dutch and cycling through; is something bike-related going on {when} ?
I'm a childminder and I dream of opening a parent-run nursery
I'm a councillor in a small commune and I was told there's something for elected people about the commons?
I'm a freelance translator sick of working alone
I'm a midwife and would be interested in a talk on women's health
I'm a photographer, which events would have lots of people & colours
I'm a priest in a parish with an empty hall
I'm a social work trainee and they want us to observe a public debate, any date will do
I'm a teacher, are there activities about video games in class?
I'm a youth worker and would like to use games with my teenagers, has anyone got experience to share?
I'm after advice on health mutuals.
I'm an Erasmus student, are there events where I could meet other students?
I'm an architect interested in co-housing schemes
I'm an occupational therapist, are there events on ageing and home adaptations?
I'm at the town hall {town} , what's on here {when}
I'm bored
I'm coming over {town} for the day on the {when} , what would be open?
I'm deaf, which events would have subtitles or an interpreter?
I'm fed up of complaining in front of the telly
I'm free {when} , what do you suggest {town} ?
I'm from Leeds, we've got community shares back home and I'm curious whether {town} does the same sort of thing
I'm from a housing association in Manchester on a study visit between the {when}
I'm interested in anything to do with animals.
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
I've a stall of handmade candles, would there be a market?
I've been a graphic designer on my own for six years and I'm lonely, frankly.
I've got a long lunch break on the {when} and I work by the Grand Place
I've got an idea for an app to help homeless people but I can't code
I've got my {when} free and two bored kids {town}
I've got nothing planned for {when} . What could I attend?
I've just moved {town} and want to meet local charities
I've too many seedlings on my balcony, who wants to trade?
Ideas for a rainy {when} ?
Insects! My boy is mad about insects.
Is anybody discussing the end of subsidised jobs?
Is anybody hosting a swap party, clothes or books, {town} ?
Is anything being streamed so I can follow from home?
Is anything planned between the {when} {town} ?
Is it exist a place for exchange of languages?
Is it possible to visit a factory taken over by its workers?
Is something going on {town} or {town} over {when} ?
Is the CRESS holding a stand anywhere?
Is there a book fair {town} on the {when} ?
Is there a farmers market on {when} ?
Is there a film screening followed by a debate {town} on {when} ?
Is there a training course {town} {when} ?
Is there a workshop on cooking with leftovers?
Is there an event on the theme of women?
Is there an event to do with digital technology?
Is there an exhibition I could go and see?
Is there any event where I could practise my French with nice people?
Is there anything {when} ?
It interests me very much the bank of the time and the exchanges of services
It would please me a lot to cook with my neighbours.
It's for my internship report: I must attend two talks about social innovation.
It's my day off {when} .
Just finished my studies in environmental law and I'd love to know who recruits
Just show me all the free events
Just want a good natter with people from my area
Keen to hear farmers speak
LET'S UNDERSTAND THE COMMONS (exhibition)
LGBT groups involved anywhere?
Lawyer by training, happy to hear about rights of associations
Les Filles à Retordre, have they got a sewing thing on?
Let me know of any poetry readings {town} on {when}
Let me see what's on at lunchtimes.
Let's see what's planned {town} and {town}
List everything happening {when}
List everything involving music, .
List the workshops
Live music at all?
Looking for events on ecology
Looking for investors who care about more than profit.
Looking for talks about local currencies
Looking to borrow rather than buy. Who lends drills and ladders {town} ?
MACIF, are they taking part in anything?
Meeting HR managers face to face
Meetups about renewable energy {town}
My French is at A2 level so talks are hard for me, but I have two arms and I like to paint and dig.
My French is quite poor, where could I still enjoy myself?
My association needs advice on grants, is there a training session coming up?
My bike got nicked, where can I build one from spare parts?
My book club would love a bookshop visit.
My boss (deputy mayor) wants to know where other towns present what they do for the social economy
My brother's got Down's and adores sport
My daughter's just been elected president of her student union and hasn't the faintest idea about budgets
My flat's freezing. Who explains insulation grants?
My gas bill doubled. Doubled!
My grandmother is 80 and loves plants; is there anything for her?
My grandmother says nobody helps nobody anymore, I want to prove her wrong
My grandson is autistic and loves trains and making things
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
Norabio, will they show up at something?
Not mornings. I don't exist {when} .
Nursing student, community health assignment, need something {when}
On behalf of the Irish community {town} , may I ask which evenings feature live music?
On my bucket list: learn to weld. Possible {when} ?
Open days on the {when} ?
Our office {town} closes early on {when} and colleagues would like an outing
Our old treasurer has left with all the knowledge, and nobody knows what a fiscal receipt is any more
Our reading group collects old paperbacks for prisons, who'd take them?
Our running club would like to raise money, someone to teach us?
Our village wants its own wind turbine
People who build furniture from scrap, are they showing their work?
PhD candidate on degrowth, please direct me to anything academic
Philippe Derudder
Places where I can talk about shared housing, {town} or {town}
Point me to some sewing circles
Postman here, free {when}
Pévèle, {town} way
Red Cross first aid sessions, anywhere
Redundant at 58. Who would even talk to me?
SCIC or SCOP, I can't decide, and I'd like to ask someone who knows
Search: cooperative
Semaine étudiante pour l'ESS
Senegal, Mali, Burkina projects
Shared allotments anywhere {town} ?
Show all the meetings on the {when}
Show me events for young people
Show me events related to sport.
Show me everything except what's {town}
Show me the talks, not the workshops
Skint student seeks free food and good conversation
Small talks, ten people max, do those exist?
Soirée des partenaires de l'Université de {town}
Someone at work swears there is a free accountant going. True?
Something about saving energy at home, ideally {town}
Something for the whole office, around fifteen of us, half a day, {when}
Something for {when} ?
Something with live music {town} or {town}
Something {town} maybe?
Somewhere to go on {when} other than {town} ?
Storytelling
Stuck at home {when} , after that I'm game for whatever you've got.
Subject: enquiry. Please inform me of the events taking place on university premises.
Tell me about any local events {town}
Tell me what's going on {town}
Tell me where I can see artisans at work.
The kids have no school on {when} .
The landlord won't fix anything, do tenants' groups get together at all during this?
The local paper is sending me out on {when} . What will be going on?
The mayor never answers our letters. Is there a session on how clubs and town halls get along?
The owner of our print shop is retiring and there are nine of us who'd like to carry on
Theater {when}
There are four of us actors wanting to pool an office and a van
There's no nursery place for my baby so I might as well open one lol
Things to do {town} until the end of {when}
Thought I'd take my mum out on {when} , she loves flea markets and good causes
To whom it may concern: our school is seeking a half-day visit to a social enterprise for 25 pupils. What might be suitable?
Toys, games, play
Trying to find out about shared gardens for my block of flats
Twenty years in insurance and I can't look at another spreadsheet. I want to do something useful.
Two arms, one drill, free all {when} .
Used books, old records, all that, who sells them for a good cause?
Wasn't there supposed to be a hackathon?
We are a delegation of 8 {town} and we come on the {when} ; what would you have that day?
We are a group of twelve pensioners {town} and would be delighted to attend a talk one afternoon, preferably not too far.
We are new family from Ukraine, we would like to know the neighbours. Some event?
We asked the town for money {when} and got turned down flat. I'd like to know what we did wrong.
We can only do {when} .
We don't speak French, only English and Dutch. Would there be anything for us?
We have read your leaflet with pleasure and should like to know whether a meeting on foster care is planned.
We land {when} and fly back {when} , what will we be able to catch?
We run a community bakery in Bristol, any bakers to swap notes with?
We run a community pub in Kent and are over for a few days. It'd be lovely to see how folks here manage collectively owned places.
We'd like a guided tour of a cooperative {town} {when}
We'd like to attend a presentation about health insurance mutuals.
We're a group of twelve retirees {town} {when} and would love a guided tour.
We're about to take on our first paid employee at the association and we're terrified. Any training?
We're four nurses thinking of leaving the hospital and starting our own cooperative practice. Who could we meet?
We're three mums who'd like to set up a little nursery, with parents in charge
We're visiting between {when} , what would you recommend?
We've just moved {town} and {town} 't know a soul. How could we get to know people while doing something useful?
Weaving
What about associations, any courses for them?
What are the universities doing?
What can I bring my grandchildren to?
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
What's available for teenagers {when} ?
What's happening {town} on {when} ?
What's on {town} on {when} ?
What's on {town} {when} ?
What's on {when} ?
What's planned for pensioners {town} ?
What's still to come {when} ?
What's the least boring thing on {when} ?
When are the open days?
When is the next meeting for people creating a business?
When's the next training for associations?
Where I can give the books of my grandmother?
Where can I learn basic plumbing and DIY for free?
Where can I meet people from social enterprises?
Where can a student meet employers?
Where could five friends do some hands-on volunteering on the {when} ?
Where would a complete beginner feel welcome?
Where's Tipimi going to be?
Where's the party?
Which activities are suitable for children?
Which days are there events at LaGrappe?
Which events are held in English?
Which events are organised by the City {town} ?
Which events take place {town} ?
Which events {town} ?
Which meetings talk about the status of employees in a cooperative?
Which ones don't need registration?
Which sessions would help me write a business plan?
Which talks deal with farming and fair prices?
Who is doing stuff with triporteurs?
Will Cliss21 be somewhere?
Will there be any fireworks {town} {when} ?
With my pushchair I can't do the metro {town} . What's on in easy reach of the tram?
Wondering if anything touches on loneliness among young people
Workshops for teenagers on {when}
Workshops on saving energy
Would you happen to have, by any chance, a meeting dedicated to ageing well?
Zero waste workshop, {when} , {town}
a bit later in the day?
a full day out, {when}
a guy at the market told me about money that only works {town} ?? where can i learn more about it
a plant swap {town}
a shared meal on {when} {town}
a talk instead
a wheelchair-friendly concert on {when}
a wheelchair-friendly concert, {when}
accountant for nonprofits free appointment
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
anything to do with Mediterranean women
anything {town} on {when}
anything {when}
anywhere except {town}
anywhere in the metropolis, not only there
are the blind catered for in one of your workshops
are there any free concerts {town} ?
are there things outside the metropolis, like {town}
art shows or exhibits
asylum seekers
attend a talk on local currencies
back-to-work schemes
barter, LETS, swap shops
basic rights of gig workers
basketry
beekeepers
beekeeping, {when} , {town}
beer brewed by a coop?
before I pick up the kids at {when}
being employed by a co-op while freelancing
between the {when}
big social economy gathering {when} ?
bike repair
biodiversity, insects, wildlife
board games evening
bookbinding
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
can you look up meetings about housing for older people question mark my mum is eighty one
can you tell me what's on {when} for two kids aged five and seven were staying near the old town
car sharing
careers fair for uni students
cargo bike delivery co-op
caring for elderly parents
carpooling
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
community choir rehearsal open to all
community garden
community radio
community sports
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
credit union france {town}
croix hem lys
crowd-sourced maps
crowdfunding
day by day
debates
debt advice
digital inclusion on the {when} ?
disability rights
do any of them have sign language interpretation?
do they have any dance lessons {town}
do you cover {town} too? I'd love a concert there
do you have any events about housing?
do you know of any workshops on how to start a cooperative?
does voix publique hold a session
doesn't matter which day
domestic violence
drinks with social entrepreneurs
drop {town} , what's left?
dyslexia, autism, school troubles
early bird stuff, like {when}
eco-building straw bale
employment rights of co-op members
energy bills are killing us, where do I get tips
ethical banking
ethical fashion shows
ethical fashion {town} {when}
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
find me things {town} on {when} i'm driving so just read them out
food co-op
for my English. My husband he is engineer refugee, he looks for people of companies
for my blog I'd like to cover two or three happenings {when} {town}
foraging
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
free workshops {town} {when} english
funeral cooperatives
further north?
gardening with other people, getting our hands dirty
get me something cheap to do {town} on {when}
getting a foot in the door with employers at last
getting online for the over 70s
girls and football
give me ideas for a rainy {when}
give me something artsy for {when}
give me the programme of {when}
give us the lot for {town}
got 3 bags of clothes to give away, is there an event where that'd be useful
got a broken toaster, don't want to bin it
got a couple hours to kill {when} , any talks?
gratis ones only
gud evening what can i do dis {when} {town}
had enough of my office job, want work that means something
has to be free tho
hauts-de-france local currency lecture gare saint sauveur
have you got anything on {when}
hear Maud Grégoire
heartwarming stuff
hm no, more like practical stuff
home help cooperatives
homecare workers' cooperative
homelessness, housing, hostels
honey, hens, hedges
house shares for seniors
how 2 get funding 4 my youth club
how about self-employed people banding together?
how about the next day?
how about {town} ?
how about {town} instead?
how do people set up a food bank
how does one invest 500 euros in a farm
how to get people in the street to care about your cause
how to run an association when you're under 25??
how to run meetings without shouting
how's about a visit {town} {when}
i just finished my shift at the hospital and i want to do something nice {when} something with people comma not a lecture
i must interview a social entrepreneur for school, where do i find one
i search a workshop for learn to repair things
i want see the events of {when}
i want to go out, surprise me
i want to know about events {town}
i was told someones doing up a chicken coop with volunteers??
i was wondering if there's any cooking class or food thing going on {when}
i {when} so anything {when}
i'd like to visit a coworkin space in the moulins district
i'm looking for something about gardens or nature or um anything outdoors really {when} full stop
improve the comms of our NGO
in English preferably
in a pub ideally
in the Weppes
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
job fair campus {town} {when}
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
learning French over a coffee
lectures
lending circles
less formal?
let's look at {when} then
let's see what's on for young people {town}
librarian on the lookout for digital literacy sessions
list all events {town}
loan clubs among friends
local currency talk
looking for a date idea but make it ethical
looking for a party {when} {town}
looking for a workshop {town} where i can learn to sew or fix clothes
looking for volunteering stuff {town}
looking for volunteering stuff {town} {when}
low key, sit in a corner, listen
make it the whole {when}
make your own cleaning products
map
maybe an exhibition instead of a tour
measuring social impact
mediterranean culture
meetups for social entrepreneurs {when}
meetups for tech people who want to do good
mending phones, anyone?
mental health
money talk but not boring
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
nappies (reusable ones)
nature walk
near the Citadelle
nearer the centre maybe
networking {when}
next event?
next repair cafe
night owls welcome?
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
peace and international solidarity
people who want 2 change the world haha
photography
plastic recycling
platform cooperativism
pottery wheel
prefab and tiny houses
prisons, reinsertion, does anyone deal with it
programme for {when}
project funding for associations
public speaking
puppet show
rather {when}
recommend me something for {when}
recommend nothing, just list what's planned on the {when}
refugees
remind me what's on {when}
repair cafe
repair café
river clean up
robots, AI, that kind of jazz
same but {town}
same thing but {town}
sat the {when} , {town} , free if poss
saving a village shop
saving water and electric at home
school canteens going organic
scop
search for a training session about running a non profit
second hand furniture {town} open day
second-hand bikes, cargo bikes, anything on two wheels
see a documentary about work.
seed bank
sewing
sharing a car with neighbours
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
sign language class
small group things, crowds make me anxious
social clauses in public procurement
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
somewhere by the tram line
somewhere i can meet people and do something useful for the planet
somewhere to spend the afternoon with the little ones {town}
somewhere {town} to talk about housing
sort them by date {when}
soup kitchen
starting a crèche with three other dads
startup {when} social impact {town} {when}
street art in a good cause
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
tax breaks for donors
tax rules for charities
teenagers
tell me about upcoming workshops {town}
tenants' union
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
time to meet mayors and councillors
too far. Nothing {town} ?
tool library
town planner, interested in third places
toy exchange
treasurer of a small choir, need to get better at accounts
tricks for cutting down on packaging
upcoming events
upcoming events {town}
upcycling workshop
urban farming {town}
urban sheep
urban walks, guided
vegan stuff?
video games and teaching
visit a factory owned by its workers
volunteering 17 yr old
volunteering meetups
walking football
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
where do politicians show up?
where will they be talking about food waste
which cooperatives can I visit {town} ?
which days have something {town}
which days?
which events are free?
which workshops are free
who could help us with insurance for volunteers
who explains cryptocurrencies vs local currencies lol
who finances green projects {town}
who helps startups with a social mission
who is doing stuff about circular economy in {when} ?
who organises things {town} ?
who's doing anything on fair trade coffee?
who's got experience of merging two charities
who's got their doors open {when} ?
who's into maps
wikipedia edit-a-thon
with a buffet
with big banks.
with my guide dog
with my two children
without the conferences
women entrepreneurs
woodwork
worker buyout
workshops about the ESS
workshops but not {town}
workshops {town} but nothing {town}
would be nice to listen to a researcher for a change
yoga or some kind of relaxation
zero waste hem
zero waste workshop
{town}
{town} !!
{town} , any neighbourhood parties
{town} , do you have events there?
{town} , {town} , that side
{town} , {town} , wherever along the border
{town} ?
{town} ??
{town} free events
{town} from Porte de Douai metro
{town} grants training charity
{town} maybe?
{town} or {town}
{town} or {town} , whichever
{town} or {town} way
{town} sat {when}
{town} side would suit me better
{town} uni campus
{town} {town}
{town} {when}
{town} {when} , any ideas
{town} {when} ?
{when}
{when} 's remaining {when}
{when} , what's happening?
{when} - any meetups?
{when} ?
{when} I mean
{when} anything on?
{when} events on {when}
{when} events {town} ?
{when} for people who live alone
{when} instead
{when} only
{when} only, it's my day off from the bakery
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
Excluding talks, how many remain?
How many are run by universities?
How many different events does the {town} organise?
How many different meetings can a job seeker go to?
How many evenings are covered by events?
How many events are on the programme altogether?
How many events are there {town} {when} ?
How many events take place on {when} ?
How many free workshops do you have?
How many of these are for under 25s?
How many open houses are scheduled?
How many things are on {when} ?
How many things can I do with kids on {when} ?
How many trainings does Uracen give in all?
How many visits do you have for schoolchildren?
How many workshops are being held {town} {when} ?
How much conferences there is in {when} ?
I'd be curious to know how many sessions touch on employment.
I'm doing a slide for my boss, how many events does the programme contain?
Just the number: how many meetings does LaGrappe host?
Number of events {town} ?
Number of free workshops in {when} ?
On the {when} , how many are there altogether?
Out of curiosity, how many exhibitions do you have?
Tot up the workshops for me, would you
What number of events take place at {when} ?
What's the tally for {when} ?
and how many on {when} ?
and {town} , how many?
are there many about money? what's the number
but how many of those are {when}
count of events {town}
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
how many festive ones
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
just curious how many deal with the environment
number of free workshops in {when} ?
number of open days
number of open doors in {when}
tell me how many talks you have on the {when}
total number of talks
would you say there are more than ten events on {when} ? how many precisely?
{town} , how many activities?
{when} there's how many exactly?
`,
  about: `
1,500 events, is that {town} alone?
Are all events free of charge as a rule?
Are libraries giving out the programme?
Are the talks generally in French or do some of the organisers speak English?
Can you define social economy for someone who's never heard of it?
Could you sum up the Month in a tweet?
Do I have to be a member of something to take part in the Month?
Do I need to live in the metropolis to attend the Month's events?
Do you have a printed booklet of the programme that you could post to me?
Does the Month exist in other regions?
Does the Month have a Facebook page or a Twitter hashtag?
Does the programme cover {town} or just the metropolis?
Does {town} have the same kind of month?
Has the ESS month been going on for long?
How can our association get its own event into the programme?
How do you say ESS in English?
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
Is the Month a French government thing?
Is the Month free for everybody?
Is there a map of all the participating places?
Is there an English version of the brochure?
Is there some law behind the social economy in France?
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
When was the first edition of the Month?
Where can I download the whole programme?
Which body publishes this programme?
Which sectors does the solidarity economy include?
Which towns are part of it?
Which towns are taking part?
Who are the partners of the Month?
Who is the Month aimed at?
Who organises all this?
Who pays for the Month?
Why {when} ?
Will there be another Month {when} ?
Would a charity shop be counted as ESS?
does it come back every autumn, {when}
does the programme run {when}
for the silly question but is this a political thing?
foundations too, or just co-ops and associations?
how big is {when} really
how many towns take part
how many towns?
how many years has this been going
is the ess a big employer here
is the whole programme run by the council?
is there a pdf of the programme
it's like charity shops and that sort of thing?
plain English definition of ESS
scic?? mutuelle?? what do these words mean
start and finish dates of the whole programme?
the word "communs" keeps popping up, what does it refer to
what do you mean by commons
what does ESS stand for
what edition is it {when}
what happens {when} , is it over for good
what is a cooperative, simply put
what is the ESS?
what is the social economy month about?
what is {when} thing exactly
what kinds of events are there?
what makes an enterprise "social"
what share of jobs does the social economy represent
what sort of things are in the programme, in general
what themes are there?
what's a mutuelle in this context
what's ess
what's special about the 2017 edition
what's the cress
what's the idea behind "another way of doing business"
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
Are there extra ones you didn't mention?
Are those all of them or is there more?
Can I see the next five?
Carry on with the list if you would
Could you display the rest of the events, ?
Do you have more like these?
Five more
I only see five, there should be others
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
and what else have you got in there
another few?
any more
any more in the list?
any others
anything else besides those?
anything else?
anything further down?
are there any others?
are there further ones down the list
can i get the remaining ones
carry on
continue the list
could you read me the others
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
let's have the reminder
more
more of the same
more options
more results
next
next ones
next page
only these three?
page 2
roll on the next ones
scroll down
scroll down a bit further for me
seen. others?
shame, have you really got ?
show me more
show me the rest of your list
show the bottom of the list
stop there
surely there are others
that was quick, is there nothing left?
the following results,
the rest
the rest?
three more
want more
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
For someone who speaks little French, which of them do you suggest?
Got one evening and no preferences. What's your tip?
Honestly they all sound the same to me, what do you advise?
I can do either {when} or {when} . Which day is worth more?
I can't make up my mind, help me choose
I don't know what to choose
I leave the decision to you
I'm in your hands
I'm torn between the {when} and the last. Your opinion?
I've only time for one, which should it be?
If I can only go to one event {when} , which one?
If money and time weren't an issue, what would be your number one?
If my mum had to choose one, what would you tell her?
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
Which is the friendliest for people on their own?
Which of these is worth the trip?
Which one would you recommend?
Which would suit a total newbie like me?
Would the third be a good pick for someone looking for work?
Would you say the exhibition beats the lecture?
You know the programme, I don't. Your choice?
amaze me
any particular favourite in there?
dealers choice
flip a coin for me between those two
give me your recommendation in one line
hit me with something unexpected
if you had to keep just one
is there one that stands out
just pick one for me
my girlfriend hates crowds and I hate silence. Suggest one, will you?
no idea, whatever you think is good
pick at random
recommend me one
tell me which is least likely to put my teenagers to sleep
the smart choice for a future treasurer?
too many choices, help
what do you recommend?
what would suit a shy person best, in your opinion
what would you do on {when} in my shoes
what's the highlight
what's the must-see
what's your favourite
what's your hidden gem
which 1 is best 4 a first timer
which has the best atmosphere
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
Are there chairs? I can't stand for long.
At what time does the Campusserie inauguration begin?
Can I arrive late?
Can I get an attendance certificate for my employer?
Can I leave my bike somewhere safe?
Can I park a van there?
Can children come?
Can non students shop at the Campusserie?
Could my mother-in-law follow it with no French?
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
Is it a drop-in or does one have to stay from the start?
Is it accessible for wheelchair users?
Is it free?
Is it on all week or just {when} ?
Is it open to everybody?
Is it reserved for associations or can a private person come?
Is it run by volunteers?
Is it suitable for children?
Is it suited to someone who isn't a student?
Is it the same on both days?
Is something to eat provided?
Is the St So'lidaire {when} suitable for small children?
Is the basket thing something you take home?
Is the exhibition open on {when} ?
Is the venue known yet for the engagement evening {town} ?
Is there a charge for the plant swap?
Is there a code for the door?
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
The grants evening {town} , is it for clubs from other towns too?
The name means nothing to me, what do they do there?
The one at Place Rihour, which building?
The programme says {when} , is that a typo?
We'd be driving {town} , is it easy to find?
What day of the week is that?
What does a cooperative of activity and employment mean in that session?
What is the Creathon?
What is the St So'lidaire {when} about?
What language are the signs of the exhibition in?
What time does it start?
What time does the social economy job forum start?
What's the address of Kilti?
What's the deal with the hens?
What's the phone number of the organiser?
What's the phone of the AROFESEP people?
What's the website of the local currency people?
Where does it take place exactly?
Where exactly is the job forum being held?
Where is it?
Where's the Arcadis open house taking place?
Which bus stops outside the town hall of {town} ?
Which day is the Forum Métiers?
Which days can one visit the exhibition?
Which side entrance do I take {town} ?
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
are the dates for the commons exhibition right, {when} ?
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
can a minor come without parents
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
do I have to speak in front of everyone
do I need an appointment
do I need my own laptop
do I need to register
do I need to register?
do i need a team or can i come on my own
do they accept foreign associations for the accountant slots
do they charge for kids
do they hand out a certificate at the end
do they speak english
do they supply laptops
do we have to book?
do you have a link
do you have to book for the open day at Arcadis
do you pay at the door
does the exhibition really run into {when} ?
does the hackathon provide meals
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
how far is it on foot from the metro
how long do the workshops on {when} last
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
is it okay to bring a baby and breastfeed
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
is the bit at {when} invitation only
is the cultural basket really pay what you like
is the energy workshop any use to a tenant
is the speaker well known?
is there a bar
is there a debate afterwards
is there a fee
is there a hearing loop
is there a lift to the upper floor
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
quick q: is lunch on site
reduced rate for the unemployed?
should I bring anything?
should I bring something
start time?
step free access?
tell me more
tell me where the last one takes place
the Façonnables thing, what is it
the address {town}
till when
till when?
toilets?
too advanced for a beginner?
tools provided?
vegetarian options there?
what age is it for?
what are Fibr'&Co's products made of
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
what is the closing time {when}
what is this about
what should I bring?
what should I prepare for the Creathon
what should I wear?
what sort of people go there
what time does it finish
what time does it finish?
what time does it start?
what time is the first one?
what will I learn there?
what will they talk about
what's in the bag at Kilti?
what's it about?
what's on the agenda of that meeting
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
who is speaking about video games in schools
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
who's the lady from the Apec, what's her email
who's the organiser
will it be in French only
will it be noisy? my son hates noise
will lunch be provided at the Campusserie thing
will somebody from Emmaüs be on the panel
will there be a French sign interpreter there
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
let me have the second last
let's go with the first
number 2
number 3
number 4
number seven
n°3
ooh the Mediterranean one
open the one by APEC
option 4
second one
show me the one at the town hall
take the Arcadis work day
that one with the hens
that one {town}
the 14th one
the Kilti one
the LaGrappe tour then
the accountant
the early one
the exhibition
the factory people
the fifth,
the first
the first one
the free one
the hackathon one sounds right
the last one
the later of the two
the one about saving energy
the one about video games
the one by Makesense
the one with Derudder
the one with the accountants
the one with the researcher
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
I am interested to subscribe me for the formation of {when}
I want a slot with the accountant at {when}
I want in, reserve
I want to register
I want to register my colleague for the grants training {town}
I want to take part in the Campusserie workshops, can you register me for them
I wish to inscribe myself to the training {town} .
I would like to apply for a seat on the {when} , .
I would like to enroll for the training on municipal subsidies
I'd be happy to take part
I'd be interested in participating to the Creathon, how must I proceed?
I'd like to bring my whole class of 25, please sign us up
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
What details shall I give you to secure a place?
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
can I RSVP here
can I book a place?
can I reserve a slot with the accountant on the {when} ?
can i reserve by you?
can you get me in
can you put my name down for the creathon
could you add my name to the list for the creathon
could you sign both of us up, my friend Ana doesn't have internet
count me in
enrol me
enter Mr and Mrs Okafor for the conference
get my name down for the commons tour
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
my group of eight pensioners will attend, kindly record it
one for me one for my neighbour
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
sign up for {when} arcadis name is tom
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
I double booked myself, call off the {town} one
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
Regretfully I shall not attend on the {when} ; kindly delete my reservation.
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
change of heart, take me off {when}
could you free the place I took for my neighbour
drop my booking
drop my place at the creathon
forget it
forget it, thanks for trying
give my seat to somebody else, I'm ill
is it possible to un-register
let my place go
my class trip was refused so please cancel all 25
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
we r not coming anymore sry
we were three, we're not coming anymore, any of us
we won't be there after all
withdraw my booking
withdraw my registration
`,
  "my-requests": `
, I asked for two seats under Okafor, any answer?
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
can you check my sign up went thru
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
which requests of mine are still pending
which seats did I ask for?
`,
  remind: `
Can you remind me {when} of the event?
Could I receive an e-mail the evening before so I remember?
I'd appreciate an email the morning of the talk
I'd like a reminder
I'm bound to forget, could you alert me?
I'm forgetful, warn me in advance
Let me know when it's about to start
Would you drop me a line an hour before it begins?
Would you send me an email on the {when} so that I don't miss it?
buzz me a day in advance
can you remind me of the event a day before?
can you send me a reminder?
could you warn me 2 {when}
let me forget!
make me a reminder for the {when} , I forget always
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
Wrong surname, it's Okafor with a k
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
you answered about the wrong event
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
from now on talk French to me
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
my son installed this for me, what do I say to it
no idea what I'm supposed to do here
not sure what you're asking me
tell me how to use you
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
which words do you understand
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
Could I have the number of your office to talk to a member of staff?
Could one of your colleagues call me back?
How do I reach your staff?
I don't want to deal with a machine, who can I phone?
I don't want to talk to a robot
I need someone on the phone
I want a member of your team
I want speak with a real employee
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
, my husband passed away on {when} {town} and I should like to know how soon I must inform his pension fund. With .
12 times 144
15 percent of 240
24 fahrenheit in celsius
50 g letter to Switzerland, how many stamps
7 factorial
A GP {town} who speaks Polish, please, for {when}
Add this track to my workout playlist
Apple Pay won't add my Visa
Are children free at Disneyland {town} ?
Are you afraid of the dark?
Arsenal lineup for {when}
Asian grocery {town} , what time do they close
Beth, can you swap shifts with me {when} ? I'll do your {when}
Book a table for six at a sushi place {town} at {when}
Boots equivalent in France
Call my sister
Can I leave my suitcases at the hostel until my evening train?
Can I park {town} -Europe station for free on {when}
Can I return these shoes without the receipt?
Can lightning strike a car while you're inside?
Can my 15-year-old have a bank card?
Can you find me a rhyme for orange?
Can you redirect a parcel to a locker {town} ?
Cheapest flight {town} to Lisbon on {when}
Could someone from the electricity board come {town} {when} , half my sockets are dead?
Could you please tell me which form I need in order to import my car from Ireland?
DHL left a card, now what
DPF light on, can I keep driving
Dear sir, kindly advise whether a photocopy of my birth certificate will do for the residence permit or must it be the original.
Dear tenant, the meter reader will call on {when} .
Did {town} beat {town} {when} ?
Dim the lights in the bedroom
Do I have to register my drone with anybody?
Do penguins have knees?
Do these boots come in size 40?
Does the chemist on place de la République {town} do travel vaccinations on {when} ?
Does the college {town} teach Latin?
Does the swing bridge {town} stop for boats on {when} ?
Does the tip {town} take old mattresses?
Draft a polite note asking the people upstairs to stop vacuuming at {when} .
Dutch baby name for a boy
ENT specialist {town} with good ratings
Explain offside to my nan.
Feeling guilty because I put the dog to sleep on {when} .
Find me a hotel {town} for two nights {when}
Flip a coin for me
French bulldog puppy price
French inheritance tax for a nephew
GPA to French grades
Get me a taxi to the airport for {when}
Give me a three-course {when} without dairy for six people.
Give this novel five out of five stars
H&M return with no receipt
Has my holiday request for {when} been approved by my boss?
How did the Vikings navigate without a compass?
How do I enrol my son at the primary school {town} ?
How do I report a pothole {town} ?
How do I roll over my pension into a new plan?
How do I set a new PIN?
How do noise-cancelling headphones know what to cancel?
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
How many seats does the O2 have?
How many vacation days do I have left?
How much Calpol for a toddler of fourteen kilos?
How much air goes into a bike tyre?
How much do I owe on my electricity bill?
How much is a monthly bus pass for pensioners?
How much is petrol {town} {when} ?
How much is the entry visa for Egypt?
How old is the president of France?
How tall is Mount Kilimanjaro?
How tall is the Eiffel Tower
How would Shakespeare say "your taxi has arrived"?
How's the traffic on the A25 {town} ?
I accidentally called my boss mum
I can't sleep
I can't stand my sister's new boyfriend
I cashed in my travel insurance and now the skiing's off, am I entitled to anything?
I cried in the toilets at work {when}
I don't recognise a direct debit on my statement
I don't recognise a payment of 45.60 on {when}
I dreamt about my dad again, he'd have been eighty {when}
I dropped my phone in the toilet
I fainted in the shower
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
I lied on my CV and they hired me lol
I locked my keys inside the hire van {town}
I look awful in every photo
I lost my credit card
I moved some money to my brother in Ghana {when} and it still says processing.
I need a plumber {town} {when} , the kitchen is flooding
I need an appointment at the Portuguese consulate, how do I get one
I need an emergency dentist {town} on {when}
I need someone to sit with my father on {when} while I have an operation {town} .
I need to renew my passport {town} town hall
I never got my tax refund
I never learnt to swim and I'm fifty, don't tell anyone
I ordered a headstone {town} in {when} and the mason keeps putting me off.
I put diesel in a petrol car
I still haven't received my new card
I think I have cancer
I think I've sprained my ankle
I think my grandmother's carer {town} is pinching money from her purse.
I think my husband is cheating
I want a guesthouse in the east with free wifi
I want a refund for the shoes I bought on {when}
I want to cancel my broadband before the renewal
I want to open a savings account
I want to sell my apartment {town} , which agent
I'd like a train going from Liverpool Street to Ely on {when} and I have to be there {when}
I'd like the phone number of the Portuguese restaurant {town}
I'd like to book a chiropodist for Mum {town} {when}
I'd like to rent a convertible {town} {when}
I'd like to return a kettle
I'd like two train tickets {town} leaving {when}
I'm an Aries with Cancer rising, what does that mean
I'm pregnant and I haven't told a soul
I'm so hungry
I've been on hold with Orange for 50 minutes and I'm losing it
I've been sober for ninety days {when}
I've been waiting {town} bus stop for forty minutes in the rain
I've broken down on the A22 heading for {town} , who do I ring
I've put on a stone {when}
IBAN for {town}
IBAN vs BIC
Ilévia card isn't being read
Is OVH looking for network engineers {town} ?
Is Yorkshire bigger than {town} ?
Is breakfast at the Novotel served {when}
Is it bad luck to open an umbrella indoors?
Is it going to freeze {when} ?
Is metro line 2 running {when} ?
Is my prescription ready at the chemist's {town} ?
Is the Toys R Us {town} open late on {when} ?
Is the number 35 running on {when} ?
Is the school bus running in the snow on {when} ?
Is there a hearing aid centre {town} that takes walk-ins?
Is there a lift from platform 4 {town} - {town} , I have twins in a double buggy?
Is there a vet open on {when} {town} ?
Is there an age limit for donating a kidney?
Is there sugar in oat milk?
Is there wheelchair access {when} train to Briançon?
Kinepolis {town} showtimes for Thor {when}
Lads, five-a-side's off, pitch is frozen, pub instead?
LinkedIn headline for a nurse
MOT equivalent in France, how much
Mayweather McGregor what round
Morning Mr Dubois, your suit is ready for collection, 42 euros .
My au pair has a Turkish passport; can she come with us to Switzerland for two days?
My best man has just told me he used to date my fiancée.
My car failed its MOT, what {when} ?
My card payment was declined {when} , why?
My dog ate an onion, should I worry?
My landlord won't give me my deposit back
My laptop won't switch on
My mother's stairlift {town} has stopped halfway with her on it!
My salary of 1,400 euros hasn't shown up in my account
My sleep apnoea machine makes a dreadful racket and the supplier {town} won't swap it.
My toddler has a temperature of 39.5
My toddler has put a slice of ham in the DVD player
My top-up failed and the money has gone
My wife says I snore like a lorry, I say she's exaggerating.
NBA standings
Orange man drilled through our pipe
Order more printer ink
Our removal men dropped the wardrobe {town} and now deny it.
Play the newest album by Adele
Primark opening hours {when}
Put a meeting with Anna in my calendar for {when}
Put this paragraph in the past tense for me.
Pythagoras proof
Read out my new emails
Recipe for beef stew with beer, serves four
Remind me to buy bread at {when}
Room 12 needs fresh towels and the bed remade {when}
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
The crossing lights by the school {town} stay green for about four seconds.
The heating in our building {town} has been off {when} and the syndic blames the supplier.
The hotel {town} has given us twin beds although I asked for a double, whom should I complain to?
The sofa you delivered on {when} is the wrong colour and I want it taken away
The washing machine repairman promised to come {town} on {when} and then again on {when} , and I have now wasted two days at home.
There is a burst pipe on the corner of our street {town} .
They sent me the wrong size, I want my money back
This is your cousin Rob, I've got a new number, the old one's dead
Turn the thermostat down to 18
Turn these figures into a table: rent 610, gas 48, phone 20.
Two singles {town} for the {when}
UCAS deadline
UPS depot {town} phone
Until what time can I drop off a hire car {town} {when} ?
VAT number lookup
VAT rate on books in France
Wake me up at {when}
Was Robin Hood an actual person or is it just a story?
We are arriving {town} Europe at {when} and the apartment owner {town} has stopped answering, what are our rights?
We named our kitten Brexit because he cries to go out and then won't leave
We're a party of nine with a wheelchair user and need a steak restaurant for {when} , not too loud
Western Union {town} , what's the fee to Morocco
What can I use instead of buttermilk?
What did the Romans use instead of soap?
What does fare code Y mean?
What should I bring for my MRI scan {town} {when} ?
What will the weather be like {town} {when} ?
What's 15 percent of 240?
What's my credit score?
What's my star sign if I was born on 4 May?
What's the average rent for 40 square metres {town} ?
What's the dress code at my office on {when}
What's the etiquette for paying at a first dinner date in France?
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
Where can I have an oil painting valued {town} {when} ?
Where do I send my council tax cheque {when} ?
Where does the story of Broadchurch take place?
Where exactly {town} is the Peugeot dealer?
Where's my pizza? I ordered at {when}
Which Beatle was left-handed?
Which airlines fly nonstop {town} and Rome?
Which bin do pizza boxes go into?
Which day do they collect the recycling {town} ?
Which king of France was beheaded?
Which side was Turkey on in the First World War?
Which tram stop do I get off at for Decathlon {town} ?
Who betrayed Anne Frank?
Who organises the {town} Marathon?
Who plays {town} on {when} ?
Who presents the weather on BBC One these days?
Who runs Amazon?
Who won in Virginia {when} ?
Who wrote Madame Bovary?
Why can't you tickle yourself?
Why did Van Gogh cut off his ear?
Why does a ship have portholes that are round?
Why was I charged a 2 euro fee for using a cash machine?
Will I need an umbrella {town} {when} ?
Work out my age in days if I was born on 3 March 1981.
Would you happen to know a dentist {town} who is gentle with anxious patients?
X Factor judges 2017
a Korean restaurant {town} for lunch {when}
a bakery {town} that does birthday cakes {when}
a carpet fitter for {when} {town}
a garage {town} that's open {when}
a good barber {town} , walk-ins welcome
a limerick about a badger
a map of France
a notary {town} who speaks English?
a tailor {town} who can take in a suit {when}
a vet open on {when} {town}
a voice note to the family chat
a wig shop {town} that takes insurance
act two of Macbeth, what happens
add Mike from accounts to this call
add bananas to my shopping list
add eggs and bin bags to my groceries
add this to my gym playlist
add two minutes to the countdown
addenbrookes hospital postcode
address of the police station {town}
adjoining rooms for two families, {when}
aerial fitter {town} on a {when}
affect or effect
air fryer chips timing
air quality {town} {when}
airbnb host cancelled on me
allergic to penicillin, alternatives
am I overweight at 82 kg and 175 cm
an email to Paul
an excuse for not going to the in-laws on {when}
an optician {town} who speaks english?
another word for happy
ants in the sugar
any chance of snow {when}
any emails from the landlord
any new emails from Kate
any new emails from my boss
any pharmacy open on {when} {town} ?
any piercing place {town} open on the {when}
any seats left in first class {town} on {when}
any vegan burger place {town} that's open {when}
anyone know a garage {town} that wont rip me off
apology email to a client
apple stock {when}
are Taurus and Scorpio a good match
are bats blind
are cigarettes cheaper {town}
are dogs charged on the TGV
are foxes dangerous for cats
are lemons good for a cold
are the clocks wrong on my oven or did they go back already
are the roads icy {town}
are there any free parking spaces {town} on {when}
are there lockers at the railway station to leave suitcases
are there places left on the {when} Eurostar {when}
are there wolves in France
are those mushrooms under the birch edible
are you ticklish
area of a triangle with sides 3 4 5
arm the burglar system
asdfghjkl
at what time does Strictly start on {when}
average rent for a studio {town}
average rent {town}
b&b {town} that takes dogs
baby names beginning with Q
baby refuses bottle
bailiff's letter to the wrong name
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
best month for Iceland
best sleeping position for reflux
best starter in Sun and Moon
bin not emptied {town}
bitcoin price rn
black cab from the hotel to the station, pick up {when}
black mould on washing machine seal
block an hour to do payroll
block unknown callers
blue light filter on or off {when}
bluetooth headphones cut out
body shop quote for a dented wing
boiling point of ethanol
book a flight {town}
book a hotel {town} {when}
book a room at the Ibis {town} for {when}
book a table for 4 at {when}
book a table for two at a thai place {town} {when}
book a table for two {when}
book a test drive of the Peugeot 3008
book me a cab for {when} {town}
book me in for an MOT
book me on the Hull to Rotterdam ferry on the {when} with a car
bouncy castle hire {town} how much for a day
brew me a cup of coffee
bureau de change open {when} near the station
burst hydrant Chaussée de l'Hôtel de Ville
bus {town} {town} that gets in {when}
butcher that does proper back bacon {town}
cab frm {town} 2 the airport how much
call Jake's mobile not his landline
call me a taxi
call mum
call off the taxi, my wife is driving me
calories in a big mac
calories in a pint
can I apply to Auchan online
can I breastfeed after a dental anaesthetic
can I bring my bicycle on the Eurostar
can I check out at {when}
can I collect in store {town} instead
can I drive in France on a Brazilian licence
can I exchange my UK licence for a French one
can I get a chest X-ray without a referral
can I get a refund on a late Deliveroo order
can I return a sofa to ikea without the receipt
can I store my bike at the station
can I substitute yogurt for sour cream
can I swap crème fraîche for sour cream
can I take a jar of honey on the plane
can I top up by cheque
can I visit a prisoner {town} on {when}
can adults get hand foot and mouth
can hamsters eat grapes
can my boss fire me for being sick
can my kid have an account
can someone let me into the building, the keypad at number 12 is dead
can they evict me in winter in France
can you change my dinner reservation from four people to six
can you eat fish on {when}
can you fly with a guitar as hand luggage
can you lower the volume
can you pay by contactless in taxis
can you proofread my cover letter
can you repeat rice
can you see Mars {when} {town}
can you talk louder
can you tell jess i'm stuck at the lights {town} be there in 10
can you turn right on red in France
can't find my tax numbr
can't hear anything on my headset
can't log in2 my bank app
cancel my flight
cancel my gym membership at Basic-Fit
cancel my hair appointment at Jean Louis David on {when}
cancel my pizza order
cancel my united flight to chicago
cancel my wax appointment
cancel my {when} alarm
cancel my {when} meeting
cancel the dog groomer {when}
cancel {when} table at the Thai restaurant
capital gains on a second home
caption for a beach photo
car hire cheep {town} airport
car insurance for a 19 year old
car wash {town} open on {when} ?
carer's allowance and part-time work
carry on liquids limit
cash machine near place rihour that takes amex
cat sneezing blood
catch me up on the Ashes
cattery prices for a fortnight
causes of the First World War
causes of the Russian revolution for homework {when}
center a div in css
centre a div in css
change my {when} alarm to {when}
change of address for my car papers
change the delivery slot to {when}
charged for a subscription box I never ordered
cheap flites bucharest
cheap package holiday to Tenerife in {when}
cheapest flight to Dublin {when}
cheapest flight {town} {town} on {when}
cheapest one way fare to Philadelphia
cheapest petrol {town}
cheapest ski hire in Morzine
cheapest train to Cambridge arriving {when}
chemical symbol for tungsten
chemistry homework, balance Fe + Cl2
chess opening against e4
chewing gum in her hair
child benefit from abroad
chilli without meat for twelve people
chimney sweep {town}
chiropractor open {when} {town}
citing a website in APA style
claim for a stolen laptop
clear cookies in firefox
clear my diary for the {when}
cold sore day 3
compensation for a 90 minute Thalys delay
compromised card, freeze it
contact for lost property at Transpole
contactless stopped working
convert 50 dolars 2 euros
convert 70 kilos to stone
convrt 5 miles to km
could you give me the number of a piano mover {town}
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
dentist emergancy {when}
dentist taking new patients {town}
did Churchill win a Nobel
did Kenya rerun its election
did Kim and Kanye split
did anyone call me
did anyone else feel the ground shake {town} around {when} {when}
did losc sign anyone new
did my hotel booking go through
did the president resign
did you pay the milkman
did you watch the match
diesel or petrol
difference between sleet and hail
differentiate x squared e to the x
dim the bedroom lamp to 20 percent
dim the hallway lamp to thirty percent
dinner jacket rental {town} for the {when}
directions to Saint Vincent hospital
distance {town} {town} in miles
divide 1,000 by 37
do Canadians need a visa for Vietnam
do French supermarkets stock baking powder
do I file jointly if we married in {when}
do I have to answer the census
do I have to be eighteen to open an account
do I need a visa for Morocco
do I need an umbrella for {town} {when}
do I need jabs for Kenya
do I need stitches
do I need sun cream in {when}
do I pay council tax if I rent
do I want gloves {when}
do Uber Eats deliver {town}
do a Sean Connery impression
do babies need their own passport
do garden centres open on {when} round {town}
do godparents have to be baptised
do i need an umbrela {town} {when}
do kids pay on public transport {town}
do owls nest in attics
do penguins have knees
do the shops close on {when} in France
do these jeans come in a 34 leg
do they have outdoor seating at the crêperie
do they sell plug adapters {town} {town}
do they serve pork in French school canteens
do varicose veins come back
do you believe in ghosts
do you dream
do you have a cot for the room
do you have pets
do you have this jacket in med
do you love me
do you love me?
do you need a visa for Georgia
do you need an international driving permit in japan
do you ship to Guernsey
doctor who {when} special date
documents needed for a passport application {town} town hall
does Carrefour {town} take Amex
does Castorama mix paint to match a sample
does Mario Odyssey have two player
does a will need a witness
does amazon pay weekly
does anyone at reception know the code for the swimming pool changing rooms
does cranberry juice do anything
does darty deliver on {when} town}
does french health insurance cover physiotherapy
does laser hair removal hurt
does my Oyster card have any credit left
does risotto contain gluten
does she like me
does the Decathlon {town} have a click and collect desk
does the Eurostar have plugs
does the Ibis {town} have a gym
does the Ibis {town} have an airport shuttle
does the KFC {town} deliver on {when}
does the dental surgery {town} do root canals
does the dog die in Marley and Me
does the pub {town} do a kids menu
does the rental come with winter tyres
dog groomer {town} with a slot {when}
double the repayment on my car loan
dow jones
driving licence swap for a Canadian
dry cleaner near the station that does same day
dryer, heat pump or vented
earache after flying
earliest arrival in Oakland from Salt Lake City
eczema behind the knees
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
evolve eevee into umbreon
example of an oxymoron
excel won't sum the column
explain nuclear fission like I'm eight
ferritin of 12, is that low
ferry from Dover on {when}
fibre engineer never showed up {when}
final boss in cuphead
find me a recipe with chicken
find me a steakhouse with parking near {town} for {when}
find me an airbnb in lisbon for four with a balcony
find me an upscale Lebanese place downtown
find my phone
find the schedule for grand theatres
find the soundtrack to Interstellar
five foot six in metres
fix a dripping tap
fix my grammar: he don't knows nothing about it
flag that mail
flag with green white and orange
flat to rent {town}
flemish beef stew what cut
flights from Boston to Denver on {when}
flights {town} and {town} serving breakfast
flip a coin
flixbus {town} how many hours
florist that delivers {town} on {when}
forget the tooth fairy {when} , the pound coin's on the microwave
forgot my student number
forward the plumber's invoice to Ben
free antivirus that isn't annoying
frost warning {town} {when} ?
funeral director {town}
furnished studio {town} , 450 all in
gallons to litres
garage to rent {town}
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
golden wedding speech for my grandparents, keep it
got a letter from the bailiffs about a debt that isn't mine, help
gross to net salary 2400
ground transportation from oakland airport to downtown
ground transportation in Atlanta
grout going black
gta cheat codes for cars
guess what, I passed my driving test
guitar tuning for drop D
gusts of 90 on {when} , should I take the trampoline down
gym with a sauna {town}
haberdashery {town} for buttons, open {when} ?
hair falling out after baby
hairdreser cheap {town}
hairdresser {town} open on a {when}
happy anniversary my darling, 31 years
has Amir written back yet
has my holiday been signed off
has my pay cheque landed
has my payroll been deposited yet
have any transactions from Starbucks hit my account
have you ever seen a UFO
he left me on read
heads I go, tails I stay, flip it
heads up it's freezing outside lol
hedgehog out in daylight, is it ill
highlights or balayage
hire a carpet cleaner {town} , price per day
hire a van {town} for one day
horse limping on off fore
hot chocolate {town} on a rainy afternoon?
hot flushes at 46
hotel {town} with parking for {when}
housing benefit for foreign students, who pays it
housing benefit overpaid and they want 900 euros back
how big can my cabin bag be on easyJet
how can I register my daughter at the nursery?
how cold is it getting {when}
how cold was it {town} at {when}
how deep is the Mariana trench
how do I apply for a french social security number
how do I ask my boss for a raise?
how do I cancel Amazon Prime
how do I cancel my card
how do I cash a foreign cheque {town}
how do I change my delivery address
how do I change my password?
how do I contact ASOS
how do I eject a stuck DVD
how do I fix my washing machine?
how do I get a copy of my marriage certificate
how do I get a virtual card
how do I get my old hotmail back
how do I get {town} airport to the city centre
how do I keep a Christmas tree from shedding
how do I leave a product review
how do I make pancakes without eggs
how do I make pancakes?
how do I poach a pear
how do I renew my passport at the British embassy
how do I renew my residence permit at the prefecture
how do I resign politely
how do I say where's the bus stop in Dutch
how do I stop read receipts
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
how do you get candle wax out of a tablecloth
how do you make pancakes
how do you say thank you in Dutch
how do you write happy birthday in Arabic
how does the electoral college work
how early should I be {town} for a {when} flight
how far away is the moon
how far can a kangaroo jump
how far is it to the next petrol station
how far is {town} by car
how far is {town} {town}
how fast is a peregrine falcon
how heavy is a nuclear submarine
how heavy is a rugby ball
how hot is a habanero
how hot should the oven be for roast potatoes
how late does bus 14 go
how long 2 roast a chiken 1.5kg
how long can you leave a hybrid unplugged
how long do braces stay on
how long do goldfish live
how long do you boil an egg
how long do you boil rice
how long do you boil rice 4
how long do you soak kidney beans
how long does a brake pad change take
how long does a car battery last
how long does a parcel from China take
how long does a sprained ankle take to heal
how long does an international transfer take
how long does cataract surgery take
how long does citizenship take
how long does concrete take to set
how long does it take to fly to Tokyo
how long does microblading last
how long does open pesto keep
how long does shingles last
how long is Titanic
how long is a marathon in miles
how long is a probation period
how long is norovirus catching
how long is the Danube
how long is the drive {town} {town}
how long is the meeting with the auditors
how long is the wait at Five Guys
how long is the wait at Olive Garden
how long left on the egg timer
how long to drive {town} {town}
how long {when}
how many acres in a hectare
how many bags of cement for a shed base
how many bones does a shark have
how many calories in a croissant
how many cards each in gin rummy
how many darts in a nine darter
how many days is Lent
how many days of paid leave do I get
how many days {when}
how many feet are in a mile
how many first class seats on a boeing 767
how many furlongs in a mile
how many goals did Pelé score
how many grams in a cup of flour
how many grand slams does federer have
how many hearts has an octopus
how many hours of sleep does a teenager need
how many inches of snow did Boston get
how many laps at Silverstone
how many miles per gallon on a Golf
how many minutes for basmati
how many ounces in a pound
how many people {town}
how many people {town} ?
how many players in water polo
how many reward points do I have
how many seats on a 737
how many vacation days do I have left
how many vacation days have i got left
how many {town} did Armstrong lose
how much caffeine is too much
how much did I blow on takeaways in {when}
how much did I spend on groceries {when}
how much do you earn
how much does a Tesla weigh
how much does a wedding photographer charge
how much does an iPhone cost?
how much gas is left
how much gas is left in the tank
how much is a care home {town} per month
how much is a gel manicure in France
how much is a hip replacement without insurance
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
how much to neuter a tom cat {town}
how much water for two cups of rice
how ofen should i water a cactus
how often do I water a cactus
how often do budgies moult
how often should I feed a kitten
how often should a bonsai be watered
how often should you shoe a horse
how old is Brigitte Macron
how old is Keanu Reeves
how old is Madonna?
how old is the Queen
how old is the universe
how soon will a SEPA transfer land
how tall is Everest
how tall is LeBron
how tall is Usain Bolt
how tall is the Eiffel tower?
how to aply for visa uk
how to beat Ornstein and Smough
how to cut your own fringe
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
inheritance tax threshold
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
is Alaska bigger than Texas
is Blade Runner 2049 worth seeing
is Blue Planet on again {when}
is Brexit still happening
is Burger King on rue de Béthune open at {when}
is CBD oil legal in France
is Decathlon hiring {town}
is Galeries Lafayette doing gift wrap
is It too scary for a 13 year old
is Macron left or right wing
is Mercury in retrograde
is Murray back for the Australian Open
is Pluto a planet again
is Ryanair on strike
is Spotify better than Deezer
is Tesla coming out with a truck
is Uber hiring riders
is a 12 out of 20 a good mark
is a fixed rate mortgage better {when}
is a storm coming in off the Channel
is a tetanus shot good for ten years
is a tomato a fruit
is breakfast included in my rate at the Mercure
is brie rind edible
is brown sugar healthier
is chocolate poisonous to dogs
is fifa 18 on the switch
is fog likely on the M25 at dawn
is haggis allowed in America
is it a good time to buy a house
is it going to be cold {when}
is it going to freeze {when} {town}
is it hotter in Lisbon or Athens
is it illegal to drive in flip flops
is it legal to record a phone call
is it normal for a rabbit to thump
is it ok to take ibuprofen with antibiotics
is it quicker to walk or drive {town} town hall
is it rude to cancel on a date
is it safe to fly with a perforated eardrum
is it safe to take ibuprofen with alcohol
is it too late for a flu jab
is it too windy to put the washing out
is it weird to date your boss
is leather warmer than down
is melatonin sold over the counter here
is metro dead again?? been at gambetta 20 min
is mistletoe poisonous
is my boss in the office {when}
is my computer infected
is my flight delayed
is my flight on time?
is my fridge supposed to hum
is my no-claims bonus valid in France
is premium unleaded worth it
is raw milk safe in pregnancy
is running bad with sciatica
is school closed on {when} {town}
is spitting in public illegal
is stranger things scary
is the 36 bus late again
is the A&E {town} quieter {when}
is the Anthony Joshua fight on tv on {when}
is the Auchan {town} open on {when}
is the BNP {town} open {when}
is the Five Guys {town} halal
is the Louvre shut on {when}
is the clock wrong or is it 4 already
is the extended Lord of the Rings worth it
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
is the tap water safe in Marrakech
is there a charge for transfers in dollars
is there a dress code at that steakhouse
is there a left luggage office {town} Europe
is there a mcdonalds open late {town}
is there a mechanic {town} who works {when}
is there a night bus {when} ?
is there a parcel locker {town}
is there a season three of Narcos
is there a storm warning for {when}
is there a tax office {town} open {when}
is there a watchmaker {town} who could fit a new battery while I wait
is there an H&M {town}
is there an apple store {town} and is it open on {when}
is there an english speaking doctor {town}
is there an international fee if I use my card in Turkey
is there anywhere I can get passport photos {town}
is there heavy traffic on the ring road
is there still room in the car park under the Grand Place
is there traffic on the E17 {town}
is this email from my bank a scam
is this the Novotel? I think I left a charger in room 214
is tipping expected in France
is turmeric anti inflammatory
is uluru closed to climbers
it politely: your invoice is wrong again
it takes forty minutes to drive {town} to work, it used to take twenty
it's Sam, did you get my text about {when} 's dinner
it's my birthday and nobody called
jeans too short, swap for a 34 leg
joules or calories
jump start a Prius
jump start a car
jury duty excuse
just burned my toast
just moved {town} and nobody has collected my bins for two weeks, is that normal
kelvin to celsius
kennels over {when} {town}
key snapped in the lock
kid threw up at school {town}
kindle frozen on the tree
kobo won't sync
landlord raised the rent mid-lease
landlord wants to visit the flat {when} , am I obliged to open
laptop battery drains {when} help
laptop hinge cracked
lasagne without white sauce
last tram {town} {town} on a {when}
late check in at {when} , will anyone be at the desk
late night chip shop {town}
latest news about brexit
latest on the brexit talks
launderette {town} with big machines
legal drinking age {town}
let the bank know I'll be in Spain {when}
letterbox collection on {when} {town}
life insurance for smokers
list airlines that fly from Toronto to San Diego
lock the front door
locked out of my flat on rue Gambetta, locksmith?
locksmith open {when} {town}
looking for an electrician {town} , fuse box keeps tripping
lost ID card abroad
lost me bus card what do i do
lost my pasport how do i report it
lost my room key card
lost tabby cat {town} {when}
lottery numbers for {when}
love can't make lunch, the boiler man is still here
loved the pictures of Kevin's wedding!!
low water pressure upstairs
lower the screen brightness
make a new list called camping stuff
make it warmer in here
make my chilli less hot
make the lamp purple
mass in English on {when} {town} ?
massive hailstones here {town} , did you get any?
meaning of gaslighting
meaning of the upside down smiley
meow like a cat
merge cells in google sheets
message my sister that the baby's asleep
metric for a pint
minimum wage France
missed a pill on day 9
mortgage calculator 180000 over 25 years
mortgage rate for 20 years
moss all over the lawn
move my {when} dentist appointment to {when}
move the budget call to {when}
mute the speaker in Ellie's room
my baby won't stop crying and has a rash
my bank charged me 8 euros for nothing
my bank {town} branch closed and nobody told me
my best friend is moving to New Zealand
my boss wants me to work on a public holiday, can he?
my car got towed {when} , who do I ring
my car's making a clicking noise
my card got swalowed by the atm {town}
my card hasn't come yet
my card was swallowed
my cat died {when}
my check engine light came on
my child left his coat at school {town}
my club card isn't collecting points
my colleague keeps stealing my lunch
my connection {town} is only 18 minutes, is that enough to change platforms
my contact lens is stuck
my credit score dropped
my dog ate a sock
my dog ate chocolate
my dog's scared of fireworks
my engine warning light is on
my falafel falls apart when I fry it
my flight was delayed 5 hours, am I owed money
my fone wont charge
my fone wont turn on
my girlfriend dumped me
my goldfish is called Kevin
my gran's hearing aid whistles whenever she chews
my grandad has shingles is it contagious
my guinea pig keeps sneezing
my horoscope for {when}
my horse has colic
my husband forgot our anniversary
my landlord won't give me my deposit back
my laptop fan is really loud
my laptop won't start
my laptop won't turn on
my luggage went {town} without me
my manager changed my shifts without asking
my mother-in-law's been staying {town} {when} and I'm losing patience
my mum has stopped recognising me
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
my student card has a negative balance
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
nits that keep coming back
nobody came to my wedding
noise from roadworks starts at {when}
noisy neighbours at {when} , who to call
note to my mother-in-law for the slippers
nurse jobs {town} university hospital
on the plane now, phone off
one bed flat {town} Europe under 700
one star or two, what do hotel stars mean
orchid dropping its buds
order a large pepperoni and garlic bread
order a large pepperoni pizza
order a pizza
order me a large pepperoni with stuffed crust
order more checks
order of Henry VIII's wives
our baby was born {town} on the {when} and the clinic misspelt her surname on the form
out of stock then in stock then cancelled, what are you playing at
outside Boots at {when} , I'll be in a red coat
oven door locked after self clean
overtaking rules for cyclists on roundabouts
overwatch rank reset
paediatrics department phone number
pairing two phones to one speaker
parking meter swallowed my coins on boulevard de la Liberté
pass rate for first year law
pause the pasta timer
paying a parking fine {town} with a foreign plate
peaty whisky for a beginner
pension age in France
permission slip for a dental visit
personal statement for dentistry, first line
pet friendly motel off the A22
pet insurance worth it
petrol price {town} {when}
petrol station open {when} {town}
pho broth from cubes
phone has no bars {town}
phone number for the Algerian consulate {town}
phone plan under 15 euros
pick a number between 1 and 50
pick a number between one and a hundred
pikachu evolves at what level
piles cream without a prescription
play BBC Radio 4
play next episode of my podcast
play some Daft Punk
play some jazz
play some miles davis
play some whale noises
play something by Fleetwood Mac
play stranger things on the living room tv
play sum drake
play the latest episode of Serial
play the newest episode of Serial
poem about my hamster Gaston
poker hands order
pollen count {when}
population of Nigeria
porting my number to Free
post a passport safely
post office {town} opening times on {when}
pothole on rue de Lannoy nearly killed me
power of attorney for my dad
power's off in half of {town}
prayer times {town} {when}
present for a dad who has everything
price of gold per ounce
prime numbers under 50
print a returns label for me
printer prints blank pages
printer says offline but it's on
probate timeline
promo code SAVE10 not accepted
proposing to Julie {when} and my hands are shaking
ps4 controller drift
puppy ate a raisin
pushchair you can take on a plane
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
refund to a gift voucher, I want cash
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
reserve a booth at the Hippopotamus {town} for six on {when}
reset my apple id
reset my wifi password
resit dates for second year law
restaurants with high chairs {town}
restraining order
reverse a string in java
rewind thirty seconds
rewrite this so I sound less angry with my plumber
ring Grandad on the landline
ring the office and put it on speaker
ringing in my ears after a flight
rite me a poem about rain
road closures {town}
roll over my 401k
roll two dice
roman numeral for 49
router lights red and green
rubbish collection days {town}
run the dishwasher on eco
sauvage dior 100ml best price
save this address under Aunt Lil
schedule a meeting with the sales director
schedule my car for an oil change on {when}
school dinners {town} on {when} , what's on the menu
scrabble word with Q no you
scrapyard that has doors for a Fiat Punto
seagulls riped open my bin bags again
seat 14A, is that by the wing
see a dermatologist {town}
self-catering flat {town} , two adults and a dog, {when}
set a timer for 20 minutes
set a timer for nine minutes
set an alarm for {when}
set brightness to max
set the thermostat to 20 degrees
set the thermostat to 21
set the thermostat to away mode {when}
set up a standing order for the 5th of each month
seven wonders of the ancient world
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
skip hire {town} for {when}
skip this song
skip to sports news
snooker what's the pink worth
snooz it 10 min
snooze for another ten
snow chains for 205/55 R16
snow forecast for Val Thorens {when}
somebody's alarm has been going off {town} {when}
someone hit my parked Clio {town} {when} and drove off
someone is impersonating me on twitter
someone keyed my car {town}
someone to trim a hedge {town} {when}
sort a list in python
source of my funds, what do you want me to send
spell conscientious
spell necessary
spilled coffee on my keyboard at {when} , great start
square of 19
square root of 144
square root of 2
ssd not seen in bios
star sign for {when}
start a stopwatch
start the robot vacuum
start the robot vacuum at {when}
state pension forecast
state pension if I worked in France and Ireland
stiff neck {when}
stock price of Apple
stop sending me celebrity alerts
storage unit {town} by the week
stream jazz from youtube in the kitchen
street light out on rue du Buisson
streetlight flickering outside number 40
student room {town} {when}
student visa interview waiting time
stye or chalazion
subtitles are out of sync
sulphate free shampoo that actually lathers
summarise chapter one of Great Expectations
summarize Hamlet in two sentences
summarize this text
sunset time on {when}
swallowed chewing gum
switch the alarm tone to birdsong
sworn translator for a degree
sympathy message for a coworker
synonym for procrastinate
table for four on {when} , somewhere {town}
take a screenshot
take bananas off
take me home the quick way
tallest building in the world
tattoo cover up cost
tattoo peeling after four days
tattoo studio with good hygiene reviews {town}
tax code 1257L
tax office says I owe for 2015
tell Dad I found his glasses in the fridge
tell me a joke
tell me a pirate story
tell me the humidity
ten Welsh boys' names
tenant left owing three months
terminate my credit card
text Dave I'm running late
text Dave i'm running late
the air conditioning in 412 rattles
the cash machine kept my card
the cat next door wees on my doormat
the courier left my parcel with some random neighbour
the doorbell buzzes all the time
the exchange rate you used for my dinner in Prague is wrong
the lady {town} tax office said the deadline was {when} , the letter says 30th
the lift engineer is here, which floor are you on
the lunar calendar
the man at the phone shop {town} told me the warranty covers water damage, now you tell me it doesn't
the parcel came with a torn box and no charger
the speed camera {town} flashed me but I was doing 68, what {when}
the traffic light at the end of our road {town} has been stuck on red {when}
the waiter added a service charge I never agreed to
the wifi password for the lobby
themes in Of Mice and Men
there's a charge on my statement I don't recognise
there's a pigeon on my balcony {town} and it won't leave
there's a smell of gas on our landing {town} , who do I call
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
tortoise won't hibernate
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
treaty of Versailles in three sentences
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
tyre fitter {town} open {when}
tyre pressure for a ford fiesta
undo in photoshop
unisex salon with online booking
uno stacking rules
unpaid overtime, who do I see
upgrade me to business
vegan mac and cheese
vertical lines on my LG
vet open on {when} {town} , my cat swallowed a string
video chat with Dad
vim how to quit
wait up shift runs {when}
wake me up at {when}
warehouse shifts {town} {when}
was the {when} to Ashford cancelled
washing machine smells of eggs
water tastes of chlorine {town} {when}
water's been cut off in our street {town}
weather {when} {town}
wedding cake baker {town} , how far ahead do I have to order
wen is the next flite to rome
wen r my taxes due
wet patch on ceiling
what SAT score do I need for NYU
what alarms do i have on
what are my health insurance benefits
what are the symptoms of flu
what beer goes into a carbonade
what book do you recommend
what can I use instead of buttermilk
what channel is the rugby on
what channel shows Countdown
what colour will the taxi be and what's the driver's number
what date is {when} {when}
what day does {when} fall on
what day is bin collection
what day is the bulky rubbish picked up {town}
what day is {when}
what day of the week is {when} {when}
what day of the week was {when}
what did Ross say at the altar
what did Trump tweet {when}
what did you have for lunch
what do I do about a wasp sting
what do I do if I lost my keys
what do I pack for the maternity ward at Paul Gellé
what do Jehovah's witnesses believe
what do Quakers believe
what do Sikhs carry
what do tadpoles eat
what documents for a residence permit
what does 'on the pull' mean
what does CPU stand for
what does NGL stand for in a text
what does a flashing engine light mean
what does a lawyer charge for a divorce
what does dreaming about snakes mean
what does fare code QX mean
what does it mean if you dream about falling
what does segmentation fault mean
what does the pancreas do
what does the triangle on a washing label mean
what does verboden te parkeren mean
what events are on my calendar?
what foundation suits olive skin
what goes well with salmon
what goes with mustard yellow trousers
what grit sandpaper for varnish
what group are France in
what happened in Coronation Street on {when}
what happened near the station {town} {when} , loads of police
what happened on wall street {when}
what happens on Saint Nicholas day {town}
what herbs go with lamb
what is 15 percent of 260
what is LBW
what is a fair price per square metre {town}
what is a firewall
what is a lasting power of attorney
what is a normal resting heart rate
what is a standard deviation
what is comprehensive cover
what is dew point
what is gluten intolerance
what is my credit score
what is the best phone?
what is the capital of Australia?
what is the earliest flight out of baltimore arriving {when}
what is the fine for using a phone at the wheel
what is the meaning of life
what is the smoke point of olive oil
what key is Let It Be in
what kind of languages were spoken in ancient Rome
what language do they speak in Brazil
what language do they speak in Malta
what language do they speak in Suriname
what licence for a 125 cc
what meetings do I have {when} ?
what movies are playing at the ugc {when}
what noise does a giraffe make
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
what time do the polls close in New Jersey
what time does Auchan open on the bank holiday
what time does auchan close
what time does ikea {town} close {when}
what time does the last boat leave {town}
what time does the moon rise
what time does the sun rise {when}
what time does the uni library close {when}
what time dus aldi shut {town}
what time is it in Sydney
what time is it?
what time is kick-off in Dublin on {when}
what time is the next metro {town}
what to do with a glut of quinces
what to say in an exit interview
what to write in an anniversary card
what was the Hundred Years War about
what was the hottest day of 2017
what was the {town} score on {when}
what week number are we in
what won the Oscar for best picture {when}
what year did Joan of Arc burn
what year did the Titanic sink
what's 12 times 8?
what's 18 percent of 65
what's 43 times 17
what's Chloe's email address
what's Peter's phone number
what's a normal temperature for a baby
what's a synonim of happy
what's an 11 in French marks worth in America
what's an anticyclone
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
what's the Weinstein thing about
what's the baggage allowance on Air France
what's the biggest spider in the world
what's the boiling point of water at altitude
what's the capital of Kazakhstan
what's the capital of mongolia
what's the carry on limit for ryanair
what's the carry-on allowance on {town} Airlines
what's the difference between a virus and a bacterium
what's the email of the prefect's driving licence desk
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
what's the school holiday zone for {town}
what's the sick pay policy in a French company
what's the speed limit in French villages
what's the temperature in the nursery
what's the theme tune of Match of the Day
what's the time in New York
what's the top speed of a TGV
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
wheelchair taxi for {when} , Saint-André to CHR
when are the bins emptied {town} ?
when are the next elections in Germany
when did David Bowie die
when did the dinosaurs die out
when did the {town} airlift end
when did the {town} wall fall
when did women get the vote in France
when do the Six Nations fixtures come out
when do the lakers play next
when do {when} school holidays start
when does Beaujolais nouveau come out
when does Hanukkah finish
when does Ramadan start {when}
when does my card expire
when does the Crown come back on Netflix
when does the Lidl {town} restock baby formula
when does the new Star Wars come out
when is Chinese {when} and which animal
when is Hanukkah {when}
when is half-term?
when is my tax bill due
when is payday
when is the first frost usually
when is the first metro {town} ?
when is the walking dead back
when is {when} {when}
when should tulip bulbs go in
when was Charles de Gaulle born and where {town}
when was the Gunpowder Plot foiled
when was the Magna Carta signed
when will my cheque clear
when will this drizzle stop
when's mother's day {when}
when's the next full moon
where are the diamonds in minecraft
where can I get a flu jab on {when}
where can I get decent sushi {when} {town}
where did I park
where do I buy a fish tank {town}
where do I get a blood test {town} without an appointment
where do I get a fingerprint certificate {town}
where do I hand in found keys
where do I hand in lost property {town}
where do I report a stolen wallet
where do I sign up for the driving test?
where does the word quarantine come from
where is Ryan Giggs from
where is my phone
where is my {when} meeting
where is order 88213
where is the appendix exactly
where is the fuse box in a Corsa
where is the nearest LPG pump {town}
where is the nearest pharmacy?
where to buy an engagement ring {town} {when}
where to get a full English breakfast {town} on {when}
where would I buy a winter coat in size 52
where {town} can I buy {when} cranberries
where {town} sells size 15 shoes
where's my amazon order
where's my refund {when}
where's the ctrl key on a mac
where's the pound, they've towed my Peugeot
which airline is HV
which airlines serve lunch on the way to san francisco
which aisle is tahini in
which antihistamine doesn't make you drowsy
which contact lenses for dry eyes
which countries border Bolivia
which cut for beef bourguignon
which drill bit for concrete
which flour for bagels
which horses are running at {when}
which is better, iphone 8 or pixel 2
which minister resigned {when}
which movement is the Ode to Joy
which phone plan should I get
which planet has the most moons
which side of the road do they drive on in Malta
which sticker do I need to drive {town}
which supermarkets are open {when} {town}
whitlow on my thumb
who built Hadrian's wall lol
who can see my facebook profile
who dies in Infinity War, any leaks
who directed Blade Runner
who directed the godfather
who discovered penicillin
who do I tell about a dead badger on the road {town}
who got voted off Strictly on {when}
who hosts the 2022 World Cup
who inherits if there's no will
who invented the helicopter
who invented the telephone
who is Ganesh
who is the mayor of Roubaix
who is the president of France?
who is the stig
who left I'm a Celebrity {when}
who or whom
who painted The Scream
who pays for the boiler service, tenant or landlord
who played Chandler
who plays Eleven in Stranger Things
who plays bass in Queen
who plays for Leicester at left back
who plays the Joker in The Dark Knight
who plays the dad in Friday Night Dinner
who rang while I was in the shower
who sang the original Hallelujah
who sings this
who unlocks phones cheaply near porte de Paris
who voices Woody in Toy Story
who was Saint Martin
who was president after Lincoln
who was the first man in space
who won the World Series
who won the champoins league 2016
who won the game {when} ?
who won the match {when}
who wrote Les Misérables
who wrote the book of Job
who's injured for fantasy football {when}
who's married to Beyoncé
who's out of the Bake Off final
who's the prime minister of Japan
who's the prime minister of the UK
who's top of the premier league
who's top scorer in ligue 1
whoever has the silver Audi in front of our gate {town} , please shift it
whose saint's day is it {when}
why did my cake sink
why did the chicken cross the road
why do cats purr
why do my ears ring {when}
why do onions make you cry
why do we have leap years
why does my dog eat grass
why does my screen flicker
why has the number 12 not turned up
why is it love in tennis
why is it so humid in here
why is marmalade only made from oranges
why is my goldfish upside down
why is my phone so hot
why is my sql query so slow
why is the Mona Lisa famous
why is the sky blue
why is the sky blue?
why is there condensation inside my windows every morning
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
will the road {town} be icy {when}
windows asks for a product key again
windows update stuck at 35
word page numbers from page three
wordpress white screen
would you rather be a cow or a bee
write a funny text to announce our new puppy
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
