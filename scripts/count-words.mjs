/** Counts in how many articles each word stands, for the table that clustering weighs words with:
 *
 *    npm run build && node scripts/count-words.mjs FILE.jsonl… > src/cluster/en/document-frequencies.ts
 *
 *  Only words and counts are kept. The words are those that clustering reads (`term-of.ts`), so the table must be made
 *  anew, and its version raised, when these change. */
import { readFileSync } from 'node:fs';

const { termOf } = await import(new URL('../dist/cluster/term-of.js', import.meta.url).href);
const { annotateArticles } = await import(new URL('../dist/pipeline.js', import.meta.url).href);

/** A word in fewer articles is as good as unknown, and most are misspellings. */
const LEAST_ARTICLES = 3;

/** Words a line of the table. */
const LINE = 110;

const counts = new Map();
let articles = 0;
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [read] = annotateArticles([JSON.parse(line)]);
    if (read === undefined) continue;
    articles += 1;
    const words = new Set(read.annotated.tokens.map(termOf));
    for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** Words only, no numerals and nothing that could end the literal. */
const PLAIN = /^[\p{L}\p{N}.'’-]*\p{L}[\p{L}\p{N}.'’-]*$/u;
const byCount = new Map();
for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
  if (count >= LEAST_ARTICLES && PLAIN.test(word)) byCount.set(count, [...(byCount.get(count) ?? []), word]);
}

function wrap(words) {
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const rows = [...byCount]
  .sort(([one], [other]) => one - other)
  .flatMap(([count, words]) => wrap(words).map((line) => `${count} ${line}`));

process.stdout.write(`/** In how many of a collection of English news articles each word stands: lines of a count and its words; words in fewer
 *  than ${LEAST_ARTICLES} are left out. Made by \`scripts/count-words.mjs\`; frozen, since every weight and saved state rests on it. */
export const DOCUMENT_FREQUENCIES = {
  version: 1,
  articles: ${articles},
  rows: \`
${rows.join('\n')}
\`,
} as const;
`);
