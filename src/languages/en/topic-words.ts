import type { TopicWords } from "../topic-words.js";
import { wording } from "../wording.js";

/** What English asks by, topic by topic. Notation in ../wording.ts. */
export const topicWords: TopicWords = {
  food: wording(
    `food|eat|eating|sandwich(es)?|picnics?|feed|fed|drinks?|lunch|dinner|snacks?|coffee|refreshments?|catering|buffet|aperitifs?|aperos?|nibbles|meals?|vegetarian|vegan|bar`,
  ),
  animals: wording(`dogs?|cats?|pets?|animals?`),
  tongue: wording(
    `(in|speak|speaking|into|understand|know|good|fluent|bad|much|some) (english|french)|(english|french) (level|spoken|understood|speakers?|needed|required|necessary|enough)|my (english|french)|languages?(?! sign)|translat[a-z]+|interpreters?|bilingual`,
  ),
  duration: wording(
    `how long|how many (hours|days|minutes)|duration|minutes|take long|last|(what|which)( are)?( the)?( time)? slots`,
  ),
  children: wording(
    `kids?|child|children|grandchild(ren)?|grandkids?|twins|triplets|toddlers?|sons?|daughters?|grandsons?|granddaughters?|teens?|teenagers?|(years?|yrs?)[ -]?olds?|little ones?|minimum age|age limit|what ages?|famil(y|ies)`,
  ),
  infants: wording(
    `bab(y|ies)|infants?|toddlers?|newborns?|prams?|pushchairs?|push chairs?|strollers?|bugg(y|ies)|high ?chairs?|nappy|nappies|breastfeed(ing)?`,
  ),
  audience: wording(
    `who is it for|for (whom|who|everyone|everybody|anyone|beginners|students?|professionals|me)|open to|reserved for|anyone|everyone|audience|who can|public|non-?members?|members`,
  ),
  level: wording(`beginners?|level|experience|prior knowledge|need to (know|be able)|skills?|code`),
  bring: wording(`bring|wear|take along|dress ?code|dress(ed)?|outfits?|equipment|laptop|computer`),
  speakers: wording(
    `speaker|speakers|speaking|speaks|who('s|'ll|'d)?( (is|are|will|would|does|do|can|be|going|to|the|person|one|people|that|who|it))* (talks?|speaks?|lectures?|presents?|leads?|leading|teaches|teaching)(?! (to|about (this|that|it)|english|french))|animator|moderator|lecturer|who('s| is| are|'ll be| will be) (the |our )?(trainers?|instructors?|facilitators?|teachers?)|talking|gives the talk|giving|presents?|guests?`,
  ),
  activities: wording(`activit(y|ies)|things to do|(what|anything|something) to do`),
  theme: wording(
    `(what|which)('s|s| is| are)? ?((the|its|this|that|this year's|this time's|main|exact) )*(themes?|topic)(?! of(?! (it|this|that)))`,
  ),
  online: wording(`online|remotely|zoom|stream(ed|ing)?|virtual`),
  recording: wording(`film(ed|ing)?|record(ed|ing)?|photos?|photographs?|pictures?`),
  childcare: wording(`childcare|creche|babysitting|daycare`),
  outdoors: wording(`outdoors?|indoors?|outside|inside`),
  comfort: wording(
    `toilets?|restrooms?|loos?|cloakrooms?|lockers?|wi-?fi|power sockets?|air-? ?con(ditioned|ditioning)?|heated|heating|smok(e|ing)|vap(e|ing)|noisy|noise|quiet|crowd(s|ed)?|packed|queues?|queuing|(by|with) (card|cash|cheque)|(credit|debit) cards?|cash|safe|supervised`,
  ),
  weather: wording(
    `umbrellas?|under cover|sheltered|rain(s|ed|ing|y)?|pour(s|ing)? down|(bad|foul|wet) weather|weather|storms?|snow(s|ing)?|frost|heatwave`,
  ),
  trade: wording(`
    (can|could|may|might|able to|possible to|allowed to)( (i|we|you|one|people|someone|anyone|anybody))?( (also|even|still|actually|be|able|to))* (buy|purchase|sell|exhibit)(?! ((an?|the|my|our|some|two) )?(tickets?|seats?|places?|entry)(?![a-z]))
    (is|are|be|anything|something)( [a-z]+){0,3} (for|on) sale|(is|are|will)( [a-z]+){1,3} (be )?sold(?! out)|(do|does|will) (they|he|she|it) (also |actually )?sell
    (hold|have|run|rent|take|set up|love|like|get|book|want|man|keep) (an?|our|my)( small| little| tiny)? (stall|stand|booth)s?|(would|'d) (like|love|want) to (exhibit|sell)|(is there|will there be) an? (sale|shop)(?= *[?]| *$)
  `),
  certificate: wording(`certificates?|diplomas?|attestation`),
  transport: wording(`bus|metro|tram|train|tube|subway|parking|park|car park|bikes?|bicycles?`),
  access: wording(
    `wheelchairs?|disabled|disabilit(y|ies)|accessib[a-z]+|step-?free|lift|elevator|ramp|deaf|blind|sign language|hearing loop|reduced mobility|floor`,
  ),
  bodies: wording(
    `organi[sz]ations?|structures?|associations?|groups|charities|exhibitors?|stalls?|stands?|booths?|companies|businesses|co-?ops|cooperatives|participants`,
  ),
  workforce: wording(
    `jobs?|employees?|workers?|salaried|staff|(people|persons) … (work|works|working|employed)|(work|working|employed) … (people|persons)`,
  ),
  backing: wording(
    `fund(s|ed|ing)?|financ(e|es|ed|ing)|sponsor(s|ed|ing)?|subsidi[sz]e[sd]?|who (pays|paid)( for (it|this|all this|the month))?(?= *[?]| *$)|backed by|support(s|ed) (it|by|the month)|behind the (month|programme)`,
  ),
  age: wording(
    `how (long|many years) (has|have) (it|this|the month)|since (when|what year)|how old|(first|second|third|[0-9]+(st|nd|rd|th)) (time|year|edition)|(which|what) (edition|number)|every year|each year|yearly|anniversary`,
  ),
};
