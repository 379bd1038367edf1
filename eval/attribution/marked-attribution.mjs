// @ts-check
/** @import { Span } from '../../src/model/span.ts' */
/** @import { MarkedText } from '../measure/marked-text.mjs' */
import { wordsIn } from '../measure/marked-text.mjs';
import { hasSpeechVerb } from './speech-verbs.mjs';

/** In this order they claim the words of one attribution.
 *  @type {readonly Role[]} */
export const ROLES = ['cue', 'source', 'content'];

/** @typedef {'cue' | 'source' | 'content'} Role */
/** @typedef {Readonly<Record<Role, readonly Span[]>>} Parts */

/** One attribution of either side, with the words of the text that its parts touch.
 *  @typedef {object} MarkedAttribution
 *  @property {Parts} spans sorted
 *  @property {Readonly<Record<Role, ReadonlySet<number>>>} words
 *  @property {ReadonlySet<number>} all the words of all parts
 *  @property {boolean} speech its cue has a verb of saying */

/** @param {MarkedText} text
 *  @param {Parts} parts
 *  @returns {MarkedAttribution} */
export function markAttribution(text, parts) {
  const sorted = (/** @type {Role} */ role) =>
    [...parts[role]].sort((a, b) => a.start - b.start || a.end - b.end);
  const spans = { cue: sorted('cue'), source: sorted('source'), content: sorted('content') };
  const words = {
    cue: wordsIn(text, spans.cue),
    source: wordsIn(text, spans.source),
    content: wordsIn(text, spans.content),
  };
  const cue = spans.cue.map(({ start, end }) => text.text.slice(start, end)).join(' ');
  return {
    spans,
    words,
    all: new Set([...words.cue, ...words.source, ...words.content]),
    speech: hasSpeechVerb(cue),
  };
}

/** Gives each word one part of one attribution: where attributions nest, the widest keeps the word.
 *  @param {readonly MarkedAttribution[]} attributions
 *  @returns {Map<number, { role: Role, attribution: MarkedAttribution }>} by word */
export function labelWords(attributions) {
  /** @type {Map<number, { role: Role, attribution: MarkedAttribution }>} */
  const labels = new Map();
  const first = (/** @type {MarkedAttribution} */ { all }) => (all.size === 0 ? 0 : Math.min(...all));
  const widestFirst = [...attributions].sort((a, b) => b.all.size - a.all.size || first(a) - first(b));
  for (const attribution of widestFirst) {
    for (const role of ROLES) {
      for (const word of attribution.words[role])
        if (!labels.has(word)) labels.set(word, { role, attribution });
    }
  }
  return labels;
}
