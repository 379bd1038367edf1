/** Fills the slots of a sentence template: %N noun, %A adjective, %V verb in the past, %v verb, %G group of people,
 *  %T time past, %F time to come, %L place, %B body, %R person of the story, %W passer-by, %Y whole number, %# any number, %$ sum, %% share, %K clause, %E the happening. */
import { drawPerson, drawPlace } from './names.mjs';
import { ADJECTIVES, CLAUSES, GROUPS, LATER_TIMES, NOUNS, ORDINARY_TIMES, past, VERBS } from './words.mjs';

/** Half of the nouns belong to the story's subject. */
const OWN_NOUNS = 0.5;

/** Most places named are the story's own. */
const OWN_PLACES = 0.6;

function noun(random, { topic }) {
  const word = random.chance(OWN_NOUNS) ? random.pickEarly(topic.nouns) : random.pickEarly(NOUNS);
  // Compounds are where the vocabulary of a language grows beside its names.
  return random.chance(0.08) ? `${random.pick(NOUNS)} ${word}` : word;
}

/** 7, 42, 3.6 or 12,480. */
function makeFigure(random) {
  if (random.chance(0.6)) return String(random.between(3, 90));
  if (random.chance(0.3)) return (random.between(11, 99) / 10).toFixed(1);
  return random.between(100, 40_000).toLocaleString('en-US');
}

const FILLERS = {
  N: noun,
  A: (random) => random.pickEarly(ADJECTIVES),
  V: (random) => past(random.pickEarly(VERBS)),
  v: (random) => random.pickEarly(VERBS),
  G: (random) => random.pickEarly(GROUPS),
  T: (random) => random.pickEarly(ORDINARY_TIMES),
  F: (random) => random.pickEarly(LATER_TIMES),
  L: (random, { place, region }) =>
    random.chance(OWN_PLACES) ? random.pick([place, place, region]) : drawPlace(random),
  B: (random, { bodies }) => `the ${random.pick(bodies)}`,
  R: (random, { people }) => random.pick(people).last,
  Y: (random) => String(random.between(3, 90)),
  W: (random) => {
    const { first, last } = drawPerson(random);
    return `${first} ${last}, ${random.between(19, 81)},`;
  },
  '#': (random) => makeFigure(random),
  $: (random) => `$${random.between(2, 900)} million`,
  '%': (random) => `${random.between(2, 95)} percent`,
  K: (random, story) => fillSlots(random.pick(CLAUSES), random, story),
  E: (_, { event }) => event,
};

/** Fills every slot and mends the articles ("a urgent" → "an urgent"). */
export function fillSlots(template, random, story) {
  const filled = template.replace(/%([NAVvGTFLBRWY#$%KE])/g, (_, slot) => FILLERS[slot](random, story));
  return filled.replace(/\b([Aa]) (?=[aeiou])(?!uni|one|use)/g, '$1n ');
}

/** A sentence begins with a capital and ends with one stop. */
export function sentence(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
