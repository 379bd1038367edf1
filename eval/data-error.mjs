// @ts-check

/** The data cannot be used; the message says which file and line, or which article. */
export class DataError extends Error {}
