/** Pages to measure on: those of a folder, or invented ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Invented pages, small to large: news pages have 100 to 400 kB, most of it not the article. */
const INVENTED = 12;

/** @typedef {{ name: string, html: string }} Page */

/** The `.html` and `.html.gz` files of a folder and of its folders, by name; without a folder, invented pages.
 *  @param {string | undefined} folder
 *  @returns {Page[]} */
export function readPages(folder) {
  if (folder === undefined) return Array.from({ length: INVENTED }, (_, index) => inventPage(index));
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.html?(?:\.gz)?$/i.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, html: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
    });
}

/** @param {number} index 0 to `INVENTED - 1`
 *  @returns {Page} */
function inventPage(index) {
  const next = numbers(index + 1);
  const size = index / (INVENTED - 1);
  const headline = sentence(next, 9);
  const paragraphs = Array.from({ length: 12 + Math.round(30 * size) }, () => paragraph(next));
  const day = String(1 + index).padStart(2, '0');
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'The Kell Courier' },
      {
        '@type': 'NewsArticle',
        headline,
        datePublished: `2026-03-${day}T08:00:00Z`,
        dateModified: `2026-03-${day}T17:30:00Z`,
        author: [{ '@type': 'Person', name: 'Jo Doe' }],
        publisher: { '@id': '#org' },
      },
    ],
  };
  const html = `<!doctype html>
<html lang="en"><head><title>${headline} | The Kell Courier</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Kell Courier">
<link rel="canonical" href="https://kell.example/2026/03/${day}/${index}">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
${script(next, 20_000 + 90_000 * size)}<style>${'.card{display:flex;margin:0 auto}'.repeat(400)}</style></head>
<body><header><nav><ul>${links(next, 60)}</ul></nav></header>
<main><article><h1>${headline}</h1><div class="byline">By <a rel="author" href="/jo">Jo Doe</a></div>
<time datetime="2026-03-${day}">${Number(day)} March 2026</time>
${paragraphs.map((words, at) => `<p class="body-text">${words}</p>${at % 6 === 5 ? figure(next) : ''}`).join('\n')}
</article><aside><h2>Most read</h2>${cards(next, 30 + Math.round(60 * size))}</aside></main>
<section class="comments">${cards(next, 20)}</section>
<footer><ul>${links(next, 80)}</ul><p>© 2026 The Kell Courier. All rights reserved.</p></footer>
${script(next, 60_000 + 160_000 * size)}</body></html>`;
  return { name: `invented-${index}`, html };
}

const WORDS =
  'harbour pier ferry council report Monday officials said that the a of and in to was were after before two hundred people engineers divers cranes operator minister police evening closed opened damage repair bridge coast storm channel north east works crew captain'.split(
    ' ',
  );

/** The same numbers on every run: pages must not differ between two measurements. */
function numbers(seed) {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function sentence(next, length) {
  const words = Array.from({ length }, () => WORDS[next(WORDS.length)]);
  return `${words.join(' ').charAt(0).toUpperCase()}${words.join(' ').slice(1)}`;
}

function paragraph(next) {
  return Array.from({ length: 2 + next(4) }, () => `${sentence(next, 12 + next(14))}, <b>it said</b>.`).join(
    ' ',
  );
}

function figure(next) {
  return `<figure><img src="/${next(1000)}.jpg" alt=""><figcaption>${sentence(next, 12)}</figcaption></figure>`;
}

function links(next, count) {
  return Array.from(
    { length: count },
    () => `<li><a href="/${next(9999)}">${sentence(next, 3)}</a></li>`,
  ).join('');
}

function cards(next, count) {
  const card = () =>
    `<div class="card" data-id="${next(9999)}"><a href="/${next(9999)}"><img src="/t.jpg" alt=""><h3>${sentence(next, 9)}</h3></a><span class="time">${next(12)} hours ago</span></div>`;
  return Array.from({ length: count }, card).join('\n');
}

function script(next, chars) {
  let body = '';
  while (body.length < chars) body += `window.q.push({"id":${next(9999)},"t":"${sentence(next, 6)}"});\n`;
  return `<script>${body}</script>\n`;
}
