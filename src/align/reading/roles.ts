import type { Annotated, Mention, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { DEED_ROLES, NAMING_LEMMAS, OTHER_WORDS, ROLE_CONCEPTS } from '../en/role-words.ts';

/** Who plays which part: the concept of a role noun → the person's canonical name. */
export type Roles = ReadonlyMap<string, string>;

/** For each article, whom its role nouns mean ("the gunman" = "Adam Vask"): whoever the article itself calls so; else the
 *  one person that another report calls so and that this one names too. Two people in one role, and the noun means
 *  neither for certain: it stays a noun. */
export function rolesOf(story: readonly Annotated[]): ReadonlyMap<string, Roles> {
  const own = story.map((a) => [a, equations(a)] as const);
  const all = new Map<string, Set<string>>();
  for (const [, roles] of own)
    for (const [role, names] of roles) all.set(role, new Set([...(all.get(role) ?? []), ...names]));
  return new Map(
    own.map(([a, roles]) => {
      const named = new Set(a.mentions.map((mention) => mention.name));
      const known = [...all].flatMap(([role, names]): readonly (readonly [string, string])[] => {
        const candidates = [...(roles.get(role) ?? names)].filter((name) => named.has(name));
        const only = candidates[0];
        return only === undefined || candidates.length > 1 ? [] : [[role, only]];
      });
      return [a.article.id, new Map(known)];
    }),
  );
}

/** Whether the token is a role noun that stands by itself for the one who plays it: "the gunman", not "another gunman",
 *  "President Vask" or "the Ruvenian president". */
export function meansHolder(tokens: readonly Token[], i: number): boolean {
  return isRole(tokens, i) && tokens[i + 1]?.pos !== 'PROPN' && !isNameBefore(tokens[i - 1]);
}

/** A role noun for one holder, and not for another one than is known. */
function isRole(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.concept === null || !ROLE_CONCEPTS.has(token.concept)) return false;
  const plural = token.lower !== token.lemma && token.lower.endsWith('s');
  const before = tokens[i - 1];
  return token.pos === 'NOUN' && !plural && !(before !== undefined && OTHER_WORDS.has(before.lower));
}

/** A place where an article says who plays a part: from the role to the name, or the other way round. */
export interface RoleMention extends Span {
  readonly role: string;
  readonly name: string;
  /** "President Adam Vask", "police chief Mara Quill": the role is written as part of the name. */
  readonly asTitle: boolean;
}

function equations(a: Annotated): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { role, name } of roleMentions(a)) found.set(role, (found.get(role) ?? new Set()).add(name));
  return found;
}

/** Every place where an article says who plays a part, in order of the names. */
export function roleMentions(a: Annotated): readonly RoleMention[] {
  const found: RoleMention[] = [];
  const add = (at: number | null, mention: Mention): void => {
    const token = at === null ? undefined : a.tokens[at];
    if (token === undefined || token.concept === null) return;
    const start = Math.min(token.start, mention.start);
    const capital = /^\p{Lu}/u.test(token.text);
    const asTitle = token.end + 1 === mention.start && (capital || !DEED_ROLES.has(token.concept));
    found.push({
      role: token.concept,
      name: mention.name,
      asTitle,
      start,
      end: Math.max(token.end, mention.end),
    });
  };
  for (const mention of a.mentions) {
    if (mention.type !== 'person') continue;
    const first = firstStartingAt(a.tokens, mention.start);
    const sentence = a.sentences[a.tokens[first]?.sentence ?? -1];
    if (sentence === undefined || sentence.boilerplate) continue;
    add(roleBefore(a, first, sentence.firstToken), mention);
    add(roleBehind(a, mention, sentence.endToken), mention);
  }
  return found;
}

/** "the gunman Adam Vask", "the gunman, Adam Vask", "the gunman, identified as 26-year-old Adam Vask". */
function roleBefore(a: Annotated, name: number, from: number): number | null {
  if (isNamedAs(a, name)) return roleOfSentence(a, name, from);
  let i = name - 1;
  let naming = false;
  while (i >= from && i >= name - ROLE_REACH && !isRole(a.tokens, i)) {
    const token = a.tokens[i];
    if (token === undefined || (token.pos === 'VERB' && !NAMING_LEMMAS.has(token.lemma))) return null;
    naming ||= NAMING_LEMMAS.has(token.lemma) || token.lower === 'as';
    // "A third defendant, Vask's chief of staff": the name says whose, behind the comma another begins.
    if (token.text === ',' && isPossessor(a, name)) return null;
    const passable = naming || token.text === ',' || token.pos === 'NOUN' || token.pos === 'PROPN';
    if (!passable && !isFiller(token)) return null;
    i -= 1;
  }
  return i >= from && isRole(a.tokens, i) ? i : null;
}

/** "Adam Vask's": the name that begins at the token owns what follows. */
function isPossessor(a: Annotated, name: number): boolean {
  let end = name;
  while (a.tokens[end]?.pos === 'PROPN') end += 1;
  return a.tokens[end]?.pos === 'PART' && /^[’']s?$/.test(a.tokens[end]?.text ?? '');
}

/** "a card that identified him as | Adam Vask". */
function isNamedAs(a: Annotated, name: number): boolean {
  const [verb, whom, as] = [a.tokens[name - 3], a.tokens[name - 2], a.tokens[name - 1]];
  return as?.lower === 'as' && whom?.pos === 'PRON' && NAMING_LEMMAS.has(verb?.lemma ?? '');
}

/** The one role noun before a name in its sentence. */
function roleOfSentence(a: Annotated, name: number, from: number): number | null {
  let found: number | null = null;
  for (let i = from; i < name; i += 1) {
    if (!isRole(a.tokens, i)) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}

/** "Adam Vask was identified as the gunman", "Adam Vask, the suspected gunman". */
function roleBehind(a: Annotated, mention: Mention, end: number): number | null {
  const first = firstStartingAt(a.tokens, mention.end);
  let naming = false;
  for (let i = first; i < end && i < first + BEHIND_REACH; i += 1) {
    const token = a.tokens[i];
    if (token === undefined) return null;
    if (NAMING_LEMMAS.has(token.lemma)) naming = true;
    const opens = token.lower === 'as' || (i === first && token.text === ',');
    if (!opens || (token.lower === 'as' && !naming)) continue;
    const article = a.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    for (let k = article; k <= article + 1; k += 1)
      if (isRole(a.tokens, k) && isPhraseEnd(a.tokens[k + 1])) return k;
  }
  return null;
}

/** What stands behind a role that is told of a name: nothing of the same phrase. */
function isPhraseEnd(token: Token | undefined): boolean {
  return token === undefined || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'PART');
}

/** Words between a role and its name that belong to neither: an age, a hyphen, "as". */
function isFiller(token: Token): boolean {
  return token.pos === 'NUM' || token.pos === 'ADJ' || token.lower === 'as' || token.text === '-';
}

/** Tokens between a role and the name behind it, at most. */
const ROLE_REACH = 12;

/** Tokens behind a name in which a report may say what part the person plays. */
const BEHIND_REACH = 18;

/** "Ruvenian", "Fla.": whose or where is told by a name; an article that opens a sentence has a capital too. */
function isNameBefore(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'DET' && /^\p{Lu}/u.test(token.text);
}
