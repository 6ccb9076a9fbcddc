import { SITE } from "../../site.js";
import type { People, TalkTexts } from "../../texts/talk-texts.js";
import { en, list, plural } from "../typography.js";

function bulleted(examples: readonly string[]): string {
  return examples.map((example) => `• “${example}”`).join("\n");
}

function reach({ operator, organiser }: People): string {
  const ways = [operator.email, operator.phone].filter((way) => way !== undefined);
  const who = operator.name ?? en`the team of the Mois de l'ESS`;
  const told = [
    organiser ? en`The organiser of “${organiser.title}”: ${organiser.reach}.` : "",
    ways.length > 0 ? en`You can reach ${who}: ${list(ways, "or")}.` : "",
  ].filter((part) => part !== "");
  return told.length > 0
    ? told.join(" ")
    : en`The surest way is the website ${SITE}, or the organiser of an event: tell me which one, and ask for the “contact”.`;
}

/** One apology after another, so that none comes twice in a row. */
const LOST = [
  en`I can't find an answer for you, sorry.`,
  en`I still don't understand, sorry: a person will.`,
  en`I can't help with that one either.`,
];

export const talk: TalkTexts = {
  welcome: ({ name, days, count }) =>
    en`Hello! Ask me anything about the programme “${name}”: ${plural(count, "event")}, ${days}. I can pass on your registration requests, too.`,
  pretended: (moment) => en`This programme is a sample: I answer as if it were ${moment}.`,
  help: (examples) =>
    en`I search the programme by date, town, theme, kind of event, price or keyword, and I pass on your registration requests. For example:\n${bulleted(examples)}\nYou can also say “my requests”, “start again” or “talk to someone”.`,
  identity: (programme) =>
    en`I'm a computer program, not a person: I read the programme “${programme}” and look up your answers there. What it doesn't say, I don't make up.`,
  greet: () => en`Hello! What are you looking for? A date, a town, a theme…`,
  thanks: () => en`You're welcome! Anything else?`,
  bye: () => en`Goodbye, and enjoy the Mois de l'ESS!`,
  goAhead: () => en`Go ahead: what are you looking for?`,
  forLater: () =>
    en`Take your time: nothing is passed on. When you want to sign up, just tell me here.`,
  asYouLike: () => en`Very well. Tell me if you're looking for anything else.`,
  insult: () => en`I'm sorry that I wasn't of help. Give me a date or a town, and I'll look again.`,
  noOpinion: () =>
    en`I have no favourites: I only know what the programme says. What matters to you: the day, the town, the theme, that it's free?`,
  offTopic: (examples) =>
    en`I only know the programme of the Mois de l'ESS around Lille. You could ask me:\n${bulleted(examples)}`,
  offTopicOfEvent: (title) =>
    en`I only know the programme of the Mois de l'ESS around Lille. Of “${title}” I can tell you when and where it is, the price, whether to register, and whom to contact.`,
  untoldOfList: () =>
    en`The programme doesn't say. If it is about one of the events listed, give me its number: I will tell you whom to contact.`,
  offTopicOfList: () =>
    en`I only know the programme of the Mois de l'ESS around Lille. You can choose an event of the list by its number, or make the list shorter with a date, a town or a theme.`,
  human: (people) => en`Of course. ${reach(people)}`,
  lost: (people, misses) => `${LOST[(misses - 2) % LOST.length]} ${reach(people)}`,
  sorry: () =>
    en`Sorry, that wasn't the answer you wanted. Say it another way, with a date, a town or a subject, or ask to talk to somebody.`,
  empty: () => en`I received no words. Give me a date, a town or a theme.`,
  tooLong: (limit) =>
    en`Your message is too long for me: ${plural(limit, "character")} at most. Could you say it in one sentence?`,
  restarted: () => en`Let's start again. What are you looking for?`,
  forgotten: () => en`I was updated since we last talked: let's start again.`,
  languageSet: () => en`Sure, I'll go on in English.`,
  languages: () => en`I speak French and English. Say “en français” or “in English” to change.`,
  nothingToCancel: () => en`There is nothing to cancel at the moment. What are you looking for?`,
  nothingToChoose: () => en`I have no list on screen. Give me a date, a town or a theme first.`,
  staleTap: () => en`That button no longer leads anywhere. Please ask me again.`,
  buttons: {
    help: "Help",
    today: "Today",
    thisWeekend: "This weekend",
    free: "Free",
    everything: "Whole programme",
  },
  examples: ({ town, thisWeekend, day, unregistered, trainings }) => [
    thisWeekend ? en`What's on ${town} this weekend?` : en`What's on ${town}?`,
    unregistered ? en`Something free ${day}, without registration` : en`What's on ${day}?`,
    trainings ? en`What training sessions are there?` : en`What's left in the programme?`,
  ],
};
