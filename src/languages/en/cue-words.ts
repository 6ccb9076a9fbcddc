import type { CueWords } from "../cue-words.js";
import { wordList } from "../wording.js";

/** What English asks with, mended when misspelt. */
export const cueWords: CueWords = {
  words: wordList(`
    anything something everything nothing happening events activities activity
    volunteering volunteer volunteers volunteered
    cancel cancels cancelled canceled cancelling register registers registered registering registration registrations
    booking bookings booked delete deletes deleted deleting erase erased remove removes removed removing
    reminder reminders another otherwise suggestion suggestions recommend recommends recommended recommendation recommendations
    information organiser organisers organizer organizers organised organized
    thanks please previous continue continues continued question questions repeat repeats repeated restart restarts
    beginning interested interesting language languages english useless stupid understand understands understood
    person persons somebody someone anybody anyone personal
  `),
  lookalikes: wordList(`
    cancer cancers center centre evens event's seven evenings happenings registry registrar
    cooking looking hooking booting book's tanks thinks thank thinking think pleased pleas pleasure
    removal remote remover deletion repeal retreat report started stupidly studied standard
    questioned parson prison poison personnel continuing continuous continuum
    actively activist activists activate activated erasers phrase create grease crease increase
    anytime sometime sometimes everyone everybody somewhere anywhere languid organise organises organize organizes organising organizing
    bowling boring boating buying restarted beginnings interest interests understanding recommending
  `),
};
