import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a script may use before it is ended. */
export interface WorkLimits {
  readonly seconds: number;
  /** Megabytes of JavaScript's own heap. */
  readonly heapMb: number;
  /** Megabytes by which the whole process may grow meanwhile: buffers lie outside the heap. */
  readonly growthMb: number;
}

/** What became of it. `failed`: the script threw; `over`: it was ended. */
export type WorkOutcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'over'; readonly limit: 'time' | 'memory' };

/** Milliseconds between two looks at the memory: unpacking 500 MB a second, a bomb gains 25 MB between them. */
const WATCH_MS = 50;

/** The script is the body of an async function of `library` (the module at the path given) and `data`; what it returns
 *  is the result. It comes as text, because a worker's file would be `.ts` here and `.js` in the built program. */
const FRAME = (script: string) => `
const { parentPort, workerData } = require('node:worker_threads');
const work = async (library, data) => {${script}};
import(workerData.url)
  .then((library) => work(library, workerData.data))
  .then(
    (result) => parentPort.postMessage({ kind: 'done', result }),
    (error) => parentPort.postMessage({
      kind: 'failed', name: String(error?.name), message: String(error?.message).slice(0, 300),
    }),
  );
`;

/** Runs a library that hostile input can hang or fill, in a thread of its own, with time and memory bounded. Nothing it
 *  prints reaches the terminal, and it sees no environment. Never throws. */
export async function runLimited<Result>(
  modulePath: string,
  script: string,
  data: unknown,
  limits: WorkLimits,
): Promise<WorkOutcome<Result>> {
  const url = pathToFileURL(modulePath).href;
  const worker = new Worker(FRAME(script), {
    eval: true,
    workerData: { url, data },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const before = process.memoryUsage.rss();
  let clock: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  const outcome = await new Promise<WorkOutcome<Result>>((resolve) => {
    // A result that came while this thread was busy is taken before the clock is looked at.
    const timeOver = () => setImmediate(() => resolve({ kind: 'over', limit: 'time' }));
    clock = setTimeout(timeOver, limits.seconds * 1000);
    watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - before;
      if (grown > limits.growthMb * 1024 * 1024) resolve({ kind: 'over', limit: 'memory' });
    }, WATCH_MS);
    worker.on('message', resolve);
    worker.on('error', (error) => resolve(lastWords(error)));
    worker.on('exit', () => resolve({ kind: 'failed', name: 'Error', message: 'it ended without a result' }));
  });
  clearTimeout(clock);
  clearInterval(watch);
  await worker.terminate();
  return outcome;
}

function lastWords(error: unknown): WorkOutcome<never> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'over', limit: 'memory' };
  return {
    kind: 'failed',
    name: error instanceof Error ? error.name : 'Error',
    message: error instanceof Error ? error.message : String(error),
  };
}
