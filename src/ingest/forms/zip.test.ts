import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipPart } from '../../../test/archives/write-zip.ts';
import { BrokenInput } from '../broken-input.ts';
import { readAll } from '../byte-streams.ts';
import { openZip, type Zip } from './zip.ts';
import { isDocx, unreadDocument } from './zip-contents.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function open(bytes: Uint8Array): Promise<Zip> {
  const zip = await openZip({ bytes });
  if (typeof zip === 'string') throw new Error(zip);
  return zip;
}

/** Every file as `name: its text`, every trouble as its code. */
async function contents(bytes: Uint8Array): Promise<string[]> {
  const zip = await open(bytes);
  const found: string[] = [];
  for (const entry of zip.entries()) {
    if (entry.kind === 'trouble') found.push(entry.code);
    else found.push(`${entry.name}: ${await textOrCode(entry.bytes)}`);
  }
  zip.close();
  return found;
}

async function textOrCode(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return text(await readAll(bytes, 1e9));
  } catch (error) {
    return error instanceof BrokenInput ? error.code : String(error);
  }
}

const PAGE = '<p>The ferry Aldis burned off Tern Island.</p>';
const BLANKS = ' '.repeat(3_000_000);

describe('an archive', () => {
  it.each<[string, readonly ZipPart[], string[]]>([
    ['deflated', [{ name: 'a.html', content: PAGE }], [`a.html: ${PAGE}`]],
    ['stored', [{ name: 'a.html', content: PAGE, stored: true }], [`a.html: ${PAGE}`]],
    ['of nothing', [], []],
    ['with an empty file', [{ name: 'a.txt', content: '' }], ['a.txt: ']],
    [
      'in the order of its directory',
      [
        { name: 'b/2.txt', content: 'two' },
        { name: 'a/1.txt', content: 'one' },
      ],
      ['b/2.txt: two', 'a/1.txt: one'],
    ],
    [
      'with folders and what systems add',
      [
        { name: 'news/', content: '', stored: true },
        { name: 'news/a.txt', content: 'one' },
        { name: '__MACOSX/news/._a.txt', content: 'x' },
        { name: '.DS_Store', content: 'x' },
        { name: 'news/.git/config', content: 'x' },
      ],
      ['news/a.txt: one'],
    ],
    ['with a name in UTF-8', [{ name: 'Malmö.txt', content: 'x', utf8: true }], ['Malmö.txt: x']],
    ['with a name in unmarked UTF-8', [{ name: 'Malmö.txt', content: 'x' }], ['Malmö.txt: x']],
    [
      'with a name in code page 437',
      [{ name: Buffer.from([0x4d, 0x94, 0x2e, 0x74, 0x78, 0x74]), content: 'x' }],
      ['Mö.txt: x'],
    ],
    [
      'with a small file that packs well',
      [{ name: 'a.txt', content: ' '.repeat(900_000) }],
      [`a.txt: ${' '.repeat(900_000)}`],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await contents(writeZip(parts))).toEqual(expected);
  });

  it('with a comment, from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-zip-'));
    const path = join(folder, 'a.zip');
    writeFileSync(path, writeZip([{ name: 'a.txt', content: 'one' }], { comment: 'weekly dump' }));
    const zip = await openZip({ path });
    if (typeof zip === 'string') throw new Error(zip);
    expect(text(await zip.readEntry('a.txt', 10))).toBe('one');
    zip.close();
    rmSync(folder, { recursive: true });
  });

  it('that is not there throws as the system does', async () => {
    await expect(openZip({ path: join(tmpdir(), 'variorum-no-such.zip') })).rejects.toThrow('ENOENT');
  });
});

describe('a hostile archive', () => {
  const GOOD: ZipPart = { name: 'z.txt', content: 'good' };

  it.each<[string, ZipPart, string[]]>([
    ['a way up', { name: '../../etc/passwd', content: 'x' }, ['unsafe-name']],
    ['a way up inside', { name: 'a/../../b.txt', content: 'x' }, ['unsafe-name']],
    ['an absolute path', { name: '/etc/passwd', content: 'x' }, ['unsafe-name']],
    ['a drive', { name: 'C:/a.txt', content: 'x' }, ['unsafe-name']],
    ['a backslash', { name: '..\\a.txt', content: 'x' }, ['unsafe-name']],
    ['a NUL', { name: 'a.txt\0.html', content: 'x' }, ['unsafe-name']],
    ['a terminal code', { name: '\u001b[2Ja.txt', content: 'x' }, ['unsafe-name']],
    ['reversed letters', { name: 'a\u202etxt.exe', content: 'x' }, ['unsafe-name']],
    ['no name', { name: '', content: 'x' }, ['unsafe-name']],
    ['a name without end', { name: 'a'.repeat(1001), content: 'x' }, ['unsafe-name']],
    ['dots that lead nowhere', { name: 'a..b/c...txt', content: 'x' }, ['a..b/c...txt: x']],
    ['a password', { name: 'a.txt', content: 'x', encrypted: true }, ['encrypted-entry']],
    ['an unknown compression', { name: 'a.txt', content: 'x', method: 14 }, ['zip-broken']],
    ['a bomb', { name: 'a.txt', content: BLANKS }, ['a.txt: too-large']],
    ['a size that is too small', { name: 'a.txt', content: PAGE, claimedSize: 3 }, ['a.txt: zip-broken']],
    ['a size that is too large', { name: 'a.txt', content: PAGE, claimedSize: 1e9 }, ['a.txt: zip-broken']],
    [
      'a stored size that is none',
      { name: 'a.txt', content: PAGE, stored: true, claimedSize: 3 },
      ['a.txt: zip-broken'],
    ],
    [
      'damaged bytes',
      { name: 'a.txt', content: PAGE, packed: Buffer.from([0xff, 0xff, 0xff]) },
      ['a.txt: zip-broken'],
    ],
    [
      'bytes that break off',
      { name: 'a.txt', content: PAGE, packed: deflateRawSync(PAGE).subarray(0, 20) },
      ['a.txt: zip-broken'],
    ],
  ])('with %s: the rest is read', async (_, part, expected) => {
    expect(await contents(writeZip([part, GOOD]))).toEqual([...expected, 'z.txt: good']);
  });

  it('whose files share their bytes is refused', async () => {
    const bytes = writeZip([GOOD, { ...GOOD, name: 'y.txt', sharesWith: 0 }]);
    expect(await openZip({ bytes })).toContain('share the same bytes');
  });

  it('that claims more files than it holds gives those it holds', async () => {
    expect(await contents(writeZip([GOOD], { claimedCount: 9 }))).toEqual(['z.txt: good', 'zip-broken']);
  });

  it.each<[string, Uint8Array]>([
    ['is empty', Buffer.alloc(0)],
    ['is text', Buffer.from('PK and so on, said the mayor.')],
    ['has only its end', writeZip([]).slice(0, 10)],
    ['claims files without any', writeZip([], { claimedCount: 3 })],
  ])('that %s is a message', async (_, bytes) => {
    expect(await openZip({ bytes })).toEqual(expect.any(String));
  });

  it('cut or damaged anywhere never throws', async () => {
    const whole = Buffer.from(
      writeZip([{ name: 'a.html', content: PAGE.repeat(40) }, GOOD, { ...GOOD, name: 'c' }]),
    );
    for (let at = 0; at < whole.length; at += 17) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      for (const bytes of [whole.subarray(0, at), damaged]) {
        const zip = await openZip({ bytes });
        if (typeof zip === 'string') continue;
        for (const entry of zip.entries()) if (entry.kind === 'entry') await textOrCode(entry.bytes);
        zip.close();
      }
    }
  });
});

describe('one file of an archive', () => {
  const bytes = writeZip([
    { name: '_rels/.rels', content: 'parts' },
    { name: 'secret', content: 'x', encrypted: true },
    { name: '../up', content: 'x' },
    { name: 'folder/', stored: true },
  ]);

  it('may be hidden; names are the safe ones', async () => {
    const zip = await open(bytes);
    expect(zip.names).toEqual(['_rels/.rels', 'secret']);
    expect(text(await zip.readEntry('_rels/.rels', 5))).toBe('parts');
  });

  it.each([
    ['past the limit', '_rels/.rels', 'too-large'],
    ['with a password', 'secret', 'encrypted-entry'],
    ['that is not there', 'other', 'missing-file'],
  ])('%s', async (_, name, code) => {
    const zip = await open(bytes);
    await expect(zip.readEntry(name, 4)).rejects.toMatchObject({ code });
  });
});

describe('what an archive is', () => {
  const TYPES = '[Content_Types].xml';

  it.each<[string, string[], boolean, string | null]>([
    ['a document', [TYPES, '_rels/.rels', 'word/document.xml'], true, null],
    ['a document of the web version', [TYPES, 'word/document2.xml'], true, null],
    ['a folder of pages', ['a.html', 'b.html'], false, null],
    ['half a document', ['word/document.xml'], false, null],
    ['a spreadsheet', [TYPES, 'xl/workbook.xml'], false, 'a spreadsheet'],
    ['a presentation', [TYPES, 'ppt/presentation.xml'], false, 'a presentation'],
    ['a book', ['mimetype', 'META-INF/container.xml'], false, 'an electronic book'],
    ['an odt', ['mimetype', 'content.xml', 'META-INF/manifest.xml'], false, 'an OpenDocument file'],
    ['a program', ['META-INF/MANIFEST.MF', 'a.class'], false, 'a Java program'],
  ])('%s', (_, names, docx, other) => {
    expect([isDocx(names), unreadDocument(names)]).toEqual([docx, other]);
  });
});
