import { afterAll, describe, expect, it } from 'vitest';
import { collate } from '../../src/index.ts';
import { eventSlugs, readEvent } from './read-event.ts';
import { describeFigures, describeScore, score } from './score.ts';

describe.each(eventSlugs())('%s', async (slug) => {
  const event = await readEvent(slug);
  const found = score(collate(event.articles, {}), event.gold);

  afterAll(() => {
    process.stdout.write(`\n${slug}\n${describeFigures(found).join('\n')}\n`);
  });

  it('reads every report', () => {
    expect(event.articles).toHaveLength(event.gold.files.length);
  });

  it.each(Object.entries(event.floors.atLeast))('%s is at least %d', (metric, floor) => {
    expect(found.shares[metric] ?? null, describeScore(found)).not.toBeNull();
    expect(
      found.shares[metric] ?? 0,
      `${metric}:\n${(found.wrong[metric] ?? []).join('\n')}`,
    ).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(event.floors.atMost))('%s is at most %d', (metric, most) => {
    expect(found.faults[metric], `${metric}:\n${(found.wrong[metric] ?? []).join('\n')}`).toBeLessThanOrEqual(
      most,
    );
  });
});
