/** `npm run bench:reuse [-- --largest ARTICLES] [--json FILE]`: near-duplicates and passages in invented news. Against
 *  npm's `minhash` on the same articles in the same run; against comparing all with all; with the size of the archive
 *  (1,000, 10,000 and, where `--largest` says so, 100,000 or 1,000,000 articles); and with the size of a story. Seconds
 *  differ from machine to machine, so the figures to quote are ratios. `--json` keeps the figures for a picture. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import minhash from 'minhash';
import { ROOT, setUp } from '../scripts/setup.mjs';
import { median, timeOf } from './measure.mjs';
import { newsArticles } from './news-articles.mjs';

/** Odd, so that the median is one of the turns. */
const TURNS = 5;

/** `minhash` takes a second or two for so many. */
const COMPARED = 500;

/** What datasketch and most tutorials take: 128 hashes, runs of five words, half in common. */
const HASHES = 128;
const SHINGLE = 5;

/** The most of which `findReuse` compares all pairs. */
const TRIED_BY_HAND = 300;

const SIZES = [1000, 10_000, 100_000, 1_000_000];

/** The size that the others are measured by. */
const MEASURE = 10_000;

/** A whole archive in memory is no job for more. */
const LARGEST_TOGETHER = 100_000;

const STORIES = [25, 50, 100, 200];

const { values: flags } = parseArgs({
  options: { largest: { type: 'string', default: '10000' }, json: { type: 'string' } },
});
const largest = Number(flags.largest);
if (!SIZES.includes(largest) || largest < MEASURE) {
  process.stderr.write(`bench: --largest is one of ${SIZES.slice(1).join(', ')}\n`);
  process.exit(2);
}

setUp();
const { findDuplicates, findReuse } = await import('../dist/reuse/index.js');

console.log(`Node ${process.version}, ${TURNS} turns, one thread\n`);
const peer = againstMinhash();
const oracle = againstAllPairs();
const growth = withTheArchive();
const stories = withTheStory();
if (flags.json !== undefined) writeFileSync(flags.json, JSON.stringify({ peer, oracle, growth, stories }));

/** Both on the same articles, now one first, now the other. */
function againstMinhash() {
  const news = [...newsArticles({ articles: COMPARED })];
  const articles = news.map(({ article }) => article);
  const work = { ours: () => findDuplicates(articles), minhash: () => minhashPairs(articles) };
  const turn = (number) => {
    const names = number % 2 === 0 ? ['ours', 'minhash'] : ['minhash', 'ours'];
    return Object.fromEntries(names.map((name) => [name, timeOf(work[name])]));
  };
  // Unmeasured: the code is then as warm for the first as for the last.
  turn(0);
  turn(1);
  const turns = Array.from({ length: TURNS }, (_, number) => turn(number));
  const each = (name) => median(turns.map((one) => one[name])) / COMPARED;
  const ratio = median(turns.map((one) => one.minhash / one.ours));
  const characters = Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / COMPARED);
  const truth = new Set(
    news.flatMap(({ article, gold }) => (isCopy(gold) ? [key(article.id, gold.takenFrom)] : [])),
  );
  const ours = work.ours().filter(({ relation }) => relation === 'copy');
  console.log(
    `whole copies among ${COMPARED} articles of ${characters} characters, ${truth.size} of them taken from another`,
  );
  row('findDuplicates', `${each('ours').toFixed(3)} ms an article, finds ${share(truth, ours.map(pairKey))}`);
  row(
    'npm minhash, an index',
    `${each('minhash').toFixed(3)} ms an article, finds ${share(truth, work.minhash())}`,
  );
  row('minhash : ours', `${ratio.toFixed(1)} times`);
  return { ours: each('ours'), minhash: each('minhash'), ratio };
}

function isCopy({ takenFrom, kind }) {
  return takenFrom !== null && kind !== 'quoted';
}

function key(one, other) {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function pairKey({ a, b }) {
  return key(a.articleId, b.articleId);
}

function share(truth, found) {
  const known = new Set(found);
  const hit = [...truth].filter((pair) => known.has(pair)).length;
  return `${hit} of ${truth.size}`;
}

function minhashPairs(articles) {
  const index = new minhash.LshIndex();
  const pairs = [];
  for (const { id, text } of articles) {
    const hash = new minhash.Minhash({ numPerm: HASHES });
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + SHINGLE <= words.length; i += 1) hash.update(words.slice(i, i + SHINGLE).join(' '));
    index.insert(id, hash);
    for (const other of index.query(hash)) if (other !== id) pairs.push(key(id, other));
  }
  return pairs;
}

/** What the fingerprints pass over, told by comparing every pair, as is done in a story. */
function againstAllPairs() {
  const articles = Array.from(newsArticles({ articles: TRIED_BY_HAND }), ({ article }) => article);
  const found = new Set(findDuplicates(articles).map(pairKey));
  const all = findReuse(articles.map((article) => ({ article, quotes: [] }))).duplicates;
  const recall = (kind) => {
    const pairs = all.filter(({ relation }) => relation === kind).map(pairKey);
    return `${pairs.filter((pair) => found.has(pair)).length} of ${pairs.length}`;
  };
  const [copies, derived] = [recall('copy'), recall('derived')];
  console.log(
    `\nagainst comparing all ${(TRIED_BY_HAND * (TRIED_BY_HAND - 1)) / 2} pairs of ${TRIED_BY_HAND} articles`,
  );
  row('copies found', copies);
  row('derived found', derived);
  return { copies, derived };
}

/** A process of its own for each size and way. */
function withTheArchive() {
  console.log(
    '\nwith the size of the archive          ms an article    times that at 10,000    peak MB    pairs',
  );
  const rows = [];
  for (const mode of ['stream', 'together']) {
    const sizes = SIZES.filter((size) => size <= largest && (mode === 'stream' || size <= LARGEST_TOGETHER));
    const measured = sizes.map((size) => measureGrowth(mode, size));
    const measure = measured.find(({ articles }) => articles === MEASURE);
    for (const one of measured) {
      const each = one.milliseconds / one.articles;
      const times = each / (measure.milliseconds / measure.articles);
      rows.push({ ...one, each, times });
      console.log(
        `${mode.padEnd(12)}${String(one.articles).padStart(10)}${each.toFixed(3).padStart(29)}${times.toFixed(2).padStart(24)}${String(one.megabytes).padStart(11)}${String(one.pairs).padStart(9)}`,
      );
    }
  }
  return rows;
}

/** Small sizes are measured more than once, since they are over in a moment. */
function measureGrowth(mode, size) {
  const runs = Array.from({ length: size <= 10_000 ? 3 : 1 }, () => {
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=4096', join('bench', 'reuse-growth.mjs'), mode, String(size)],
      { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (child.status !== 0) process.exit(1);
    return JSON.parse(child.stdout);
  });
  return { ...runs[0], milliseconds: median(runs.map(({ milliseconds }) => milliseconds)) };
}

/** Passages are searched between all pairs of a story, and nowhere else. */
function withTheStory() {
  const story = largestStory(STORIES.at(-1));
  console.log('\npassages inside one story                      ms    times the pairs’ growth    passages');
  const rows = [];
  for (const size of STORIES) {
    const inputs = story.slice(0, size).map((article) => ({ article, quotes: [] }));
    let passages = 0;
    const milliseconds = median(
      Array.from({ length: TURNS }, () =>
        timeOf(() => {
          passages = findReuse(inputs).passages.length;
        }),
      ),
    );
    const perPair = milliseconds / ((size * (size - 1)) / 2);
    rows.push({ articles: size, milliseconds, perPair, passages });
    const times = perPair / rows[0].perPair;
    console.log(
      `${String(size).padStart(9)} articles${milliseconds.toFixed(0).padStart(31)}${times.toFixed(2).padStart(27)}${String(passages).padStart(12)}`,
    );
  }
  return rows;
}

function largestStory(size) {
  const stories = new Map();
  for (const { article, gold } of newsArticles({ articles: 20_000 })) {
    const story = stories.get(gold.story) ?? [];
    story.push(article);
    stories.set(gold.story, story);
    if (story.length === size) return story;
  }
  throw new Error(`no story of ${size} articles`);
}

function row(name, words) {
  console.log(`  ${name.padEnd(24)}${words}`);
}
