// @ts-check
/** @import { AttributionKind } from './kinds.mjs' */
/** @import { MarkedAttribution, Role } from './marked-attribution.mjs' */
/** @import { MarkedText } from '../measure/marked-text.mjs' */

/** What is wrong with an attribution that was found: at most one kind for each of its parts, the one of most words.
 *  Signs without a letter or digit do not count: who gets the quotation mark is no error.
 *  @param {MarkedText} text
 *  @param {MarkedAttribution} gold
 *  @param {MarkedAttribution} predicted
 *  @returns {AttributionKind[]} */
export function classifyParts(text, gold, predicted) {
  const difference = (/** @type {Role} */ role) =>
    differ(realWords(text, gold.words[role]), realWords(text, predicted.words[role]));
  return [
    contentKind(difference('content')),
    sourceKind(difference('source')),
    cueKind(difference('cue')),
  ].filter((kind) => kind !== null);
}

/** How many words the prediction lacks and has too many, and on which side of the part.
 *  @typedef {object} Difference
 *  @property {boolean} noGold
 *  @property {boolean} noPrediction
 *  @property {boolean} apart no word in common
 *  @property {{ before: number, within: number, after: number }} lacks
 *  @property {{ before: number, within: number, after: number }} adds */

/** @param {readonly number[]} gold
 *  @param {readonly number[]} predicted
 *  @returns {Difference} */
function differ(gold, predicted) {
  const isGold = new Set(gold);
  const isPredicted = new Set(predicted);
  const lacking = gold.filter((word) => !isPredicted.has(word));
  return {
    noGold: gold.length === 0,
    noPrediction: predicted.length === 0,
    apart: lacking.length === gold.length,
    lacks: sides(lacking, predicted),
    adds: sides(
      predicted.filter((word) => !isGold.has(word)),
      gold,
    ),
  };
}

/** @param {readonly number[]} words
 *  @param {readonly number[]} of ascending */
function sides(words, of) {
  const first = of[0] ?? 0;
  const last = of.at(-1) ?? 0;
  const before = words.filter((word) => word < first).length;
  const after = words.filter((word) => word > last).length;
  return { before, within: words.length - before - after, after };
}

/** @param {MarkedText} text
 *  @param {ReadonlySet<number>} words
 *  @returns {number[]} ascending */
function realWords({ text, words: places }, words) {
  return [...words]
    .filter((word) => /[\p{L}\p{N}]/u.test(text.slice(places[word]?.start, places[word]?.end)))
    .sort((a, b) => a - b);
}

/** @param {Difference} difference
 *  @returns {AttributionKind | null} */
function contentKind({ noGold, noPrediction, apart, lacks, adds }) {
  if (noGold && noPrediction) return null;
  if (noGold || noPrediction || apart) return 'content-elsewhere';
  return heaviest([
    ['content-begins-early', adds.before],
    ['content-begins-late', lacks.before],
    ['content-ends-late', adds.after],
    ['content-ends-early', lacks.after],
    ['content-gap', lacks.within + adds.within],
  ]);
}

/** @param {Difference} difference
 *  @returns {AttributionKind | null} */
function sourceKind({ noGold, noPrediction, apart, lacks, adds }) {
  if (noGold && noPrediction) return null;
  if (noPrediction) return 'source-missing';
  if (noGold) return 'source-surplus';
  if (apart) return 'source-elsewhere';
  return heaviest([
    ['source-short', sum(lacks)],
    ['source-long', sum(adds)],
  ]);
}

/** @param {Difference} difference
 *  @returns {AttributionKind | null} */
function cueKind({ noGold, noPrediction, apart, lacks, adds }) {
  if (noGold && noPrediction) return null;
  if (noGold || noPrediction || apart) return 'cue-elsewhere';
  return heaviest([
    ['cue-short', sum(lacks)],
    ['cue-long', sum(adds)],
  ]);
}

/** @param {Difference['lacks']} sides */
function sum({ before, within, after }) {
  return before + within + after;
}

/** @param {readonly (readonly [AttributionKind, number])[]} weighed
 *  @returns {AttributionKind | null} null where nothing differs; of equal ones the first */
function heaviest(weighed) {
  const [first] = [...weighed].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === 0 ? null : first[0];
}
