import { Readable } from 'node:stream';
import type { Agent, Dispatcher } from 'undici';
import type { Connector } from './connector.ts';
import { type Deadlines, openDeadlines } from './deadlines.ts';
import { firstHeader, type Headers } from './headers.ts';
import { MAX_HEADER_BYTES, type NetLimits } from './net-limits.ts';
import { refusalOf } from './network-failure.ts';
import { Refusal } from './refusal.ts';

/** The head of an answer, and its body as it comes. */
export interface Response {
  readonly status: number;
  readonly headers: Headers;
  /** Bytes as sent. Fails with a `Refusal`. Destroying it drops the connection. */
  readonly body: Readable;
}

/** Sends single requests; follows and repeats nothing. */
export interface Wire {
  /** Rejects with a `Refusal` when no head of an answer comes. */
  readonly send: (url: URL, headers: Readonly<Record<string, string>>) => Promise<Response>;
  /** Drops all connections. */
  readonly close: () => Promise<void>;
}

/** Requests by HTTP/1.1 over the connector's connections: no proxies, no cookies, no credentials. */
export function openWire(connector: Connector, limits: NetLimits): Wire {
  let agent: Promise<Agent> | null = null;
  let closed = false;
  const open = async () => {
    // Loading it takes longer than most runs that fetch nothing.
    const undici = await import('undici');
    // The time limits are ours: undici's are off by up to a second.
    const rest = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: MAX_HEADER_BYTES };
    return new undici.Agent({ connect: connector.connect, ...rest });
  };
  return {
    send: async (url, headers) => {
      if (closed) throw new Refusal('url-failed', 'the fetcher is closed');
      agent ??= open();
      return respond(await agent, url, headers, limits);
    },
    close: async () => {
      closed = true;
      connector.close();
      await (await agent)?.destroy();
    },
  };
}

function respond(
  agent: Agent,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: NetLimits,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const exchange: Exchange = { control: null };
    const body = new Readable({
      read: () => exchange.control?.resume(),
      destroy: (error, done) => {
        deadlines.stop();
        // After the last byte there is nothing left to abort, and undici takes no notice.
        exchange.control?.abort(error ?? new Error('the body is not wanted'));
        done(error);
      },
    });
    // Whoever reads the body is told by reading; where nobody does, the failure is of no interest.
    body.on('error', () => {});
    const fail = (refusal: Refusal) => {
      body.destroy(refusal);
      reject(refusal);
    };
    const deadlines = openDeadlines(limits, fail);
    const question = { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers };
    agent.dispatch(question, listener(exchange, body, deadlines, resolve, fail));
  });
}

interface Exchange {
  /** What stops and aborts it; null before it is on its way. */
  control: Dispatcher.DispatchController | null;
}

function listener(
  exchange: Exchange,
  body: Readable,
  deadlines: Deadlines,
  resolve: (response: Response) => void,
  fail: (refusal: Refusal) => void,
): Dispatcher.DispatchHandler {
  /** Bytes of the body so far; null before its headers. */
  let received: number | null = null;
  let stated: string | null = null;
  return {
    onRequestStart: (control) => {
      exchange.control = control;
      if (body.destroyed) control.abort(new Error('given up before it began'));
      else deadlines.awaitHeaders();
    },
    onResponseStart: (_control, status, headers) => {
      if (status < 200) return;
      received = 0;
      stated = firstHeader(headers, 'content-length');
      deadlines.awaitBody(received);
      resolve({ status, headers, body });
    },
    onResponseData: (control, piece) => {
      received = (received ?? 0) + piece.length;
      deadlines.awaitBody(received);
      if (!body.push(piece)) control.pause();
    },
    onResponseEnd: () => {
      deadlines.stop();
      body.push(null);
    },
    onResponseError: (_control, error) => {
      fail(received === null ? refusalOf(error) : brokenOff(error, received, stated));
    },
  };
}

function brokenOff(error: Error, received: number, stated: string | null): Refusal {
  if (error instanceof Refusal) return error;
  const amount = stated === null ? `${received} bytes` : `${received} of ${stated} bytes`;
  return new Refusal('url-failed', `the connection broke off after ${amount}`, { transient: true });
}
