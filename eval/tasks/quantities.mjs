// @ts-check
/** @import { Tallies } from '../measure/scores.mjs' */
/** @import { GivenQuantity, GoldQuantity } from '../quantities/compare-quantities.mjs' */
/** @import { Task } from '../task.ts' */
import { z } from 'zod';
import { annotateOne } from '../annotate-one.mjs';
import { toMetrics } from '../measure/scores.mjs';
import { classifyQuantities } from '../quantities/classify-quantities.mjs';
import { goldValue } from '../quantities/compare-quantities.mjs';
import { QUANTITY_KINDS } from '../quantities/kinds.mjs';
import { MAIN_SET, scoreQuantities } from '../quantities/score-quantities.mjs';
import { readSet, SET_FILES } from '../read-set.mjs';

const goldSchema = z.object({
  id: z.string(),
  set: z.string().default(MAIN_SET),
  quantities: z.array(
    z.object({
      value: z.coerce
        .string()
        .refine((value) => [goldValue(value)].flat().every(Number.isFinite), 'no number or range'),
      change: z.string().optional(),
      unit: z.string().nullish(),
      normalized_unit: z.string().nullish(),
    }),
  ),
});

/** @type {Task} */
export const quantitiesTask = {
  name: 'quantities',
  title: 'How many',
  files: SET_FILES,
  nouns: { texts: 'sentences', items: 'quantities' },
  question:
    'Single sentences of news with every quantity, its unit and what is said of it: about, a bound, a rise or fall (NewsQuant); ' +
    'and four sets of sentences with ages, sums of money, dimensions and temperatures, which a recogniser’s own tests were ' +
    'turned into. A quantity counts as found when the sentence has one of the same value; then unit and change are compared. ' +
    'The gold takes “rescue boat” for a unit; “the right head” asks for “boat” alone.',
  rows: [
    { metric: 'value', means: 'quantities found, NewsQuant' },
    { metric: 'value_change', means: 'with about, bound, rise or fall' },
    { metric: 'value_unit', means: 'with the very unit' },
    { metric: 'value_unit_head', means: 'with the right head of the unit' },
    { metric: 'age_value', means: 'quantities found, ages' },
    { metric: 'currency_value', means: 'quantities found, money' },
    { metric: 'dimension_value', means: 'quantities found, dimensions' },
    { metric: 'temperature_value', means: 'quantities found, temperatures' },
  ],
  published: [
    {
      who: 'CQE, all 590 sentences of NewsQuant',
      figures: 'found 0.920, with unit 0.856, with change 0.881',
    },
    { who: 'GPT-3, the same', figures: 'found 0.706, with unit 0.591, with change 0.519' },
    { who: 'quantulum3, the same', figures: 'found 0.730, with unit 0.472' },
    { who: 'Recognizers-Text, the same', figures: 'found 0.691, with unit 0.342' },
  ],
  errorUnit:
    'one that is missed, that the gold does not have, or that has another value is one error; one of the right value may have one in its unit and, in NewsQuant, one in its change.',
  kinds: QUANTITY_KINDS,
  evaluate(folder, program) {
    /** @type {Tallies} */
    const tallies = new Map();
    let gold = 0;
    let predicted = 0;
    const items = readSet(folder, goldSchema);
    const errors = items.flatMap(({ article, gold: { set, quantities: golds } }) => {
      // The gold marks no ordinals.
      const givens = (annotateOne(program, article)?.quantities ?? []).filter(
        ({ kind }) => kind !== 'ordinal',
      );
      scoreQuantities(tallies, set, golds, givens);
      gold += golds.length;
      predicted += givens.length;
      return classifyQuantities(golds, givens).map((error) => ({
        kind: error.kind,
        article: article.id,
        expected: error.gold === null ? null : describeGold(error.gold),
        given: error.given === null ? null : describeGiven(error.given),
      }));
    });
    const names = [...new Set(items.map(({ gold: { set } }) => set))];
    const sets = names.map((name) => ({
      name,
      articles: items.filter(({ gold: { set } }) => set === name).length,
    }));
    return { articles: items.length, sets, gold, predicted, metrics: toMetrics(tallies), errors };
  },
};

/** @param {GoldQuantity} gold */
function describeGold({ value, unit, normalized_unit: normal, change }) {
  return [change, value, unit ?? normal].filter((part) => part !== undefined).join(' ');
}

/** @param {GivenQuantity} given */
function describeGiven({ change, value, unit, of, kind }) {
  return `${change} ${[value].flat().join('-')} ${unit ?? of ?? '-'} (${kind})`;
}
