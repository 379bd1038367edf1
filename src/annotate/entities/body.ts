/** A body of a state, as far as one place in the text tells: "Russian Foreign Ministry", "South Korea's spy agency". */
export interface Body {
  /** Name of its kind. */
  readonly kind: string;
  /** The country whose body it is; null where the place does not say. */
  readonly of: string | null;
  /** Whose it is, by a name with a possessive mark that is no known country's; null where there is none. */
  readonly owner: string | null;
  /** Its name without the country before it, as it stands. */
  readonly bare: string;
  /** An adjective of the country opens the name, which may or may not be part of it: "Russian", not "Japan". */
  readonly adjective: boolean;
  /** The name says no more than its kind: any country may have a "Foreign Ministry". */
  readonly generic: boolean;
  /** Told by what it is, in lower case, and not by a name. */
  readonly described: boolean;
}
