// @ts-check
/** @import { Token } from '../../src/model/annotation.ts' */
/** @import { AttributionKind } from './kinds.mjs' */
/** @import { MarkedAttribution } from './marked-attribution.mjs' */
/** @import { MarkedText } from '../measure/marked-text.mjs' */
/** @import { Span } from '../../src/model/span.ts' */
import { countShared } from '../measure/marked-text.mjs';
import { matchHeaviest } from '../measure/match.mjs';
import { classifyParts } from './classify-parts.mjs';
import { pairAttributions } from './score-attributions.mjs';

/** @typedef {Pick<Token, 'start' | 'end' | 'pos' | 'lemma'>} Word */

/** One article with both sides' attributions.
 *  @typedef {object} Reading
 *  @property {MarkedText} text
 *  @property {readonly Word[]} tokens the program's own, for parts of speech
 *  @property {readonly MarkedAttribution[]} golds
 *  @property {readonly MarkedAttribution[]} predictions */

/** @typedef {{ kind: AttributionKind, gold: MarkedAttribution | null, predicted: MarkedAttribution | null }} AttributionError */

/** Lemmas of the verbs in the cues that the program gives: the cues it knows, as far as the articles show.
 *  @param {readonly Reading[]} readings
 *  @returns {Set<string>} */
export function knownCues(readings) {
  return new Set(
    readings.flatMap(({ tokens, predictions }) =>
      predictions.flatMap(({ spans }) => verbsIn(tokens, spans.cue).map(({ lemma }) => lemma)),
    ),
  );
}

/** Every error of one article. An attribution that is missed or surplus is one error; one that was found may have an
 *  error in each of its three parts.
 *  @param {Reading} reading
 *  @param {ReadonlySet<string>} known lemmas of `knownCues`
 *  @returns {AttributionError[]} */
export function classifyAttributions(reading, known) {
  const { golds, predictions } = reading;
  const pairs = pairForErrors(golds, predictions);
  const taken = new Set(pairs.values());
  /** @type {(gold: MarkedAttribution, index: number) => AttributionError[]} */
  const errorsOf = (gold, index) => {
    const predicted = predictions[pairs.get(index) ?? -1];
    if (predicted === undefined) return [{ kind: missedKind(reading, gold, known), gold, predicted: null }];
    return classifyParts(reading.text, gold, predicted).map((kind) => ({ kind, gold, predicted }));
  };
  return [
    ...golds.flatMap(errorsOf),
    ...predictions
      .filter((_, index) => !taken.has(index))
      .map((predicted) => ({ kind: surplusKind(reading, predicted), gold: null, predicted })),
  ];
}

/** Pairs of the same content; of the rest, pairs by the same cue, whose contents then differ.
 *  @param {readonly MarkedAttribution[]} golds
 *  @param {readonly MarkedAttribution[]} predictions
 *  @returns {Map<number, number>} gold index → predicted index */
function pairForErrors(golds, predictions) {
  const pairs = pairAttributions(golds, predictions);
  const taken = new Set(pairs.values());
  const candidates = golds.flatMap((one, gold) =>
    predictions.flatMap((other, predicted) =>
      !pairs.has(gold) && !taken.has(predicted) && countShared(one.words.cue, other.words.cue) > 0
        ? [{ gold, predicted, weight: countShared(one.all, other.all) / (one.all.size + other.all.size) }]
        : [],
    ),
  );
  return new Map([...pairs, ...matchHeaviest(candidates)]);
}

/** @param {Reading} reading
 *  @param {MarkedAttribution} gold
 *  @param {ReadonlySet<string>} known
 *  @returns {AttributionKind} */
function missedKind({ text, tokens, predictions }, gold, known) {
  if (isInside(gold, predictions)) return 'missed-inside';
  if (!hasLetter(text, gold.spans.cue)) return 'missed-sign';
  if (gold.words.source.size === 0) return 'missed-sourceless';
  const verbs = verbsIn(tokens, gold.spans.cue);
  const form = hasVerb(tokens, gold.spans.content) ? 'clause' : 'object';
  if (gold.speech) return `missed-speech-${form}`;
  if (verbs.some(({ lemma }) => known.has(lemma))) return `missed-known-${form}`;
  if (verbs.length > 0) return `missed-unknown-${form}`;
  const parts = new Set(tokensIn(tokens, gold.spans.cue).map(({ pos }) => pos));
  if (parts.has('NOUN') || parts.has('PROPN')) return 'missed-noun';
  return parts.has('ADJ') || parts.has('ADV') ? 'missed-adjective' : 'missed-other';
}

/** @param {Reading} reading
 *  @param {MarkedAttribution} predicted
 *  @returns {AttributionKind} */
function surplusKind({ tokens, golds }, predicted) {
  if (isInside(predicted, golds)) return 'surplus-nested';
  if (predicted.speech) return 'surplus-speech';
  if (verbsIn(tokens, predicted.spans.cue).length > 0) return 'surplus-verb';
  const parts = tokensIn(tokens, predicted.spans.cue).map(({ pos }) => pos);
  return parts.some((pos) => ['NOUN', 'PROPN', 'ADJ', 'ADV'].includes(pos))
    ? 'surplus-noun'
    : 'surplus-other';
}

/** Its cue, or where it has none its content, lies in the content of one of the others.
 *  @param {MarkedAttribution} one
 *  @param {readonly MarkedAttribution[]} others */
function isInside({ words }, others) {
  const inner = words.cue.size > 0 ? words.cue : words.content;
  return inner.size > 0 && others.some((other) => countShared(inner, other.words.content) === inner.size);
}

/** @param {MarkedText} text
 *  @param {readonly Span[]} spans */
function hasLetter({ text }, spans) {
  return spans.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}

/** @param {readonly Word[]} tokens
 *  @param {readonly Span[]} spans */
function verbsIn(tokens, spans) {
  return tokensIn(tokens, spans).filter(({ pos }) => pos === 'VERB');
}

/** @param {readonly Word[]} tokens
 *  @param {readonly Span[]} spans */
function hasVerb(tokens, spans) {
  return tokensIn(tokens, spans).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** @param {readonly Word[]} tokens
 *  @param {readonly Span[]} spans */
function tokensIn(tokens, spans) {
  return tokens.filter((token) => spans.some(({ start, end }) => token.start < end && token.end > start));
}
