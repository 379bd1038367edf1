import { isSuccess, statusWords } from './exchange.ts';
import { MAX_ROBOTS_BYTES } from './net-limits.ts';
import { refusalOf } from './network-failure.ts';
import { followRedirects } from './redirects.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './retry.ts';
import { NO_RULES, type RobotRules, readRobots } from './robots.ts';

/** What a site asks of us, asked for once. Rejects with a `Refusal` where it cannot be known. */
export type SiteRules = (url: URL) => Promise<RobotRules>;

/** Fetches robots.txt of every site met, by `ask`, and keeps what it said, or that it could not be had. */
export function openSiteRules(ask: (url: URL) => Promise<Reply>, redirects: number): SiteRules {
  const known = new Map<string, Promise<RobotRules>>();
  return ({ origin }) => {
    const rules = known.get(origin) ?? load(origin, ask, redirects);
    known.set(origin, rules);
    return rules;
  };
}

/** RFC 9309, 2.3.1: what is not there forbids nothing; what cannot be had forbids all. */
async function load(
  origin: string,
  ask: (url: URL) => Promise<Reply>,
  redirects: number,
): Promise<RobotRules> {
  const reply = await askForRobots(origin, ask, redirects);
  if (reply === null) return NO_RULES;
  if (isSuccess(reply.status)) return readRobots(origin, wholeLines(reply.body));
  if (reply.status < 500) return NO_RULES;
  throw new Refusal(
    'url-robots',
    `asked for its robots.txt, ${statusWords(reply.status)}, which forbids everything (RFC 9309)`,
  );
}

/** The text of robots.txt; where it was cut, without the line that was: half a path forbids more than the whole. */
function wholeLines(body: Uint8Array): string {
  const text = new TextDecoder().decode(body);
  return body.length < MAX_ROBOTS_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1);
}

/** Null where its redirects lead nowhere, which is as if it were not there. */
async function askForRobots(
  origin: string,
  ask: (url: URL) => Promise<Reply>,
  redirects: number,
): Promise<Reply | null> {
  try {
    return (await followRedirects(new URL('/robots.txt', origin), ask, redirects)).reply;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === 'url-redirects' || refusal.code === 'url-invalid') return null;
    // A private address is the host's own, whatever was asked for.
    if (refusal.code === 'url-private') throw refusal;
    throw refusal.reworded(`its robots.txt could not be read: ${refusal.message}`);
  }
}
