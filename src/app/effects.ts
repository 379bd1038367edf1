/** How far the work is; `stage` is a word for people, `done` of `total` its steps. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What a use case may do to the world beside reading the files it is given. */
export interface Effects {
  /** All of standard input; the process's own where absent. */
  readonly readStdin?: () => Promise<Uint8Array>;
  readonly onProgress?: (progress: Progress) => void;
}
