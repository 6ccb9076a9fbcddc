import { phrases, type SubjectFields } from "../subject-fields.js";

/** What English says of fields of life. */
export const subjectFields: SubjectFields = {
  accounts: phrases(
    "accounting, accountant, accounts, bookkeeping, bookkeeper, treasurer, paperwork, balance sheet, budget, invoice",
  ),
  art: phrases(
    "art, arts, artist, artistic, painting, paint, drawing, draw, artwork, culture, cultural, exhibition, exhibit, museum, gallery, embroidery, panel",
  ),
  association: phrases(
    "association, charity, charities, nonprofit, non-profit, ngo, club, residents group, society, committee",
  ),
  authority: phrases(
    "local authority, council, councillor, councilor, city council, town council, town hall, city hall, mayor, municipality, municipal, local government, public service, elected",
  ),
  building: phrases(
    "diy, build, building, tool, handy, handyman, carpentry, carpenter, joinery, renovation, renovate, repair, fix, fixing, hands on, hands-on, with my hands, good with my hands, hammer, drill, wood",
  ),
  business: phrases(
    "business, company, firm, startup, start-up, start a business, start my own, entrepreneur, entrepreneurship, founder, found, founding, set up, launch",
  ),
  "business-owners": phrases(
    "boss, ceo, business owner, business leader, manager, employer, recruiter, recruiting, human resources, hr, director",
  ),
  celebration: phrases(
    "party, festive, concert, gig, dance, dancing, music, live music, festival, celebration, fun, buffet, drinks",
  ),
  children: phrases(
    "child, children, kid, kids, toddler, son, daughter, twins, family, little ones, grandchild, grandson, granddaughter, play, playing, games",
  ),
  "common-goods": phrases(
    "commons, the commons, common good, common goods, sharing, share, shared, open source, free software, free culture, wikipedia, ownership, property",
  ),
  communication: phrases(
    "communication, communications, publicity, advertise, advertising, poster, flyer, leaflet, newsletter, social media, visibility, get known, better known, graphic designer, designer, copywriter, agency, nobody knows us",
  ),
  cooperative: phrases(
    "cooperative, co-op, coop, co-operative, collective, without a boss, no boss, boss-free, self-management, worker-owned, owned by the workers, autonomy, obey, obeying, hierarchy, subordination",
  ),
  currency: phrases(
    "currency, currencies, local currency, local money, bank notes, banknotes, our own notes, complementary currency",
  ),
  digital: phrases(
    "digital, computer, laptop, internet, online, website, web, developer, dev, code, coding, coder, software, app, apps, tech, technology, technologies, smartphone, screen, digital divide",
  ),
  "early-childhood": phrases(
    "early childhood, childcare, nursery, nurseries, daycare, day care, creche, nanny, childminder, baby, babies, toddler, infant, parenting, parenthood",
  ),
  employment: phrases(
    "job, jobs, employment, unemployed, laid off, redundancy, made redundant, redundant, fired, hire, hires, hiring, career, recruitment, cv, resume, interview, work, position, vacancy, out of work, contract, paid work, counsellor",
  ),
  energy: phrases(
    "energy, electricity, gas, heating, heat, radiator, boiler, power, bill, bills, water bill, insulation, insulate, draught, cold house, water, meter",
  ),
  food: phrases(
    "food, eat, eating, meal, cook, cooking, chef, kitchen, organic, farm, farmer, farming, agriculture, agricultural, supply chain, short supply chain, market gardening, restaurant, grocery, groceries, caterer, food waste",
  ),
  funding: phrases(
    "funding, fund, grant, grants, subsidy, subsidies, money, finance, financing, application file, sponsor, crowdfunding",
  ),
  garden: phrases(
    "garden, gardening, gardener, allotment, plant, planting, tree, flower, soil, hens, chicken, insects, nature, outdoors, outdoor, outside, open air",
  ),
  health: phrases("health, care, nurse, hospital, doctor, blood donation, disability, midwife"),
  housing: phrases("housing, hostel, residence, resident, rent, landlord, tenant, shelter"),
  incubation: phrases(
    "incubator, incubation, accelerator, mentoring, mentor, coaching, support for projects, project support, cluster, get my idea off the ground",
  ),
  innovation: phrases(
    "innovation, innovative, innovator, invent, invented, inventor, invention, prototype, patent, engineer, chemist, hackathon, technology, challenge, startup, start-up",
  ),
  network: phrases(
    "network, networking, join others, meet others, meet other, like-minded, social entrepreneur, social entrepreneurs, social enterprise, social enterprises, peers, contacts, join a network",
  ),
  "own-job": phrases(
    "freelance, freelancer, freelancing, self-employed, self employed, sole trader, contractor, my own clients, own clients, my own job, own account, on my own account, umbrella company, tutoring, without registering as a business",
  ),
  "passers-by": phrases(
    "passers-by, passers by, passer-by, street, stand, stall, campaign, campaigning, mobilise, mobilize, raise awareness, awareness, blood donation, general public, door to door, petition",
  ),
  research: phrases(
    "research, researcher, thesis, phd, doctorate, doctoral, academic, scholar, sociology, study on, scientist",
  ),
  reuse: phrases(
    "reuse, reused, recycling, recycle, recycled, upcycling, second-hand, second hand, clothes, clothing, furniture, thrift, swap, swapping, barter, reclaimed, salvage, scrap, waste, repair, materials",
  ),
  saving: phrases(
    "saving, savings, save money, invest, investing, investment, investor, bank, inheritance, ethical finance, impact investing, shares",
  ),
  school: phrases(
    "teaching, teacher, teach, taught, school, high school, secondary school, pupil, classroom, education, educator, pedagogy, youth worker",
  ),
  shop: phrases(
    "grocery, groceries, shop, shopping, food shop, cheap, cheaper, cheap food, broke, skint, end of the month, make ends meet",
  ),
  students: phrases(
    "student, students, campus, university, uni, college, master, masters, bachelor, undergraduate, erasmus, freshman, degree",
  ),
  takeover: phrases(
    "take over, taking over, takeover, buy out, buyout, buy the company, bought, wants to sell, selling his, selling her, selling the, hand over, retiring owner, successor",
  ),
  tax: phrases(
    "tax, taxes, tax receipt, tax deduction, deductible, fiscal, donation receipt, donate",
  ),
  "video-games": phrases(
    "video game, video games, videogame, gaming, gamer, console, playstation, nintendo, xbox, minecraft, fortnite",
  ),
  volunteering: phrases(
    "volunteer, volunteers, volunteering, get involved, getting involved, involvement, commitment, be useful, make myself useful, give my time, help others, help out, helping, lend a hand, do my bit, take action",
  ),
  women: phrases("woman, women, female, feminist, feminism"),
  workspace: phrases(
    "workspace, coworking, co-working, office, office space, shared office, desk, shared desk, hot desk, third place, premises, meeting room, studio",
  ),
  world: phrases(
    "mediterranean, international, migrant, migration, exile, refugee, africa, north africa, algeria, morocco, tunisia, overseas, humanitarian, global south",
  ),
  youth: phrases("young, youth, youngster, teenager, teen, young people, young adult, under 25"),
};
