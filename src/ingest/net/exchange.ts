import { STATUS_CODES } from 'node:http';
import type { Headers } from './headers.ts';
import { type Overflow, readBody } from './read-body.ts';
import type { Wire } from './wire.ts';

/** One request. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body that are read. */
  readonly limit: number;
  readonly overflow: Overflow;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty for answers that are no success: what a server says of its errors is not read. */
  readonly body: Uint8Array;
}

/** Sends one request and reads its answer to the end. Throws `Refusal`. */
export async function exchange(wire: Wire, { url, headers, limit, overflow }: Question): Promise<Answer> {
  const response = await wire.send(url, headers);
  const { status } = response;
  if (isSuccess(status))
    return { status, headers: response.headers, body: await readBody(response, limit, overflow) };
  response.body.destroy();
  return { status, headers: response.headers, body: new Uint8Array() };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** `it answered 404 Not Found` */
export function statusWords(status: number): string {
  const name = STATUS_CODES[status];
  return `it answered ${status}${name === undefined ? '' : ` ${name}`}`;
}
