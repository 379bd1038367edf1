import type { Token } from '../../model/annotation.ts';
import { INTRANSITIVE_VERBS, OUTCOME_WORDS } from '../en/counted-nouns.ts';
import { WORD_CLASS } from './class-of.ts';
import { before } from './governor-before.ts';
import { behind, beyond, outcome } from './outcome-behind.ts';
import { type ClassOf, type Happening, type Parsed, type Place, REACH } from './place.ts';

/** Looks for the happening: an outcome inside the phrase, behind it, the verb that governs it, a noun before it, the noun itself. */
export function findHappening(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const found =
    outcomeInside(a.tokens, place) ??
    behind(a, place, classOf) ??
    before(a.tokens, place, classOf) ??
    beyond(a, place, classOf) ??
    byClause(a, place, classOf);
  const posts = lostPosts(a.tokens, place, found);
  if (posts !== null) return posts;
  const own =
    found?.event == null ? (counted(place, classOf) ?? ofThose(a.tokens, place, classOf) ?? found) : found;
  return own?.event === 'casualty' && a.tokens[place.head ?? -1]?.lemma === 'life'
    ? { event: 'kill', token: own.token }
    : own;
}

/** "eight of the dead", "three of those injured". */
function ofThose(tokens: readonly Token[], place: Place, classOf: ClassOf): Happening | null {
  const [of, those, outcome] = [tokens[place.end], tokens[place.end + 1], tokens[place.end + 2]];
  if (
    of?.lower !== 'of' ||
    !/^(the|those)$/.test(those?.lower ?? '') ||
    !OUTCOME_WORDS.has(outcome?.lower ?? '')
  )
    return null;
  return { event: classOf(place.end + 2), token: place.end + 2 };
}

const POSTS: ReadonlySet<string> = new Set(['job', 'post', 'position', 'role']);
const LOSING: ReadonlySet<string> = new Set([
  'cut',
  'lose',
  'shed',
  'eliminate',
  'axe',
  'slash',
  'go',
  'scrap',
  'disappear',
  'loss',
]);

/** "2,400 jobs would be cut", "1,350 job losses": dismissals, whichever word says so. */
function lostPosts(tokens: readonly Token[], place: Place, found: Happening | null): Happening | null {
  const head = tokens[place.head ?? -1];
  if (head?.lemma === 'loss' && POSTS.has(tokens[(place.head ?? 0) - 1]?.lemma ?? ''))
    return { event: 'dismiss', token: place.head };
  const word = tokens[found?.token ?? -1]?.lemma ?? '';
  return head !== undefined && POSTS.has(head.lemma) && LOSING.has(word) && found !== null
    ? { event: 'dismiss', token: found.token }
    : null;
}

/** "six slain victims", "15 wounded soldiers". */
function outcomeInside(tokens: readonly Token[], place: Place): Happening | null {
  if (place.head === null) return null;
  for (let i = place.numberToken; i < place.head; i += 1) {
    const token = tokens[i];
    const found =
      token === undefined || !OUTCOME_WORDS.has(token.lower) ? undefined : WORD_CLASS.get(token.lower);
    if (found !== undefined) return { event: found, token: i };
  }
  return null;
}

/** The noun counted is itself the happening: "6,000 casualties", "12 deaths". */
function counted(place: Place, classOf: ClassOf): Happening | null {
  if (place.head === null) return null;
  const found = classOf(place.head);
  return found === null ? null : { event: found, token: place.head };
}

/** Subject of a passive or intransitive verb further off, or its object: by the clause's own arguments. */
function byClause(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const at = place.head ?? place.numberToken;
  for (const clause of clausesAt(a, place)) {
    const group = clause.verb === null ? undefined : a.verbGroups[clause.verb];
    const subject = clause.subject === null ? undefined : a.nounPhrases[clause.subject];
    if (group === undefined) continue;
    const holds = subject !== undefined && subject.firstToken <= at && at < subject.endToken;
    if (!holds) continue;
    const free = group.voice === 'passive' || INTRANSITIVE_VERBS.has(group.lemma);
    if (free) return outcome(a.tokens, group.head, Math.min(place.sentenceEnd, group.head + REACH), classOf);
  }
  return null;
}

/** Clauses that may hold the phrase: those that open up to `REACH` × 4 tokens before it, found by bisection. */
function clausesAt(a: Parsed, place: Place): Parsed['clauses'] {
  const from = Math.max(place.sentenceFirst, place.first - 4 * REACH);
  let [low, high] = [0, a.clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.clauses[middle]?.firstToken ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  const out: Parsed['clauses'][number][] = [];
  for (let i = low; i < a.clauses.length; i += 1) {
    const clause = a.clauses[i];
    if (clause === undefined || clause.firstToken > place.end + 2) break;
    if (place.first <= clause.endToken) out.push(clause);
  }
  return out;
}
