/** A paper cannot be made out as things stand. `says` is told to the officer as it is. */
export class PaperProblem extends Error {
  readonly says: string;

  constructor(says: string) {
    super(says);
    this.name = 'PaperProblem';
    this.says = says;
  }
}
