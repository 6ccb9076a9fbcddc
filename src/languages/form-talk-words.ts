/** What people ask about their own data while they give it. */
export const DATA_QUESTIONS = [
  "cancelling",
  "confirmed",
  "readers",
  "keeping",
  "reason",
  "everything",
  "answering",
] as const;
export type DataQuestion = (typeof DATA_QUESTIONS)[number];

/** The fields that may be left empty. */
export const LEFT_OUT = ["phone", "message"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** The parts of a day by which one of several times is chosen. */
export type DayPart = "morning" | "afternoon" | "evening";

/** What is said around the answers to a form; each pattern made by `wording`. */
export interface FormTalkWords {
  /** A whole message that leaves out what is asked for: "pas la peine", "skip it all". */
  readonly declines: RegExp;
  /** A no and nothing else, to whatever was asked. */
  readonly plainNo: RegExp;
  /** Wants the request sent, with what frames the order: "vous pouvez l'envoyer maintenant", "send it off". */
  readonly sends: RegExp;
  /** What may stand around such an order, and says no more than that all is right: "nickel", "kindly". */
  readonly assents: ReadonlySet<string>;
  /** Wants to see again all that was given: "vous pouvez me relire tout ça ?", "recap please". */
  readonly readsBack: RegExp;
  /** Orders one thing given to be put in the place of another: "remplacez" of "remplacez Claire par Marc". */
  readonly replaces: RegExp;
  /** Between the two: "par". */
  readonly replacedBy: RegExp;
  /** The other way round: "Marc à la place de Claire". */
  readonly inPlaceOf: RegExp;
  /** The place of who asks, given to somebody else: "à ma place". */
  readonly inMyPlace: RegExp;
  /** After them: "dans la demande", "svp". */
  readonly swapEnds: RegExp;
  /** Says that it is the message which is put right: "in the message". */
  readonly inMessage: RegExp;
  /** Orders something given to be taken out: "drop the bit about", "enlevez". */
  readonly takesOut: RegExp;
  /** Leaves an optional field empty, beside other things: "pas de téléphone, une personne". */
  readonly leavesOut: Readonly<Record<LeftOut, RegExp>>;
  /** The last digits of a phone number: "il finit par 91, pas 90". */
  readonly phoneEnds: RegExp;
  /** Before what is to be told to the organiser: "mettez en message que". */
  readonly dictates: RegExp;
  /**
   * An order that ends with where it is to be put: "ajoutez", what is put, "dans le message". What is none:
   * "ajoutez ça dans le message".
   */
  readonly into: { readonly puts: RegExp; readonly message: RegExp; readonly empty: RegExp };
  /** Begins a sentence that changes the request beside what is dictated: "and make it 3". */
  readonly changesBeside: RegExp;
  /** Tells how many would come, of what one has an eye on: "on serait deux avec ma sœur". */
  readonly countsUs: RegExp;
  /** Has somebody signed up for the event at hand, whatever they are called: "register Zoë & Co. for it". */
  readonly signsUpForIt: RegExp;
  /** Tells that one goes there, as a farewell: "super, on y va cet après-midi, merci". */
  readonly goesThere: RegExp;
  /** Says that one comes, and no more, as the request does: "je viens". */
  readonly announces: RegExp;
  /** Asks to change or add something, without saying into what: "changez l'heure", "je peux ajouter un message ?" */
  readonly changes: RegExp;
  /** Wants what was just said or asked in the message: "mettez-le dans le message". */
  readonly points: RegExp;
  /** Cannot come, and says no more of it: "je ne pourrai pas y aller". */
  readonly absent: RegExp;
  /** After a refusal, something is told all the same: "pas de message, mais …". */
  readonly excepts: RegExp;
  /** Ties a question onto a yes: "oui et …", "yes, also …". */
  readonly tiesOn: RegExp;
  /** Holds back the yes that it follows: "oui, mais …", "yes, if …". */
  readonly holdsBack: RegExp;
  /** So many more than before: "une personne de plus". */
  readonly morePeople: RegExp;
  /** So many fewer: "deux places de moins". */
  readonly fewerPeople: RegExp;
  /** Right before somebody, wants them to come too: "ajoutez ma femme". */
  readonly takesAlong: RegExp;
  /** Right after somebody, says that they come too: "ma femme vient aussi". */
  readonly comesToo: RegExp;
  /** Says with what, how or as what one comes: "on a une poussette", "je suis journaliste". */
  readonly comesWith: RegExp;
  /** Right after a request was sent, what comes of it: "il se passe quoi maintenant ?", "and now?" */
  readonly whatNext: RegExp;
  /** Fears that a request gets no answer: "et si personne ne répond ?", "if I don't hear back". */
  readonly unanswered: RegExp;
  /** Said when one is asked whether to erase: "supprimez tout", "j'en suis sûr". */
  readonly erasesIndeed: RegExp;
  /** Beside a wish to have one's data erased: some other time, or how that is done. */
  readonly erasesLater: RegExp;
  /** Wants the same for somebody else besides: "pareil pour ma collègue". */
  readonly alsoFor: RegExp;
  /** Wants what was given for another request taken again: "mêmes coordonnées", "vous les avez déjà". */
  readonly sameDetails: RegExp;
  /** Wants an hour, and names nothing that is to be had then: "je voudrais 15 h 30", "I'd like 3pm". */
  readonly wishesHour: RegExp;
  /** Asks to be given one: "could I have 9:30?", which nobody looks up. */
  readonly asksForHour: RegExp;
  /** The person, or those who come, say something of themselves: "nous venons". */
  readonly tells: RegExp;
  /** Those who come say something of themselves together. */
  readonly tellsOfAll: RegExp;
  /** Who comes along with the speaker, by what they are: "avec notre présidente", "with my team". */
  readonly company: RegExp;
  /** Asks whether what was just answered will do: "c'est possible ?" */
  readonly seeksAssent: RegExp;
  /** Wants another event, without saying which: "changer d'événement". */
  readonly another: RegExp;
  /** Says what is liked best, of whatever: "je préfère". */
  readonly prefers: RegExp;
  /** Asks whether what was given is as told: "c'est bien pour deux ?" */
  readonly checks: RegExp;
  /** Asks what was given: "j'ai mis quel mail ?" */
  readonly recalls: RegExp;
  /** Orders the request to be cancelled, in the words of a question: "vous pouvez annuler ?" */
  readonly cancels: RegExp;
  /** Will rather reach the organiser oneself: "je vais plutôt les appeler". */
  readonly reachesInstead: RegExp;
  /** Wants something else than what was chosen: "finalement", "changer pour". */
  readonly swaps: RegExp;
  /** Says which event is not meant, before the one that is: "pas l'expo !" */
  readonly refuses: RegExp;
  /** Wants a request changed that was sent: "modifier ma demande". */
  readonly amends: RegExp;
  /** Does not want to give what is asked for: "je préfère ne pas le donner". */
  readonly withholds: RegExp;
  /** Is not settled yet: "j'hésite", "I need to ask my wife". */
  readonly hesitates: RegExp;
  /** Speaks of the request or of the assistant, not to the organiser: "j'ai déjà envoyé une demande". */
  readonly ofRequest: RegExp;
  /** Asks for a moment: "attendez". */
  readonly waits: RegExp;
  /** The whole of a message that leaves it for later: "laissez, je regarde mon agenda d'abord". */
  readonly putsOff: RegExp;
  /** Right after a name, says that who bears it is not coming after all: "Manon ne peut pas". */
  readonly staysAway: RegExp;
  /** Right before a name, wants who bears it left out: "enlevez Manon". */
  readonly dropsOne: RegExp;
  /** Right before one of the events wished for, wants it left out: "laissez tomber celui de lundi". */
  readonly dropsEvent: RegExp;
  /** Asks for the registration to be seen to, whatever it is called: "tu peux le faire ?", "can you sort it?" */
  readonly seesToIt: RegExp;
  /** Wants the request dropped, by its name or as all that a clause says: "laisse tomber l'inscription". */
  readonly dropsRequest: RegExp;
  /** Wants the place of who asks dropped, and no other: "cancel mine", "enlevez-moi". */
  readonly dropsOwn: RegExp;
  /** Takes the message to the organiser back: "enlevez ce message". */
  readonly unsays: RegExp;
  /** Wants the question before: "retour". */
  readonly backs: RegExp;
  /** Wishes to go on: "reprenons". */
  readonly resumes: RegExp;
  /** A need that tells of health: "fauteuil roulant". */
  readonly needs: RegExp;
  /** Any choice will do: "peu importe". */
  readonly indifferent: RegExp;
  readonly dayParts: Readonly<Record<DayPart, RegExp>>;
  /** Before what is not wanted: "pas l'", "instead of the". */
  readonly turnsAway: RegExp;
  /** Both of two: "les deux jours". */
  readonly both: RegExp;
  /** All of what is offered: "tous les jours". */
  readonly whole: RegExp;
  /** Would like to come, and asks for no registration yet: "je voudrais venir". */
  readonly wishes: RegExp;
  /** Asks whether somebody may come along: "je peux ramener". */
  readonly brings: RegExp;
  /** Asks whether it is for some people alone: "c'est que pour les filles ?". */
  readonly onlyFor: RegExp;
  /** Orders a request to be sent that was sent already: "renvoyez-la". */
  readonly resends: RegExp;
  /** Asks what one may register for: "à quoi puis-je encore m'inscrire ?". */
  readonly openTo: RegExp;
  /** Asks whether one may still register, or until when: "c'est trop tard pour s'inscrire ?". */
  readonly stillOpen: RegExp;
  /** Before the name of a person to reach: "parler à". */
  readonly reaches: RegExp;
  /** All that there is to register for: "m'inscrire à tout". */
  readonly everywhere: RegExp;
  /** Asks what is kept of oneself, with no request under way: "que gardez-vous sur moi ?". */
  readonly ownData: RegExp;
  /** Asks whether a whole group can be registered at once: "inscrire toute la classe". */
  readonly groups: RegExp;
  /** Asks who else has registered, or for their details: "la liste des inscrits". */
  readonly othersData: RegExp;
  /** Insists on some of it, or says that one has a right to it: "juste les mails, je suis l'organisateur". */
  readonly insistsOnData: RegExp;
  /** Asks whether one may come who has not registered. */
  readonly unregistered: RegExp;
  /** A yes that takes note of what was said as readily as it agrees: "ok", "d'accord". */
  readonly nods: RegExp;
  /** Wants a request passed on though none may be needed: "quand même". */
  readonly insists: RegExp;
  /** Asks to have something told to the organiser: "pouvez-vous leur dire que …". */
  readonly passesOn: RegExp;
  /** Asks whether one request is for all who come: "une seule demande pour nous tous ?" */
  readonly coversAll: RegExp;
  /** Asks whether a request may be changed later on: "je peux encore changer ?" */
  readonly changesLater: RegExp;
  /** Asks for how many one request may be: "on peut être combien ?" */
  readonly howManyAtMost: RegExp;
  /** Wants it left as it is: "no, keep it". */
  readonly keeps: RegExp;
  /** Asks to have a message sent, of the assistant: "je peux lui envoyer un message par vous ?" */
  readonly sendsWord: RegExp;
  /** Wants done what was just spoken of: "ok do it". */
  readonly goesAhead: RegExp;
  /** Begins a question. */
  readonly asks: RegExp;
  /** Says that all is wrong, or that something must change, without saying what. */
  readonly rejects: RegExp;
  /** Words that say no more than that something given is corrected. */
  readonly mends: ReadonlySet<string>;
  readonly questions: Readonly<Record<DataQuestion, RegExp>>;
}
