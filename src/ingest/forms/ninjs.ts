import type { RawArticle, RawContent } from '../../model/article.ts';
import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { agencyBody } from './agency-body.ts';
import { isoDate } from './dates.ts';
import { bylineIn, idIn, isRecord, languageIn, lineIn, outletIn } from './field-values.ts';
import { httpUrl } from './http-url.ts';
import { readMarkup } from './markup.ts';
import { readNitfStory } from './nitf.ts';
import { isWithdrawn } from './withdrawn.ts';
import { mendXml } from './xml.ts';

type Item = Readonly<Record<string, unknown>>;

/** Fields that no other JSON of news has, in small letters: ninjs 3 writes them in camel case, 1 and 2 in small. */
const SIGNS = new Set([
  'bodies',
  'body_html',
  'body_nitf',
  'body_text',
  'body_xhtml',
  'firstcreated',
  'headlines',
  'infosources',
  'pubstatus',
  'representationtype',
  'versioncreated',
]);

/** True for a news item as ninjs 1 to 3 and Superdesk write it: an identifier and fields of its own names, and no field of
 *  the article contract that would hold the text. */
export function isNinjs(value: unknown): value is Item {
  if (!isRecord(value) || 'text' in value || 'html' in value) return false;
  const standard = value['standard'];
  if (isRecord(standard) && String(standard['name']).toLowerCase() === 'ninjs') return true;
  if (['uri', 'guid', '_id'].every((name) => idIn(value[name]) === null)) return false;
  const signs = Object.keys(value).filter((name) => SIGNS.has(name.toLowerCase())).length;
  return signs >= 2 || (signs === 1 && typeof value['type'] === 'string');
}

/** Reads one ninjs item, not nested too deep. What is no text, or was withdrawn, is a note; other items it is associated
 *  with are not read. */
export function readNinjs(item: Item, place: Place, position: number | null): Found[] {
  const get = (name: string) => item[name] ?? item[name.toLowerCase()];
  const id =
    idIn(item['guid']) ??
    idIn(item['uri']) ??
    idIn(item['_id']) ??
    (position === null ? place.id : `${place.id}-${position}`);
  const type = item['type'];
  if (typeof type === 'string' && type !== 'text' && type !== 'preformatted')
    return [
      note(place, 'not-text-item', `${id} is of type ${type.slice(0, 40)}, no text; it is passed over`),
    ];
  const status = lineIn(get('pubStatus'));
  if (isWithdrawn(status))
    return [note(place, 'item-withdrawn', `${id} is marked ${status}; it is not read`)];
  const content = readBody(item) ?? summary(item);
  if (content === null) return [note(place, 'item-empty', `${id} holds no text`)];
  const modifiedAt = isoDate(get('versionCreated'));
  const found: RawArticle = {
    id,
    file: place.name,
    content,
    title: lineIn(mainOf(item['headlines'])) ?? lineIn(item['headline']),
    url: httpUrl(item['uri']) ?? httpUrl(item['guid']),
    outlet: outlet(item, get('infoSources')),
    byline: bylineIn(item['by']) ?? bylineIn(item['byline']),
    publishedAt: isoDate(get('firstCreated')) ?? isoDate(get('contentCreated')) ?? modifiedAt,
    modifiedAt,
    seenAt: place.seenAt,
    language: languageIn(item['language']),
    extra: Object.fromEntries(Object.entries(item).filter(([name]) => !isTaken(name))),
  };
  return [article(found)];
}

/** Fields that were read, and those that hold other items or pictures. */
const TAKEN = new Set([
  'associations',
  'bodies',
  'by',
  'byline',
  'firstcreated',
  'guid',
  'headline',
  'headlines',
  'language',
  'renditions',
  'type',
  'uri',
  'versioncreated',
]);

function isTaken(name: string): boolean {
  return TAKEN.has(name.toLowerCase()) || /^body_/.test(name);
}

interface Body {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** Roles of bodies that are not the story. */
const OTHER_ROLES = /caption|teaser|summary|abstract|description|note|quote/i;

/** The story. HTML keeps its paragraphs, which the plain text beside it often does not; so it comes first. */
function readBody(item: Item): RawContent | null {
  const bodies = bodiesOf(item).filter(({ role, value }) => !OTHER_ROLES.test(role) && value.trim() !== '');
  const main = bodies.toSorted((one, other) => Number(other.role === 'main') - Number(one.role === 'main'));
  const html = main.find(({ type }) => /html/i.test(type));
  if (html !== undefined)
    return /<\w/.test(html.value) ? { kind: 'body', text: html.value } : readMarkup(html.value);
  const nitf = main.find(({ type }) => /nitf/i.test(type));
  const story = nitf === undefined ? null : readNitf(nitf.value);
  if (story !== null) return story;
  const text = main.find((body) => body !== nitf);
  return text === undefined ? null : readMarkup(text.value);
}

function readNitf(value: string): RawContent | null {
  const mended = mendXml(value);
  return /<(?:[\w.-]{1,60}:)?nitf[\s>]/.test(mended)
    ? (readNitfStory(mended)?.body ?? null)
    : agencyBody(mended);
}

function bodiesOf(item: Item): readonly Body[] {
  const list: readonly unknown[] = Array.isArray(item['bodies']) ? item['bodies'] : [];
  const bodies = list.filter(isRecord).map((body) => ({
    role: String(body['role'] ?? 'main'),
    type: String(body['contentType'] ?? body['contenttype'] ?? ''),
    value: typeof body['value'] === 'string' ? body['value'] : '',
  }));
  const fields = Object.entries(item).flatMap(([name, value]): Body[] => {
    const type = /^body_(\w+)$/.exec(name)?.[1];
    return type !== undefined && typeof value === 'string' ? [{ role: 'main', type, value }] : [];
  });
  return [...bodies, ...fields];
}

function summary(item: Item): RawContent | null {
  const value = mainOf(item['descriptions']) ?? item['description_html'] ?? item['description_text'];
  return typeof value === 'string' && value.trim() !== '' ? readMarkup(value) : null;
}

/** The value of the main entry of a list of values with roles, else of its first. */
function mainOf(list: unknown): unknown {
  const entries = (Array.isArray(list) ? list : []).filter(isRecord);
  return (entries.find((entry) => entry['role'] === 'main') ?? entries[0])?.['value'];
}

/** Who publishes it: the source that provides it, what the item calls its source, else who holds its rights. */
function outlet(item: Item, infoSources: unknown): string | null {
  const sources = (Array.isArray(infoSources) ? infoSources : []).filter(isRecord);
  const provider = sources.find((source) => /provider|publisher|distributor/i.test(String(source['role'])));
  return (
    outletIn(provider) ??
    outletIn(item['source']) ??
    outletIn(item['providers']) ??
    outletIn(item['provider']) ??
    outletIn(sources[0]) ??
    outletIn(item['copyrightHolder'] ?? item['copyrightholder'])
  );
}
