import type { AboutWords } from "./about-words.js";
import type { ComingWords } from "./coming-words.js";
import type { CompareWords } from "./compare-words.js";
import type { CueWords } from "./cue-words.js";
import type { Spelling } from "./dates/spelling.js";
import type { Dictionary } from "./dictionary.js";
import type { FacetWords } from "./facet-words.js";
import type { FinerWords } from "./finer-words.js";
import type { ChoiceWords, FollowWords, LanguageMarks, NegationWords } from "./follow-words.js";
import type { FormTalkWords } from "./form-talk-words.js";
import type { FormWords } from "./form-words.js";
import type { IntentWords } from "./intent-words.js";
import type { NameWords } from "./name-words.js";
import type { PlaceWords } from "./place-words.js";
import type { SentenceWords } from "./sentence-words.js";
import type { SubjectWords } from "./subject-words.js";
import type { TermWords } from "./term-words.js";
import type { TopicWords } from "./topic-words.js";
import type { UnprintedWords } from "./unprinted-words.js";
import type { Weights } from "./weights.js";

/** A language's vocabulary: data only, read by `understanding/`. */
export interface Words {
  /** Short spellings of phones and chats, written out before anything is read. */
  readonly spellings: readonly Spelling[];
  /** Words to ask with, whose slips are mended next. */
  readonly cues: CueWords;
  /** Plain words that carry no meaning for a search ("le", "ce", "svp"). */
  readonly stopWords: ReadonlySet<string>;
  /** Others of the language at large that name no subject ("mieux", "attendez"). */
  readonly generalWords: ReadonlySet<string>;
  /** What its words are called in the language of the programme. */
  readonly dictionary: Dictionary;
  readonly places: PlaceWords;
  readonly facets: FacetWords;
  readonly names: NameWords;
  readonly form: FormWords;
  readonly formTalk: FormTalkWords;
  readonly intents: IntentWords;
  readonly sentences: SentenceWords;
  readonly about: AboutWords;
  readonly terms: TermWords;
  readonly topics: TopicWords;
  readonly unprinted: UnprintedWords;
  readonly coming: ComingWords;
  readonly compare: CompareWords;
  readonly finer: FinerWords;
  readonly subject: SubjectWords;
  /** Messages of which it is known what they want. */
  readonly weights: Weights;
  readonly choices: ChoiceWords;
  readonly negations: NegationWords;
  readonly follows: FollowWords;
  readonly marks: LanguageMarks;
}
