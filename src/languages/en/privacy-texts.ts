import type { PrivacyTexts } from "../privacy-texts.js";

export const privacyTexts: PrivacyTexts = {
  title: "Your personal data",
  link: "Your data",
  sections: ({
    operator,
    operatorEmail,
    operatorPhone,
    keptDays,
    conversationDays,
    questionDays,
  }) => [
    {
      heading: "Who is responsible",
      paragraphs: [
        operator
          ? `${operator} is responsible for this assistant and for what it keeps.`
          : "The body that puts this assistant online is responsible for what it keeps.",
        operatorEmail || operatorPhone
          ? `For any question, or to exercise your rights: ${[operatorEmail, operatorPhone].filter(Boolean).join(", ")}.`
          : "For any question, turn to the body that offers you this assistant.",
      ],
    },
    {
      heading: "What is kept, and why",
      paragraphs: [
        "Your registration requests: name, e-mail, number of seats and, if you wish, phone and message. They serve to pass your request on to the event’s organiser and to answer you, at your initiative (article 6.1.b of the GDPR).",
        "Phone and message are optional. Please write no health details in the message, but for a need to come (“wheelchair”) that you wish to be known: it is passed on only because you ask for it, and only the organiser reads it (article 9.2.a of the GDPR). You can take it out at any time.",
        "If you ask for a reminder: which conversation to say it in, besides the mail. In Teams, your profile’s name and address are proposed in the form; they are kept only if you take them.",
        "The conversation under way, so that it can go on, and questions that found no answer, without addresses or numbers, to improve the assistant (legitimate interest, article 6.1.f).",
      ],
    },
    {
      heading: "Who receives it",
      paragraphs: [
        "The organiser of the event that you choose receives your request by e-mail. Nobody else does: nothing is sold, and there is no advertising, no tracking and no online artificial intelligence.",
      ],
    },
    {
      heading: "For how long",
      paragraphs: [
        `Requests are erased ${keptDays} days after the event, the conversation after ${conversationDays} days, unanswered questions after ${questionDays} days.`,
      ],
    },
    {
      heading: "Security and cookies",
      paragraphs: [
        "The link that you receive by e-mail cannot be guessed, and stops working when the request is erased: do not pass it on. Organisers have the list of their own event only, and each download or mailing of it is recorded.",
        "There is no cookie. Your browser keeps the conversation under way for as long as its tab, and forgets it when you close that.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        "You can see, correct, cancel or erase: say “my requests” or “erase my data” to the assistant, or follow the link that you received by e-mail. You also have the right to object, to restrict the use of your data and to receive a copy.",
        "If you feel that your rights are not respected, you may complain to the French authority, the CNIL: www.cnil.fr.",
      ],
    },
  ],
};
