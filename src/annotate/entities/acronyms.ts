import type { Candidate } from './candidate.ts';
import type { NameWords } from './words.ts';

/** Long form and short form, both → the short form, where one article defines it or its letters spell the one long form. */
export function acronymsOf(all: readonly Candidate[], words: NameWords): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const defined = all.flatMap(({ text, acronym }) =>
    acronym === null ? [] : [{ text, short: bare(acronym) }],
  );
  for (const { text, short } of defined.sort(
    (a, b) => compare(a.text, b.text) || compare(a.short, b.short),
  )) {
    if (!map.has(text)) map.set(text, short);
    map.set(short, short);
  }
  const shorts = new Set<string>();
  for (const { text } of all) if (isShort(bare(text))) shorts.add(bare(text));
  if (shorts.size === 0) return map;
  const long = new Map<string, Set<string>>();
  for (const { text, type } of all) {
    if (type === 'person' || type === 'place') continue;
    const initials = initialsOf(text, words);
    if (shorts.has(initials)) long.set(initials, (long.get(initials) ?? new Set()).add(text));
  }
  for (const [letters, forms] of long) {
    const [form] = forms;
    if (form === undefined || forms.size > 1 || map.has(form)) continue;
    map.set(form, letters);
    map.set(letters, letters);
  }
  return map;
}

const isShort = (text: string): boolean => text.length <= 6 && /^[A-Z]{2,6}$/.test(text);

/** "F.E.C." → "FEC". */
export const bare = (text: string): string =>
  text.endsWith('.') && /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replaceAll('.', '') : text;

function initialsOf(name: string, { definite }: NameWords): string {
  if (!name.includes(' ') && !name.includes('-')) return '';
  const parts = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !definite.has(word.toLowerCase()));
  return parts.length < 2 ? '' : parts.map((word) => word.charAt(0)).join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
