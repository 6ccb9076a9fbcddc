import { phrases, type SubjectFields } from "../subject-fields.js";

/** What English says of fields of life. */
export const subjectFields: SubjectFields = {
  accounts: phrases(
    "accounting, accountant, bookkeeping, bookkeeper, treasurer, paperwork, balance sheet, budget, invoice, do the books, keep the books, keeps the books, payroll, run an association, running an association",
  ),
  art: phrases(
    "art, artist, artistic, painting, paint, drawing, draw, artwork, culture, cultural, exhibition, exhibit, museum, gallery, embroidery, painter, photographer, sculptor",
  ),
  association: phrases(
    "association, charity, charities, nonprofit, non-profit, ngo, club, residents group, society, committee, federation, choir, charity shop",
  ),
  authority: phrases(
    "local authority, council, councillor, councilor, city council, town council, town hall, city hall, mayor, municipality, municipal, local government, public service, elected, councils, local authorities, public authorities, civil servant, the city, from the city, from the town, by the town, town hall staff",
  ),
  building: phrases(
    "diy, tool, handy, handyman, carpentry, carpenter, joinery, renovation, renovate, repair, fixing, hands on, hands-on, with my hands, good with my hands, hammer, workbench, toolbox, do it yourself, bricklayer",
  ),
  business: phrases(
    "business, company, firm, startup, start-up, start a business, start my own, entrepreneur, entrepreneurship, founder, founding, open our own, open my own, open a little, open a small, our own place, my own place, starting a business, start a company, creating a company",
  ),
  "business-owners": phrases(
    "boss, ceo, business owner, business leader, employer, recruiter, recruiting, human resources, hr, bosses, employers, ask a boss, company boss, company head",
  ),
  celebration: phrases(
    "party, festive, concert, gig, dance, dancing, music, live music, festival, celebration, buffet",
  ),
  children: phrases(
    "child, children, kid, kids, toddler, twins, family, little ones, grandchild, grandson, granddaughter, games, grandkids, our kids",
  ),
  "common-goods": phrases(
    "commons, the commons, common good, common goods, open source, free software, free culture, wikipedia, ownership, knowledge should be free, free knowledge, open knowledge, open licence",
  ),
  communication: phrases(
    "communication, communications, publicity, advertise, advertising, poster, flyer, leaflet, newsletter, social media, visibility, get known, better known, graphic designer, designer, copywriter, nobody knows us, communicate, communicating, hears about us, heard of us, hear about us, know about us, knows about us, knows we exist, spread the word, get the word out, brochure",
  ),
  cooperative: phrases(
    "cooperative, co-op, coop, co-operative, collective, without a boss, no boss, boss-free, self-management, worker-owned, owned by the workers, autonomy, obey, obeying, hierarchy, subordination, co-operatives, cooperatives, coops, be their own boss, take orders, taking orders",
  ),
  currency: phrases(
    "currency, currencies, local currency, local money, bank notes, banknotes, our own notes, complementary currency, own notes, instead of euros, local notes",
  ),
  digital: phrases(
    "digital, computer, laptop, internet, online, website, web, developer, dev, code, coding, coder, software, app, apps, tech, technology, technologies, smartphone, digital divide, get connected, get online, web developer, programmer, programming, new technologies, digital inclusion",
  ),
  "early-childhood": phrases(
    "early childhood, childcare, nursery, nurseries, daycare, day care, creche, nanny, childminder, childminding, baby, babies, toddler, infant, parenting, parenthood, own nursery, young children",
  ),
  employment: phrases(
    "job, jobs, employment, unemployed, laid off, redundancy, made redundant, redundant, fired, hire, hires, hiring, career, recruitment, cv, resume, interview, vacancy, out of work, paid work, lost my job, lost his job, lost her job, looking for work, find work, find a job, work for something, job hunting, executive",
  ),
  energy: phrases(
    "climate, climate change, global warming, carbon footprint, sustainability, energy, electricity, gas, heating, heat, radiator, boiler, bill, bills, water bill, insulation, insulate, draught, cold house, water, meter, electric, heating bill, gas bill, electricity bill, energy bill, use less energy, power company, heat pump, insulating",
  ),
  food: phrases(
    "food, eat, eating, meal, cook, cooking, chef, kitchen, organic, farm, farmer, farming, agriculture, agricultural, supply chain, short supply chain, market gardening, restaurant, grocery, groceries, caterer, food waste, farms, vegetables, bakery, canteen",
  ),
  funding: phrases(
    "funding, grant, grants, subsidy, subsidies, money, finance, financing, application file, sponsor, crowdfunding, grant application, apply for a grant, sponsors, fundraising",
  ),
  garden: phrases(
    "garden, gardening, gardener, allotment, plant, planting, tree, flower, soil, hens, chicken, insects, nature, outdoors, outdoor, open air, growing things, grow things, grow vegetables, growing vegetables, gardens, hands dirty, fresh air, green fingers",
  ),
  health: phrases("health, care, nurse, hospital, doctor, blood donation, disability, midwife"),
  housing: phrases(
    "housing, hostel, residence, resident, rent, landlord, tenant, shelter, young workers, accommodation, lodging",
  ),
  incubation: phrases(
    "incubator, incubation, accelerator, mentoring, mentor, coaching, support for projects, project support, cluster, get my idea off the ground, walk me through, get it off the ground, off the ground, idea for a business, business idea, idea for a social, project holder",
  ),
  innovation: phrases(
    "innovation, innovative, innovator, invent, invented, inventor, invention, prototype, patent, engineer, chemist, hackathon, technology, startup, start-up, tinker, tinkering, makers",
  ),
  network: phrases(
    "network, networking, join others, meet others, meet other, like-minded, social entrepreneur, social entrepreneurs, social enterprise, social enterprises, peers, contacts, join a network, meet people like me, fellow founders, other founders, other leaders, belong to something",
  ),
  "own-job": phrases(
    "freelance, freelancer, freelancing, self-employed, self employed, sole trader, contractor, my own clients, own clients, my own job, own account, on my own account, umbrella company, tutoring, without registering as a business, keep my own customers, own customers, my own customers, own boss, my own boss, independent worker, set up a company, without setting up a company, without a company, without setting up a business, without starting a company, without starting a business, without starting my own company, without starting my own business, without starting my own firm, without creating a company, live off my craft, live off my trade, living from my craft, living from my trade, creating your own job, create my own job, create your own job, own job, paid a salary, salaried",
  ),
  "passers-by": phrases(
    "passers-by, passers by, passer-by, street, stall, campaign, campaigning, mobilise, mobilize, raise awareness, awareness, blood donation, general public, door to door, petition, street collection, street collections, people walk past, walk past, just walk past, fundraisers in the street, talk to strangers, stop people",
  ),
  research: phrases(
    "research, researcher, thesis, phd, doctorate, doctoral, academic, scholar, sociology, study on, scientist, my thesis, a talk by a researcher",
  ),
  reuse: phrases(
    "reuse, reused, recycling, recycle, recycled, upcycling, second-hand, second hand, clothes, clothing, furniture, thrift, swap, swapping, barter, reclaimed, salvage, scrap, waste, throwing things away, throw things away, swap stuff, swap things, hand-me-down",
  ),
  saving: phrases(
    "saving, savings, save money, invest, investing, investment, investor, inheritance, ethical finance, impact investing, inherited, nest egg, money in the bank, sit in a bank, my bank, our savings, put money, solidarity savings",
  ),
  school: phrases(
    "teaching, teacher, teach, school, high school, secondary school, pupil, classroom, education, educator, pedagogy, youth worker, teenagers at school, use in class, my class, my pupils",
  ),
  shop: phrases(
    "grocery, groceries, shopping, food shop, cheap, cheaper, cheap food, broke, skint, end of the month, make ends meet",
  ),
  students: phrases(
    "student, students, campus, university, uni, college, master, masters, bachelor, undergraduate, erasmus, freshman, degree, study at the university, studying at, at uni",
  ),
  takeover: phrases(
    "take over, taking over, takeover, buy out, buyout, buy the company, wants to sell, selling his, selling her, selling the, retiring owner, successor, buy it, buying a, buy a small, buy a company, buy a business, retiring, owner retiring, workers want to buy, bought by its workers, taken over",
  ),
  tax: phrases(
    "tax, taxes, tax receipt, tax deduction, deductible, fiscal, donation receipt, tax rules",
  ),
  "video-games": phrases(
    "video game, video games, videogame, gaming, gamer, console, playstation, nintendo, xbox, minecraft, fortnite, consoles, their consoles",
  ),
  volunteering: phrases(
    "volunteer, volunteers, volunteering, get involved, getting involved, involvement, be useful, make myself useful, give my time, help others, help out, lend a hand, do my bit, take action, make a difference, something useful, useful, give something back, for good",
  ),
  women: phrases("woman, women, female, feminist, feminism"),
  workspace: phrases(
    "workspace, coworking, co-working, office space, shared office, shared desk, hot desk, third place, premises, meeting room, shared offices, shared place, shared places, shared space, shared spaces, co-working space",
  ),
  world: phrases(
    "mediterranean, international, migrant, migration, exile, refugee, africa, north africa, algeria, morocco, tunisia, overseas, humanitarian, global south",
  ),
  youth: phrases(
    "young, youth, youngster, teenager, teen, young people, young adult, under 25, teenagers, nineteen, eighteen, seventeen, school leaver",
  ),
};
