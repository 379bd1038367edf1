import { stringEnd } from './json-elements.ts';

/** A parsed value, or what is wrong with the text. */
type ParsedJson =
  | { readonly value: unknown; readonly error: null }
  | { readonly value: null; readonly error: string };

/** Parses JSON. `NaN` and `Infinity`, which Python writes for missing numbers, are read as null; whole numbers that
 *  would lose their last digits, as long ids do, as text. Never throws. */
export function parseJson(text: string): ParsedJson {
  const parsed = tryParse(LONG_DIGITS.test(text) ? outsideStrings(text, quoteLong) : text);
  if (parsed.error === null || !/NaN|Infinity/.test(text)) return parsed;
  const mended = tryParse(outsideStrings(text, (bare) => quoteLong(withoutNaN(bare))));
  return mended.error === null ? mended : parsed;
}

/** From so many digits on a whole number may be past 2^53. */
const LONG_DIGITS = /\d{16}/;

function quoteLong(bare: string): string {
  return bare.replace(/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, (digits) =>
    Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
  );
}

function tryParse(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { value, error: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unknown error';
    return { value: null, error: `not JSON: ${reason}` };
  }
}

/** Bare words that JSON does not have become null. */
function withoutNaN(bare: string): string {
  return bare.replace(/\bNaN\b|-?\bInfinity\b/g, 'null');
}

/** The text with what stands outside its strings mended. */
function outsideStrings(text: string, mend: (bare: string) => string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const bare = quote < 0 ? text.length : quote;
    pieces.push(mend(text.slice(at, bare)));
    const end = quote < 0 ? text.length : (stringEnd(text, quote) ?? text.length);
    pieces.push(text.slice(bare, end));
    at = end;
  }
  return pieces.join('');
}
