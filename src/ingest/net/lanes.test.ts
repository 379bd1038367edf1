import { describe, expect, it } from 'vitest';
import { serve } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';
import { openLanes, openSlots } from './lanes.ts';

/** A clock that only pauses move, and the pauses. */
function clock(): {
  now: () => Date;
  pause: (ms: number) => Promise<void>;
  pauses: number[];
  set: (ms: number) => void;
} {
  const pauses: number[] = [];
  let time = 1_000_000;
  return {
    now: () => new Date(time),
    pause: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
    pauses,
    set: (ms) => {
      time = ms;
    },
  };
}

describe('one host', () => {
  it('is asked by one at a time, in order, with a pause from the end of one to the start of the next', async () => {
    const time = clock();
    const lanes = openLanes(time);
    const log: string[] = [];
    const task = (name: string, ms: number) =>
      lanes.run('news.example', 100, async () => {
        log.push(`${name} begins`);
        time.set(time.now().getTime() + ms);
        await Promise.resolve();
        log.push(`${name} ends`);
      });
    await Promise.all([task('a', 30), task('b', 0), task('c', 0)]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(time.pauses).toEqual([100, 100]);
  });

  it.each([
    ['less, when some of it has passed', 40, [60]],
    ['none, when all of it has', 100, []],
    ['no more than asked for, when the clock was set back', -5_000_000, [100]],
  ])('pauses %s', async (_name, passed, pauses) => {
    const time = clock();
    const lanes = openLanes(time);
    await lanes.run('news.example', 100, async () => {});
    time.set(time.now().getTime() + passed);
    await lanes.run('news.example', 100, async () => {});
    expect(time.pauses).toEqual(pauses);
  });

  it('goes on after a failure', async () => {
    const time = clock();
    const lanes = openLanes(time);
    const failing = lanes.run('news.example', 100, () => Promise.reject(new Error('broken')));
    const next = lanes.run('news.example', 100, async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
    expect(time.pauses).toEqual([100]);
  });

  it('does not wait for another', async () => {
    const lanes = openLanes(clock());
    const never = lanes.run('news.example', 100, () => new Promise(() => {}));
    expect(await lanes.run('other.example', 100, async () => 'done')).toBe('done');
    void never;
  });
});

it('few tasks run at once, and all of them run', async () => {
  const inSlot = openSlots<number>(3);
  let running = 0;
  let most = 0;
  const tasks = Array.from({ length: 10 }, (_, index) =>
    inSlot(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (index === 4) throw new Error('broken');
      return index;
    }).catch(() => -1),
  );
  expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3, -1, 5, 6, 7, 8, 9]);
  expect(most).toBe(3);
});

/** A server that answers a little later, and the most requests it had at once. */
async function busyServer(): Promise<{ port: number; most: () => number }> {
  let running = 0;
  let most = 0;
  const { port } = await serve({
    '/a': (_request, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('Read.');
      }, 20);
    },
  });
  return { port, most: () => most };
}

const lookup = async () => [{ address: '127.0.0.1', family: 4 }];

it('a host has one request at a time, by whatever port or spelling', async () => {
  const server = await busyServer();
  const fetcher = testFetcher({ lookup });
  const hosts = ['news.example', 'NEWS.example', 'news.example.'];
  const answers = await Promise.all(hosts.map((host) => fetcher.fetch(`http://${host}:${server.port}/a`)));
  expect(answers.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
  expect(server.most()).toBe(1);
});

it('hosts are asked side by side, six at most', async () => {
  const server = await busyServer();
  const fetcher = testFetcher({ lookup, delayMs: 0 });
  const hosts = Array.from({ length: 15 }, (_, index) => `news${index}.example`);
  await Promise.all(hosts.map((host) => fetcher.fetch(`http://${host}:${server.port}/a`)));
  expect(server.most()).toBeGreaterThan(1);
  expect(server.most()).toBeLessThanOrEqual(6);
});
