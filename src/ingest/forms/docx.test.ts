import { describe, expect, it } from 'vitest';
import { type DocxParts, PICTURE_RUN, paragraph, run, writeDocx } from '../../../test/archives/write-docx.ts';
import { writeZip } from '../../../test/archives/write-zip.ts';
import type { RawArticle } from '../../model/article.ts';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readDocx } from './docx.ts';

const PLACE: Place = { name: 'in/release.docx', id: 'release', url: null, seenAt: null };

const codes = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'note' ? one.note.code : one.kind));

async function read(parts: DocxParts): Promise<RawArticle> {
  const [found] = await readDocx(writeDocx(parts), PLACE);
  if (found?.kind !== 'article') throw new Error(JSON.stringify(found));
  return found.article;
}

const html = async (body: string, rest: Partial<DocxParts> = {}) =>
  (await read({ body, ...rest })).content.text;

const footnote = (words: string) =>
  `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(words)}`, 'FootnoteText')}</w:footnote>`;
const reference =
  '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
const by = 'w:id="7" w:author="M. Orr" w:date="2026-03-03T09:00:00Z"';

describe('a document as Word makes it', () => {
  it.each<[string, string, string, Partial<DocxParts>?]>([
    ['paragraphs', paragraph('One.') + paragraph('Two.'), '<p>One.</p><p>Two.</p>'],
    ['runs that break a word', paragraph(run('The fer') + run('ry burned.')), '<p>The ferry burned.</p>'],
    ['the title', paragraph('Ferry lost', 'Title'), '<h1 class="title">Ferry lost</h1>'],
    ['headings', paragraph('Rescue', 'Heading1'), '<h1>Rescue</h1>'],
    [
      'a list',
      paragraph('Rafts', 'list') + paragraph('Vests', 'list'),
      '<ul><li>Rafts</li><li>Vests</li></ul>',
    ],
    ['marks of HTML', paragraph('Smith &amp; Sons &lt;b&gt;'), '<p>Smith &amp; Sons &lt;b&gt;</p>'],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${paragraph('Dead')}</w:tc><w:tc>${paragraph('17')}</w:tc></w:tr></w:tbl>`,
      '<table><tr><td><p>Dead</p></td><td><p>17</p></td></tr></table>',
    ],
    [
      'a link',
      paragraph(`<w:hyperlink r:id="rId6">${run('the rota')}</w:hyperlink>`),
      '<p><a href="https://harbour.example/rota">the rota</a></p>',
    ],
    [
      'tracked insertions, which count',
      paragraph(`${run('At least ')}<w:ins ${by}>${run('17')}</w:ins>${run(' died.')}`),
      '<p>At least 17 died.</p>',
    ],
    [
      'tracked deletions, which do not',
      paragraph(
        `${run('At least 17')}<w:del ${by}><w:r><w:delText> or 18</w:delText></w:r></w:del>${run(' died.')}`,
      ),
      '<p>At least 17 died.</p>',
    ],
    [
      'footnotes, at the end and without marks',
      paragraph(`${run('Of 80 aboard 17')}${reference}${run(' died.')}`),
      '<p>Of 80 aboard 17 died.</p><ol><li id="footnote-2"><p>Crew counted.</p></li></ol>',
      { footnotes: footnote('Crew counted.') },
    ],
    [
      'comments, which are no text',
      paragraph(`${run('Done.')}<w:r><w:commentReference w:id="1"/></w:r>`),
      '<p>Done.</p>',
      { comments: `<w:comment w:id="1">${paragraph('Check!')}</w:comment>` },
    ],
    ['pictures, which are no text', paragraph(PICTURE_RUN) + paragraph('The quay.'), '<p>The quay.</p>'],
  ])('%s', async (_, body, expected, rest) => {
    expect(await html(body, rest)).toBe(expected);
  });

  it('becomes one article', async () => {
    const core =
      '<dc:title>Ferry lost off Tern Island &#8211; update</dc:title><dc:creator>Maren Orr</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-03T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-04T10:30:00Z</dcterms:modified>';
    expect(await read({ body: paragraph('One.'), core })).toEqual({
      id: 'release',
      file: 'in/release.docx',
      content: { kind: 'body', text: '<p>One.</p>' },
      title: 'Ferry lost off Tern Island – update',
      byline: 'Maren Orr',
      publishedAt: null,
      modifiedAt: '2026-03-04T10:30:00Z',
      url: null,
      outlet: null,
      seenAt: null,
      language: null,
      extra: {},
    });
  });

  it.each<[string, string, Partial<RawArticle>]>([
    ['nothing', '', { title: 'Ferry lost', byline: null, modifiedAt: null }],
    ['an empty title', '<dc:title></dc:title>', { title: 'Ferry lost' }],
    ['a title that is a file', '<dc:title>release_v3 FINAL.docx</dc:title>', { title: 'Ferry lost' }],
    ['a title of printing', '<dc:title>Microsoft Word - release</dc:title>', { title: 'Ferry lost' }],
    ['an author who is an account', '<dc:creator>Windows User</dc:creator>', { byline: null }],
    ['a date that is none', '<dcterms:created>soon</dcterms:created>', { modifiedAt: null }],
    [
      'an old file written over',
      '<dcterms:created>2019-01-02T09:00:00Z</dcterms:created><dcterms:modified>2026-03-04T10:30:00Z</dcterms:modified>',
      { publishedAt: null, modifiedAt: '2026-03-04T10:30:00Z' },
    ],
  ])('that says %s of itself', async (_, core, expected) => {
    const body = paragraph('Ferry lost', 'Title') + paragraph('One.');
    expect(await read({ body, core })).toMatchObject(expected);
  });
});

describe('a document that cannot be read', () => {
  const part = (name: string, content: string) => ({ body: paragraph('One.'), more: [{ name, content }] });
  const nested = `<a>${'<b>'.repeat(300)}${'</b>'.repeat(300)}</a>`;

  it.each<[string, Uint8Array, string]>([
    ['no archive', Buffer.from('PK\u0003\u0004 and no more'), 'docx-broken'],
    ['an archive of something else', writeZip([{ name: 'a.txt', content: 'x' }]), 'docx-broken'],
    ['no text', writeDocx({ body: paragraph('') }), 'empty-file'],
    ['pictures alone', writeDocx({ body: paragraph(PICTURE_RUN) }), 'empty-file'],
    ['malformed XML', writeDocx({ body: '<w:p><w:r></w:p>' }), 'docx-broken'],
    ['a bomb beside the text', writeDocx(part('word/media/x.png', ' '.repeat(3_000_000))), 'too-large'],
    ['deep XML', writeDocx(part('word/deep.xml', nested)), 'docx-broken'],
    ['one part twice', writeDocx(part('word/document.xml', '<x/>')), 'docx-broken'],
    ['a name that leads out', writeDocx(part('../x.xml', '<x/>')), 'article'],
    [
      'entities that multiply',
      writeDocx(part('word/x.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
      'article',
    ],
    ['a password', writeZip([{ name: 'word/document.xml', content: 'x', encrypted: true }]), 'docx-broken'],
  ])('%s', async (_, bytes, code) => {
    expect(codes(await readDocx(bytes, PLACE))).toEqual([code]);
  });

  it('cut anywhere never throws', async () => {
    const whole = writeDocx({ body: paragraph('One.') });
    for (let at = 0; at < whole.length; at += 97) {
      expect(codes(await readDocx(whole.subarray(0, at), PLACE))).toEqual(['docx-broken']);
    }
  });

  it('damaged anywhere never throws', async () => {
    const whole = writeDocx({ body: paragraph('One.') });
    for (let at = 11; at < whole.length; at += 397) {
      const damaged = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0x5a : byte));
      expect(await readDocx(damaged, PLACE)).toHaveLength(1);
    }
  });
});
