const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
  '\u0000': '\uFFFD',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** Text as HTML, safe in an element and in a quoted attribute. What a parser reads back has the same length in
 *  UTF-16 units: carriage returns stay, NUL and lone surrogates become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"'`\r\0\u2028\u2029]/g, (character) => ENTITIES[character] ?? '');
}

/** A web address that may stand in `href`, escaped, or null: only http and https are let through. */
export function safeHref(url: string): string | null {
  return /^https?:\/\//i.test(url) ? escapeHtml(url) : null;
}

/** An id as it may stand in `id` and after `#`: letters, digits, `-` and `_`. */
export function anchorOf(id: string): string {
  return id.replace(/[^\w-]/g, '-');
}

/** A BCP 47 tag as it may stand in `lang`, or `und`. */
export function langOf(language: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language) ? language : 'und';
}
