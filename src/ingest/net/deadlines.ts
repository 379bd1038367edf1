import type { NetLimits } from './net-limits.ts';
import { Refusal } from './refusal.ts';

/** The clocks of one request. The connection has its own. */
export interface Deadlines {
  /** The request goes out: its headers must come. */
  readonly awaitHeaders: () => void;
  /** So many bytes of the body came: more must come. */
  readonly awaitBody: (received: number) => void;
  readonly stop: () => void;
}

/** Starts the clock of the whole request. `expire` is called once at most. */
export function openDeadlines(limits: NetLimits, expire: (refusal: Refusal) => void): Deadlines {
  let received = 0;
  let step: NodeJS.Timeout | null = null;
  const late = (message: string, transient: boolean) => {
    stop();
    expire(new Refusal('url-failed', message, { transient }));
  };
  // What took so long once is not faster the next time.
  const whole = setTimeout(
    () => late(`the answer was not complete after ${seconds(limits.totalMs)}`, false),
    limits.totalMs,
  );
  const stop = () => {
    clearTimeout(whole);
    if (step !== null) clearTimeout(step);
  };
  return {
    awaitHeaders: () => {
      const message = `no answer came within ${seconds(limits.headersMs)}`;
      step = setTimeout(() => late(message, true), limits.headersMs);
    },
    awaitBody: (bytes) => {
      if (step !== null) clearTimeout(step);
      received = bytes;
      step = setTimeout(
        () => late(`nothing came for ${seconds(limits.pauseMs)} after ${received} bytes`, true),
        limits.pauseMs,
      );
    },
    stop,
  };
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
