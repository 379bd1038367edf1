import type { Answer } from './exchange.ts';
import { firstHeader, type Headers } from './headers.ts';
import { FIRST_RETRY_MS, MAX_ASKED_PAUSE_MS } from './net-limits.ts';
import { refusalOf } from './network-failure.ts';
import { Refusal } from './refusal.ts';

/** Statuses that say "not now": too many requests, and what a server or the proxy before it says in trouble. */
const NOT_NOW: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

export interface RetryOptions {
  /** Times a request is sent again. */
  readonly retries: number;
  /** Least pause before that, in milliseconds. */
  readonly delayMs: number;
  readonly now: () => Date;
  readonly pause: (ms: number) => Promise<void>;
}

/** An answer, and how many times it was asked for. */
export interface Reply extends Answer {
  readonly tries: number;
}

/** Asks again, ever more slowly, while the answer is "not now" or the network fails in a way that may pass. Gives the
 *  last answer; throws the last `Refusal`. */
export async function withRetries(ask: () => Promise<Answer>, options: RetryOptions): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await ask().catch(refusalOf);
    const wait = tries > options.retries ? null : pauseBefore(outcome, tries, options.now());
    if (wait !== null) await options.pause(Math.max(wait, options.delayMs));
    else if (!(outcome instanceof Refusal)) return { ...outcome, tries };
    else throw tries === 1 ? outcome : outcome.reworded(`${outcome.message} (tried ${tries} times)`);
  }
}

/** Milliseconds until it is worth asking again; null where it is not. */
function pauseBefore(outcome: Answer | Refusal, tries: number, now: Date): number | null {
  const doubling = FIRST_RETRY_MS * 2 ** (tries - 1);
  if (outcome instanceof Refusal) return outcome.transient ? doubling : null;
  if (!NOT_NOW.has(outcome.status)) return null;
  const asked = retryAfterMs(outcome.headers, now) ?? 0;
  // Who asks to be left alone for longer is left alone: to come earlier would be rude, and in vain.
  return asked > MAX_ASKED_PAUSE_MS ? null : Math.max(asked, doubling);
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; null where it is absent or neither. */
export function retryAfterMs(headers: Headers, now: Date): number | null {
  const text = firstHeader(headers, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
