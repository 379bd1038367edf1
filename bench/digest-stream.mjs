/** A stream of digests as long as wanted from those of a few thousand invented articles: annotating a hundred thousand
 *  would take half an hour, and it is not what the bench of clustering asks. */
import { mixHash } from '../dist/text/mix-hash.js';

/** A term of more than this part of the stories is a common word: it stays what it is in every turn. All others are
 *  what makes these stories these, however many articles tell them. */
const COMMON = 0.1;

/** The base again and again, each turn some days later and with other rare words, names and numbers: its stories are
 *  others, the common words and the sizes are the same.
 *  @param {readonly { digest: import('../dist/model/digest.d.ts').Digest, story: string }[]} known in the order of publication
 *  @param {number} count */
export function* streamDigests(known, count) {
  const common = commonHashes([...new Map(known.map(({ digest, story }) => [story, digest])).values()]);
  const base = known.map(({ digest }) => digest);
  const days = base.flatMap(({ day }) => (day === null ? [] : [day]));
  const span = Math.max(...days) - Math.min(...days) + 1;
  for (let made = 0; made < count; made += 1) {
    const turn = Math.floor(made / base.length);
    const digest = base[made % base.length];
    yield turn === 0 ? digest : renew(digest, { turn, shift: turn * span, common });
  }
}

/** @param {readonly import('../dist/model/digest.d.ts').Digest[]} base one of each story */
function commonHashes(base) {
  const counts = new Map();
  for (const { terms, names } of base) {
    for (const hash of [...terms, ...names]) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const most = base.length * COMMON;
  return new Set([...counts].filter(([, count]) => count > most).map(([hash]) => hash));
}

/** Hashes, and what stands beside each of them. */
const HASHES = {
  terms: ['weights', 'lead', 'title', 'leadNames', 'mainNames'],
  names: ['nameWeights'],
  surnames: [],
  places: [],
  leadPlaces: [],
  streets: [],
  ages: [],
  figures: [],
  tolls: [],
};

function renew(digest, { turn, shift, common }) {
  const rename = (hash) => (common.has(hash) ? hash : mixHash(hash ^ Math.imul(turn, 0x9e3779b1)));
  const renewed = {
    ...digest,
    articleId: `${digest.articleId}-${turn}`,
    day: digest.day === null ? null : digest.day + shift,
  };
  for (const [field, beside] of Object.entries(HASHES)) {
    const hashes = digest[field].map(rename);
    const order = Array.from(hashes.keys()).sort((a, b) => hashes[a] - hashes[b]);
    renewed[field] = order.map((at) => hashes[at]);
    for (const other of beside) renewed[other] = order.map((at) => digest[other][at]);
  }
  return renewed;
}
