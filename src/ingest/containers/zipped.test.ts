import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../test/archives/write-zip.ts';
import { BrokenInput } from '../broken-input.ts';
import type { Source } from '../source.ts';
import { readZipped } from './zipped.ts';

async function read(bytes: Uint8Array): Promise<string[]> {
  const stream = (async function* () {
    yield bytes;
  })();
  const source: Source = {
    name: 'week.zip',
    id: 'week',
    url: null,
    seenAt: null,
    bytes: stream,
    path: null,
    mediaType: null,
    charset: null,
  };
  const found: string[] = [];
  try {
    for await (const one of readZipped(source, stream)) {
      if (one.kind === 'note') found.push(one.note.code);
      else if (one.kind === 'source') {
        const pieces: Uint8Array[] = [];
        for await (const piece of one.source.bytes) pieces.push(piece);
        found.push(`${one.source.name} ${one.source.id}: ${Buffer.concat(pieces).toString()}`);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    found.push(error.code);
  }
  return found;
}

const file = (name: string, content = 'Nobody was hurt.') => ({ name, content });

describe('readZipped', () => {
  it.each<[string, Uint8Array, string[]]>([
    [
      'reports and a picture',
      writeZip([file('a/one.txt'), file('a/map.png'), file('b.html.gz', 'x')]),
      ['week.zip/a/one.txt one: Nobody was hurt.', 'week.zip/b.html.gz b: x'],
    ],
    ['no report', writeZip([file('map.png')]), ['folder-empty']],
    ['nothing', writeZip([]), ['folder-empty']],
    [
      'a name that leads out',
      writeZip([file('../one.txt'), file('two.txt')]),
      ['unsafe-name', 'week.zip/two.txt two: Nobody was hurt.'],
    ],
    ['a spreadsheet', writeZip([file('[Content_Types].xml'), file('xl/workbook.xml')]), ['binary-file']],
    ['rubbish', Buffer.from('PK\u0003\u0004rubbish'), ['zip-broken']],
  ])('%s', async (_name, bytes, expected) => {
    expect((await read(bytes)).sort()).toEqual(expected.sort());
  });
});
