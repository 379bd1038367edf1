/** Why an address was not fetched. Stable; listed in `docs/notes.md`. */
export type RefusalCode =
  | 'url-invalid'
  | 'url-private'
  | 'url-robots'
  | 'url-failed'
  | 'url-too-large'
  | 'url-redirects'
  | 'url-offline';

/** Thrown inside the folder when an address cannot or may not be fetched; the fetcher turns it into its answer. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What would have been right, where that can be said. */
  readonly expected: string | null;
  /** The cause may be gone in a moment: the request is worth sending again. */
  readonly transient: boolean;

  constructor(
    code: RefusalCode,
    message: string,
    rest: { readonly expected?: string; readonly transient?: boolean } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.expected = rest.expected ?? null;
    this.transient = rest.transient ?? false;
  }

  /** The same refusal in other words. */
  reworded(message: string): Refusal {
    const { code, expected, transient } = this;
    return new Refusal(code, message, expected === null ? { transient } : { transient, expected });
  }
}
