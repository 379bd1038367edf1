// @ts-check
/** @import { MarkedAttribution, Role } from './marked-attribution.mjs' */
/** @import { MarkedText } from '../measure/marked-text.mjs' */
/** @import { Tallies } from '../measure/scores.mjs' */
import { countShared, wordsIn } from '../measure/marked-text.mjs';
import { matchHeaviest } from '../measure/match.mjs';
import { count } from '../measure/scores.mjs';
import { findSentences } from '../measure/words.mjs';
import { labelWords, ROLES } from './marked-attribution.mjs';

/** Two spans are the same when they share at least this part of the words that either holds: below one half, a span
 *  could be the same as two that have nothing in common. */
const SAME_SPAN = 0.5;

/** Adds one article's attributions to the tallies: `source`, `cue` and `content` over words, `overlap` and
 *  `source_overlap` over spans, `linked` over attributions, `sent` over sentences; each but `source_overlap` also as
 *  `speech_…`, where recall asks for the gold's speech acts and precision for the program's.
 *  @param {Tallies} tallies changed
 *  @param {MarkedText} text
 *  @param {readonly MarkedAttribution[]} golds
 *  @param {readonly MarkedAttribution[]} predictions */
export function scoreAttributions(tallies, text, golds, predictions) {
  const labels = { gold: labelWords(golds), predicted: labelWords(predictions) };
  for (const role of ROLES) scoreWords(tallies, role, labels);
  scoreSources(tallies, golds, predictions);
  scoreContents(tallies, golds, predictions);
  scoreSentences(tallies, text, labels);
}

/** @typedef {{ gold: ReturnType<typeof labelWords>, predicted: ReturnType<typeof labelWords> }} Labels */

/** Pairs of the same content, one to one.
 *  @param {readonly MarkedAttribution[]} golds
 *  @param {readonly MarkedAttribution[]} predictions
 *  @param {Role} [role] another part to go by
 *  @returns {Map<number, number>} gold index → predicted index */
export function pairAttributions(golds, predictions, role = 'content') {
  const candidates = golds.flatMap((one, gold) =>
    predictions.flatMap((other, predicted) => {
      const shared = countShared(one.words[role], other.words[role]);
      const weight = shared / (one.words[role].size + other.words[role].size - shared);
      return shared > 0 && weight >= SAME_SPAN ? [{ gold, predicted, weight }] : [];
    }),
  );
  return matchHeaviest(candidates);
}

/** @param {Tallies} tallies
 *  @param {Role} role
 *  @param {Labels} labels */
function scoreWords(tallies, role, labels) {
  const gold = [...labels.gold].filter(([, label]) => label.role === role);
  const predicted = [...labels.predicted].filter(([, label]) => label.role === role);
  const isGold = new Set(gold.map(([word]) => word));
  const isPredicted = new Set(predicted.map(([word]) => word));
  count(tallies, role, {
    gold: gold.length,
    predicted: predicted.length,
    right: countShared(isGold, isPredicted),
  });
  const goldSpeech = gold.filter(([, { attribution }]) => attribution.speech);
  const predictedSpeech = predicted.filter(([, { attribution }]) => attribution.speech);
  count(tallies, `speech_${role}`, {
    gold: goldSpeech.length,
    found: goldSpeech.filter(([word]) => isPredicted.has(word)).length,
    predicted: predictedSpeech.length,
    right: predictedSpeech.filter(([word]) => isGold.has(word)).length,
  });
}

/** @param {Tallies} tallies
 *  @param {readonly MarkedAttribution[]} golds
 *  @param {readonly MarkedAttribution[]} predictions */
function scoreSources(tallies, golds, predictions) {
  count(tallies, 'source_overlap', {
    gold: golds.filter(({ words }) => words.source.size > 0).length,
    predicted: predictions.filter(({ words }) => words.source.size > 0).length,
    right: pairAttributions(golds, predictions, 'source').size,
  });
}

/** @param {Tallies} tallies
 *  @param {readonly MarkedAttribution[]} golds
 *  @param {readonly MarkedAttribution[]} predictions */
function scoreContents(tallies, golds, predictions) {
  const matched = pairAttributions(golds, predictions);
  const pairs = Array.from(matched).flatMap(([gold, predicted]) => {
    const [one, other] = [golds[gold], predictions[predicted]];
    return one === undefined || other === undefined ? [] : [{ gold: one, predicted: other }];
  });
  const goldContents = golds.filter(({ words }) => words.content.size > 0);
  const predictedContents = predictions.filter(({ words }) => words.content.size > 0);
  countBoth(tallies, 'overlap', { pairs, golds: goldContents, predictions: predictedContents });

  // What the gold gives no source for can be linked to none: left out on both sides.
  const sourceless = new Set(
    pairs.filter(({ gold }) => gold.words.source.size === 0).map(({ predicted }) => predicted),
  );
  countBoth(tallies, 'linked', {
    pairs: pairs.filter(({ gold, predicted }) => countShared(gold.words.source, predicted.words.source) > 0),
    golds: goldContents.filter(({ words }) => words.source.size > 0),
    predictions: predictedContents.filter((one) => one.words.source.size > 0 && !sourceless.has(one)),
  });
}

/** All of them, and the speech acts alone.
 *  @param {Tallies} tallies
 *  @param {string} name
 *  @param {{ pairs: readonly { gold: MarkedAttribution, predicted: MarkedAttribution }[],
 *   golds: readonly MarkedAttribution[], predictions: readonly MarkedAttribution[] }} sides */
function countBoth(tallies, name, { pairs, golds, predictions }) {
  count(tallies, name, { gold: golds.length, predicted: predictions.length, right: pairs.length });
  count(tallies, `speech_${name}`, {
    gold: golds.filter(({ speech }) => speech).length,
    found: pairs.filter(({ gold }) => gold.speech).length,
    predicted: predictions.filter(({ speech }) => speech).length,
    right: pairs.filter(({ predicted }) => predicted.speech).length,
  });
}

/** Does a sentence hold any part of an attribution?
 *  @param {Tallies} tallies
 *  @param {MarkedText} text
 *  @param {Labels} labels */
function scoreSentences(tallies, text, labels) {
  for (const sentence of findSentences(text.text)) {
    const words = [...wordsIn(text, [sentence])];
    const gold = words.some((word) => labels.gold.has(word));
    const predicted = words.some((word) => labels.predicted.has(word));
    const goldSpeech = words.some((word) => labels.gold.get(word)?.attribution.speech);
    const predictedSpeech = words.some((word) => labels.predicted.get(word)?.attribution.speech);
    count(tallies, 'sent', { gold: +gold, predicted: +predicted, right: +(gold && predicted) });
    count(tallies, 'speech_sent', {
      gold: +goldSpeech,
      found: +(goldSpeech && predicted),
      predicted: +predictedSpeech,
      right: +(predictedSpeech && gold),
    });
  }
}
