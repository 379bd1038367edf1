/** `node bench/reuse-growth.mjs stream|together ARTICLES`: near-duplicates in that many invented articles, in a process
 *  of its own, so that the peak of memory is this work's. Writes one line of JSON. `stream` compares each article with
 *  the 5,000 before it and keeps no more than these; `together` holds the whole archive and compares all with all. */

import { peakMegabytes, processorTime, timeOf } from './measure.mjs';
import { newsArticles } from './news-articles.mjs';

/** Two days of the invented outlets. */
const WINDOW = 5000;

/** Unmeasured articles: the compiler has then settled. */
const WARM_UP = 1500;

const { findDuplicates, streamDuplicates } = await import('../dist/reuse/index.js');

const [mode, size] = [process.argv[2], Number(process.argv[3])];
if (!['stream', 'together'].includes(mode) || !Number.isInteger(size) || size < 1) {
  process.stderr.write('bench: usage: node bench/reuse-growth.mjs stream|together ARTICLES\n');
  process.exit(2);
}

findDuplicates(Array.from(newsArticles({ articles: WARM_UP, seed: 99 }), ({ article }) => article));
const { milliseconds, pairs } = mode === 'stream' ? stream() : together();
console.log(JSON.stringify({ mode, articles: size, milliseconds, pairs, megabytes: peakMegabytes() }));

/** Writing the articles takes time too, which is taken off. */
function stream() {
  let writing = 0;
  const news = newsArticles({ articles: size });
  const articles = {
    [Symbol.iterator]: () => ({
      next() {
        const start = process.cpuUsage();
        const { done, value } = news.next();
        writing += processorTime(start);
        return { done, value: value?.article };
      },
    }),
  };
  let pairs = 0;
  const whole = timeOf(() => {
    for (const _ of streamDuplicates(articles, WINDOW)) pairs += 1;
  });
  return { milliseconds: whole - writing, pairs };
}

function together() {
  const articles = Array.from(newsArticles({ articles: size }), ({ article }) => article);
  let pairs = 0;
  const milliseconds = timeOf(() => {
    pairs = findDuplicates(articles).length;
  });
  return { milliseconds, pairs };
}
