/** Bytes from outside, not yet read, with all that is known of them before they are. */
export interface Source extends Place {
  /** May be taken once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The file on disk that holds exactly these bytes; null for standard input, the network and what lies in an archive. */
  readonly path: string | null;
  /** What the sender calls it: a media type in small letters without parameters (`text/html`), or null. */
  readonly mediaType: string | null;
  /** The encoding the sender states, or null. */
  readonly charset: string | null;
}

/** Where something was read from. */
export interface Place {
  /** As the user named it; what lies in an archive has the archive's name before it: `dump.zip/a.html`. `-` is standard
   *  input. */
  readonly name: string;
  /** What an article is called that has no id of its own: the file's base name without extension, or its address. Of
   *  several such articles in one file, the first is `ID-1`. */
  readonly id: string;
  /** The address it was fetched or archived from, or null. */
  readonly url: string | null;
  /** ISO date-time at which it was fetched or archived, or null. */
  readonly seenAt: string | null;
}
