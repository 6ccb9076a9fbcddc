/**
 * How much each sign in a message speaks for or against each thing that it may want, as learnt by
 * `src/cli/learn.ts` from messages of which it is known. The first line names the intents; each line
 * after it is a sign, a tab, then pairs of an intent's place in that line and a weight in tenths.
 */
export type Weights = string;
