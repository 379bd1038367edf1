import { BlockList, isIP } from 'node:net';

/** Networks that no news is fetched from, each with what it is, in two or three words: all rows of the two registries
 *  of special-purpose addresses (RFC 6890 and its updates at IANA), also those few that are routed openly, for they
 *  serve the network itself; multicast; and what clouds answer to their own machines under public numbers. The first
 *  row that holds an address gives the reason. */
const PRIVATE: readonly (readonly [network: string, prefix: number, reason: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private network'],
  ['100.64.0.0', 10, 'shared address space'],
  ['127.0.0.0', 8, 'loopback'],
  ['168.63.129.16', 32, 'cloud metadata'],
  ['169.254.169.254', 32, 'cloud metadata'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private network'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112 service'],
  ['192.52.193.0', 24, 'multicast relay'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private network'],
  ['192.175.48.0', 24, 'AS112 service'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['255.255.255.255', 32, 'broadcast'],
  ['240.0.0.0', 4, 'reserved'],
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['::ffff:0:0', 96, 'IPv4-mapped'],
  ['::', 96, 'IPv4-compatible'],
  ['64:ff9b::', 96, 'NAT64'],
  ['64:ff9b:1::', 48, 'local NAT64'],
  ['100::', 64, 'discard only'],
  ['100:0:0:1::', 64, 'dummy prefix'],
  ['2001::', 32, 'Teredo'],
  ['2001:2::', 48, 'benchmarking'],
  ['2001::', 23, 'protocol assignments'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['2620:4f:8000::', 48, 'AS112 service'],
  ['3fff::', 20, 'documentation'],
  ['5f00::', 16, 'segment routing'],
  ['fc00::', 7, 'unique-local'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local'],
  ['ff00::', 8, 'multicast'],
];

/** The one part of IPv6 given out so far for the open network. What lies beside it is reserved, row or no row. */
const GLOBAL_UNICAST = networkOf('2000::', 3);

// A list for every row, since a list tells that it holds an address but not by which row; and one family a list, since
// Node compares an IPv4 address with IPv6 rows too, as if it were mapped.
const ROWS = PRIVATE.map(([network, prefix, reason]) => ({
  family: isIP(network),
  list: networkOf(network, prefix),
  reason,
}));

function networkOf(network: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

/** Why an IP address is none of the open network, in two or three words; null where it is public. Text that is no
 *  address is not public either. */
export function isPrivateAddress(ip: string): string | null {
  // A zone (`fe80::1%eth0`) names an interface of this machine and says nothing of the address.
  const address = ip.split('%', 1)[0] ?? ip;
  const family = isIP(address);
  if (family === 0) return 'no IP address';
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  const row = ROWS.find((one) => one.family === family && one.list.check(address, kind));
  if (row !== undefined) return row.reason;
  return family === 6 && !GLOBAL_UNICAST.check(address, kind) ? 'reserved' : null;
}
