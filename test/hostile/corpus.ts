import { gzipSync } from 'node:zlib';
import { writePdf } from '../archives/write-pdf.ts';
import { httpAnswer, type WarcRecordParts, writeWarc, writeWarcGz } from '../archives/write-warc.ts';
import { writeZip } from '../archives/write-zip.ts';

/** A sound input of one form: what the mutations start from. */
export interface Sound {
  readonly name: string;
  readonly bytes: Buffer;
}

const LEAD =
  'A freight train left the track near Brannoc Halt on Tuesday night, spilling 14 wagons of grain.';
const BODY = [
  'Nobody was hurt, the operator, Kell Northern, said. “The driver walked home,” said its spokeswoman, Ada Rowe.',
  'The line will stay closed until Friday at least. Some 3,200 passengers a day use it.',
  'Farmers nearby had complained of the state of the track since 2029, the Brannoc Echo reported.',
];
const PARAGRAPHS = [LEAD, ...BODY];
const TITLE = 'Grain train derails near Brannoc Halt';
const DATE = '2031-05-14T06:30:00Z';
const LINK = 'https://echo.example/2031/05/14/grain-train';

const paragraphsOf = (parts: readonly string[]) => parts.map((part) => `<p>${part}</p>`).join('\n');

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Brannoc Echo</title>
<meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="${DATE}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"${DATE}","author":{"name":"Ian Pell"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${TITLE}</h1>${paragraphsOf(PARAGRAPHS)}
<figure><img src="a.jpg"><figcaption>The wagons. Photo: Echo</figcaption></figure></article><footer>© Brannoc Echo</footer></body></html>`;

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Brannoc Echo</title><link>https://echo.example/</link>
${[1, 2, 3].map((n) => `<item><title>${TITLE} ${n}</title><link>${LINK}-${n}</link><guid>e${n}</guid><pubDate>Wed, 14 May 2031 06:30:00 GMT</pubDate><description>${LEAD}</description><content:encoded><![CDATA[${paragraphsOf(PARAGRAPHS)}]]></content:encoded></item>`).join('\n')}
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Brannoc Echo</title><id>urn:e</id><updated>${DATE}</updated>
${[1, 2].map((n) => `<entry><title>${TITLE}</title><id>urn:e:${n}</id><link href="${LINK}-${n}"/><published>${DATE}</published><updated>${DATE}</updated><content type="html">${paragraphsOf(PARAGRAPHS).replaceAll('<', '&lt;')}</content></entry>`).join('\n')}</feed>`;

const record = (n: number) => ({
  id: `e${n}`,
  title: TITLE,
  url: `${LINK}-${n}`,
  outlet: 'Brannoc Echo',
  publishedAt: DATE,
  text: PARAGRAPHS.join('\n\n'),
});

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Brannoc Echo',
  items: [{ id: '1', url: LINK, title: TITLE, content_html: paragraphsOf(PARAGRAPHS), date_published: DATE }],
};

const ninjs = {
  uri: 'urn:newsml:echo.example:20310514:1',
  type: 'text',
  version: '1',
  versioncreated: DATE,
  headline: TITLE,
  byline: 'Ian Pell',
  body_html: paragraphsOf(PARAGRAPHS),
  language: 'en',
};

const newsml = `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:echo.example:1" version="1" standard="NewsML-G2" standardversion="2.29"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>${DATE}</versionCreated></itemMeta><contentMeta><headline>${TITLE}</headline><by>Ian Pell</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphsOf(PARAGRAPHS)}</body></html></inlineXML></contentSet></newsItem>`;

const mail = [
  'From: Brannoc Echo <news@echo.example>',
  `Subject: =?UTF-8?Q?${TITLE.replaceAll(' ', '_')}?=`,
  'Date: Wed, 14 May 2031 06:30:00 +0000',
  'Message-ID: <1@echo.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  PARAGRAPHS.join('\r\n\r\n'),
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(paragraphsOf(PARAGRAPHS))
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n'),
  '--b1--',
  '',
].join('\r\n');

const csv = `id,title,publishedAt,text\n${[1, 2, 3].map((n) => `e${n},"${TITLE}",${DATE},"${PARAGRAPHS.join('\n\n').replaceAll('"', '""')}"`).join('\n')}\n`;

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="North"><outline type="rss" text="Echo" xmlUrl="https://echo.example/feed"/></outline></body></opml>`;

const markdown = `---\ntitle: ${TITLE}\ndate: 2031-05-14\nauthor: Ian Pell\n---\n\n# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n\n> “The driver walked home.”\n`;

const RECORDS: readonly WarcRecordParts[] = [
  { type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: crawler\r\n' },
  { type: 'request', url: LINK, content: 'GET / HTTP/1.1\r\n\r\n' },
  { type: 'response', url: LINK, content: httpAnswer(page) },
  {
    type: 'response',
    url: `${LINK}-2`,
    content: httpAnswer(gzipSync(page), ['Content-Type: text/html', 'Content-Encoding: gzip']),
  },
];

const docx = writeZip([
  {
    name: '[Content_Types].xml',
    content:
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content:
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPHS.map((part) => `<w:p><w:r><w:t>${part}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  },
]);

const json = (value: unknown) => JSON.stringify(value, null, 1);

/** One sound input of every form that is read. */
export const CORPUS: readonly Sound[] = (
  [
    ['report.txt', `${TITLE}\n\nMay 14, 2031\n\n${PARAGRAPHS.join('\n\n')}\n`],
    ['page.html', page],
    ['feed.rss', rss],
    ['feed.atom', atom],
    ['feed.json', json(jsonFeed)],
    ['dump.jsonl', `${[1, 2, 3].map((n) => JSON.stringify(record(n))).join('\n')}\n`],
    ['dump.json', json([record(1), record(2)])],
    [
      'answer.json',
      json({
        status: 'ok',
        articles: [
          { source: { name: 'Echo' }, title: TITLE, url: LINK, publishedAt: DATE, content: BODY.join(' ') },
        ],
      }),
    ],
    ['item.ninjs.json', json(ninjs)],
    ['item.xml', newsml],
    ['dump.csv', csv],
    ['feeds.opml', opml],
    ['letter.eml', mail],
    ['report.md', markdown],
    ['crawl.warc', writeWarc(RECORDS)],
    ['page.html.gz', gzipSync(page)],
    ['crawl.warc.gz', writeWarcGz(RECORDS)],
    [
      'pages.zip',
      writeZip([
        { name: 'a/page.html', content: page },
        { name: 'b.txt', content: PARAGRAPHS.join('\n\n') },
      ]),
    ],
    ['report.docx', docx],
    ['report.pdf', writePdf([PARAGRAPHS])],
  ] as const
).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
