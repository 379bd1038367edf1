import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../model/article.ts';
import { rawArticle } from '../../model/raw-article.ts';
import { clean } from '../index.ts';
import { extractBody } from './extract-body.ts';

const blocks = (html: string) => extractBody(html).text.split('\n\n');

describe('extractBody', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One <b>bold</b> word.</p><p>Two.</p>', ['One bold word.', 'Two.']],
    ['short ones, too', '<p>Closed</p>', ['Closed']],
    [
      'headings and items of lists',
      '<h2>The dead</h2><ul><li>Jo Doe, 34</li><li>Ann Roe, 28</li></ul>',
      ['The dead', 'Jo Doe, 34', 'Ann Roe, 28'],
    ],
    ['line breaks', 'One.<br><br>Two.<br/>Three.', ['One.', 'Two.\nThree.']],
    ['words without any block', 'One &amp; two.\n\nThree <em>four</em>.', ['One & two.', 'Three four.']],
    ['a whole document', '<html><body><p>One.</p></body></html>', ['One.']],
    [
      'what is not shown',
      '<p>One.</p><p hidden>x</p><p style="display: none">y</p><script>z</script><img src="p.gif" width="1" height="1">',
      ['One.'],
    ],
    [
      'captions',
      '<figure><img src="x"><figcaption>The pier.</figcaption></figure><p class="wp-caption-text">The pier.</p><p>One.</p>',
      ['One.'],
    ],
    [
      'links at the end',
      '<p>One.</p><p><a href="/a">Mayor resigns</a></p><p>Two.</p><p><a href="/b">Continue reading</a></p><p><a href="/c">Comments</a></p>',
      ['One.', 'Mayor resigns', 'Two.'],
    ],
    [
      'who passed it on, at the end',
      '<p>One.</p><p>The post <a href="/a">Ferry strikes the eastern pier of Port Ellen in thick fog on Monday</a> appeared first on <a href="/">Kell News</a>.</p><p><a href="/b">Comments</a></p>',
      [
        'One.',
        'The post Ferry strikes the eastern pier of Port Ellen in thick fog on Monday appeared first on Kell News.',
      ],
    ],
    ['links alone', '<p><a href="/a">Mayor resigns</a></p>', ['Mayor resigns']],
    ['nothing', '', ['']],
  ])('%s', (_name, html, expected) => expect(blocks(html)).toEqual(expected));

  it.each([
    ['nested 10,000 deep', `${'<div>some words '.repeat(10_000)}`, 'html-too-complex'],
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}`, 'html-too-complex'],
    ['50 MB on one line', `<p>${'word '.repeat(10_000_000)}`, 'html-cut'],
  ])('hostile: %s', (_name, html, code) =>
    expect(extractBody(html).troubles.map((trouble) => trouble.code)).toContain(code),
  );
});

describe('an article that comes as HTML of its own', () => {
  const html =
    '<p>A ferry struck the pier of Port Ellen on Monday, its operator said.</p><p>Nobody was hurt, police said.</p><p>The post <a href="/f">Ferry strikes pier</a> appeared first on <a href="/">The Kell Courier</a>.</p>';
  const raw: RawArticle = {
    ...rawArticle({ id: 'a', text: '' }),
    content: { kind: 'body', text: html },
    title: 'Ferry &#8216;strikes&#8217; <b>pier</b>',
    byline: 'Jo  Doe',
    outlet: 'Kell &amp; Ellen News',
  };

  it('is read as HTML, without the metadata of a page, and its names are tidied', () => {
    const { article, notes } = clean(raw);
    expect(article).toMatchObject({
      title: 'Ferry ‘strikes’ pier',
      byline: 'Jo Doe',
      outlet: 'Kell & Ellen News',
      publishedAt: null,
    });
    expect(article.paragraphs).toHaveLength(3);
    expect(article.boilerplate.map(({ reason }) => reason)).toEqual(['signature']);
    expect(notes).toEqual([]);
  });

  it('is no page: words of an error page in it are its own', () => {
    const found = clean({ ...raw, content: { kind: 'body', text: '<p>Page not found.</p>' } });
    expect(found.notes).toEqual([]);
  });
});
