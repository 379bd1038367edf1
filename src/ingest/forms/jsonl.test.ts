import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import { readJsonl } from './jsonl.ts';

const PLACE = { name: 'wire.jsonl', id: 'wire', url: null, seenAt: '2026-03-04T00:00:00Z' };

async function read(lines: readonly string[]): Promise<readonly Found[]> {
  async function* numbered() {
    for (const [index, text] of lines.entries()) yield { text, line: index + 1 };
  }
  const found: Found[] = [];
  for await (const one of readJsonl(numbered(), PLACE)) found.push(one);
  return found;
}

const brief = (found: readonly Found[]) =>
  found.map((one) =>
    one.kind === 'article'
      ? one.article.id
      : one.kind === 'note'
        ? `${one.note.code} ${one.note.place.line}`
        : one.url,
  );

describe('readJsonl', () => {
  it('keeps unknown fields, and goes on after broken lines', async () => {
    const found = await read([
      '{"id":"a","text":"One.","rank":3,"title":null}\r',
      '{broken',
      '',
      '{"id":"b"}',
      '{"text":"x"}',
      '["x"]',
      '{"id":"c","html":"<p>x</p>"}',
      '{"id":4,"text":"x"}',
    ]);
    expect(brief(found)).toEqual([
      'a',
      'jsonl-broken-line 2',
      'jsonl-broken-line 4',
      'wire-4',
      'jsonl-broken-line 6',
      'c',
      '4',
    ]);
    expect(found[0]).toMatchObject({
      article: { extra: { rank: 3 }, seenAt: '2026-03-04T00:00:00Z', file: 'wire.jsonl' },
    });
  });

  it('reads what a line holds', async () => {
    const found = await read([
      '{"uri":"urn:pep:1","type":"text","versioncreated":"2026-03-03T14:05:00Z","body_text":"x"}',
      '{"status":"ok","articles":[{"id":"n","text":"x"},{"id":"o"}]}',
      '{"_index":"news","_id":"e","_source":{"body":"x"}}',
      '{"url":"https://courier.example/1","title":"x","seendate":"20260303T140500Z"}',
      '{"id":"p","text":"x","author":NaN}',
    ]);
    expect(brief(found)).toEqual([
      'urn:pep:1',
      'n',
      'jsonl-broken-line 2',
      'e',
      'https://courier.example/1',
      'p',
    ]);
  });

  it('reads every digit of an id', async () => {
    const found = await read([
      '{"id":9007199254740993,"text":"x: 9007199254740995"}',
      '{"id": 9007199254740992 ,"text":"x","rank":12,"author":NaN}',
      '{"id":-9007199254740993.0,"text":"x"}',
      '{"id":"9007199254740997","text":"x"}',
    ]);
    expect(brief(found)).toEqual([
      '9007199254740993',
      '9007199254740992',
      '-9007199254740992',
      '9007199254740997',
    ]);
    expect(found[0]).toMatchObject({ article: { content: { text: 'x: 9007199254740995' } } });
    expect(found[1]).toMatchObject({ article: { extra: { rank: 12 } } });
  });

  it('notes at most 100 broken lines', async () => {
    const found = await read(
      Array.from({ length: 250 }, (_one, index) => (index === 240 ? '{"id":"a","text":"x"}' : '{')),
    );
    expect(found).toHaveLength(102);
    expect(found[100]).toMatchObject({ kind: 'article' });
    expect(found.at(-1)).toMatchObject({
      note: {
        code: 'jsonl-broken-line',
        message: 'the same holds 149 times more',
        place: { file: 'wire.jsonl' },
      },
    });
  });

  it('reads nothing from nothing', async () => expect(await read([])).toEqual([]));
});
