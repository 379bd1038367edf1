import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../model/article.ts';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readMarkdown } from './markdown.ts';

const PLACE: Place = { name: 'in/ferry.md', id: 'ferry', url: null, seenAt: null };

async function read(text: string): Promise<{ article: RawArticle | null; codes: string[] }> {
  const found: Found[] = [];
  for await (const one of readMarkdown(text, PLACE)) found.push(one);
  const articles = found.flatMap((one) => (one.kind === 'article' ? [one.article] : []));
  return {
    article: articles[0] ?? null,
    codes: found.flatMap((one) => (one.kind === 'note' ? [one.note.code] : [])),
  };
}

const html = async (text: string) => (await read(text)).article?.content.text.trim();

describe('Markdown', () => {
  it.each<[string, string, string]>([
    ['paragraphs', 'One.\nOne more.\n\nTwo.', '<p>One.\nOne more.</p>\n<p>Two.</p>'],
    ['line ends of Windows', 'One.\r\n\r\nTwo.\r\n', '<p>One.</p>\n<p>Two.</p>'],
    [
      'emphasis and links',
      '*Aldis* [burned](https://echo.example/a).',
      '<p><em>Aldis</em> <a href="https://echo.example/a">burned</a>.</p>',
    ],
    ['a quotation', '> “Never,” she said.', '<blockquote>\n<p>“Never,” she said.</p>\n</blockquote>'],
    [
      'a table',
      '|Dead|17|\n|-|-|',
      '<table>\n<thead>\n<tr>\n<th>Dead</th>\n<th>17</th>\n</tr>\n</thead>\n</table>',
    ],
    ['HTML', '<div class="x">One.</div>', '<div class="x">One.</div>'],
    ['a second heading', 'One.\n\n# Rescue\n\nTwo.', '<p>One.</p>\n<h1>Rescue</h1>\n<p>Two.</p>'],
    ['a smaller heading', '## Rescue\n\nTwo.', '<h2>Rescue</h2>\n<p>Two.</p>'],
    ['a rule at the start', '---\n\nOne.', '<hr>\n<p>One.</p>'],
    ['two rules around text', '---\nOne.\n---\n\nTwo.', '<hr>\n<h2>One.</h2>\n<p>Two.</p>'],
    [
      'long text',
      `${'One more word. '.repeat(1000)}\n\nTwo.`,
      `<p>${'One more word. '.repeat(1000).trim()} </p>\n<p>Two.</p>`,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await html(text)).toBe(expected);
  });

  it.each<[string, string, string | null, string]>([
    ['the first heading', '# Ferry *lost*\n\nOne.', 'Ferry lost', '<p>One.</p>'],
    ['an underlined one', 'Ferry lost\n===\n\nOne.', 'Ferry lost', '<p>One.</p>'],
    ['one with marks', '# Smith &amp; Sons: “17” dead\n\nOne.', 'Smith & Sons: “17” dead', '<p>One.</p>'],
    [
      'one below a picture',
      '![](quay.jpg)\n\n# Ferry lost\n\nOne.',
      'Ferry lost',
      '<p><img src="quay.jpg" alt=""></p>\n\n<p>One.</p>',
    ],
    ['none but in the text', 'One.\n\n# Rescue\n\nTwo.', null, '<p>One.</p>\n<h1>Rescue</h1>\n<p>Two.</p>'],
    [
      'the one of the front matter',
      '---\ntitle: Ferry\n---\n# Ferry lost\n\nOne.',
      'Ferry',
      '<h1>Ferry lost</h1>\n<p>One.</p>',
    ],
    ['an empty one', '#\n\nOne.', null, '<h1></h1>\n<p>One.</p>'],
  ])('has as title %s', async (_, text, title, body) => {
    const { article } = await read(text);
    expect([article?.title, article?.content.text.trim()]).toEqual([title, body]);
  });
});

describe('front matter', () => {
  const NOTHING = { title: null, byline: null, url: null, outlet: null, publishedAt: null, extra: {} };

  it.each<[string, string, Partial<RawArticle>]>([
    [
      'of a site',
      'title: "Ferry lost: what we know"\ndate: 2026-03-03 10:00:00 +0100\nlastmod: 2026-03-04\nauthor: Jo Lund\nlang: en\ncanonical: https://echo.example/a\npublication: Ellen Echo\ntags: [ferry, fire]\ndraft: false',
      {
        title: 'Ferry lost: what we know',
        publishedAt: '2026-03-03T09:00:00Z',
        modifiedAt: '2026-03-04',
        byline: 'Jo Lund',
        language: 'en',
        url: 'https://echo.example/a',
        outlet: 'Ellen Echo',
        extra: { tags: ['ferry', 'fire'], draft: 'false' },
      },
    ],
    [
      'of a clipped page',
      'title: Ferry lost\nsource: https://echo.example/a\nauthor:\n  - "[[Jo Lund]]"\n  - "[[People/M. Orr|Maren Orr]]"\npublished: 2026-03-03\ncreated: 2026-03-09\ndescription: Seventeen dead.',
      {
        url: 'https://echo.example/a',
        outlet: null,
        byline: 'Jo Lund, Maren Orr',
        publishedAt: '2026-03-03',
        extra: { created: '2026-03-09', description: 'Seventeen dead.' },
      },
    ],
    ['with an outlet as source', 'source: Ellen Echo', { outlet: 'Ellen Echo', url: null, extra: {} }],
    [
      'with authors as objects',
      'authors:\n  - name: Jo Lund\n    role: desk\n  - name: M. Orr',
      { byline: 'Jo Lund, M. Orr' },
    ],
    [
      'with other spellings',
      'Published_At: 2026-03-03\nCanonical-URL: https://echo.example/a',
      { publishedAt: '2026-03-03', url: 'https://echo.example/a' },
    ],
    ['with a path', 'permalink: /a/', { url: null, extra: { permalink: '/a/' } }],
    [
      'with nothing in it',
      'title:\nauthor: ~\ndate: null',
      { ...NOTHING, extra: { title: '', author: '~', date: 'null' } },
    ],
    ['that is empty', '', NOTHING],
    ['with figures', 'title: 007', { title: '007' }],
    ['with a date in words', 'date: 3 March 2026', { publishedAt: '2026-03-03' }],
    ['with a name of the language', '__proto__: x\nconstructor: y', { title: null, byline: null }],
    ['with comments', '# by the desk\ntitle: Ferry # lost', { title: 'Ferry' }],
    ['with folded text', 'title: >-\n  Ferry\n  lost', { title: 'Ferry lost' }],
  ])('%s', async (_, yaml, expected) => {
    const { article, codes } = await read(`---\n${yaml}\n---\nOne.`);
    expect(article).toMatchObject({ ...expected, content: { kind: 'body', text: '<p>One.</p>\n' } });
    expect(codes).toEqual([]);
  });

  it.each<[string, string, string[], Partial<RawArticle>]>([
    [
      'with an unquoted colon',
      '---\ntitle: Ferry lost: what we know\ndate: 2026-03-03\n---\nOne.',
      ['front-matter-broken'],
      { title: 'Ferry lost: what we know', publishedAt: '2026-03-03' },
    ],
    [
      'with an open quotation mark',
      '---\ntitle: "Ferry\nauthor: Jo Lund\n---\nOne.',
      ['front-matter-broken'],
      { byline: 'Jo Lund' },
    ],
    [
      'that multiplies',
      `---\ntitle: Ferry\na: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n---\nOne.`,
      ['front-matter-broken'],
      { title: 'Ferry' },
    ],
    [
      'that is deep',
      `---\ntitle: Ferry\na: ${'['.repeat(15_000)}\n---\nOne.`,
      ['front-matter-broken'],
      { title: 'Ferry' },
    ],
    [
      'that is deep in lists',
      `---\ntitle: Ferry\na:\n  ${'- '.repeat(5000)}x\n---\nOne.`,
      ['front-matter-broken'],
      { title: 'Ferry' },
    ],
    [
      'of TOML',
      '+++\ntitle = "Ferry"\n+++\nOne.',
      ['front-matter-unread'],
      { title: null, extra: { frontMatter: 'title = "Ferry"\n' } },
    ],
  ])('%s is noted, and the text is read', async (_, text, codes, expected) => {
    const found = await read(text);
    expect(found.codes).toEqual(codes);
    expect(found.article).toMatchObject({ ...expected, content: { text: '<p>One.</p>\n' } });
  });

  it.each<[string, string]>([
    ['has no end', '---\ntitle: Ferry\n\nOne.'],
    ['begins later', 'One.\n\n---\ntitle: Ferry\n---\n'],
    ['is a list', '---\n- One\n- Two\n---\n'],
  ])('that %s is text', async (_, text) => {
    const { article, codes } = await read(text);
    expect([article?.title, article?.extra, codes]).toEqual([null, {}, []]);
  });

  it('alone holds no article', async () => {
    expect(await read('---\ntitle: Ferry\n---\n\n')).toEqual({ article: null, codes: ['empty-file'] });
  });
});

describe('hostile Markdown', () => {
  it.each<[string, string]>([
    ['deep quotes', '>'.repeat(10_000)],
    ['deep quotes with blanks', '> '.repeat(10_000)],
    ['deep lists', `${'- '.repeat(10_000)}a`],
    ['deep numbered lists', `${'1. '.repeat(10_000)}a`],
    ['quotes in lists in quotes', `${'> - '.repeat(10_000)}a`],
    ['stairs of lists', Array.from({ length: 400 }, (_, step) => `${'  '.repeat(step)}- a`).join('\n')],
    ['pairs of marks within pairs', `${'*a **b '.repeat(3000)}x${' b** a*'.repeat(3000)}`],
    ['links without end', '[a](b)'.repeat(20_000)],
    ['no end', 'One more word. '.repeat(100_000)],
  ])('with %s is read as plain text', async (_, text) => {
    const { article, codes } = await read(text);
    expect(codes).toEqual(['markdown-too-complex']);
    expect(article?.content).toEqual({ kind: 'text', text });
  });

  it.each<[string, string]>([
    ['brackets', '['.repeat(10_000)],
    ['pictures', '!['.repeat(5000)],
    ['stars', '*'.repeat(10_000)],
    ['ticks', Array.from({ length: 140 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['backslashes', '\\'.repeat(10_000)],
    ['angles', '<'.repeat(10_000)],
    ['comments', '<!--'.repeat(2500)],
    ['addresses', `https://a.example/${'&a;'.repeat(3000)}`],
    ['letters before an at sign', `${'a'.repeat(9999)}@`],
    ['a list with many lines', `- a\n${'b\n'.repeat(4900)}`],
    ['a wide table', `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n${'a\n'.repeat(4000)}`],
    ['two hundred thousand brackets', '[a'.repeat(100_000)],
  ])('with %s is read', async (_, text) => {
    const { article, codes } = await read(text);
    expect([article?.content.kind, codes]).toEqual(['body', []]);
  });
});
