import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../app/index.ts';

/** Work that takes no longer shows nothing. */
const QUIET_MS = 1000;

/** Shows progress on standard error: a bar on a terminal, one line elsewhere, and neither for short work. */
export interface ProgressView {
  readonly onProgress: (progress: Progress) => void;
  /** Takes the bar away until there is more to tell; call it before anything else is written. */
  readonly pause: () => void;
  /** Takes the bar away for good. */
  readonly stop: () => void;
}

/** A view whose clock starts now. */
export function showProgress(): ProgressView {
  const started = performance.now();
  let bar: SingleBar | null = null;
  let told = false;
  const onProgress = ({ stage, done, total }: Progress) => {
    if (performance.now() - started < QUIET_MS) return;
    if (process.stderr.isTTY !== true) {
      // Of a stream nobody knows the total.
      const count = done === total ? `${done} so far` : `${done} of ${total}`;
      if (!told) process.stderr.write(`variorum: working: ${stage}, ${count}\n`);
      told = true;
      return;
    }
    if (bar === null) {
      const format = '{stage} {bar} {value}/{total}';
      bar = new SingleBar(
        { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 24 },
        Presets.shades_classic,
      );
      bar.start(total, done, { stage });
    }
    bar.setTotal(total);
    bar.update(done, { stage });
  };
  const pause = () => {
    bar?.stop();
    bar = null;
  };
  return { onProgress, pause, stop: pause };
}
