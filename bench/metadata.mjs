/** `node bench/metadata.mjs FOLDER [--show]`: how often title and day are right, on pages whose JSON-LD states them.
 *  Measured (a) on the pages as they are and (b) with the JSON-LD taken out, so that all else is put to the test.
 *  FOLDER holds `.html` or `.html.gz` files. `--show` prints what is wrong. */
import { setUp } from '../scripts/setup.mjs';
import { readPages } from './pages.mjs';

const LINKED = /<script\b[^>]*ld\+json[^>]*>([\s\S]*?)<\/script\s*>/gi;
const ARTICLE = /(?:Article|BlogPosting|Report|NewsStory)$/i;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('bench: usage: node bench/metadata.mjs FOLDER [--show]\n');
  process.exit(2);
}
const show = flags.includes('--show');

setUp();
const { clean } = await import('../dist/clean/index.js');
const { rawArticle } = await import('../dist/model/raw-article.js');

const pages = readPages(folder)
  .map((page) => ({ ...page, stated: statedBy(page.html) }))
  .filter(({ stated }) => stated !== null);

measure('(a) pages as they are', (html) => html);
measure('(b) without their JSON-LD', (html) => html.replace(LINKED, ''));

function measure(name, change) {
  const tally = { title: [0, 0], bare: [0, 0], day: [0, 0] };
  const wrong = [];
  for (const { name: page, html, stated } of pages) {
    const { article } = clean(rawArticle({ id: page, html: change(html) }));
    if (stated.headline !== null) {
      const right = fold(stated.headline) === fold(article.title ?? '');
      count(tally.title, right);
      count(
        tally.bare,
        right || withoutName(stated.headline).some((words) => words === fold(article.title ?? '')),
      );
      if (!right)
        wrong.push(`title  ${page.slice(0, 12)}\n  said ${stated.headline}\n  ours ${article.title}`);
    }
    if (stated.day !== null && showsDay(change(html), stated.day)) {
      const right = stated.day === article.publishedAt?.slice(0, 10);
      count(tally.day, right);
      if (!right)
        wrong.push(`day    ${page.slice(0, 12)}\n  said ${stated.day}\n  ours ${article.publishedAt}`);
    }
  }
  console.log(name);
  console.log(`  title exact               ${share(tally.title)}`);
  console.log(`  exact, a name cut off     ${share(tally.bare)}`);
  console.log(`  day, of those shown       ${share(tally.day)}`);
  if (show) for (const line of wrong) console.log(line);
}

function count(tally, right) {
  tally[0] += right ? 1 : 0;
  tally[1] += 1;
}

function share([right, all]) {
  return `${right}/${all} = ${all === 0 ? '–' : (right / all).toFixed(3)}`;
}

/** The stated headline without what stands after a bar or dash: a name of the outlet that has no place in it. */
function withoutName(headline) {
  return [...headline.matchAll(/\s[|–—-]\s/g)].map(({ index }) => fold(headline.slice(0, index)));
}

/** What the page's first article in JSON-LD states, read without any of the program's own code. */
function statedBy(html) {
  for (const [, source] of html.matchAll(LINKED)) {
    const article = findArticle(parse(source));
    if (article === null) continue;
    const headline = typeof article.headline === 'string' ? decode(article.headline) : null;
    return { headline: headline === '' ? null : headline, day: dayOf(article.datePublished) };
  }
  return null;
}

function parse(source) {
  try {
    return JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}

function findArticle(value) {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value) && [value['@type']].flat().some((type) => ARTICLE.test(type))) {
    if (typeof value.headline === 'string' || dayOf(value.datePublished) !== null) return value;
  }
  for (const child of Object.values(value)) {
    const found = findArticle(child);
    if (found !== null) return found;
  }
  return null;
}

/** The day as it is written: what a zone makes of it is not asked. Templates state empty days: year 1, year 1970. */
function dayOf(value) {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(typeof value === 'string' ? value : '');
  return day === null || day[0] < '1990' ? null : day[0];
}

/** The day stands on the page in some form outside its scripts: a page that does not show it cannot be read for it. */
function showsDay(html, day) {
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  const bare = String(Number(date));
  const forms = [
    `${year}[-/.]?0?${Number(month)}[-/.]?0?${bare}(?!\\d)`,
    `${name}[a-z]*\\.?,?\\s+0?${bare}(?:st|nd|rd|th)?,?\\s+${year}`,
    `(?<!\\d)0?${bare}(?:st|nd|rd|th)?[\\s-]+(?:of\\s)?${name}[a-z]*\\.?,?[\\s-]+${year}`,
  ];
  const shown = html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script\s*>/gi, ' ');
  return new RegExp(forms.join('|'), 'i').test(shown);
}

function decode(words) {
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:quot|apos|lt|gt|[lr][sd]quo|hellip|[nm]dash);/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
}

function fold(words) {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
