/** A failure with a message for people and the exit status it ends the command with: 1 failed, 2 wrong usage. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2) {
    super(message);
    this.status = status;
  }
}

/** What is said where no input gave an article; what was wrong with each stands in the notes before it. */
export const NOTHING_USABLE = 'none of the inputs holds an article that could be read';
