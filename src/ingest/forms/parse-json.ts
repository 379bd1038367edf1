import { stringEnd } from './json-elements.ts';

/** A parsed value, or what is wrong with the text. */
type ParsedJson =
  | { readonly value: unknown; readonly error: null }
  | { readonly value: null; readonly error: string };

/** Parses JSON. `NaN` and `Infinity`, which Python writes for missing numbers, are read as null. Never throws. */
export function parseJson(text: string): ParsedJson {
  const parsed = tryParse(text);
  if (parsed.error === null || !/NaN|Infinity/.test(text)) return parsed;
  const mended = tryParse(withoutNaN(text));
  return mended.error === null ? mended : parsed;
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

/** Outside strings, bare words that JSON does not have become null. */
function withoutNaN(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const bare = quote < 0 ? text.length : quote;
    pieces.push(text.slice(at, bare).replace(/\bNaN\b|-?\bInfinity\b/g, 'null'));
    const end = quote < 0 ? text.length : (stringEnd(text, quote) ?? text.length);
    pieces.push(text.slice(bare, end));
    at = end;
  }
  return pieces.join('');
}
