import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction, connect as openTcp, type Socket } from 'node:net';
import { connect as openTls } from 'node:tls';

/** Milliseconds after which the next address of a host is tried. Node's own 250 give up on hosts that are merely far. */
const ADDRESS_MS = 2500;

/** Where a connection goes to. */
export interface Target {
  /** Name, or IP address without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** By TLS. */
  readonly secure: boolean;
  /** The addresses of the name, all checked; nothing else is connected to. */
  readonly addresses: readonly LookupAddress[];
}

/** Begins a connection; the socket tells by `connect` or `secureConnect`, or by `error`, what became of it. */
export type Dial = (target: Target) => Socket;

/** Begins a connection to the first of the addresses that answers. No name is resolved. */
export const dial: Dial = ({ hostname, port, secure, addresses }) => {
  const way = {
    host: hostname,
    port,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_MS,
  };
  if (!secure) return openTcp(way).setNoDelay(true);
  // No name for an IP address, and none with a dot at its end (RFC 6066, 3).
  const servername = isIP(hostname) === 0 ? hostname.replace(/\.$/, '') : '';
  // Said aloud, since an environment variable can turn the check off.
  return openTls({ ...way, servername, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] }).setNoDelay(
    true,
  );
};

/** Stands in for the name server: whatever is asked, the answer is the addresses that were checked. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    queueMicrotask(() => {
      if (options.all === true) callback(null, [...addresses]);
      else callback(null, first?.address ?? '', first?.family ?? 4);
    });
  };
}
