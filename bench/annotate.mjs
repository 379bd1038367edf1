/** `node bench/annotate.mjs [ARTICLES.jsonl]`: how long annotation takes, against wink-nlp's tokens, tags and sentences
 *  alone and against compromise's own parse of the same articles, in one run; and how it grows with the length of an
 *  article. Without a file, the project's invented reports. Seconds differ from machine to machine, so the figures to
 *  quote are ratios. */
import { existsSync, readFileSync } from 'node:fs';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { setUp } from '../scripts/setup.mjs';
import { median, timeOf } from './measure.mjs';
import { readReports } from './reports.mjs';

/** Odd, so that the median is one of the turns. */
const TURNS = 7;

/** Characters read by each case in a turn: fewer, and the compiler has not settled. Few articles are read again and
 *  again. */
const TURN_CHARACTERS = 400_000;

/** Characters of the long articles. */
const LENGTHS = [100_000, 500_000, 2_000_000];

setUp();
const { annotateEach } = await import('../dist/annotate/index.js');
const { ENGLISH } = await import('../dist/annotate/en/index.js');
const { cleanArticle } = await import('../dist/pipeline.js');
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const given = process.argv[2];
if (given !== undefined && !existsSync(given)) {
  process.stderr.write(`bench: no such file: ${given}\n`);
  process.exit(2);
}
const reports = given === undefined ? readReports() : readLines(given);
const articles = reports.map((report) => cleanArticle(report).article);
if (articles.length === 0) {
  process.stderr.write(`bench: no article in ${given}\n`);
  process.exit(2);
}

const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const rounds = Math.ceil(TURN_CHARACTERS / characters);

/** Articles read together, as the command does. */
const BATCH = 64;

const CASES = {
  ours: (batch) => annotateEach(batch, { languages: [ENGLISH], referenceDate: null }),
  wink: (batch) => {
    for (const { text, paragraphs } of batch) {
      for (const { start, end } of paragraphs) {
        const document = nlp.readDoc(text.slice(start, end));
        document.tokens().out();
        document.tokens().out(its.pos);
        document.sentences().out();
      }
    }
  },
  compromise: (batch) => {
    for (const { text } of batch) compromise(text);
  },
};

// Unmeasured turns: the code is then as warm for the first as for the last.
runTurn(0);
runTurn(1);
report(Array.from({ length: TURNS }, (_, turn) => runTurn(turn)));
reportGrowth();

/** Each case on all articles, now one first, now the other.
 *  @returns {Record<string, number>} milliseconds */
function runTurn(turn) {
  const names = Object.keys(CASES);
  const order = turn % 2 === 0 ? names : [...names].reverse();
  return Object.fromEntries(order.map((name) => [name, timeOf(() => runRounds(CASES[name]))]));
}

function runRounds(work) {
  for (let round = 0; round < rounds; round += 1)
    for (let first = 0; first < articles.length; first += BATCH) work(articles.slice(first, first + BATCH));
}

function report(turns) {
  console.log(
    `${articles.length} articles, ${Math.round(characters / 1000)} thousand characters, Node ${process.version}, ${turns.length} turns\n`,
  );
  for (const [name, what] of [
    ['ours', 'annotateEach(): the whole annotation'],
    ['wink', 'wink-nlp: tokens, tags, sentences'],
    ['compromise', 'compromise: its own parse'],
  ]) {
    const each = median(turns.map((turn) => turn[name])) / articles.length / rounds;
    console.log(`${'ms an article, median'.padEnd(36)}${each.toFixed(2).padStart(8)}  ${what}`);
  }
  line(
    'annotateEach : wink-nlp',
    turns.map(({ ours, wink }) => ours / wink),
  );
  line(
    'compromise : annotateEach',
    turns.map(({ ours, compromise }) => compromise / ours),
  );
}

function line(name, ratios) {
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  console.log(`${`${name}, median (range)`.padEnd(36)}${median(ratios).toFixed(2).padStart(8)}  (${spread})`);
}

/** One article of each length, made of the others' paragraphs; the shortest sets the measure. */
function reportGrowth() {
  console.log('\nlength of one article          time a character, the first = 1');
  let measure = null;
  for (const length of LENGTHS) {
    const article = longArticle(length);
    const each = median([1, 2, 3].map(() => timeOf(() => CASES.ours([article])))) / article.text.length;
    measure ??= each;
    console.log(
      `${String(article.text.length).padStart(9)} characters ${(each / measure).toFixed(2).padStart(10)}`,
    );
  }
}

function longArticle(length) {
  let text = '';
  for (let i = 0; text.length < length; i = (i + 1) % articles.length) text += `${articles[i].text}\n\n`;
  return cleanArticle({ id: 'long', text: text.slice(0, length), publishedAt: '2025-03-12', language: 'en' })
    .article;
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));
}
