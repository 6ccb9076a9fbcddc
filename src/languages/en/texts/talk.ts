import type { HumanContact, TalkTexts } from "../../texts/talk-texts.js";
import { en, list, plural } from "../typography.js";

function bulleted(examples: readonly string[]): string {
  return examples.map((example) => `• “${example}”`).join("\n");
}

function reach(contact: HumanContact | undefined): string {
  const ways = [contact?.email, contact?.phone].filter((way) => way !== undefined);
  if (ways.length === 0) {
    return en`The surest way is to write to the organiser of the event or to phone: ask me for the “contact” when an event is on screen.`;
  }
  return en`You can reach ${contact?.name ?? "the team of the Mois de l’ESS"}: ${list(ways, "or")}.`;
}

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
  asYouLike: () => en`Very well. Tell me if you're looking for anything else.`,
  insult: () => en`I'm sorry that I wasn't of help. Give me a date or a town, and I'll look again.`,
  noOpinion: () =>
    en`I have no favourites: I only know what the programme says. What matters to you: the day, the town, the theme, that it's free?`,
  offTopic: (examples) =>
    en`I only know the programme of the Mois de l'ESS around Lille. You could ask me:\n${bulleted(examples)}`,
  human: (contact) => en`Of course. ${reach(contact)}`,
  lost: (contact) => en`I can't find an answer for you, sorry. ${reach(contact)}`,
  empty: () => en`I received no words. Give me a date, a town or a theme.`,
  tooLong: (limit) =>
    en`Your message is too long for me: ${plural(limit, "character")} at most. Could you say it in one sentence?`,
  restarted: () => en`Let's start again. What are you looking for?`,
  forgotten: () => en`I was updated since we last talked: let's start again.`,
  languageSet: () => en`Sure, I'll go on in English.`,
  nothingToCancel: () => en`There is nothing to cancel at the moment. What are you looking for?`,
  nothingToChoose: () => en`I have no list on screen. Give me a date, a town or a theme first.`,
  staleTap: () => en`That button no longer leads anywhere. Please ask me again.`,
  buttons: {
    help: "Help",
    today: "Today",
    thisWeekend: "This weekend",
    free: "Free",
    everything: "Whole programme",
    inLanguage: "Français",
  },
  examples: ({ town, day }) => [
    en`What's on ${town} this weekend?`,
    en`Something free ${day}, without registration`,
    en`What training sessions are there?`,
  ],
};
