import type { CueWords } from "../cue-words.js";
import { wordList } from "../wording.js";
import { commonWords, lookalikes } from "./common-words.js";

/** What English asks with, mended when misspelt. */
export const cueWords: CueWords = {
  asked: wordList(`
    anything something everything nothing happening events activities activity
    volunteering volunteer volunteers volunteered
    cancel cancels cancelled canceled cancelling register registers registered registering registration registrations
    booking bookings booked delete deletes deleted deleting erase erased remove removes removed removing
    reminder reminders another otherwise suggestion suggestions recommend recommends recommended recommendation recommendations
    information organiser organisers organizer organizers organised organized organises organizes organise organize organising organizing
    thanks please previous continue continues continued question questions repeat repeats repeated restart restarts
    beginning interested interesting language languages english useless stupid understand understands understood
    difference differences different compare comparison
    person persons somebody someone anybody anyone personal
    earlier afterwards beforehand
  `),
  common: commonWords,
  lookalikes,
};
