import { expect, test } from 'vitest';
import { addressLink, anchorOf, escapeHtml, html, langOf } from './escape-html.ts';

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  ["' onclick='x", '&#39; onclick=&#39;x'],
  ['a & b', 'a &amp; b'],
  ['\u2028\u2029', '&#8232;&#8233;'],
  ['cr\rlf\n', 'cr&#13;lf\n'],
  ['nul\0', 'nul\uFFFD'],
  ['half \ud83d', 'half \uFFFD'],
  ['whole 🚢 שלום', 'whole 🚢 שלום'],
  ['turned \u202etxt.exe\u2066', 'turned \uFFFDtxt.exe\uFFFD'],
  ['leaning \u200fשלום\u200e', 'leaning \u200fשלום\u200e'],
])('%j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

test('the tag escapes strings and takes finished pieces as they are', () => {
  expect(html`<p title="${'"'}">${'<b>'}${html`<i>${1}</i>`}${null}${[html`a`, html`b`]}</p>`.html).toBe(
    '<p title="&quot;">&lt;b&gt;<i>1</i>ab</p>',
  );
});

test('only web addresses become links', () => {
  expect(addressLink('https://harbour.example/a?b="c').html).toContain(
    'href="https://harbour.example/a?b=&quot;c"',
  );
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScRiPt:1',
    '//harbour.example',
    'reports/a.txt',
  ]) {
    expect(addressLink(address).html).not.toContain('href');
  }
});

test('anchors and languages stay inside their attributes', () => {
  expect(anchorOf('c1"><b')).toBe('c1---b');
  expect(langOf('en-GB')).toBe('en-GB');
  expect(langOf('en" onload="x')).toBe('und');
});
