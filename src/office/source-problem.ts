/** A file from which no statute can be read. */
export class SourceProblem extends Error {
  readonly says: string;

  /** @param says a whole Chinese sentence: what is wrong with it, and what would help */
  constructor(says: string) {
    super(says);
    this.says = says;
  }
}
