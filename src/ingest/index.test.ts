import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectInputs } from '../../test/collect-inputs.ts';
import { isLostInput } from './index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const WORDS = 'The “café” of Port Ellen is closed.';
const utf16be = Buffer.from(WORDS, 'utf16le').swap16();

describe('one file', () => {
  it.each<[string, string, string | Uint8Array, string, string[]]>([
    ['UTF-8', 'a.txt', WORDS, WORDS, []],
    ['UTF-8 with a mark', 'a.txt', `\uFEFF${WORDS}`, WORDS, []],
    ['CRLF stays', 'a.txt', 'One.\r\n\r\nTwo.', 'One.\r\n\r\nTwo.', []],
    ['UTF-16 LE', 'a.txt', Buffer.from(WORDS, 'utf16le'), WORDS, []],
    ['UTF-16 LE with a mark', 'a.txt', Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), WORDS, []],
    ['UTF-16 BE', 'a.txt', utf16be, WORDS, []],
    ['UTF-16 BE with a mark', 'a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), WORDS, []],
    ['Latin-1', 'a.txt', Buffer.from('A café in Malmö.', 'latin1'), 'A café in Malmö.', ['encoding-guessed']],
    [
      'windows-1252 quotation marks',
      'a.txt',
      Buffer.from('\x93Nobody was hurt,\x94 he said \x96 caf\xe9.', 'latin1'),
      '“Nobody was hurt,” he said – café.',
      ['encoding-guessed'],
    ],
    [
      'damaged UTF-8',
      'a.txt',
      Buffer.concat([Buffer.from('éàüöß'.repeat(4)), Buffer.from([0xff])]),
      `${'éàüöß'.repeat(4)}\uFFFD`,
      ['encoding-guessed'],
    ],
    ['emoji and right-to-left', 'a.txt', '🚢 הגשר סגור', '🚢 הגשר סגור', []],
    [
      'a declared charset',
      'a.html',
      Buffer.from('<html><meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', 'latin1'),
      '<html><meta charset="windows-1251"><p>Привет</p>',
      [],
    ],
  ])('%s', async (_name, file, content, text, codes) => {
    const { articles, notes } = await collectInputs([write(file, content)]);
    expect(articles.map((article) => article.content.text)).toEqual([text]);
    expect(articles[0]?.id).toBe('a');
    expect(notes.map((note) => note.code)).toEqual(codes);
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['empty', 'a.txt', '', 'empty-file'],
    ['only white space', 'a.txt', ' \n\n', 'empty-file'],
    ['an image', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary-file'],
    [
      'bytes',
      'a.txt',
      Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 7) % 256)),
      'binary-file',
    ],
    ['broken JSON', 'a.json', '[{"id": ', 'json-broken'],
    ['an empty array', 'a.json', '[]', 'empty-file'],
  ])('%s', async (_name, file, content, code) => {
    const { articles, notes } = await collectInputs([write(file, content)]);
    expect(articles).toEqual([]);
    expect(notes.map((note) => note.code)).toEqual([code]);
    expect(notes.every(isLostInput)).toBe(true);
  });

  it('a dump whose compression breaks off gives what stands before', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ id: `a${n}`, text: `${WORDS} ${n * 7919}` }),
    );
    const packed = gzipSync(lines.join('\n'));
    const { articles, notes } = await collectInputs([
      write('wire.jsonl.gz', packed.subarray(0, packed.length - 1000)),
    ]);
    expect(articles.length).toBeGreaterThan(1000);
    expect(notes.map((note) => note.code)).toEqual(['jsonl-broken-line', 'gzip-cut']);
    expect(notes.every(isLostInput)).toBe(true);
  });

  it('too large', async () => {
    const path = write('a.txt', 'x'.repeat(60 * 1024 * 1024));
    expect((await collectInputs([path])).notes).toMatchObject([{ code: 'too-large' }]);
  });

  it('two megabytes', async () => {
    const text = 'The pier is closed. '.repeat(105_000);
    expect((await collectInputs([write('a.txt', text)])).articles[0]?.content.text).toBe(text);
  });
});

describe('article JSONL', () => {
  it('keeps unknown fields, and goes on after broken lines', async () => {
    const lines = [
      '{"id":"a","text":"One.","rank":3,"title":null}',
      '{broken',
      '',
      '{"id":"b"}',
      '{"text":"x"}',
      '["x"]',
      '{"id":"c","html":"<p>x</p>"}',
      '{"id":4,"text":"x"}',
    ];
    const path = write('wire.jsonl', lines.join('\r\n'));
    const { articles, notes } = await collectInputs([path]);
    expect(articles.map(({ id, content, extra }) => ({ id, kind: content.kind, extra }))).toEqual([
      { id: 'a', kind: 'text', extra: { rank: 3 } },
      { id: 'wire-4', kind: 'text', extra: {} },
      { id: 'c', kind: 'html', extra: {} },
      { id: '4', kind: 'text', extra: {} },
    ]);
    expect(notes.map((note) => [note.code, note.place.line])).toEqual(
      [2, 4, 6].map((line) => ['jsonl-broken-line', line]),
    );
    expect(notes[1]?.message).toContain('"text"');
    expect(notes[0]?.place.file).toBe(path);
  });

  it('gives the second of two equal ids a suffix', async () => {
    const path = write(
      'a.jsonl',
      '{"id":"a","text":"One."}\n{"id":"a","text":"One."}\n{"id":"a-2","text":"Two."}',
    );
    const { articles, notes } = await collectInputs([path]);
    expect(articles.map((article) => article.id)).toEqual(['a', 'a-2', 'a-2-2']);
    expect(notes.map((note) => note.code)).toEqual(['duplicate-id', 'duplicate-id']);
    expect(notes.some(isLostInput)).toBe(false);
  });
});

describe('paths', () => {
  it('walks a folder in order and passes hidden and foreign files over', async () => {
    for (const name of ['b.txt', 'a/z.txt', '.hidden.txt', '.git/x.txt', 'c.png', 'd.html'])
      write(name, '<html><p>Text of the file.</p>');
    const { articles, notes } = await collectInputs([folder]);
    expect(articles.map((article) => article.file?.slice(folder.length + 1))).toEqual([
      'a/z.txt',
      'b.txt',
      'd.html',
    ]);
    expect(notes).toEqual([]);
  });

  it('names files that clash by their paths, and keeps identical ones', async () => {
    const { articles, notes } = await collectInputs([write('x/a.txt', WORDS), write('y/a.txt', WORDS)]);
    expect(articles.map((article) => article.id)).toEqual([join(folder, 'x/a'), join(folder, 'y/a')]);
    expect(notes).toEqual([]);
  });

  it('keeps the extension where only that tells two files apart', async () => {
    const { articles, notes } = await collectInputs([
      write('a.txt', WORDS),
      write('a.text', WORDS),
      write('b.txt', WORDS),
    ]);
    expect(articles.map((article) => article.id)).toEqual([
      join(folder, 'a.txt'),
      join(folder, 'a.text'),
      'b',
    ]);
    expect(notes).toEqual([]);
  });

  it('notes what cannot be read and goes on', async () => {
    mkdirSync(join(folder, 'in/x.txt'), { recursive: true });
    mkdirSync(join(folder, 'nothing'));
    symlinkSync(join(folder, 'gone'), join(folder, 'in/dangling.txt'));
    const good = write('good.txt', WORDS);
    const { articles, notes } = await collectInputs([
      join(folder, 'in'),
      join(folder, 'nothing'),
      join(folder, 'missing.txt'),
      good,
      good,
    ]);
    expect(articles.map((article) => article.id)).toEqual(['good']);
    expect(notes.map((note) => note.code).sort()).toEqual([
      'folder-empty',
      'missing-file',
      'missing-file',
      'repeated-input',
      'unreadable',
    ]);
  });

  it.each([
    ['text', 'Ferry strikes pier.\n\nNobody was hurt.', 'text'],
    ['HTML', '  <!DOCTYPE html><html><body><p>x</p></body></html>', 'html'],
    ['JSONL', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}', 'text'],
    ['JSON', '[{"id":"a","html":"<p>x</p>"}]', 'html'],
    ['text that mentions a tag', 'He wrote <p> and </p> on the board.', 'text'],
  ])('standard input: %s', async (_name, text, kind) => {
    const { articles, notes } = await collectInputs(['-'], {
      readStdin: async function* () {
        yield Buffer.from(text);
      },
    });
    expect(articles[0]?.content.kind).toBe(kind);
    expect(notes).toEqual([]);
  });
});
