import { describe, expect, it } from 'vitest';
import { recogniseBytes, recogniseText } from './recognise.ts';

describe('recogniseBytes', () => {
  it.each<[string, Buffer, string]>([
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['ZIP', Buffer.from('PK\u0003\u0004'), 'zip'],
    ['an empty ZIP', Buffer.from('PK\u0005\u0006'), 'zip'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['PDF behind rubbish', Buffer.from('\n\n junk\n%PDF-1.4'), 'pdf'],
    ['WARC 1.0', Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo'), 'warc'],
    ['WARC 1.1', Buffer.from('WARC/1.1\r\n'), 'warc'],
    ['a page about PDF', Buffer.from('<!doctype html><p>A file that opens with %PDF-1.4.</p>'), 'text'],
    ['a report about WARC', Buffer.from('WARC/1.0 is a format of web archives.'), 'text'],
    ['nothing', Buffer.alloc(0), 'text'],
  ])('%s', (_name, bytes, expected) => {
    expect(recogniseBytes(bytes)).toBe(expected);
  });
});

describe('recogniseText', () => {
  it.each<[string, string, string, string]>([
    ['a report', 'Ferry strikes pier.\n\nNobody was hurt.', 'txt', 'text'],
    ['a report with a wrong name', 'Ferry strikes pier.', 'php', 'text'],
    ['a page with a wrong name', '<!DOCTYPE html><html><p>x', 'php', 'html'],
    ['a page named like a feed', '<html><body><p>x</p></body></html>', 'rss', 'html'],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y"><html xmlns="z"><body/></html>',
      '',
      'html',
    ],
    ['pieces of HTML', '<div><p>a</p><p>b</p><p>c</p></div>', '', 'html'],
    ['text that mentions a tag', 'He wrote <p> and </p> on the board.', '', 'text'],
    [
      'RSS',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>',
      'xml',
      'feed',
    ],
    [
      'RSS with entities of its own',
      '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="0.91"/>',
      'html',
      'feed',
    ],
    ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', '', 'feed'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', '', 'feed'],
    ['a prefixed Atom', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"/>', '', 'feed'],
    ['OPML', '\uFEFF<?xml version="1.0"?><opml version="2.0"/>', '', 'opml'],
    [
      'NewsML-G2',
      '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
      '',
      'newsml',
    ],
    ['a message of several items', '<newsMessage/>', '', 'newsml'],
    ['JSON', '[{"id":"a"}]', '', 'json'],
    ['an empty list', '[]', 'json', 'json'],
    ['one object', '{\n  "id": "a",\n  "text": "x"\n}', '', 'json'],
    ['one object in one line', '{"id":"a","text":"x"}\n', '', 'json'],
    ['one line of JSONL', '{"id":"a","text":"x"}\n', 'jsonl', 'jsonl'],
    ['JSONL', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}', '', 'jsonl'],
    ['JSONL named JSON', '{"id":"a","text":"x"}\n\n{"id":"b","text":"y"}', 'json', 'jsonl'],
    ['a note in brackets', '[Editor’s note: this report was changed.]', '', 'text'],
    ['a table that tells its sign', 'sep=;\r\nid;title;text\r\n1;a;b', '', 'csv'],
    ['a table', 'id,title,text\n1,a,"b"', '', 'csv'],
    [
      'a report with commas',
      'Police, firefighters, and divers searched the river, the title says.',
      '',
      'text',
    ],
    [
      'mail',
      'From: A <a@b.example>\r\nSubject: x\r\nDate: Wed, 14 May 2031 06:30:00 +0000\r\n\r\nHello',
      '',
      'mail',
    ],
    [
      'mail behind long headers',
      `${'Received: from mx.example by mx.example; Wed, 14 May 2031 06:30:00 +0000\r\n'.repeat(100)}From: A <a@b.example>\r\nSubject: x\r\n\r\nHello`,
      '',
      'mail',
    ],
    ['a report that opens like mail', 'From: our correspondent\n\nNobody was hurt.', '', 'text'],
    ['Markdown', '# Ferry strikes pier\n\nNobody was hurt.', 'md', 'markdown'],
    ['Markdown without a name', '---\ntitle: Ferry\ntags:\n  - sea\n---\n\nNobody was hurt.', '', 'markdown'],
    ['a text that opens with a line of dashes', '---\n\nNobody was hurt.\n---\n', '', 'text'],
    ['Markdown without its name', '# Ferry strikes pier\n\nNobody was hurt.', 'txt', 'text'],
  ])('%s', (_name, text, extension, expected) => {
    expect(recogniseText(text, extension)).toBe(expected);
  });
});
