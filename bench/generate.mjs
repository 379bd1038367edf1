/** `node bench/generate.mjs ARTICLES [SEED]`: invented news as JSONL on standard output, in the order of publication.
 *  Beside what an article holds each line has `gold`: its story, whose text was taken over and how, and the lines that
 *  its outlet repeats. The same seed gives the same bytes. */
import { once } from 'node:events';
import { generateNews } from './generate/news.mjs';

const articles = Number(process.argv[2]);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(articles) || articles < 1 || !Number.isInteger(seed)) {
  process.stderr.write('bench: usage: node bench/generate.mjs ARTICLES [SEED]\n');
  process.exit(2);
}
for (const article of generateNews({ articles, seed })) {
  if (!process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, 'drain');
}
