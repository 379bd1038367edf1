import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { runLimited, type WorkLimits } from './limited-worker.ts';

const require = createRequire(import.meta.url);

const LIMITS: WorkLimits = { seconds: 20, heapMb: 64, growthMb: 512 };

const run = (script: string, limits: Partial<WorkLimits> = {}) =>
  runLimited(require.resolve('marked'), script, { number: 20 }, { ...LIMITS, ...limits });

describe('a script in a thread of its own', () => {
  it.each<[string, string, unknown]>([
    ['gives its result', 'return data.number + 1;', { kind: 'done', result: 21 }],
    ['has the library', 'return typeof library.marked;', { kind: 'done', result: 'function' }],
    ['sees no environment', 'return Object.keys(process.env);', { kind: 'done', result: [] }],
    ['that throws', 'throw new TypeError("no");', { kind: 'failed', name: 'TypeError', message: 'no' }],
    [
      'that throws what is no error',
      'throw null;',
      { kind: 'failed', name: 'undefined', message: 'undefined' },
    ],
    [
      'that ends itself',
      'process.exit(1);',
      { kind: 'failed', name: 'Error', message: 'it ended without a result' },
    ],
    [
      'that recurses without end',
      'const f = () => f() + 1; return f();',
      { kind: 'failed', name: 'RangeError', message: 'Maximum call stack size exceeded' },
    ],
  ])('%s', async (_, script, expected) => {
    expect(await run(script)).toEqual(expected);
  });

  it('is ended when its time is over', async () => {
    expect(await run('for (;;);', { seconds: 0.2 })).toEqual({ kind: 'over', limit: 'time' });
  });

  it('is ended when its heap is full', async () => {
    const script = 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));';
    expect(await run(script, { heapMb: 16 })).toEqual({ kind: 'over', limit: 'memory' });
  });

  it('is ended when its buffers grow', async () => {
    const script = `
      const all = [];
      for (;;) {
        all.push(Buffer.alloc(1e6, 1));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }`;
    expect(await run(script, { growthMb: 60 })).toEqual({ kind: 'over', limit: 'memory' });
  });
});
