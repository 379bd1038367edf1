/** `node bench/cluster.mjs [ARTICLES]`: what clustering costs on invented news (100,000 articles unless said): the
 *  decision for one article with all repair, along the stream with a window of fixed size, and with ten thousand active
 *  stories; beside it the reading that comes before, which threads share; and memory. Seconds differ from machine to
 *  machine, so the figures to quote are the ratios. */
import { setUp } from '../scripts/setup.mjs';
import { generateNews } from './generate/news.mjs';

setUp();
const { digestArticles, annotateArticles, openStories } = await import('../dist/pipeline.js');
const { streamDigests } = await import('./digest-stream.mjs');

/** Articles that are annotated; the rest of the stream is made from their digests. */
const BASE = 3000;

/** Articles in the window of the long run: full well before the second mark. */
const SMALL_WINDOW = 5000;

/** Articles after which the cost of the last tenth of them is told. */
const MARKS = [1000, 10_000, 100_000];

/** Stories in the window of the other run. */
const STORIES = 10_000;

/** Articles measured once that many stories are active. */
const MEASURED = 5000;

const articles = Number(process.argv[2] ?? MARKS.at(-1));
if (!Number.isInteger(articles) || articles < MARKS[0]) {
  process.stderr.write(`bench: not a number of articles from ${MARKS[0]}: ${process.argv[2]}\n`);
  process.exit(2);
}

const base = readBase();
alongStream();
againstStories();
console.log(`\npeak memory of it all       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function readBase() {
  const invented = Array.from(generateNews({ articles: BASE }), ({ gold, ...report }) => ({ gold, report }));
  const news = invented.map(({ report }) => report);
  const known = [];
  const whole = time(() => {
    for (const { gold, report } of invented) {
      for (const { digest } of digestArticles([report])) known.push({ digest, story: gold.story });
    }
  });
  const annotating = time(() => {
    for (const report of news) annotateArticles([report]);
  });
  const bytes = known.reduce((sum, { digest }) => sum + JSON.stringify(digest).length, 0);
  console.log(`${BASE} invented articles, Node ${process.version}\n`);
  console.log(`annotating and digesting    ${perArticle(whole, BASE)}`);
  console.log(`annotating alone            ${perArticle(annotating, BASE)}`);
  console.log(`a digest as JSON            ${Math.round(bytes / BASE)} bytes`);
  return known;
}

/** With a window of fixed size, what one article costs must not grow with the archive behind it. */
function alongStream() {
  console.log(`\nclustering, a window of ${SMALL_WINDOW} articles`);
  const stories = openStories({ maxActive: SMALL_WINDOW });
  const stream = streamDigests(base, articles);
  let taken = 0;
  let measure = null;
  for (const mark of MARKS.filter((one) => one <= articles)) {
    const measured = Math.round(mark / 10);
    addNext(stories, stream, mark - measured - taken);
    const each = addNext(stories, stream, measured) / measured;
    taken = mark;
    if (mark > SMALL_WINDOW) measure ??= each;
    const ratio = measure === null ? '' : `, ${(each / measure).toFixed(2)} times the first full window`;
    console.log(`after ${String(mark).padEnd(21)} ${perArticle(each, 1)}${ratio}`);
  }
}

/** The whole decision where many stories are active. */
function againstStories() {
  const stories = openStories({ maxActive: Infinity });
  const stream = streamDigests(base, Infinity);
  let taken = 0;
  while (stories.active().stories < STORIES) taken += addNext(stories, stream, 100) && 100;
  console.log(`\nclustering, ${STORIES} stories of ${taken} articles active`);
  console.log(
    `the next ${String(MEASURED).padEnd(18)} ${perArticle(addNext(stories, stream, MEASURED), MEASURED)}`,
  );
}

/** Adds the next articles of a stream; making them does not count.
 *  @returns {number} milliseconds */
function addNext(stories, stream, count) {
  let spent = 0;
  for (let left = count; left > 0; left -= BASE) {
    const next = [];
    while (next.length < Math.min(left, BASE)) next.push(stream.next().value);
    spent += time(() => {
      for (const digest of next) stories.add(digest);
    });
  }
  return spent;
}

/** Milliseconds of processor time: what else the machine does counts less than by the clock. */
function time(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function perArticle(milliseconds, count) {
  const each = milliseconds / count;
  return `${each.toFixed(3).padStart(8)} ms an article, ${Math.round(1000 / each)} a second`;
}
