import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { isNinjs, readNinjs } from './ninjs.ts';

const PLACE: Place = { name: 'wire.json', id: 'wire', url: null, seenAt: null };
const TEXT = 'The pier was closed on Tuesday. Nobody was hurt.';
const HTML = '<p>The pier was closed on Tuesday.</p><p>Nobody was hurt.</p>';

const NINJS_1 = {
  uri: 'urn:pep:20260303:815',
  type: 'text',
  profile: 'text-only',
  version: '2',
  firstcreated: '2026-03-03T13:00:00Z',
  versioncreated: '2026-03-03T15:05:00+01:00',
  pubstatus: 'usable',
  urgency: 4,
  language: 'en',
  byline: 'Jo Doe',
  located: 'Port Ellen',
  headline: 'Pier &amp; quay closed',
  infosources: [
    { name: 'Harbour Office', role: 'isourcerole:orig' },
    { name: 'Port Ellen Press', role: 'isourcerole:provider' },
  ],
  body_text: TEXT,
  body_xhtml: HTML,
};

const NINJS_2 = {
  uri: 'urn:pep:20260303:816',
  version: '1',
  versioncreated: '2026-03-03T14:05:00Z',
  pubstatus: 'usable',
  copyrightholder: 'pep',
  language: 'en',
  bodies: [
    { role: 'caption', contenttype: 'text/html', value: '<p>The pier.</p>' },
    { role: 'html', contenttype: 'text/html', value: `<section class="main">${HTML}</section>` },
  ],
  headlines: [
    { role: 'kicker', value: 'Transport' },
    { role: 'main', value: 'Pier closed' },
  ],
  by: 'By Jo Doe, pep',
};

const NINJS_3 = {
  uri: 'https://pep.example/items/817',
  standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
  type: 'text',
  contentCreated: '2026-03-03T13:00:00Z',
  versionCreated: '2026-03-03T14:05:00Z',
  pubStatus: 'http://cv.iptc.org/newscodes/pubstatusg2/usable',
  altIds: [{ role: 'internal', value: '817' }],
  infoSources: [{ name: 'Port Ellen Press', role: 'provider' }],
  language: 'en-GB',
  by: 'Jo Doe',
  headlines: [{ role: 'main', value: 'Pier closed', contentType: 'text/plain' }],
  bodies: [
    { role: 'main', contentType: 'text/plain', charCount: 48, value: TEXT },
    { role: 'richtext', contentType: 'application/xhtml+xml', value: HTML },
  ],
};

const SUPERDESK = {
  guid: 'tag:pep.example:2026:newsml_818',
  version: '3',
  type: 'text',
  versioncreated: '2026-03-03T14:05:00+0000',
  firstcreated: '2026-03-03T13:00:00+0000',
  pubstatus: 'usable',
  language: 'en',
  headline: 'Pier closed',
  byline: 'Jo Doe',
  source: 'PEP',
  priority: 5,
  slugline: 'pier',
  body_html: HTML,
  description_text: 'The pier is closed.',
  associations: {
    featuremedia: { type: 'picture', guid: 'x' },
    related: { type: 'text', body_html: '<p>Other.</p>' },
  },
};

function read(item: Readonly<Record<string, unknown>>): readonly Found[] {
  return readNinjs(item, PLACE, 1);
}

describe('isNinjs', () => {
  it.each<[string, unknown]>([
    ['ninjs 1', NINJS_1],
    ['ninjs 2', NINJS_2],
    ['ninjs 3', NINJS_3],
    ['Superdesk', SUPERDESK],
    ['the smallest', { uri: 'urn:pep:1', type: 'text', body_text: TEXT }],
  ])('%s', (_name, value) => expect(isNinjs(value)).toBe(true));

  it.each<[string, unknown]>([
    [
      'an article of the contract',
      { id: 'a', text: TEXT, pubstatus: 'usable', uri: 'x', versioncreated: 'y' },
    ],
    ['Event Registry', { uri: '81', lang: 'eng', body: TEXT, title: 'Pier', type: 'news' }],
    ['a dump with body_html', { id: 'a', body_html: HTML, headlines: [] }],
    ['a list', [NINJS_1]],
    ['nothing', null],
  ])('not: %s', (_name, value) => expect(isNinjs(value)).toBe(false));
});

describe('readNinjs', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Record<string, unknown>]>([
    [
      'ninjs 1',
      NINJS_1,
      {
        id: 'urn:pep:20260303:815',
        title: 'Pier & quay closed',
        outlet: 'Port Ellen Press',
        byline: 'Jo Doe',
        publishedAt: '2026-03-03T13:00:00Z',
        modifiedAt: '2026-03-03T14:05:00Z',
        content: { kind: 'body', text: HTML },
        url: null,
      },
    ],
    [
      'ninjs 2',
      NINJS_2,
      {
        title: 'Pier closed',
        outlet: 'pep',
        byline: 'By Jo Doe, pep',
        publishedAt: '2026-03-03T14:05:00Z',
        content: { kind: 'body', text: `<section class="main">${HTML}</section>` },
      },
    ],
    [
      'ninjs 3',
      NINJS_3,
      {
        id: 'https://pep.example/items/817',
        url: 'https://pep.example/items/817',
        outlet: 'Port Ellen Press',
        publishedAt: '2026-03-03T13:00:00Z',
        language: 'en-GB',
        content: { kind: 'body', text: HTML },
      },
    ],
    [
      'Superdesk',
      SUPERDESK,
      {
        outlet: 'PEP',
        publishedAt: '2026-03-03T13:00:00Z',
        modifiedAt: '2026-03-03T14:05:00Z',
        content: { kind: 'body', text: HTML },
        extra: {
          version: '3',
          pubstatus: 'usable',
          source: 'PEP',
          priority: 5,
          slugline: 'pier',
          description_text: 'The pier is closed.',
        },
      },
    ],
    ['plain text alone', { uri: 'u', body_text: TEXT }, { content: { kind: 'text', text: TEXT } }],
    [
      'NITF in a body',
      {
        uri: 'u',
        bodies: [
          {
            contenttype: 'application/nitf+xml',
            value: `<nitf><body><body.content>${HTML}</body.content></body></nitf>`,
          },
        ],
      },
      { content: { kind: 'body', text: HTML } },
    ],
    [
      'a description alone',
      { uri: 'u', description_text: 'The pier.' },
      { content: { kind: 'text', text: 'The pier.' } },
    ],
  ])('%s', (_name, item, expected) =>
    expect(read(item)).toMatchObject([{ kind: 'article', article: expected }]),
  );

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a picture', { ...SUPERDESK, type: 'picture' }, 'not-text-item'],
    ['a package', { ...SUPERDESK, type: 'composite' }, 'not-text-item'],
    ['canceled', { ...NINJS_1, pubstatus: 'canceled' }, 'item-withdrawn'],
    [
      'withheld, as an address',
      { ...NINJS_3, pubStatus: 'http://cv.iptc.org/newscodes/pubstatusg2/withheld' },
      'item-withdrawn',
    ],
    ['without text', { ...NINJS_2, bodies: [] }, 'item-empty'],
    [
      'with values of other kinds',
      { uri: 'u', bodies: 5, headlines: 'x', infosources: {}, type: 7 },
      'item-empty',
    ],
  ])('is not read: %s', (_name, item, code) =>
    expect(read(item)).toMatchObject([{ kind: 'note', note: { code } }]),
  );
});
