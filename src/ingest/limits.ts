/** Bytes of one file that are read at most. A year of one outlet's JSONL fits; a disk image does not. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Files taken from one folder at most: a mistyped `/` must not walk a disk for hours. */
export const MAX_FOLDER_FILES = 100_000;

/** Folders below a named folder are entered this deep. */
export const MAX_FOLDER_DEPTH = 32;

/** Bytes that come out of a compressed stream for one that went in, past which it is a bomb: text of news packs 3 to 20
 *  times, lists of links 100 times; deflate's own ceiling is 1032. */
export const MAX_EXPANSION = 200;

/** Containers within containers (a page in a .gz in a .zip) are opened this deep. */
export const MAX_CONTAINER_DEPTH = 4;

/** Of a dump of one article a line, this much is held to settle its encoding; a longer one is read piece by piece. */
export const MAX_HELD_BYTES = 8 * 1024 * 1024;
