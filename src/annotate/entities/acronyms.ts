import type { Candidate } from './candidate.ts';
import type { NameWords } from './words.ts';

/** Long form and short form, both → the short form, where one article defines it or its letters spell the one long form. */
export function acronymsOf(all: readonly Candidate[], names: NameWords): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const long = new Map<string, Set<string>>();
  const sorted = [...all].sort(
    (a, b) => compare(a.text, b.text) || compare(a.acronym ?? '', b.acronym ?? ''),
  );
  for (const c of sorted) {
    if (c.acronym !== null) {
      const short = bare(c.acronym);
      if (!map.has(c.text)) map.set(c.text, short);
      map.set(short, short);
    }
    const initials = initialsOf(c.text, names);
    if (initials.length < 2 || c.type === 'person' || c.type === 'place') continue;
    long.set(initials, (long.get(initials) ?? new Set()).add(c.text));
  }
  for (const c of sorted) {
    const letters = bare(c.text);
    const [form, rival] = long.get(letters) ?? [];
    if (/^[A-Z]{2,6}$/.test(letters) && form !== undefined && rival === undefined && !map.has(form)) {
      map.set(form, letters);
      map.set(letters, letters);
    }
  }
  return map;
}

/** "F.E.C." → "FEC". */
export const bare = (text: string): string =>
  /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replace(/\./g, '') : text;

function initialsOf(name: string, names: NameWords): string {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !names.definite.has(word.toLowerCase()));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
