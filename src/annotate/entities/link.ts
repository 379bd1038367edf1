import type { EntityType, Mention } from '../../model/annotation.ts';
import type { Language } from '../language.ts';
import { acronymsOf, bare } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { properCase } from './find-candidates.ts';
import { type BodyNamer, type NamedCandidate, nameBodies } from './link-bodies.ts';
import { isSmallLetter, withoutStop } from './name-runs.ts';
import {
  byFirstWord,
  bySurname,
  carriesAcross,
  firstWord,
  lastWord,
  longestForm,
  type People,
  peopleOf,
} from './people.ts';
import { shortFormsOf } from './short-forms.ts';
import type { NameWords } from './words.ts';

export interface ArticleCandidates {
  readonly articleId: string;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Names are linked among the articles of one language. */
  readonly language: Language;
}

/** What the whole story knows of its names. */
interface Story {
  readonly words: NameWords;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly acronyms: ReadonlyMap<string, string>;
  readonly shortForms: ReadonlyMap<string, string>;
  readonly cased: ReadonlyMap<string, string>;
  readonly people: People;
}

/** Names the candidates of all articles of a story: one sense per string, surnames and acronyms to the one full
 *  name that fits, capitals in government to their country. Several names that fit → the string itself.
 *  The result does not depend on the order of articles. */
export function linkMentions(story: readonly ArticleCandidates[]): ReadonlyMap<string, readonly Mention[]> {
  const languages = new Set(story.map((article) => article.language));
  const named = [...languages].flatMap((language) =>
    nameCandidates(
      story.filter((article) => article.language === language),
      language.names,
    ),
  );
  const names = new Set<string>();
  for (const article of named) for (const { name } of article.mentions) names.add(name);
  const ids = new Map<string, string>();
  for (const name of [...names].sort()) ids.set(name, `e${ids.size + 1}`);
  const mentions = new Map<string, readonly Mention[]>();
  for (const article of named) mentions.set(article.articleId, mentionsOf(article, ids));
  return mentions;
}

function mentionsOf({ mentions, known }: NamedArticle, ids: ReadonlyMap<string, string>): readonly Mention[] {
  const made: Mention[] = [];
  for (const { candidate, name } of mentions) made.push(mention(candidate, name, ids, known));
  return made;
}

interface NamedArticle {
  readonly articleId: string;
  readonly mentions: readonly NamedCandidate[];
  readonly known: Story;
}

/** The candidates that are names, each with its canonical name, of all articles of one language. */
function nameCandidates(story: readonly ArticleCandidates[], words: NameWords): readonly NamedArticle[] {
  const all =
    story.length === 1 ? (story[0]?.candidates ?? []) : story.flatMap(({ candidates }) => candidates);
  const supported = new Set<string>();
  const located = new Set<string>();
  for (const c of all) {
    if (c.supported) supported.add(c.text);
    if (c.located) located.add(c.text.toLowerCase());
  }
  const types = voteTypes(story);
  const isPerson = personTest(all, types, words);
  const known: Story = {
    words,
    types,
    acronyms: acronymsOf(all, words),
    shortForms: shortFormsOf(located, types, words),
    cased: casedForms(types),
    people: peopleOf(all, isPerson, words),
  };
  const named: (readonly NamedCandidate[])[] = [];
  for (const { candidates } of story) {
    const own = story.length === 1 ? known.people : peopleOf(candidates, isPerson, words);
    named.push(namesOf(candidates, supported, own, known));
  }
  const namers = nameBodies(named, words);
  return story.map(({ articleId }, i) => ({ articleId, mentions: finalNames(named[i], namers[i]), known }));
}

/** The candidates of an article that are names. The surname of somebody in the story needs no other support, even at the
 *  head of a sentence. */
function namesOf(
  candidates: readonly Candidate[],
  supported: ReadonlySet<string>,
  own: People,
  known: Story,
): readonly NamedCandidate[] {
  const names: NamedCandidate[] = [];
  for (const c of candidates) {
    const named =
      supported.has(c.text) || c.body !== null || known.people.byLast.has(c.text) || own.byFirst.has(c.text);
    if (named) names.push({ candidate: c, name: nameOf(c, own, known) });
  }
  return names;
}

/** With the names that are told of bodies; what only describes one that nobody names is left out. */
function finalNames(
  named: readonly NamedCandidate[] = [],
  namer: BodyNamer | undefined,
): readonly NamedCandidate[] {
  const mentions: NamedCandidate[] = [];
  for (const one of named) {
    const name = namer?.(one) ?? null;
    if (name !== null) mentions.push(name === one.name ? one : { candidate: one.candidate, name });
  }
  return mentions;
}

function mention(c: Candidate, name: string, ids: ReadonlyMap<string, string>, story: Story): Mention {
  const metonym = c.metonym && name === c.country;
  return {
    start: c.start,
    end: c.end,
    type: finalType(c, name, metonym, story),
    name,
    entity: ids.get(name) ?? name,
    metonym,
  };
}

function finalType(c: Candidate, name: string, metonym: boolean, story: Story): EntityType {
  if (metonym || story.words.unions.has(name)) return 'organization';
  if (story.people.names.has(name)) return 'person';
  if (c.country !== null && (name === c.country || c.countryForm !== 'capital' || !c.metonym)) return 'place';
  if (c.country !== null) return 'person';
  const type = story.types.get(name) ?? story.types.get(c.text) ?? c.type;
  // A surname that several people bear names a person, if not which.
  return type === 'other' && story.people.byLast.has(c.text) ? 'person' : type;
}

/** The canonical name of one candidate. */
function nameOf(c: Candidate, own: People, story: Story): string {
  const text = properName(c, story);
  const place = c.country !== null || story.words.places.has(c.text);
  if (c.located && place) return c.countryForm === 'capital' ? text : (c.country ?? text);
  // A surname that is also a place: the article's own person goes first, the story's only where the city would be its government.
  const person =
    bySurname(own, c.text, c.title) ??
    (c.metonym || c.title !== null ? bySurname(story.people, c.text, c.title) : undefined);
  if (c.country !== null && person == null)
    return own.byLast.has(c.text) || (c.countryForm === 'capital' && !c.metonym) ? text : c.country;
  const spelled = story.acronyms.get(text) ?? story.acronyms.get(bare(text));
  if (spelled !== undefined) return spelled;
  if (person == null && (story.words.places.has(text) || story.words.organizations.has(text))) return text;
  const company = person == null ? story.shortForms.get(text) : undefined;
  if (company !== undefined) return story.acronyms.get(company) ?? company;
  if (text.includes(' ')) return longestForm(story.people, text);
  const full = person ?? personCalled(c, text, own, story);
  return full === null ? bare(text) : longestForm(story.people, full);
}

/** Whom a single word means: a surname of the article, then its given names, then surnames of the story. */
function personCalled(c: Candidate, text: string, own: People, story: Story): string | null {
  if (c.sharedSurname !== null && byFirstWord(own, text) === `${text} ${c.sharedSurname}`)
    return `${text} ${c.sharedSurname}`;
  if (!own.byLast.has(text)) {
    const first = byFirstWord(own, text);
    if (first !== null) return first;
    if (own.byFirst.has(text)) return null;
  }
  const surname = bySurname(story.people, text, c.title);
  if (surname !== undefined) return surname;
  return carriesAcross(story.people, text) || c.kin ? byFirstWord(story.people, text) : null;
}

/** "FORT KELLAN" → "Fort Kellan", where the story has it in lower case too, or a dateline sets it in capitals. */
function properName(c: Candidate, story: Story): string {
  const cased = story.cased.get(c.text) ?? inFull(c.text, story);
  if (cased !== undefined) return cased;
  return c.located && c.text.length > 3 && !/[\p{Ll}.]/u.test(c.text) ? properCase(c.text) : c.text;
}

/** "Ft. Kellan" → "Fort Kellan", where the story has it in full too. */
function inFull(text: string, { words, types }: Story): string | undefined {
  const space = text.indexOf(' ');
  const first =
    space < 0 ? undefined : words.placeShortForms.get(withoutStop(text.slice(0, space)).toLowerCase());
  if (first === undefined) return undefined;
  const full = `${first.charAt(0).toUpperCase()}${first.slice(1)}${text.slice(space)}`;
  return types.has(full) ? full : undefined;
}

/** One sense per string: the type most of its typed mentions have, ties by name of type. What stands in the same words in
 *  several articles is one mention: a copy has no vote. */
function voteTypes(story: readonly ArticleCandidates[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, number[]>();
  for (const c of story.length === 1 ? (story[0]?.candidates ?? []) : withoutCopies(story)) {
    let counts = votes.get(c.text);
    if (counts === undefined) {
      counts = [0, 0, 0, 0];
      votes.set(c.text, counts);
    }
    const at = TYPES.indexOf(c.type);
    counts[at] = (counts[at] ?? 0) + (c.typed ? TYPED_VOTE : c.type === 'other' ? OTHER_VOTE : 1);
  }
  const winners = new Map<string, EntityType>();
  for (const [text, counts] of votes) {
    const best = TYPES[counts.indexOf(Math.max(...counts))];
    if (best !== undefined) winners.set(text, best);
  }
  return winners;
}

/** Characters on each side of a name by which two articles are seen to have it in the same words. */
const AROUND = 40;

/** The candidates of all articles, those with the same words around them once. */
function withoutCopies(story: readonly ArticleCandidates[]): readonly Candidate[] {
  const seen = new Set<string>();
  return story.flatMap(({ text, candidates }) =>
    candidates.filter(({ start, end }) => {
      const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
      const isNew = !seen.has(around);
      seen.add(around);
      return isNew;
    }),
  );
}

/** In the order of their names: of equal votes the first wins. */
const TYPES: readonly EntityType[] = ['organization', 'other', 'person', 'place'];

/** A name typed by its own words or a defining context outweighs guesses; "other" is no more than the lack of one. */
const TYPED_VOTE = 3;
const OTHER_VOTE = 0.5;

/** Does a name of two words or more name a person? It is typed so; or guessed so and its first or last word is used
 *  alone; or nothing speaks against it and its last word is the surname of somebody who is. */
function personTest(
  all: readonly Candidate[],
  types: ReadonlyMap<string, EntityType>,
  words: NameWords,
): (name: string) => boolean {
  const alone = new Set<string>();
  const typed = new Set<string>();
  const things = new Set<string>();
  const surnames = new Set<string>();
  for (const { text, type, typed: firmly, title } of all) {
    const single = !text.includes(' ');
    if (single) alone.add(text);
    if (single && title !== null && type === 'person') surnames.add(text);
    if (firmly && type === 'person') typed.add(text);
    if (firmly && type === 'other') things.add(text);
  }
  const firm = (name: string): boolean =>
    types.get(name) === 'person' &&
    (typed.has(name) ||
      alone.has(lastWord(name, words)) ||
      // "Atlas Air said": a first word alone is a person's where it is a given name.
      (alone.has(firstWord(name)) && words.givenNames.has(firstWord(name).toLowerCase())));
  for (const [name, type] of types)
    if (type === 'person' && name.includes(' ') && firm(name)) surnames.add(lastWord(name, words));
  return (name) =>
    firm(name) ||
    (types.get(name) === 'other' &&
      !things.has(name) &&
      name.split(' ').length <= 3 &&
      surnames.has(lastWord(name, words)));
}

/** Capitals shorter than this may be an acronym that only looks like the word. */
const MIN_CAPITALS = 5;

/** Most names show in their second letter that they are not, and need no pattern. */
const isInCapitals = (text: string): boolean =>
  text.length >= MIN_CAPITALS && !isSmallLetter(text.charCodeAt(1)) && !/\p{Ll}/u.test(text);

function casedForms(types: ReadonlyMap<string, EntityType>): ReadonlyMap<string, string> {
  const capitals = new Set<string>();
  for (const text of types.keys()) if (isInCapitals(text)) capitals.add(text);
  const forms = new Map<string, string>();
  if (capitals.size === 0) return forms;
  for (const text of [...types.keys()].sort()) {
    const upper = text.toUpperCase();
    if (upper !== text && capitals.has(upper)) forms.set(upper, text);
  }
  return forms;
}
