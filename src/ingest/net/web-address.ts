import { MAX_URL_CHARS } from './net-limits.ts';
import { Refusal } from './refusal.ts';

const EXPECTED = 'an address that begins with http:// or https://, without a password in it';

/** Reads an http or https address, relative ones against `base`; its fragment goes, which no server sees. Throws
 *  `Refusal` (`url-invalid`) for all others. */
export function readWebAddress(text: string, base?: URL): URL {
  if (text.length > MAX_URL_CHARS) throw tooLong(text.length);
  if (!URL.canParse(text, base?.href)) throw invalid('it is no address');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw invalid(`it begins with ${url.protocol}, which is neither http: nor https:`);
  if (url.username !== '' || url.password !== '') throw invalid('it has a user name or password in it');
  url.hash = '';
  // Percent-encoding can make it three times as long.
  if (url.href.length > MAX_URL_CHARS) throw tooLong(url.href.length);
  return url;
}

function invalid(message: string): Refusal {
  return new Refusal('url-invalid', message, { expected: EXPECTED });
}

function tooLong(length: number): Refusal {
  const expected = `at most ${MAX_URL_CHARS} characters`;
  return new Refusal('url-invalid', `it has ${length} characters`, { expected });
}
