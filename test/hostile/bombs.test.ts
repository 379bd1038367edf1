import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpAnswer, writeWarc } from '../archives/write-warc.ts';
import { writeZip } from '../archives/write-zip.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

/** Megabytes of JavaScript heap each run may have: some ten times the largest input. */
const HEAP_MB = 600;
const MB = 1024 * 1024;
const RSS_ITEM = '<item><title>x</title><description>Nobody was hurt.</description></item>';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${figures.join('\n')}\n`);
});

/** One line an input: seconds and peak memory of its run, for reading; the machine decides them. */
const figures: string[] = [];

/** Run inside the process measured: tells its peak memory at its end, after all else on standard error. */
const TELL_PEAK = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly figures: string;
}

/** Runs `extract` on one file as a process of its own with a small heap, in an empty home. */
function extract(file: string): Promise<Run> {
  const options = {
    cwd: folder,
    env: { ...process.env, HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' },
    maxBuffer: 300 * MB,
  };
  const tellPeak = `--import=data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const start = performance.now();
  const args = [tellPeak, `--max-old-space-size=${HEAP_MB}`, PROGRAM, 'extract', '--format', 'jsonl', file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      const peak = /peak (\d+)\n$/.exec(stderr)?.[1];
      const seconds = (performance.now() - start) / 1000;
      resolve({
        status: code,
        stdout,
        stderr: stderr.replace(/peak \d+\n$/, ''),
        figures: `${seconds.toFixed(1).padStart(5)} s ${String(Math.round(Number(peak) / 1024)).padStart(5)} MB`,
      });
    });
  });
}

const nested = (open: string, close: string, times: number, inside = 'Nobody was hurt.') =>
  `${open.repeat(times)}${inside}${close.repeat(times)}`;

/** What 300 files of 10 MB each, all the same zeros, pack to. */
function zipBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(10 * MB));
  return writeZip(
    Array.from({ length: 300 }, (_, n) => ({ name: `${n}.txt`, packed, claimedSize: 10 * MB })),
  );
}

const zipIn = (bytes: Uint8Array, times: number): Uint8Array =>
  times === 0 ? bytes : zipIn(writeZip([{ name: 'in.zip', content: bytes }]), times - 1);

const INPUTS: readonly (readonly [string, string, () => string | Uint8Array])[] = [
  [
    'a page nested 10,000 deep',
    'a.html',
    () => `<html><body>${nested('<div>', '</div>', 10_000)}</body></html>`,
  ],
  ['a page of 10,000 open tags', 'a.html', () => `<html><body>${'<b><i>'.repeat(5000)}x`],
  [
    'a page with an attribute of 5 MB',
    'a.html',
    () => `<html><body><p title="${'x'.repeat(5 * MB)}">Nobody was hurt.</p>`,
  ],
  [
    'a page of 50 MB in one line',
    'a.html',
    () => `<html><body><p>${'Nobody was hurt. '.repeat(3_000_000)}</p>`,
  ],
  ['a text of 50 MB in one line', 'a.txt', () => 'Nobody was hurt. '.repeat(3_000_000)],
  ['a text of 50 MB without a blank', 'a.txt', () => 'x'.repeat(50 * MB)],
  [
    'a line of JSONL of 50 MB',
    'a.jsonl',
    () => `{"id":"a","text":"${'Nobody was hurt. '.repeat(3_000_000)}"}\n{"id":"b","text":"Fine."}`,
  ],
  [
    'a line of JSONL of 60 MB',
    'a.jsonl',
    () => `{"id":"a","text":"${'x'.repeat(60 * MB)}"}\n{"id":"b","text":"Fine."}`,
  ],
  ['JSON nested 100,000 deep', 'a.json', () => nested('[', ']', 100_000, '1')],
  ['objects nested 100,000 deep', 'a.json', () => nested('{"a":', '}', 100_000, '1')],
  ['JSON that never closes', 'a.json', () => '[{"id":"a","text":"x"},'.repeat(100_000)],
  ['a CSV of one open quote', 'a.csv', () => `id,title,text\n1,a,"${'Nobody was hurt. '.repeat(600_000)}`],
  [
    'a feed nested 10,000 deep',
    'a.rss',
    () => `<rss><channel>${nested('<item>', '</item>', 10_000)}</channel></rss>`,
  ],
  [
    'a billion laughs',
    'a.rss',
    () =>
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${'bcdefghijk'
        .split('')
        .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghijk'[n]};`.repeat(10)}">`)
        .join('')}]><rss><channel><title>&k;</title>${RSS_ITEM}</channel></rss>`,
  ],
  [
    'an entity from a file',
    'a.rss',
    () =>
      `<!DOCTYPE r [<!ENTITY p SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&p;</title><description>&p;</description></item></channel></rss>`,
  ],
  ['a feed of 100,000 items', 'a.rss', () => `<rss><channel>${RSS_ITEM.repeat(100_000)}</channel></rss>`],
  [
    'a list of feeds nested 10,000 deep',
    'a.opml',
    () => `<opml><body>${nested('<outline text="a">', '</outline>', 10_000, '')}</body></opml>`,
  ],
  ['quotes nested 10,000 deep in Markdown', 'a.md', () => `${'>'.repeat(10_000)} x\n\n${'['.repeat(10_000)}`],
  ['a gzip bomb', 'a.txt.gz', () => gzipSync(Buffer.alloc(300 * MB))],
  ['a gzip bomb in a gzip bomb', 'a.html.gz', () => gzipSync(gzipSync(Buffer.alloc(300 * MB)))],
  ['a zip bomb', 'a.zip', zipBomb],
  ['zips in zips', 'a.zip', () => zipIn(Buffer.from('Nobody was hurt.'), 12)],
  [
    'a zip with names that lead out',
    'a.zip',
    () =>
      writeZip(
        ['../out.txt', '/abs.txt', 'C:\\out.txt', 'ok.txt'].map((name) => ({
          name,
          content: 'Nobody was hurt.',
        })),
      ),
  ],
  [
    'a page that lies about its encoding',
    'a.html',
    () => Buffer.from('<html><meta charset="utf-16"><p>Nobody was hurt, caf\xe9.</p>', 'latin1'),
  ],
  ['zeros', 'a.txt', () => Buffer.alloc(MB)],
  ['broken UTF-8', 'a.txt', () => Buffer.from(Array.from({ length: MB }, (_, n) => 0x80 + (n % 128)))],
  [
    'an archive that lies about a length',
    'a.warc',
    () =>
      writeWarc([
        { type: 'response', url: 'http://a.example/', content: httpAnswer('<p>x</p>'), statedLength: 9e14 },
      ]),
  ],
  [
    'a mail of 5,000 parts',
    'a.eml',
    () =>
      `From: a@b.example\r\nSubject: x\r\nDate: Wed, 14 May 2031 06:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nNobody was hurt.\r\n'.repeat(5000)}`,
  ],
];

describe('an input made to harm ends in an article or a note', () => {
  it.each(INPUTS)('%s', async (name, file, content) => {
    const path = join(folder, file);
    writeFileSync(path, content());
    const before = readdirSync(folder, { recursive: true }).length;
    const { status, stdout, stderr, figures: figure } = await extract(path);
    figures.push(`${figure}  ${name}`);
    expect(stderr).not.toMatch(/\n\s+at |heap out of memory|TypeError|RangeError/);
    expect([0, 1, 3]).toContain(status);
    expect(stdout !== '' || stderr !== '').toBe(true);
    for (const line of stdout.split('\n').filter((one) => one !== '')) JSON.parse(line);
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
    expect(statSync(folder).isDirectory()).toBe(true);
    rmSync(path);
  });
});
