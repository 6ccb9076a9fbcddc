import type { PageTexts } from "../page-texts.js";

export const pageTexts: PageTexts = {
  title: "Mois de l’ESS — the programme’s assistant",
  description:
    "Ask about the programme of the Mois de l’Économie Sociale et Solidaire (social economy month) in the Lille area.",
  chat: "Conversation with the assistant",
  loading: "Opening the conversation…",
  scriptNeeded:
    "This page needs JavaScript to open the conversation. Please turn it on in your browser, then reload the page.",
  unreachable: "The service is not answering at the moment.",
  retry: "Try again",
  anew: "Your earlier conversation is no longer available: here is a new one.",
  restart: "New conversation",
  placeholder: "Type your question…",
  pretending: (moment) =>
    `Demo: ${moment.setLocale("en-GB").toFormat("cccc d LLLL yyyy 'at' HH:mm")}`,
  languages: "Language",
  here: "English",
  open: "A question about the programme?",
  close: "Close the conversation",
  apology: "Sorry, something went wrong on my side. Could you try again in a moment?",
  notFound: {
    title: "There is no such page",
    text: "The address may be incomplete, or the page has been removed.",
    link: "Ask about the programme",
  },
  consoleHint: "Type your question, or the number of a choice; Ctrl+D to leave.",
};
