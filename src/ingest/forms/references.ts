import { mendWindows1252 } from './windows-1252.ts';

/** Named character references that news text is written with, and those of Latin-1 letters. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['hellip', '…'],
  ['bull', '•'],
  ['prime', '′'],
  ['Prime', '″'],
  ['euro', '€'],
  ['trade', '™'],
  ['minus', '−'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ...latin1(),
]);

/** The names of U+00A1 to U+00FF, in order. */
function latin1(): [string, string][] {
  const names =
    'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
    'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
    'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
    'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
    'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
  return names.split(' ').map((name, index) => [name, String.fromCharCode(0xa1 + index)]);
}

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** The text holds a character reference that `decodeReferences` knows. */
export function hasReferences(text: string): boolean {
  for (const found of text.matchAll(REFERENCE)) if (decoded(found) !== null) return true;
  return false;
}

/** Replaces character references (`&rsquo;`, `&#8217;`) by their characters, once; unknown ones stay, so that what a
 *  document type defines is never expanded. */
export function decodeReferences(text: string): string {
  return text.includes('&')
    ? text.replace(REFERENCE, (...found) => decoded(found) ?? String(found[0]))
    : text;
}

/** References to 128 to 159 mean windows-1252, as in browsers. */
function decoded([, decimal, hex, name]: readonly unknown[]): string | null {
  if (typeof name === 'string') return NAMED.get(name) ?? null;
  const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
  if (code >= 0x80 && code <= 0x9f) return mendWindows1252(String.fromCharCode(code));
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : null;
}
