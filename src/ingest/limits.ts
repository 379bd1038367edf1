/** Bytes of one file that are read at most. A year of one outlet's JSONL fits; a disk image does not. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Files taken from one folder at most: a mistyped `/` must not walk a disk for hours. */
export const MAX_FOLDER_FILES = 100_000;

/** Folders below a named folder are entered this deep. */
export const MAX_FOLDER_DEPTH = 32;
