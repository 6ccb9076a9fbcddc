/** What is given after the name of a field: "le nom : Luc Maurel"; empty when nothing is. */
export function givenAfter(text: string): string {
  return /[:=]\s*(.*)/s.exec(text)?.[1]?.trim() ?? "";
}
