import type { LookupAddress } from 'node:dns';
import { lookup as lookupName } from 'node:dns/promises';
import { isIP, type Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { isPrivateAddress } from './address.ts';
import { type Dial, dial as dialAddress } from './dial.ts';
import { refusalOf } from './network-failure.ts';
import { Refusal } from './refusal.ts';

/** All addresses of a name. Rejects, like Node's own, where it has none. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Names of this machine that no name server is asked for (RFC 6761, 6.3). */
const LOCALHOST = /^(?:.+\.)?localhost\.?$/i;

const LOOPBACK: readonly LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

export interface ConnectorOptions {
  readonly allowPrivate: boolean;
  readonly connectMs: number;
  readonly lookup?: Lookup | undefined;
  readonly dial?: Dial | undefined;
}

/** Makes every connection of a fetcher. */
export interface Connector {
  readonly connect: buildConnector.connector;
  /** Gives up the connections that are being made. */
  readonly close: () => void;
}

/** Connections to checked addresses only. A name is resolved once for each connection, all its addresses are checked,
 *  and the connection goes to one of these: what the name resolves to a moment later makes no difference. */
export function openConnector(options: ConnectorOptions): Connector {
  const underWay = new Set<(refusal: Refusal) => void>();
  return {
    connect: (target, callback) => {
      const giveUp = connectTo(target, options, (outcome) => {
        underWay.delete(giveUp);
        if (outcome instanceof Refusal) callback(outcome, null);
        else callback(null, outcome);
      });
      underWay.add(giveUp);
    },
    close: () => {
      for (const giveUp of [...underWay]) giveUp(new Refusal('url-failed', 'the fetcher is closed'));
    },
  };
}

/** Makes one connection and calls `done` once, later. Returns what ends the attempt. */
function connectTo(
  { hostname, port, protocol }: buildConnector.Options,
  { allowPrivate, connectMs, lookup = lookupAll, dial = dialAddress }: ConnectorOptions,
  done: (outcome: Socket | Refusal) => void,
): (refusal: Refusal) => void {
  const secure = protocol === 'https:';
  let socket: Socket | null = null;
  let settled = false;
  const settle = (outcome: Socket | Refusal) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    if (outcome instanceof Refusal) socket?.destroy();
    done(outcome);
  };
  const late = `no connection was made within ${connectMs / 1000} s`;
  const timer = setTimeout(() => settle(new Refusal('url-failed', late, { transient: true })), connectMs);
  const start = (addresses: readonly LookupAddress[]) => {
    if (settled) return;
    const portNumber = port === '' ? (secure ? 443 : 80) : Number(port);
    const opening = dial({ hostname, port: portNumber, secure, addresses });
    socket = opening;
    // Stays for the socket's life: an error without a listener would end the process.
    opening.on('error', (error) => settle(refusalOf(error)));
    opening.once(secure ? 'secureConnect' : 'connect', () => settle(opening));
  };
  checkedAddresses(hostname, lookup, allowPrivate)
    .then(start)
    .catch((error: unknown) => settle(refusalOf(error)));
  return settle;
}

/** All addresses of a name, or the one it is itself. Throws `Refusal` (`url-private`) where any of them is private: a
 *  name that is public and private at once is a trap or a mistake. */
async function checkedAddresses(
  hostname: string,
  lookup: Lookup,
  allowPrivate: boolean,
): Promise<readonly LookupAddress[]> {
  const addresses = await addressesOf(hostname, lookup);
  if (addresses.length === 0) throw new Refusal('url-failed', 'its name has no address');
  if (allowPrivate) return addresses;
  for (const { address } of addresses) {
    const reason = isPrivateAddress(address);
    if (reason === null) continue;
    throw new Refusal(
      'url-private',
      `its address ${address} is private (${reason}); --allow-private lets it through`,
      { expected: 'an address of the open network' },
    );
  }
  return addresses;
}

async function addressesOf(hostname: string, lookup: Lookup): Promise<readonly LookupAddress[]> {
  const family = isIP(hostname);
  if (family !== 0) return [{ address: hostname, family }];
  return LOCALHOST.test(hostname) ? LOOPBACK : lookup(hostname);
}

function lookupAll(hostname: string): Promise<readonly LookupAddress[]> {
  return lookupName(hostname, { all: true });
}
