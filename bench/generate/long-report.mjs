/** One long invented report: a chronicle in which every sentence tells of a death, a figure, a speech or a pledge. */
import { drawPerson, drawPlace } from './names.mjs';
import { Random, seedOf } from './random.mjs';

const person = (random) => {
  const { first, last } = drawPerson(random);
  return `${first} ${last}`;
};

const SENTENCES = [
  (random) =>
    `${person(random)}, ${random.between(18, 90)}, was killed when the roof of a mill in ${drawPlace(random)} fell.`,
  (random) => `Police said ${random.between(2, 90)} people were injured in ${drawPlace(random)}.`,
  (random) =>
    `A ${random.between(18, 90)}-year-old woman died in hospital in ${drawPlace(random)} on Friday.`,
  (random) =>
    `“We heard a bang and then nothing,” said ${person(random)}, a baker from ${drawPlace(random)}.`,
  (random) => `The mayor of ${drawPlace(random)} promised to build ${random.between(2, 90)} houses by 2030.`,
  (random) => `The council of ${drawPlace(random)} denied that the dam had been checked.`,
];

/** Sentences of a paragraph. */
const PARAGRAPH = 3;

/** The first n sentences of a longer report are the report of n. The same seed gives the same bytes.
 *  @returns {{ id: string, text: string, outlet: string, publishedAt: string, language: string }} */
export function longReport(sentences, seed = 1) {
  const random = new Random(seedOf(seed, 7, 0));
  const told = Array.from({ length: sentences }, () => random.pick(SENTENCES)(random));
  const text = told.reduce(
    (all, sentence, i) => `${all}${i === 0 ? '' : i % PARAGRAPH === 0 ? '\n\n' : ' '}${sentence}`,
    '',
  );
  return { id: 'long', text, outlet: 'The Long Report', publishedAt: '2025-01-06', language: 'en' };
}
