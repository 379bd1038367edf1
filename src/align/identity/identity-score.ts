/** From here up two statements may be one claim. Fitted on invented events and the development bundles. */
export const JOIN_SCORE = 0.5;

/** The score of two statements that can never be one claim. */
export const CONFLICT = -1;
