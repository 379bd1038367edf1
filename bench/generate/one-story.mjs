/** Reports of one invented story, as many as are asked for: a stream of news has few stories of hundreds of reports. */
import { pickKind, takeOver } from './copies.mjs';
import { makeOutlets } from './outlets.mjs';
import { Random, seedOf } from './random.mjs';
import { makeStory } from './stories.mjs';
import { headline, wordReport } from './wording.mjs';

const FIRST_MOMENT = Date.UTC(2025, 0, 6);

/** Minutes between two reports. */
const GAP = 30;

/** Words of a report: the median of the stream. */
const WORDS = 310;

/** Of the reports after the first few, this share is taken over from one of those, as in the stream. */
const TAKEN_OVER = 0.28;
const ROOTS = 4;

/** The first n reports of a longer story are the story of n. The same seed gives the same bytes.
 *  @returns {{ id: string, title: string, text: string, outlet: string, publishedAt: string, language: string }[]} */
export function reportStory(reports, seed = 1) {
  const story = makeStory(seed, 0, 0);
  const { papers } = makeOutlets(seed);
  const roots = [];
  return Array.from({ length: reports }, (_, number) => {
    const random = new Random(seedOf(seed, 4, number));
    const publishedAt = FIRST_MOMENT + number * GAP * 60_000;
    const marks = random.chance(0.6) ? ['“', '”'] : ['"', '"'];
    const report = { random, story, publishedAt, eventDay: FIRST_MOMENT, named: new Set(), marks };
    const own = () => wordReport(report, WORDS);
    const taken = roots.length === ROOTS && random.chance(TAKEN_OVER);
    const paragraphs = taken
      ? takeOver({ kind: pickKind(random), root: random.pick(roots), own }, random)
      : own();
    if (roots.length < ROOTS) roots.push({ id: `r${number}`, paragraphs });
    return {
      id: `r${number}`,
      title: headline(report),
      text: paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'),
      outlet: random.pick(papers).name,
      publishedAt: new Date(publishedAt).toISOString(),
      language: 'en',
    };
  });
}
