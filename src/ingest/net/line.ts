import { type Answer, exchange, type Question } from './exchange.ts';
import { openLanes, openSlots } from './lanes.ts';
import { MAX_HOSTS_AT_ONCE } from './net-limits.ts';
import { type Reply, withRetries } from './retry.ts';
import type { Wire } from './wire.ts';

export interface LineOptions {
  /** Times a request is sent again. */
  readonly retries: number;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The one way out of a fetcher: whatever is asked of a host takes its turn here. */
export interface Line {
  /** Sends a request, again if it must, `delayMs` after the last one to the same host. Throws `Refusal`. */
  readonly ask: (question: Question, delayMs: number) => Promise<Reply>;
  /** Ends all waiting, and drops all connections. */
  readonly close: () => Promise<void>;
}

/** One request a host at a time with a pause between, retries included, and few hosts at once. */
export function openLine(wire: Wire, { retries, now, sleep }: LineOptions): Line {
  const closing = new AbortController();
  const closed = new Promise<void>((resolve) => {
    closing.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const pause = async (ms: number) => {
    await Promise.race([sleep(ms), closed]);
  };
  const lanes = openLanes({ now, pause });
  // Only a request on its way takes a slot: a host that is waited for keeps no other from being asked.
  const inSlot = openSlots<Answer>(MAX_HOSTS_AT_ONCE);
  return {
    ask: (question, delayMs) => {
      const host = question.url.hostname.replace(/\.$/, '');
      const send = () => inSlot(() => exchange(wire, question));
      return lanes.run(host, delayMs, () => withRetries(send, { retries, delayMs, now, pause }));
    },
    close: async () => {
      closing.abort();
      await wire.close();
    },
  };
}
