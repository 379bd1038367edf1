import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import { readJson } from './json.ts';

const PLACE = { name: 'dump.json', id: 'dump', url: null, seenAt: null };

function read(value: unknown): readonly Found[] {
  return [...readJson(typeof value === 'string' ? value : JSON.stringify(value), PLACE)];
}

const brief = (found: readonly Found[]) =>
  found.map((one) =>
    one.kind === 'article' ? one.article.id : one.kind === 'note' ? one.note.code : one.url,
  );

const A = { id: 'a', text: 'The pier is closed.' };
const B = { id: 'b', text: 'The “quay” is closed: [1] {2} "3" \\ too.' };
const NINJS = {
  uri: 'urn:pep:1',
  type: 'text',
  versioncreated: '2026-03-03T14:05:00Z',
  headline: 'x',
  body_html: '<p>x</p>',
};

describe('readJson', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['an array', [A, B], ['a', 'b']],
    ['an empty array', [], []],
    ['one record', A, ['a']],
    ['one record without an id', { text: 'x' }, ['dump']],
    ['records without ids', [{ text: 'x' }, A, { text: 'y' }], ['dump-1', 'a', 'dump-3']],
    ['a ninjs item', NINJS, ['urn:pep:1']],
    ['ninjs items among others', [A, NINJS], ['a', 'urn:pep:1']],
    [
      'a JSON Feed',
      { version: 'https://jsonfeed.org/version/1', title: 'x', items: [{ id: 'f', content_text: 'x' }] },
      ['f'],
    ],
    ['NewsAPI', { status: 'ok', totalResults: 2, articles: [A, B] }, ['a', 'b']],
    [
      'Event Registry',
      { articles: { page: 1, totalResults: 1, results: [{ uri: '81', body: 'x' }] } },
      ['81'],
    ],
    [
      'the Guardian',
      { response: { status: 'ok', total: 1, results: [{ id: 'g', fields: { body: '<p>x</p>' } }] } },
      ['g'],
    ],
    [
      'one article of the Guardian',
      { response: { status: 'ok', content: { id: 'g', fields: { body: '<p>x</p>' } } } },
      ['g'],
    ],
    [
      'the NYT',
      { status: 'OK', response: { docs: [{ _id: 'n', abstract: 'x' }], meta: { hits: 1 } } },
      ['n'],
    ],
    [
      'Elasticsearch',
      { took: 1, hits: { total: { value: 1 }, hits: [{ _index: 'n', _id: 'e', _source: { body: 'x' } }] } },
      ['e'],
    ],
    ['Webz.io', { posts: [{ uuid: 'w', text: 'x' }], next: '/x' }, ['w']],
    [
      'MediaStack',
      { pagination: { count: 1 }, data: [{ url: 'https://courier.example/1', description: 'x' }] },
      ['https://courier.example/1'],
    ],
    ['an empty answer', { status: 'ok', totalResults: 0, articles: [] }, []],
    ['an article with lists of its own', { ...A, items: [B], results: [B] }, ['a']],
    ['lists of other things first', { items: ['x'], results: [], news: [A] }, ['a']],
    [
      'NaN, as Python writes it',
      '[{"id": "a", "text": "NaN, \\"NaN\\"", "author": NaN, "n": -Infinity}]',
      ['a'],
    ],
    ['objects in a row', `${JSON.stringify(A)}\n${JSON.stringify(B, null, 2)}`, ['a', 'b']],
  ])('%s', (_name, value, expected) => expect(brief(read(value))).toEqual(expected));

  it('notes broken elements by their place, and goes on', () => {
    const found = read([A, 5, { id: 'c' }, null, B]);
    expect(brief(found)).toEqual(['a', 'json-broken', 'json-broken', 'json-broken', 'b']);
    expect(found.slice(1, 4).map((one) => one.kind === 'note' && one.note.message)).toEqual([
      'element 2: not a JSON object',
      expect.stringContaining('element 3: field "text": missing'),
      'element 4: not a JSON object',
    ]);
  });

  it('notes at most 100 of them', () => {
    const found = read(Array.from({ length: 250 }, () => ({ id: 'x' })));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      note: { code: 'json-broken', message: 'the same holds 150 times more' },
    });
  });

  it.each<[string, unknown]>([
    ['another kind of value', 5],
    ['text', '"x"'],
    [
      'an answer that is an error',
      { status: 'error', code: 'apiKeyInvalid', message: 'Your key is invalid' },
    ],
    ['no JSON', 'x'],
    ['a record that is cut off', '{"id": "a", "text": "The pier'],
    ['an array that is cut off in its first record', '[{"id": "a", "text": "The pier'],
    ['nested too deep', `{"text": "x", "a": ${'['.repeat(200)}${']'.repeat(200)}}`],
    ['nested far too deep', '['.repeat(500_000)],
  ])('notes %s', (_name, value) => expect(brief(read(value))).toEqual(['json-broken']));
});

describe('a text that is cut off', () => {
  const array = JSON.stringify([A, B, { ...A, id: 'c' }], null, 1);

  it.each<[string, string, readonly string[]]>([
    ['in a record', array.slice(0, array.indexOf('"c"')), ['a', 'b', 'json-cut']],
    ['in a string with brackets', array.slice(0, array.indexOf('{2}')), ['a', 'json-cut']],
    ['behind an escape', array.slice(0, array.indexOf('\\"3') + 1), ['a', 'json-cut']],
    [
      'between records',
      array.slice(0, array.indexOf('},', array.indexOf('"b"')) + 2),
      ['a', 'b', 'json-cut'],
    ],
    ['before the last bracket', array.slice(0, -1), ['a', 'b', 'c']],
    [
      'in an envelope',
      `{"status":"ok","tags":[{"x":[1]}],"articles":${array.slice(0, array.indexOf('"c"'))}`,
      ['a', 'b', 'json-cut'],
    ],
    [
      'in an envelope in an envelope',
      `{"response":{"results":${array.slice(0, array.indexOf('"c"'))}`,
      ['a', 'b', 'json-cut'],
    ],
    [
      'with a broken record before',
      array.replace('"text"', 'text').slice(0, array.indexOf('"c"') - 2),
      ['json-broken', 'b', 'json-cut'],
    ],
  ])('%s', (_name, text, expected) => expect(brief(read(text))).toEqual(expected));

  it('gives the same records wherever it breaks off', () => {
    for (let end = 0; end < array.length; end += 1) {
      const found = brief(read(array.slice(0, end))).filter((one) => one.length === 1);
      expect(found).toEqual(['a', 'b', 'c'].slice(0, found.length));
    }
  });

  it('says where', () => {
    expect(read(array.slice(0, array.indexOf('"c"'))).at(-1)).toMatchObject({
      note: { message: 'the text breaks off in element 3; 2 whole records were read', place: { line: 11 } },
    });
  });

  it.each<[string, string]>([
    ['quotes', '"'],
    ['escapes', '\\'],
    ['opening brackets', '{['],
    ['closing brackets', '}]}'],
    ['strings', '"a",'],
    ['lists under names', '"articles":[{"articles":['],
  ])('is read in linear time: %s', (_name, piece) => {
    expect(read(`[${JSON.stringify(A)}, ${piece.repeat(200_000)}`)[0]).toMatchObject({ kind: 'article' });
    expect(read(`{"a": ${piece.repeat(200_000)}`).length).toBeGreaterThan(0);
  });
});
