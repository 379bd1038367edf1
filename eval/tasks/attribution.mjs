// @ts-check
/** @import { Attribution } from '../../src/model/annotation.ts' */
/** @import { Item, Program, Task } from '../task.ts' */
/** @import { MarkedAttribution, Role } from '../attribution/marked-attribution.mjs' */
/** @import { Reading } from '../attribution/classify-attributions.mjs' */
/** @import { Tallies } from '../measure/scores.mjs' */
import { z } from 'zod';
import { annotateOne } from '../annotate-one.mjs';
import { classifyAttributions, knownCues } from '../attribution/classify-attributions.mjs';
import { ATTRIBUTION_KINDS } from '../attribution/kinds.mjs';
import { markAttribution, ROLES } from '../attribution/marked-attribution.mjs';
import { scoreAttributions } from '../attribution/score-attributions.mjs';
import { markedText } from '../measure/marked-text.mjs';
import { isSpan, toUnits } from '../measure/offsets.mjs';
import { toMetrics } from '../measure/scores.mjs';
import { readSet, SET_FILES } from '../read-set.mjs';

const spansSchema = z.array(z.tuple([z.int().min(0), z.int().min(0)]));
const goldSchema = z.object({
  id: z.string(),
  attributions: z.array(z.object({ source: spansSchema, cue: spansSchema, content: spansSchema })),
});

/** @typedef {z.infer<typeof goldSchema>} Gold */

/** @type {Task} */
export const attributionTask = {
  name: 'attribution',
  title: 'Who says what',
  files: SET_FILES,
  nouns: { texts: 'articles', items: 'attributions' },
  question:
    'Political news with every attribution marked by a trained reader (PolNeAR): speech, but also belief, wish and judgement, ' +
    'down to “the council supports the plan”. Words count by whether both sides give them the same part. ' +
    'An attribution counts as found when its content shares half of its words with the gold’s and the sources share a word.',
  rows: [
    { metric: 'content', means: 'words of contents' },
    { metric: 'source', means: 'words of sources' },
    { metric: 'cue', means: 'words of cues' },
    { metric: 'linked', means: 'attributions: content with its source' },
    { metric: 'speech_content', means: 'words of contents, verbs of saying alone' },
    { metric: 'speech_linked', means: 'attributions, verbs of saying alone' },
  ],
  published: [
    {
      who: 'two trained annotators against each other, 18 of the texts',
      figures: 'words: content 0.92, source 0.81, cue 0.70; verbs of saying with their source 0.95',
    },
    {
      who: 'regular expressions, untuned, part `train`',
      figures: 'words: content 0.704, source 0.412, cue 0.361',
    },
    {
      who: 'Citron (trained) on PARC3, another corpus',
      figures: 'spans that overlap: content 0.833, source 0.853',
    },
  ],
  errorUnit:
    'one that is missed, or that the gold does not have, is one error; one that is found may have one in its content, one in its source and one in its cue. ' +
    'The examples mark [source], *cue* and {content}: what is missed as it should be, all else as it is given.',
  kinds: ATTRIBUTION_KINDS,
  evaluate(folder, program) {
    const read = readSet(folder, goldSchema).map((item) => ({
      id: item.article.id,
      ...readItem(item, program),
    }));
    /** @type {Tallies} */
    const tallies = new Map();
    for (const { text, golds, predictions } of read) scoreAttributions(tallies, text, golds, predictions);
    const known = knownCues(read);
    const total = (/** @type {(reading: Reading) => number} */ count) =>
      read.reduce((sum, reading) => sum + count(reading), 0);
    return {
      articles: read.length,
      sets: [],
      gold: total(({ golds }) => golds.length),
      predicted: total(({ predictions }) => predictions.length),
      metrics: toMetrics(tallies),
      errors: read.flatMap(({ id, ...reading }) =>
        classifyAttributions(reading, known).map(({ kind, gold, predicted }) => ({
          kind,
          article: id,
          expected: gold === null ? null : describe(reading, gold),
          given: predicted === null ? null : describe(reading, predicted),
        })),
      ),
    };
  },
};

/** @param {Item<Gold>} item
 *  @param {Program} program
 *  @returns {Reading} */
function readItem({ article, gold }, program) {
  const text = markedText(article.text);
  const units = toUnits(article.text, article.id);
  const inUnits = (/** @type {readonly (readonly [number, number])[]} */ spans) =>
    spans.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const annotated = annotateOne(program, article);
  const golds = gold.attributions.map(({ source, cue, content }) =>
    markAttribution(text, { source: inUnits(source), cue: inUnits(cue), content: inUnits(content) }),
  );
  const usable = (/** @type {Attribution} */ one, /** @type {Role} */ role) =>
    one[role].filter((span) => isSpan(article.text, span));
  const predictions = (annotated?.attributions ?? [])
    .map((one) => ({
      source: usable(one, 'source'),
      cue: usable(one, 'cue'),
      content: usable(one, 'content'),
    }))
    .filter((parts) => ROLES.some((role) => parts[role].length > 0))
    .map((parts) => markAttribution(text, parts));
  return { text, tokens: annotated?.tokens ?? [], golds, predictions };
}

/** @param {Reading} reading
 *  @param {MarkedAttribution} attribution
 *  @returns {string} [source] <cue> {content} */
function describe({ text }, { spans }) {
  const words = (/** @type {Role} */ role) =>
    spans[role].map(({ start, end }) => text.text.slice(start, end)).join(' … ');
  return `[${words('source')}] <${words('cue')}> {${words('content')}}`;
}
