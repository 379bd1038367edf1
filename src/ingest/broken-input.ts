/** Thrown inside a stream of bytes that cannot go on; whoever reads the stream turns it into a note. */
export class BrokenInput extends Error {
  /** Code of the note. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'BrokenInput';
    this.code = code;
  }
}
