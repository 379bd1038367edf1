import fc from 'fast-check';

/** One damage done to an input. Places are shares of its length, so that a mutation fits whatever went before it. */
export type Mutation = (bytes: Buffer) => Buffer;

/** What is put into inputs: bytes that parsers stumble over. */
const POISONS: readonly Buffer[] = [
  Buffer.alloc(64),
  Buffer.from([0xff, 0xfe, 0xff]),
  Buffer.from([0xc3, 0x28, 0xe2, 0x82]),
  Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]),
  Buffer.from('\u202e\u0000\u200f\ufeff'),
  Buffer.from('<'.repeat(500)),
  Buffer.from('<div>'.repeat(2000)),
  Buffer.from('</p></div></article></body>'),
  Buffer.from('['.repeat(5000)),
  Buffer.from('{"a":'.repeat(3000)),
  Buffer.from('"'.repeat(333)),
  Buffer.from('&a;&#x110000;&#0;&amp;amp;'),
  Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
  Buffer.from('<![CDATA['),
  Buffer.from('<!--'),
  Buffer.from('<script>'),
  Buffer.from('=?UTF-8?B?////?='),
  Buffer.from('\r\n\r\n'),
  Buffer.from('Content-Length: 99999999999999\r\n'),
  Buffer.from('>'.repeat(3000)),
  Buffer.from('*_`'.repeat(1000)),
  Buffer.from('../../../../etc/passwd'),
  Buffer.from([0x1f, 0x8b, 0x08]),
  Buffer.from('PK\u0003\u0004'),
];

const CHARSETS = ['utf-16', 'utf-7', 'iso-2022-jp', 'shift_jis', 'x-none', 'windows-1251', 'gb18030', ''];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const range = (bytes: Buffer, one: number, other: number): [number, number] => [
  at(bytes, Math.min(one, other)),
  at(bytes, Math.max(one, other)),
];

const cut = share.map(
  (where): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
);

const flip = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 20 }).map(
  (places): Mutation =>
    (bytes) => {
      const changed = Buffer.from(bytes);
      for (const [where, value] of places)
        if (changed.length > 0) changed[Math.min(at(changed, where), changed.length - 1)] = value;
      return changed;
    },
);

const insert = fc.tuple(share, fc.constantFrom(...POISONS)).map(
  ([where, poison]): Mutation =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, where)), poison, bytes.subarray(at(bytes, where))]),
);

const drop = fc.tuple(share, share).map(
  ([one, other]): Mutation =>
    (bytes) => {
      const [from, to] = range(bytes, one, other);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    },
);

const repeat = fc.tuple(share, share, fc.integer({ min: 2, max: 20 })).map(
  ([one, other, times]): Mutation =>
    (bytes) => {
      const [from, to] = range(bytes, one, other);
      const again = Array.from({ length: times }, () => bytes.subarray(from, to));
      return Buffer.concat([bytes.subarray(0, from), ...again, bytes.subarray(to)]);
    },
);

const lieOfCharset = fc.constantFrom(...CHARSETS).map(
  (charset): Mutation =>
    (bytes) =>
      Buffer.from(bytes.toString('latin1').replace(/utf-8/gi, charset), 'latin1'),
);

const digits = fc.tuple(share, fc.constantFrom('0', '-1', '99999999999999999999', '1e308', 'NaN')).map(
  ([where, number]): Mutation =>
    (bytes) => {
      const text = bytes.toString('latin1');
      const found = [...text.matchAll(/\d+/g)];
      const chosen = found[Math.min(Math.floor(where * found.length), found.length - 1)];
      if (chosen === undefined) return bytes;
      return Buffer.from(
        text.slice(0, chosen.index) + number + text.slice(chosen.index + chosen[0].length),
        'latin1',
      );
    },
);

/** One to four damages, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(cut, flip, insert, drop, repeat, lieOfCharset, digits), { minLength: 1, maxLength: 4 })
  .map(
    (chosen): Mutation =>
      (bytes) =>
        chosen.reduce((changed, mutation) => mutation(changed), bytes),
  );
