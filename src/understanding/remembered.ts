/** More words than this, and all are forgotten: strangers may send any. */
const MOST_WORDS = 4_000;

/**
 * The same answer to the same word, found once: people use few words, again and again. For answers
 * that depend on the word alone and that nobody changes.
 */
export function remembered<Answer>(
  find: (word: string) => Answer,
  most = MOST_WORDS,
): (word: string) => Answer {
  const found = new Map<string, Answer>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const answer = find(word);
    found.set(word, answer);
    return answer;
  };
}
