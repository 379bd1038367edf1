/** How far the work is; `stage` is a word for people, `done` of `total` its steps. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** How addresses are fetched. */
export interface Network {
  /** What feeds and lists point at is fetched too. */
  readonly follow: boolean;
  /** Loopback, private and other addresses that are not of the open network may be fetched. */
  readonly allowPrivate: boolean;
  /** Nothing is fetched: the cache answers. */
  readonly offline: boolean;
  /** Address or mail by which the people asked can reach the one who asks; goes into the user agent. */
  readonly contact: string | null;
  /** Folder that keeps what was fetched; null keeps nothing. */
  readonly cacheFolder: string | null;
  /** Milliseconds between two requests to one host. */
  readonly delayMs: number;
}

/** What a use case may do to the world beside reading the files it is given. */
export interface Effects {
  /** Standard input; the process's own where absent. */
  readonly readStdin?: () => AsyncIterable<Uint8Array>;
  /** Where absent: public addresses only, nothing kept, nothing followed. */
  readonly network?: Network;
  /** Threads for work on many articles; 1 where absent. The result is the same with any number. */
  readonly threads?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** Takes one row of a result as soon as it is there. The work waits for it. */
export type Emit<Row> = (row: Row) => void | Promise<void>;
