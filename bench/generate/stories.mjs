/** An invented happening: what every report of it agrees on. */
import { drawCompany, drawPerson, drawPlace, streetName } from './names.mjs';
import { Random, seedOf } from './random.mjs';
import { fillSlots } from './slots.mjs';
import { TOPICS } from './topics.mjs';
import { SPEECH } from './words.mjs';

const TOTAL_WEIGHT = TOPICS.reduce((sum, { weight }) => sum + weight, 0);

/** Sizes of stories fall off as a power of this: half have one or two reports, a few hundreds. News archives are
 *  between 1 and 2; at 1.25 the mean is about four. */
const SIZE_TAIL = 1.25;
const LARGEST_STORY = 300;

const DAY = 24 * 60;

function pickTopic(random) {
  let left = random.next() * TOTAL_WEIGHT;
  for (const topic of TOPICS) {
    left -= topic.weight;
    if (left < 0) return topic;
  }
  return TOPICS[0];
}

/** 3, 14, 250, 1,200: small numbers often, large ones round. */
function makeNumber(random) {
  const size = Math.exp(random.next() * 7);
  return size < 100 ? Math.max(2, Math.round(size)) : Math.round(size / 10) * 10;
}

/** How many reports it gets: a power law, cut off. */
function makeSize(random) {
  return Math.min(LARGEST_STORY, 1 + random.rank({ offset: 1, tail: SIZE_TAIL }));
}

function makeActors(random, topic, place) {
  const people = random
    .some(topic.roles, random.between(2, 5))
    .map((role) => ({ role, ...drawPerson(random) }));
  const company = drawCompany(random);
  const rival = drawCompany(random);
  const bodies = topic.bodies.map((body) =>
    body.replace('%P', place).replace('%C', company).replace('%D', rival),
  );
  return { people, company, rival, bodies };
}

function makeFacts(random, story) {
  const { topic, people, bodies } = story;
  const counts = random
    .some(topic.counts, random.between(1, 3))
    .map(([what, happened]) => ({ kind: 'count', number: makeNumber(random), what, happened }));
  const acts = random.some(topic.acts, random.between(3, topic.acts.length)).map((act) => ({
    kind: 'act',
    act,
    actor: random.chance(0.5) ? random.pick(people) : null,
    body: random.pick(bodies),
    daysAfter: random.between(0, 2),
  }));
  const money = { kind: 'money', amount: Math.max(2, Math.round(Math.exp(random.next() * 6))) };
  const percent = { kind: 'percent', amount: random.between(2, 80), noun: random.pick(topic.nouns) };
  const speeches = Array.from({ length: random.between(3, 14) }, () => ({
    kind: 'speech',
    speaker: random.pick(people),
    words: fillSlots(random.pick(SPEECH), random, story),
  }));
  return [...counts, ...acts, money, percent, ...speeches];
}

/** The story of a number: the same for the same seed. `begins` is in minutes since the archive's first. */
export function makeStory(seed, number, begins) {
  const random = new Random(seedOf(seed, 2, number));
  const topic = pickTopic(random);
  const place = drawPlace(random);
  const actors = makeActors(random, topic, place);
  const story = {
    number,
    topic,
    begins,
    size: makeSize(random),
    /** Minutes in which its reports appear: large stories go on for days. */
    lasts: DAY * (0.3 + 2.5 * random.next()),
    place,
    region: drawPlace(random),
    street: streetName(random.between(0, 20_000)),
    event: random.pick(topic.events),
    ...actors,
  };
  return { ...story, facts: makeFacts(random, story) };
}
