/** Keeps requests to one host apart, and those to all hosts few. */
export interface Lanes {
  /** Runs `task` when all earlier ones of its host are done and `delayMs` have passed since the last. */
  readonly run: <Result>(host: string, delayMs: number, task: () => Promise<Result>) => Promise<Result>;
}

export interface LanesOptions {
  readonly now: () => Date;
  readonly pause: (ms: number) => Promise<void>;
}

interface Lane {
  last: Promise<unknown>;
  /** When the last task ended, in milliseconds of the epoch; null before the first. */
  endedAt: number | null;
}

/** One task a host at a time, with a pause between. */
export function openLanes({ now, pause }: LanesOptions): Lanes {
  const lanes = new Map<string, Lane>();
  const inTurn = async <Result>(lane: Lane, delayMs: number, task: () => Promise<Result>) => {
    if (lane.endedAt !== null) {
      const passed = now().getTime() - lane.endedAt;
      // A clock that was set back must not make it wait for hours.
      const left = Math.min(delayMs - passed, delayMs);
      if (left > 0) await pause(left);
    }
    try {
      return await task();
    } finally {
      lane.endedAt = now().getTime();
    }
  };
  return {
    run: (host, delayMs, task) => {
      const lane = lanes.get(host) ?? { last: Promise.resolve(), endedAt: null };
      lanes.set(host, lane);
      const turn = lane.last.then(() => inTurn(lane, delayMs, task));
      lane.last = turn.catch(() => {});
      return turn;
    },
  };
}

/** Runs tasks, no more than `width` at once, in the order in which they come. */
export function openSlots<Result>(width: number): (task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // A slot goes straight to who waits for it: nobody who comes later gets in between.
      if (next !== undefined) next();
      else free += 1;
    }
  };
}
