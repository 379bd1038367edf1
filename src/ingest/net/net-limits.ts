import { MAX_FILE_BYTES } from '../limits.ts';

/** Bounds of what a server may cost. Tests take smaller ones. */
export interface NetLimits {
  /** Bytes of one body, as sent and as decompressed. */
  readonly bodyBytes: number;
  /** Milliseconds for resolving the name, connecting and the TLS handshake together. */
  readonly connectMs: number;
  /** Milliseconds from the connection to the last header. */
  readonly headersMs: number;
  /** Milliseconds without a byte of the body. */
  readonly pauseMs: number;
  /** Milliseconds for one request with its whole body. */
  readonly totalMs: number;
  /** Redirects followed from one address. */
  readonly redirects: number;
  /** Times a request is sent again after a failure that may pass. */
  readonly retries: number;
}

/** The bounds outside tests. */
export const NET_LIMITS: NetLimits = {
  // What is fetched is read like a file.
  bodyBytes: MAX_FILE_BYTES,
  // A host farther away than that is down: three lost packets in a row take seven seconds.
  connectMs: 10_000,
  // Pages made on request take up to ten seconds on a busy server.
  headersMs: 15_000,
  pauseMs: 15_000,
  // Ends a body that drips for ever. Fifty megabytes come in a minute at seven megabits a second.
  totalMs: 60_000,
  // RFC 9309 asks for five of robots.txt; old addresses of news rarely need three.
  redirects: 5,
  // Seldom does a third failure in a row pass within seconds.
  retries: 2,
};

/** Bytes of all headers of an answer. Node's own 16 KiB is too little for some policies and cookies of news sites. */
export const MAX_HEADER_BYTES = 64 * 1024;

/** Bytes of robots.txt that are read; the least that RFC 9309 (2.5) allows. What follows is not read. */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** Characters of an address. RFC 9110 (4.1) asks that 8000 be supported. */
export const MAX_URL_CHARS = 8000;

/** Hosts asked at once: as many as a home line fills. */
export const MAX_HOSTS_AT_ONCE = 6;

/** Milliseconds between two requests to one host where nobody asks for another pause: what most crawlers keep to. */
export const DEFAULT_DELAY_MS = 1000;

/** Longest pause in milliseconds that `Crawl-delay` or `Retry-After` gets: a person is waiting. */
export const MAX_ASKED_PAUSE_MS = 30_000;

/** Pause in milliseconds before a request is sent the second time; it doubles with every further time. */
export const FIRST_RETRY_MS = 1000;
