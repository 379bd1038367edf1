import { MAX_HEADER_BYTES } from './net-limits.ts';
import { Refusal } from './refusal.ts';

/** Error codes of Node, OpenSSL and undici that pass with time or another try, in plain words. */
const TRANSIENT: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name server did not answer',
  ECONNABORTED: 'the connection broke off',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the server broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EPIPE: 'the server broke the connection off',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the server broke the connection off',
};

const NO_HTTP = 'its answer breaks the rules of HTTP';

/** Those that stay. */
const LASTING: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'TLS: its certificate has expired',
  CERT_NOT_YET_VALID: 'TLS: its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'TLS: its certificate is signed by itself',
  EADDRNOTAVAIL: 'its address cannot be connected to',
  EMFILE: 'this process has too many files and connections open',
  ENODATA: 'its name has no address',
  ENOTFOUND: 'its name is not known to the name server',
  EPROTO: 'the TLS handshake failed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS: its certificate is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'TLS: a certificate above its own is signed by itself',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'TLS: its certificate comes from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'TLS: the signature of its certificate cannot be verified',
  UND_ERR_CLOSED: 'the fetcher is closed',
  UND_ERR_DESTROYED: 'the fetcher is closed',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: NO_HTTP,
  UND_ERR_HEADERS_OVERFLOW: `its headers are longer than ${MAX_HEADER_BYTES} bytes`,
};

/** What went wrong on the way to a host, in plain words; a refusal comes back as it is. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // Of several addresses of one host, each failed: the first tells enough.
  if (error instanceof AggregateError && error.errors.length > 0) return refusalOf(error.errors[0]);
  const code = codeOf(error);
  const passing = TRANSIENT[code];
  if (passing !== undefined) return new Refusal('url-failed', passing, { transient: true });
  return new Refusal('url-failed', LASTING[code] ?? describe(error, code));
}

function describe(error: unknown, code: string): string {
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return `the TLS handshake failed (${code})`;
  // The parser gives most of its errors no code.
  if (error instanceof Error && error.name === 'HTTPParserError') return NO_HTTP;
  const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
  return `the request failed (${code === '' ? reason : code})`;
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
