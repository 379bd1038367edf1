import type { Candidate } from './candidate.ts';
import type { NameWords } from './words.ts';

/** Long form and short form, both → the long form, where an article defines the short one or its letters spell the one
 *  long form. A short form that is defined for several bodies stands for none of them. */
export function acronymsOf(all: readonly Candidate[], words: NameWords): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const turned = turnedForms(all, words);
  const defined = definitions(all, turned);
  for (const [short, forms] of defined) {
    const full = fullest(forms);
    if (full === null) continue;
    map.set(short, full);
    for (const form of forms) if (!map.has(form)) map.set(form, full);
  }
  for (const [short, forms] of spelledOut(all, turned, words)) {
    const [form] = forms;
    if (form === undefined || forms.size > 1 || map.has(form) || defined.has(short)) continue;
    map.set(form, form);
    map.set(short, form);
  }
  for (const [form, plain] of turned) map.set(form, map.get(plain) ?? plain);
  return map;
}

/** "Department of Justice" → "Justice Department", where the story has both. */
function turnedForms(all: readonly Candidate[], words: NameWords): ReadonlyMap<string, string> {
  const turned = new Map<string, string>();
  const isTurned = ({ text }: Candidate): boolean => {
    const space = text.indexOf(' ');
    // Three words at least: most names have one or two, and are not looked up.
    return text.indexOf(' ', space + 1) > space && words.turnedBodies.has(text.slice(0, space).toLowerCase());
  };
  const found = all.filter(isTurned);
  if (found.length === 0) return turned;
  const texts = new Set(all.map(({ text }) => text));
  for (const { text } of found) {
    const [body, connector, ...behind] = text.split(' ');
    const rest = words.definite.has(behind[0]?.toLowerCase() ?? '') ? behind.slice(1) : behind;
    if (rest.length === 0 || !words.officeConnectors.has(connector?.toLowerCase() ?? '')) continue;
    const plain = `${rest.join(' ')} ${body}`;
    if (texts.has(plain)) turned.set(text, plain);
  }
  return turned;
}

/** Short form → the long forms that it stands behind in brackets, short forms in their order. */
function definitions(
  all: readonly Candidate[],
  turned: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const defined = new Map<string, Set<string>>();
  for (const { text, acronym } of all) {
    if (acronym === null) continue;
    const short = bare(acronym);
    defined.set(short, (defined.get(short) ?? new Set()).add(turned.get(text) ?? text));
  }
  return new Map([...defined].sort(([a], [b]) => compare(a, b)));
}

/** The one form, or the one that the others only put a country or an adjective before; null where they are different. */
function fullest(forms: ReadonlySet<string>): string | null {
  const [shortest] = [...forms].sort((a, b) => a.length - b.length || compare(a, b));
  if (shortest === undefined) return null;
  return [...forms].every((form) => form === shortest || form.endsWith(` ${shortest}`)) ? shortest : null;
}

/** Short form of the story → the names that its letters spell. */
function spelledOut(
  all: readonly Candidate[],
  turned: ReadonlyMap<string, string>,
  words: NameWords,
): ReadonlyMap<string, ReadonlySet<string>> {
  const long = new Map<string, Set<string>>();
  const shorts = new Set<string>();
  for (const { text, country } of all) if (country === null && isShort(bare(text))) shorts.add(bare(text));
  if (shorts.size === 0) return long;
  const seen = new Set<string>();
  for (const { text, type } of all) {
    if (type === 'person' || type === 'place' || seen.has(text)) continue;
    seen.add(text);
    for (const initials of initialsOf(text, words))
      if (shorts.has(initials))
        long.set(initials, (long.get(initials) ?? new Set()).add(turned.get(text) ?? text));
  }
  return long;
}

const isShort = (text: string): boolean => text.length <= MAX_SHORT && /^[A-Z]{2,}$/.test(text);

/** Letters of the longest short form whose letters are looked for: longer ones are words in capitals. */
const MAX_SHORT = 6;

/** "F.E.C." → "FEC". */
export const bare = (text: string): string =>
  text.endsWith('.') && /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replaceAll('.', '') : text;

/** Short forms that a name of several words may have: "FTC"; with its small words "DOJ" of "Department of Justice"; and the
 *  same of "Justice Department", which is only turned round. */
function initialsOf(name: string, words: NameWords): ReadonlySet<string> {
  if (!name.includes(' ') && !name.includes('-')) return NONE;
  const parts = name.split(/[\s-]+/).filter((word) => word !== '' && !words.definite.has(word.toLowerCase()));
  const names = parts.filter((word) => /^\p{Lu}/u.test(word));
  if (names.length < 2) return NONE;
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const found = new Set([letters(names), letters(parts).toUpperCase()]);
  const last = names.at(-1) ?? '';
  if (words.turnedBodies.has(last.toLowerCase())) {
    const rest = names.slice(0, -1);
    for (const connector of words.officeConnectors)
      found.add(letters([last, connector, ...rest]).toUpperCase());
    found.add(letters([last, ...rest]));
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
