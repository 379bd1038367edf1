// @ts-check
/** @import { EvaluationError, Item, Program, Task } from '../task.ts' */
/** @import { Tallies } from '../measure/scores.mjs' */
/** @import { TimeMark } from '../times/classify-times.mjs' */
/** @import { Pairs } from '../times/score-times.mjs' */
import { z } from 'zod';
import { annotateOne } from '../annotate-one.mjs';
import { isSpan, toUnits } from '../measure/offsets.mjs';
import { share, toMetrics } from '../measure/scores.mjs';
import { readSet, SET_FILES } from '../read-set.mjs';
import { classifyFound, missedKind, surplusKind } from '../times/classify-times.mjs';
import { TIME_KINDS } from '../times/kinds.mjs';
import { pairTimes, scoreTimes } from '../times/score-times.mjs';

const goldSchema = z.object({
  id: z.string(),
  times: z.array(
    z.object({ start: z.int().min(0), end: z.int().min(0), type: z.string(), value: z.string().nullish() }),
  ),
});

/** @typedef {z.infer<typeof goldSchema>} Gold */

/** One article's times of both sides, and the text they stand in.
 *  @typedef {{ id: string, text: string, golds: TimeMark[], predictions: TimeMark[] }} Reading */

/** @type {Task} */
export const timesTask = {
  name: 'times',
  title: 'When',
  files: SET_FILES,
  nouns: { texts: 'articles', items: 'times' },
  question:
    'News of the 1980s to 2000s with every time expression marked and given its place on the calendar (TimeBank and AQUAINT, ' +
    'in TimeML), much of it on business. A time counts as found where it overlaps the gold’s; its value counts as right ' +
    'where it is the gold’s to the letter: 2026-05, P2M, PRESENT_REF.',
  rows: [
    { metric: 'relaxed', means: 'times found' },
    { metric: 'strict', means: 'with the very span' },
    { metric: 'value', means: 'with the right value' },
    { metric: 'strict_value', means: 'with both' },
  ],
  published: [
    {
      who: 'HeidelTime on other texts of the same kind (TempEval-3, platinum)',
      figures: 'found 0.903, the very span 0.813, right value 0.776',
    },
  ],
  errorUnit:
    'one that is missed, or that the gold does not have, is one error; one that is found may have one in its value and one in its span.',
  kinds: TIME_KINDS,
  evaluate(folder, program) {
    const read = readSet(folder, goldSchema).map((item) => readItem(item, program));
    /** @type {Tallies} */
    const tallies = new Map();
    let sameType = 0;
    const errors = read.flatMap((reading) => {
      const { golds, predictions } = reading;
      const pairs = pairTimes(golds, predictions);
      scoreTimes(tallies, reading, pairs);
      sameType += pairs.filter(({ gold, predicted }) => gold.type === predicted.type).length;
      return classify(reading, pairs);
    });
    const found = tallies.get('relaxed')?.right ?? 0;
    const rightValue = tallies.get('value')?.right ?? 0;
    return {
      articles: read.length,
      sets: [],
      gold: tallies.get('relaxed')?.gold ?? 0,
      predicted: tallies.get('relaxed')?.predicted ?? 0,
      metrics: {
        ...toMetrics(tallies),
        value_accuracy: share(rightValue, found),
        type_accuracy: share(sameType, found),
      },
      errors,
    };
  },
};

/** @param {Item<Gold>} item
 *  @param {Program} program
 *  @returns {Reading} */
function readItem({ article, gold }, program) {
  const units = toUnits(article.text, article.id);
  const golds = gold.times.map(({ start, end, type, value }) => ({
    start: units(start),
    end: units(end),
    type,
    value: value ?? '',
  }));
  /** @type {Map<string, TimeMark>} One prediction a span. */
  const predictions = new Map();
  for (const { start, end, type, value } of annotateOne(program, article)?.times ?? []) {
    if (isSpan(article.text, { start, end })) predictions.set(`${start} ${end}`, { start, end, type, value });
  }
  return { id: article.id, text: article.text, golds, predictions: [...predictions.values()] };
}

/** @param {Reading} reading
 *  @param {Pairs} pairs
 *  @returns {EvaluationError[]} */
function classify({ id, text, golds, predictions }, pairs) {
  const found = new Set(pairs.map(({ gold }) => gold));
  const right = new Set(pairs.map(({ predicted }) => predicted));
  const words = (/** @type {TimeMark} */ { start, end }) => text.slice(start, end);
  const describe = (/** @type {TimeMark} */ time) => `“${words(time)}” ${time.type} ${time.value}`;
  return [
    ...pairs.flatMap(({ gold, predicted }) =>
      classifyFound(gold, predicted).map((kind) => ({
        kind,
        article: id,
        expected: describe(gold),
        given: describe(predicted),
      })),
    ),
    ...golds
      .filter((gold) => !found.has(gold))
      .map((gold) => ({ kind: missedKind(gold), article: id, expected: describe(gold), given: null })),
    ...predictions
      .filter((predicted) => !right.has(predicted))
      .map((predicted) => ({
        kind: surplusKind(predicted, words(predicted)),
        article: id,
        expected: null,
        given: describe(predicted),
      })),
  ];
}
