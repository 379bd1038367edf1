// @ts-check

/** BCubed precision, recall and F1 (Bagga and Baldwin 1998) of articles in known stories and found ones.
 *  @param {readonly { known: string, found: string }[]} articles */
export function scoreBCubed(articles) {
  const known = count(articles.map((article) => article.known));
  const found = count(articles.map((article) => article.found));
  const both = count(articles.map(pairOf));
  let precision = 0;
  let recall = 0;
  for (const article of articles) {
    const together = both.get(pairOf(article)) ?? 0;
    precision += together / (found.get(article.found) ?? 1) / articles.length;
    recall += together / (known.get(article.known) ?? 1) / articles.length;
  }
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** @param {{ known: string, found: string }} article */
const pairOf = ({ known, found }) => JSON.stringify([known, found]);

/** @param {readonly string[]} keys
 *  @returns {Map<string, number>} */
function count(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
