import { describe, expect, it } from 'vitest';
import { oneLine, readMarkup } from './markup.ts';

describe('readMarkup', () => {
  it.each<[string, string, 'text' | 'html' | 'body', string?]>([
    ['plain text', 'The pier is closed.\n\nIt will reopen.', 'text'],
    ['a comparison', 'Depth < 3 m and > 1 m', 'text'],
    ['one tag spoken of', 'A page without <p> is hard to read', 'text'],
    ['an address in brackets', 'Jo Doe <jo@courier.example> wrote', 'text'],
    ['references alone', 'Port Ellen&#8217;s pier &amp; quay', 'text', 'Port Ellen’s pier & quay'],
    ['an unknown reference', 'AT&foo; stays', 'text', 'AT&foo; stays'],
    ['a paragraph', '<p>The pier is closed.</p>', 'body'],
    ['a lone line break', 'The pier.<br>It is closed.<br />It reopens.', 'body'],
    ['text before paragraphs', 'PORT ELLEN<p>One.</p><p>Two.</p>', 'body'],
    ['a page', '<!DOCTYPE html><html><body><p>One.</p></body></html>', 'html'],
    ['a page of XHTML', '<?xml version="1.0"?>\n<html xmlns="x"><body/></html>', 'html'],
  ])('%s', (_name, value, kind, text = value) => expect(readMarkup(value)).toEqual({ kind, text }));
});

describe('oneLine', () => {
  it.each([
    ['Pier <b>closed</b>, again', 'Pier closed, again'],
    ['Port Ellen&rsquo;s\n  pier', 'Port Ellen’s pier'],
    ['Pier<br>closed', 'Pier closed'],
    ['3 < 4 &lt; 5', '3 < 4 < 5'],
    ['&#146;old&#x2019; &#0; &#xD800;', '’old’ &#0; &#xD800;'],
    ['&amp;lt; once', '&lt; once'],
  ])('%s', (value, expected) => expect(oneLine(value)).toBe(expected));
});
