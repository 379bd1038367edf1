/** A stream of digests as long as wanted from those of a few thousand invented articles: annotating a hundred thousand
 *  would take half an hour, and it is not what the bench of clustering asks. */
import { mixHash } from '../dist/text/mix-hash.js';

/** A term of more than this part of the articles is a common word: it stays what it is in every turn. All others are
 *  what makes these stories these. */
const COMMON = 0.01;

/** The base again and again, each turn some days later and with other rare words, names and numbers: its stories are
 *  others, the common words and the sizes are the same.
 *  @param {readonly import('../dist/model/digest.d.ts').Digest[]} base in the order of publication
 *  @param {number} count */
export function* streamDigests(base, count) {
  const common = commonTerms(base);
  const days = base.flatMap(({ day }) => (day === null ? [] : [day]));
  const span = Math.max(...days) - Math.min(...days) + 1;
  for (let made = 0; made < count; made += 1) {
    const turn = Math.floor(made / base.length);
    const digest = base[made % base.length];
    yield turn === 0 ? digest : renew(digest, { turn, shift: turn * span, common });
  }
}

function commonTerms(base) {
  const counts = new Map();
  for (const { terms } of base) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = base.length * COMMON;
  return new Set([...counts].filter(([, count]) => count > most).map(([term]) => term));
}

function renew(digest, { turn, shift, common }) {
  const rename = (hash) => (common.has(hash) ? hash : mixHash(hash ^ Math.imul(turn, 0x9e3779b1)));
  const later = (day) => day + shift;
  const vector = ({ hashes, weights }) => {
    const pairs = hashes.map((hash, at) => [rename(hash), weights[at]]).sort(([a], [b]) => a - b);
    return { hashes: pairs.map(([hash]) => hash), weights: pairs.map(([, weight]) => weight) };
  };
  const { hashes: terms, weights } = vector({ hashes: digest.terms, weights: digest.weights });
  const renewed = { ...digest, articleId: `${digest.articleId}-${turn}`, terms, weights };
  for (const [field, value] of Object.entries(digest)) {
    if (DAYS.has(field)) renewed[field] = Array.isArray(value) ? value.map(later) : value && later(value);
    else if (NAMES.has(field)) renewed[field] = [...new Set(value.map(rename))].sort((a, b) => a - b);
    else if (value?.hashes !== undefined) renewed[field] = vector(value);
  }
  return renewed;
}

const DAYS = new Set(['day', 'days', 'firstDay', 'monthDays']);
const NAMES = new Set(['people', 'surnames', 'places', 'leadPlaces', 'streets', 'tolls']);
