/** Something that the person who runs the program can mend; printed as one line, never as a stack. */
export class MendableError extends Error {
  /**
   * @param code stable and greppable, "programme-unreadable"
   * @param problem what is wrong, naming the offending value
   * @param mend how to put it right
   */
  constructor(
    readonly code: string,
    readonly problem: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(`${problem} ${mend} [${code}]`, options);
    this.name = "MendableError";
  }
}
