const HIDDEN = /<(script|style|noscript|template|svg|head)\b/gi;
const BLOCK_TAG =
  /^\/?(?:p|div|h[1-6]|li|ul|ol|br|hr|tr|table|section|article|blockquote|pre|main|header|footer|td)\b/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  copy: '©',
};

/** All text of a page that no tree is built for: tags out, block tags as paragraph breaks. One linear pass. */
export function stripTags(html: string): string {
  const visible = withoutHidden(html);
  let text = '';
  let at = 0;
  while (at < visible.length) {
    const open = visible.indexOf('<', at);
    if (open < 0) return tidyText(text + visible.slice(at));
    text += visible.slice(at, open);
    const close = visible.indexOf('>', open);
    if (close < 0) return tidyText(text);
    text += BLOCK_TAG.test(visible.slice(open + 1, open + 12)) ? '\n\n' : '';
    at = close + 1;
  }
  return tidyText(text);
}

/** Drops hidden elements with their content; an unclosed one takes the rest of the page. */
function withoutHidden(html: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (const found of html.matchAll(HIDDEN)) {
    if (found.index < at) continue;
    kept += html.slice(at, found.index);
    const close = lower.indexOf(`</${(found[1] ?? '').toLowerCase()}`, found.index);
    if (close < 0) return kept;
    at = close;
  }
  return kept + html.slice(at);
}

function tidyText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[String(name).toLowerCase()] ?? whole;
    })
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
