import type { EntityType, Mention } from '../../model/annotation.ts';
import { PLACES } from '../en/places.ts';
import type { Candidate } from './candidate.ts';

export interface ArticleCandidates {
  readonly articleId: string;
  readonly candidates: readonly Candidate[];
}

/** Names the candidates of all articles of a story: one sense per string, surnames and acronyms to the one full
 *  name that fits, capitals in government to their country. Several names that fit → the string itself.
 *  The result does not depend on the order of articles. */
export function linkMentions(story: readonly ArticleCandidates[]): ReadonlyMap<string, readonly Mention[]> {
  const all = story.flatMap((article) => article.candidates);
  const supported = new Set(all.filter((c) => c.supported).map((c) => c.text));
  const types = voteTypes(all);
  const acronyms = acronymsOf(all);
  const people = fullNames(all, types);
  const cased = casedForms(all);
  const nameOf = (c: Candidate, own: readonly string[]): string => {
    const person = surnameOf(c.text, own);
    if (c.country !== null && person === null) return c.countryForm === 'capital' && !c.metonym ? c.text : c.country;
    const text = cased.get(c.text) ?? c.text;
    const short = acronyms.get(text) ?? acronyms.get(text.replace(/\./g, ''));
    if (short !== undefined) return short;
    if (PLACES.has(text)) return text;
    const full = person ?? fullNameOf(text, own) ?? fullNameOf(text, people) ?? text;
    return fullNameOf(full, people) ?? full;
  };
  const named = story.map((article) => {
    const kept = article.candidates.filter((c) => supported.has(c.text));
    const own = fullNames(kept, types);
    return { articleId: article.articleId, mentions: kept.map((c) => ({ candidate: c, name: nameOf(c, own) })) };
  });
  const names = [...new Set(named.flatMap((article) => article.mentions.map((m) => m.name)))].sort();
  const ids = new Map(names.map((name, i) => [name, `e${i + 1}`]));
  return new Map(
    named.map((article) => [
      article.articleId,
      article.mentions.map(({ candidate: c, name }): Mention => ({
        start: c.start,
        end: c.end,
        type: c.metonym && name === c.country ? 'organization' : (types.get(name) ?? types.get(c.text) ?? c.type),
        name,
        entity: ids.get(name) ?? name,
        metonym: c.metonym && name === c.country,
      })),
    ]),
  );
}

/** One sense per string: the type most of its typed mentions have, ties by name of type. */
function voteTypes(all: readonly Candidate[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const c of all) {
    const counts = votes.get(c.text) ?? new Map<EntityType, number>();
    counts.set(c.type, (counts.get(c.type) ?? 0) + (c.typed ? 3 : 1));
    votes.set(c.text, counts);
  }
  const winners = new Map<string, EntityType>();
  for (const [text, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
    if (best !== undefined) winners.set(text, best[0]);
  }
  return winners;
}

/** Long form and short form, both → the short form, where one article defines it or its letters spell the long form. */
function acronymsOf(all: readonly Candidate[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const long = new Map<string, string[]>();
  for (const c of all) {
    if (c.acronym !== null) {
      map.set(c.text, c.acronym);
      map.set(c.acronym, c.acronym);
    }
    const initials = initialsOf(c.text);
    if (initials.length >= 2 && c.type === 'organization') long.set(initials, [...new Set([...(long.get(initials) ?? []), c.text])]);
  }
  for (const c of all) {
    const letters = c.text.replace(/\./g, '');
    const forms = long.get(letters);
    if (/^[A-Z]{2,6}$/.test(letters) && forms?.length === 1 && forms[0] !== undefined && !map.has(forms[0])) {
      map.set(forms[0], c.text);
      map.set(c.text, c.text);
    }
  }
  return map;
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** Full names of people: two words or more, with evidence that they name a person, or whose last word is used alone. */
function fullNames(all: readonly Candidate[], types: ReadonlyMap<string, EntityType>): readonly string[] {
  const alone = new Set(all.filter((c) => !c.text.includes(' ')).map((c) => c.text));
  const typed = new Set(all.filter((c) => c.typed && c.type === 'person').map((c) => c.text));
  const isPerson = (text: string): boolean => types.get(text) === 'person' && (typed.has(text) || alone.has(text.split(' ').at(-1) ?? '') || alone.has(text.split(' ')[0] ?? ''));
  return [...new Set(all.filter((c) => c.country === null && c.text.includes(' ') && isPerson(c.text)).map((c) => c.text))].sort();
}

/** The one person of the same article whose last word this is: a surname that is also a city or a country. */
function surnameOf(text: string, own: readonly string[]): string | null {
  const fits = own.filter((name) => name.split(' ').at(-1) === text);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "FORT KELLAN" → "Fort Kellan", where the story has it in lower case too. */
function casedForms(all: readonly Candidate[]): ReadonlyMap<string, string> {
  const mixed = new Map(all.filter((c) => /\p{Ll}/u.test(c.text)).map((c) => [c.text.toUpperCase(), c.text]));
  return new Map(all.flatMap((c) => (/\p{Ll}/u.test(c.text) || c.text.length < 5 ? [] : [[c.text, mixed.get(c.text) ?? c.text] as const])));
}

/** The one full name that a shorter one can stand for. A surname (last word) goes before a first word, which is a
 *  surname too in East Asian names; several names that fit → null. */
function fullNameOf(text: string, names: readonly string[]): string | null {
  const words = text.split(' ');
  const longer = names.filter((name) => name !== text && name.split(' ').length > words.length);
  const last = longer.filter((name) => (words.length === 1 ? name.split(' ').at(-1) === text : standsFor(words, name.split(' '))));
  const fits = last.length > 0 || words.length > 1 ? last : longer.filter((name) => name.split(' ')[0] === text);
  // A name that itself shortens another that fits is no rival of it.
  const longest = fits.filter((name) => !fits.some((other) => other !== name && standsFor(name.split(' '), other.split(' '))));
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

/** "Ann Lee" for "Ann R. Lee": first and last word without the middle. */
function standsFor(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1);
}
