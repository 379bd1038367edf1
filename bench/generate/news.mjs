/** A stream of invented news in the order of publication, with its own gold. Seeded: the same seed gives the same
 *  articles, and the first n of a longer stream are the stream of n. Memory grows with the stories under way only. */
import { pickKind, takeOver } from './copies.mjs';
import { makeOutlets } from './outlets.mjs';
import { Random, seedOf } from './random.mjs';
import { makeStory } from './stories.mjs';
import { headline, wordReport } from './wording.mjs';

/** Articles a day: then a window of days holds the same number of articles however long the stream is. */
const STORIES_A_DAY = 700;
const DAY_MINUTES = 24 * 60;
const FIRST_MOMENT = Date.UTC(2025, 0, 6);

/** Lengths are lognormal: half of the reports have under 310 words, one in six over 500. */
const MEDIAN_WORDS = 310;
const LENGTH_DEVIATION = 0.5;
const LEAST_WORDS = 70;
const MOST_WORDS = 3000;

/** Of the reports after a story's first, this share is taken over from one before it. */
const TAKEN_OVER = 0.28;

/** Most copied texts are an agency's. */
const AGENCY_ROOT = 0.6;

/** Earlier texts of a story that may still be copied. */
const ROOTS_KEPT = 4;

/** Smallest first. */
class Queue {
  #heap = [];

  get size() {
    return this.#heap.length;
  }

  push(item) {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (heap[above].time <= item.time) break;
      heap[at] = heap[above];
      at = above;
    }
    heap[at] = item;
  }

  peek() {
    return this.#heap[0];
  }

  pop() {
    const heap = this.#heap;
    const first = heap[0];
    const item = heap.pop();
    if (heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1].time < heap[below].time) below += 1;
      if (heap[below].time >= item.time) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = item;
    return first;
  }
}

function lengthOf(random) {
  const words = MEDIAN_WORDS * Math.exp(LENGTH_DEVIATION * random.normal());
  return Math.min(MOST_WORDS, Math.max(LEAST_WORDS, Math.round(words)));
}

/** The outlet's standing lines around the report, and where they lie. */
function dress(paragraphs, outlet) {
  const body = paragraphs.map((sentences) => sentences.join(' '));
  const blocks = [outlet.head, ...body, outlet.tail].filter((block) => block !== null);
  const text = blocks.join('\n\n');
  const boilerplate = [
    ...(outlet.head === null ? [] : [{ start: 0, end: outlet.head.length }]),
    ...(outlet.tail === null ? [] : [{ start: text.length - outlet.tail.length, end: text.length }]),
  ];
  return { text, boilerplate };
}

/** The next report of a story: worded by itself, or taken over from an earlier one. */
function write({ story, roots, written }, { seed, outlets, publishedAt, id }) {
  const random = new Random(seedOf(seed, 3, story.number, written));
  const report = {
    random,
    story,
    publishedAt,
    eventDay: FIRST_MOMENT + story.begins * 60_000,
    named: new Set(),
    marks: random.chance(0.6) ? ['“', '”'] : ['"', '"'],
  };
  const own = () => wordReport(report, lengthOf(random));
  const taken = roots.length > 0 && random.chance(TAKEN_OVER);
  const root = taken ? random.pick(roots) : null;
  const kind = taken ? pickKind(random) : null;
  const papers = taken ? outlets.papers.filter(({ name }) => name !== root.outlet) : outlets.papers;
  const byAgency = !taken && random.chance(roots.length === 0 ? AGENCY_ROOT : 0.1);
  const outlet = random.pick(byAgency ? outlets.agencies : papers);
  const paragraphs = root === null ? own() : takeOver({ kind, root, own }, random);
  if (root === null && roots.length < ROOTS_KEPT) roots.push({ id, outlet: outlet.name, paragraphs });
  return { outlet, title: headline(report), root, kind, ...dress(paragraphs, outlet) };
}

function toArticle(id, publishedAt, story, { outlet, title, text, boilerplate, root, kind }) {
  return {
    id,
    title,
    text,
    outlet: outlet.name,
    url: `${outlet.host}/${id}`,
    publishedAt: new Date(publishedAt).toISOString(),
    language: 'en',
    gold: { story: `s${story.number}`, takenFrom: root?.id ?? null, kind, boilerplate },
  };
}

/** Articles as the command line reads them; `gold` tells what the others have to find: the story, whose text was taken
 *  and how (`exact`, `edited`, `cut` are copies, `quoted` is not), and the outlet's standing lines.
 *  @param {{ articles: number, seed?: number }} options */
export function* generateNews({ articles, seed = 1 }) {
  const clock = new Random(seedOf(seed, 0));
  const outlets = makeOutlets(seed);
  const pending = new Queue();
  let begins = 0;
  let stories = 0;
  for (let made = 0; made < articles; made += 1) {
    while (pending.size === 0 || pending.peek().time >= begins) {
      const story = makeStory(seed, stories, begins);
      stories += 1;
      pending.push({ time: begins, story, roots: [], written: 0 });
      begins += clock.wait(STORIES_A_DAY / DAY_MINUTES);
    }
    const next = pending.pop();
    const id = `a${made}`;
    const publishedAt = FIRST_MOMENT + Math.floor(next.time) * 60_000;
    yield toArticle(id, publishedAt, next.story, write(next, { seed, outlets, publishedAt, id }));
    const written = next.written + 1;
    if (written < next.story.size) {
      // Most reports come early: the gaps grow towards the end.
      const gap = clock.wait((2 * (next.story.size - written)) / next.story.lasts);
      pending.push({ ...next, time: next.time + Math.min(gap, next.story.lasts), written });
    }
  }
}
