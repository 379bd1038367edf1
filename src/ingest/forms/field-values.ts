import { LANGUAGE_CODES } from '../en/language-names.ts';
import { httpUrl } from './http-url.ts';
import { oneLine } from './markup.ts';

/** Names of one list that are taken; more are no byline. */
const MAX_NAMES = 50;

/** An identifier: text, or a number as text; null for all else. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return isRecord(value) ? idIn(value['$oid']) : null;
}

/** A headline as one line, or null. */
export function lineIn(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value) || null : null;
}

/** Text of an article: a string, or a list of its paragraphs. Null where it is blank, or says that there is none. */
export function textIn(value: unknown): string | null {
  const paragraphs = Array.isArray(value) ? value : [value];
  const texts = paragraphs.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  if (texts.length === 0 || texts.length < paragraphs.length) return null;
  const text = texts.join('\n\n');
  return STAND_INS.has(text.trim().toLowerCase()) ? null : text;
}

/** What services write in place of a text they do not give. */
const STAND_INS = new Set(['[removed]', 'only available in paid plans', 'nan', 'null', 'none', 'n/a']);

/** The name of an outlet: text, or an object or list that holds it. An address is none, a host is. */
export function outletIn(value: unknown): string | null {
  if (Array.isArray(value)) return outletIn(value[0]);
  if (isRecord(value)) return outletIn(value['name'] ?? value['title'] ?? value['id']);
  const name = lineIn(value);
  return name === null || httpUrl(name) !== null ? null : name.replace(/^www\./i, '');
}

/** Who wrote it: a name, an object with one, or a list of either, joined by commas. Addresses are left out. */
export function bylineIn(value: unknown): string | null {
  const names = namesIn(value).filter((name) => httpUrl(name) === null);
  return names.length === 0 ? null : [...new Set(names)].slice(0, MAX_NAMES).join(', ');
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.slice(0, MAX_NAMES).flatMap((one) => (Array.isArray(one) ? [] : namesIn(one)));
  if (isRecord(value)) return namesIn(value['name']);
  const name = lineIn(value);
  return name === null ? [] : listed(name);
}

/** Tables hold lists as Python writes them: `['Jo Doe', "Ann O'Roe"]`. */
function listed(name: string): readonly string[] {
  if (!/^\[.*\]$/.test(name)) return [name];
  return [...name.matchAll(/'([^']*)'(?=\s*[,\]])|"([^"]*)"/g)].flatMap((found) => {
    const one = (found[1] ?? found[2] ?? '').trim();
    return one === '' ? [] : [one];
  });
}

/** A language tag. English names of languages and three-letter codes become two letters; all else stays as given. */
export function languageIn(value: unknown): string | null {
  if (Array.isArray(value)) return languageIn(value[0]);
  if (typeof value !== 'string' || value.trim() === '') return null;
  const tag = value.trim();
  return LANGUAGE_CODES.get(tag.toLowerCase()) ?? tag;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
