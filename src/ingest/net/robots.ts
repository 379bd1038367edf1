import robotsParser from 'robots-parser';
import { MAX_ASKED_PAUSE_MS } from './net-limits.ts';

/** Our name in robots.txt: the user agent without its version. */
const OWN_NAME = 'variorum';

/** Bytes of the rules times characters of an address, past which the address counts as forbidden: the parser's time
 *  grows with it, to about a second here. A long file and a long address come to a tenth. */
const MAX_EFFORT = 200_000_000;

/** What a site asks of us. */
export interface RobotRules {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds between two requests; 0 where it asks for none. */
  readonly delayMs: number;
}

/** The rules of a site that states none. */
export const NO_RULES: RobotRules = { allows: () => true, delayMs: 0 };

/** What of the parser is used. */
interface Parsed {
  readonly isDisallowed: (url: string, name: string) => boolean;
  readonly getCrawlDelay: (name: string) => number | undefined;
}

/** Reads robots.txt (RFC 9309): the group of our name, or else that of all. `origin` is the site it stands on; rules
 *  hold for its addresses only. */
export function readRobots(origin: string, text: string): RobotRules {
  const rules = ownRules(text);
  const parsed = parse(`${origin}/robots.txt`, rules);
  const size = Buffer.byteLength(rules);
  const seconds = parsed.getCrawlDelay(OWN_NAME) ?? 0;
  return {
    allows: (url) => size * url.href.length <= MAX_EFFORT && !parsed.isDisallowed(url.href, OWN_NAME),
    delayMs: seconds > 0 ? Math.min(seconds * 1000, MAX_ASKED_PAUSE_MS) : 0,
  };
}

function parse(address: string, text: string): Parsed {
  // Its types speak of an ES module, but it is a CommonJS one: what Node imports is the function itself.
  const parser: unknown = robotsParser;
  if (typeof parser !== 'function') throw new TypeError('robots-parser exports no function');
  const parsed: Parsed = parser(address, text);
  return parsed;
}

/** The groups that speak to us or to all, and of these the rules. The parser copies every rule of a group to each of
 *  its names: a file of half names, half rules would fill the memory. */
function ownRules(text: string): string {
  const kept: string[] = [];
  let names = new Set<string>();
  let inNames = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key, value] = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:([^#]*)/i.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    if (key.toLowerCase() !== 'user-agent') {
      if (inNames) kept.push(...[...names].map((name) => `User-agent: ${name}`));
      inNames = false;
      if (names.size > 0) kept.push(`${key}:${value}`);
      continue;
    }
    if (!inNames) names = new Set();
    inNames = true;
    const name = value.split('/', 1)[0]?.trim().toLowerCase() ?? '';
    if (name === OWN_NAME || name === '*') names.add(name);
  }
  return kept.join('\n');
}
