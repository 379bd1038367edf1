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

/** Marks that turn the direction of all that follows them, our own words too. Those that only lean on a word stay: texts in
 *  Arabic and Hebrew have them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as HTML, safe in an element and in a quoted attribute. What a parser reads back has the same length in
 *  UTF-16 units: carriage returns stay; NUL, lone surrogates and marks that turn the direction become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(TURNING, '\uFFFD')
    .replace(/[&<>"'`\r\u0000\u2028\u2029]/g, (character) => ENTITIES[character] ?? '');
}

/** A finished piece of HTML; made only by the `html` tag and by `trusted`. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | null;

/** Template tag: every string put in is escaped, every `Html` put in is taken as it is, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((done, piece, index) => done + partOf(parts[index - 1] ?? null) + piece) };
}

/** Marks our own constant text (style sheet, script) as HTML. Never call it with words from a dossier. */
export function trusted(text: string): Html {
  return { html: text };
}

/** An id as it may stand in `id` and after `#`: letters, digits, `-` and `_`. */
export function anchorOf(id: string): string {
  return id.replace(/[^\w-]/g, '-');
}

/** A BCP 47 tag as it may stand in `lang`; `und` for anything else. */
export function langOf(language: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language) ? language : 'und';
}

/** A link to a report's address where it is http or https, else the address as plain text. */
export function addressLink(address: string): Html {
  const known = /^https?:\/\/\S+$/i.test(address);
  return known
    ? html`<a class="address" href="${address}" rel="noreferrer noopener">${address}</a>`
    : html`<span class="address">${address}</span>`;
}

function partOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}
