import { describe, expect, it } from 'vitest';
import { rawArticle } from '../../model/raw-article.ts';
import { clean } from '../index.ts';
import { extractPage } from './extract-page.ts';

const PROSE = [
  'The harbour of Port Ellen was closed on Monday after a ferry struck the eastern pier, its operator said, and ships were told to wait outside.',
  'Nobody was hurt, police said, though two of the crew were taken to hospital for a check, and were sent home on the same evening.',
  'The operator expects the harbour to open again by the end of the week, once divers have looked at the damage, which is said to be small.',
];

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const article = (extra = '') =>
  `<nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Ferry strikes pier</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}${extra}</article><footer>© 2026 Kell Media</footer>`;

describe('extractPage', () => {
  it('gives the paragraphs, parted by blank lines, and nothing around them', () => {
    expect(extractPage(page('<title>Ferry strikes pier | The Kell Courier</title>', article())).text).toBe(
      PROSE.join('\n\n'),
    );
  });

  it.each([
    [
      'figures',
      '<figure><img src="x"><figcaption>The pier on Monday, seen from above.</figcaption></figure>',
    ],
    [
      'rows of links',
      '<ul><li><a href="/a">Mayor resigns after vote</a></li><li><a href="/b">Rain until Friday, says office</a></li></ul>',
    ],
    ['scripts', '<script>var shown = "Ferry strikes pier again and again";</script>'],
    ['short unfinished tails', '<p>Share this story</p>'],
  ])('drops %s', (_name, extra) => {
    expect(extractPage(page('', article(extra))).text).toBe(PROSE.join('\n\n'));
  });

  it('does not glue blocks or break inline elements', () => {
    const body = article(
      '<div>One <b>bold</b>, <i>two</i> words.<br><br>A second paragraph of the block stands here, in full.</div>',
    );
    expect(extractPage(page('', body)).text).toContain(
      'One bold, two words.\n\nA second paragraph of the block',
    );
  });

  it('reads an article that a form encloses', () => {
    expect(extractPage(page('', `<form>${article()}</form>`)).text).toContain(PROSE[1]);
  });
});

describe('what a page holds besides prose', () => {
  const post =
    '<div class="social-embed"><blockquote class="tweet"><p>The pier is gone. <a href="https://t.example/1">t.example/1</a></p>— Jo Doe (@jodoe) <a href="https://t.example/2">March 3, 2026</a></blockquote></div>';

  it('keeps posts that it quotes', () => {
    expect(extractPage(page('', article(`${post}<p>${PROSE[0]}</p>`))).text).toContain('The pier is gone.');
  });

  it.each([
    ['a caption in a box', '<div class="photo-caption">The pier on Monday, seen from above.</div>'],
    [
      'a notice on cookies',
      '<div id="cookie-bar"><p>This site uses cookies to improve your visit, as all sites do.</p></div>',
    ],
    [
      'a box on the author',
      '<div class="author-bio"><p>Jo Doe has written on harbours since 2009.</p></div>',
    ],
    ['rights', '<p>© 2026 Kell Media. All rights reserved.</p>'],
    ['a prompt', '<p>Sign up for our newsletter and never miss a story.</p>'],
  ])('drops %s', (_name, extra) => {
    expect(extractPage(page('', article(extra))).text).toBe(PROSE.join('\n\n'));
  });

  it.each(['(AP)', 'With agencies', 'Reporting by Jo Doe; Editing by Ann Roe', '© Reuters'])(
    'keeps who wrote it: %s',
    (line) => {
      expect(extractPage(page('', article(`<p>${line}</p>`))).text).toBe([...PROSE, line].join('\n\n'));
    },
  );

  it.each([
    ['no body', PROSE.map((words) => `<p>${words}</p>`).join('')],
    ['no html', `<head><title>x</title></head><body>${article()}</body>`],
  ])('reads a page with %s', (_name, html) => {
    expect(extractPage(html).text).toBe(PROSE.join('\n\n'));
  });
});

describe('hostile pages', () => {
  it.each([
    ['wide and deep at once', `${'<div>'.repeat(500)}${'<b>x</b>'.repeat(40_000)}`, 'html-too-complex'],
    ['three million class names', `<p class="${'a '.repeat(3_000_000)}">x</p>`, 'html-too-complex'],
    ['nested 10,000 deep', `${'<div>some words '.repeat(10_000)}`, 'html-too-complex'],
    ['a million opening brackets', '<'.repeat(1_000_000), 'html-too-complex'],
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}`, 'html-too-complex'],
    ['50 MB on one line', `<p>${'word '.repeat(10_000_000)}`, 'html-cut'],
  ])('%s', (_name, html, code) => {
    expect(clean(rawArticle({ id: 'a', html })).notes.map((note) => note.code)).toContain(code);
  });

  it.each([
    ['a second document type in a comment', '<font><![CDATA[x>--><!doctype html>'],
    ['a frame set', '<html><frameset><noscript><body>x</noscript></frameset></html>'],
    ['a hidden root', '<html style="display:none"><b>x</b><noscript><body class="a"></noscript></html>'],
    ['nothing but furniture', '<nav>x</nav>'],
    ['no tags', 'x'],
    ['nothing', ''],
  ])('comes back from %s', (_name, html) => {
    expect(() => clean(rawArticle({ id: 'a', html }))).not.toThrow();
  });
});

describe('the lead in the header of the headline', () => {
  const lead = 'The council of Port Ellen voted on Tuesday to close two of its piers for the whole winter.';
  const rest = Array.from(
    { length: 5 },
    (_, n) =>
      `<p>The piers are ${n + 40} years old, and their piles have rotted, an engineer told the council at its meeting.</p>`,
  ).join('');
  const page = (header: string) =>
    `<html><head><title>Piers to close</title></head><body><main><header><h1>Piers to close</h1>${header}</header><div class="article-body">${rest}</div></main></body></html>`;

  it.each<[string, string, number]>([
    ['is the first paragraph', `<p class="article__lead">${lead}</p>`, 6],
    ['a byline is none', '<p>By Jo Doe, 3 March 2026</p>', 5],
    ['a deck is none', '<p>Engineers find rot in every second pile of the harbour</p>', 5],
  ])('%s', (_name, header, count) => {
    expect(extractPage(page(header)).text.split('\n\n')).toHaveLength(count);
  });
});

it('keeps a list that a sentence announces, at the end too', () => {
  const prose = Array.from(
    { length: 4 },
    (_, n) =>
      `<p>The ferry struck the pier at ${n + 5} in the morning, and the harbour was closed, its operator said.</p>`,
  ).join('');
  const list = (lead: string) =>
    `<article><h1>Ferry strikes pier</h1>${prose}${lead}<ul><li>Jo Doe, 34, of Kell</li><li>Ann Roe, 61, of Tarn</li></ul></article>`;
  expect(extractPage(list('<p>These are the dead, according to the police:</p>')).text).toContain(
    'Ann Roe, 61, of Tarn',
  );
  expect(extractPage(list('')).text).not.toContain('Ann Roe');
});
