import { outcomeClass } from './class-of.ts';
import { before } from './governor-before.ts';
import { behind, beyond, outcome } from './outcome-behind.ts';
import { type ClassOf, type Happening, type Parsed, type Place, REACH } from './place.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Looks for the happening: an outcome inside the phrase, behind it, the verb that governs it, a noun before it, the noun itself. */
export function findHappening(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const found =
    outcomeInside(a, place) ??
    behind(a, place, classOf) ??
    before(a, place, classOf) ??
    beyond(a, place, classOf) ??
    byClause(a, place, classOf);
  const posts = lostPosts(a, place, found) ?? deprived(a, place);
  if (posts !== null) return posts;
  const own = found?.event == null ? (counted(place, classOf) ?? ofThose(a, place, classOf) ?? found) : found;
  return own?.event === 'casualty' && a.words.lives.has(a.tokens[place.head ?? -1]?.lemma ?? '')
    ? { event: 'kill', token: own.token }
    : own;
}

/** "eight of the dead", "three of those injured". */
function ofThose(a: Worded, place: Place, classOf: ClassOf): Happening | null {
  const [of, those, outcome] = [a.tokens[place.end], a.tokens[place.end + 1], a.tokens[place.end + 2]];
  if (
    !isWord(of, a.words.of) ||
    !isWord(those, a.words.wholeDeterminers) ||
    !a.words.outcomeWords.has(outcome?.lower ?? '')
  )
    return null;
  return { event: classOf(place.end + 2), token: place.end + 2 };
}

/** "2,400 jobs would be cut", "1,350 job losses": dismissals, whichever word says so. */
function lostPosts(a: Worded, place: Place, found: Happening | null): Happening | null {
  const head = a.tokens[place.head ?? -1];
  if (
    a.words.losses.has(head?.lemma ?? '') &&
    a.words.posts.has(a.tokens[(place.head ?? 0) - 1]?.lemma ?? '')
  )
    return { event: 'dismiss', token: place.head };
  const word = a.tokens[found?.token ?? -1]?.lemma ?? '';
  return head !== undefined && a.words.posts.has(head.lemma) && a.words.losing.has(word) && found !== null
    ? { event: 'dismiss', token: found.token }
    : null;
}

/** "24 people have lost their lives", "2,600 people will lose their jobs": what they lose says what befell them. */
function deprived(a: Worded, place: Place): Happening | null {
  for (let i = place.end; i < Math.min(place.sentenceEnd, place.end + DEPRIVED_REACH); i += 1) {
    const { pos, lemma } = a.tokens[i] ?? { pos: 'PUNCT', lemma: '' };
    if (a.words.losingVerbs.has(lemma)) {
      const lost = a.tokens.slice(i + 1, Math.min(place.sentenceEnd, i + DEPRIVED_REACH));
      if (lost.some((token) => a.words.lives.has(token.lemma))) return { event: 'kill', token: i };
      return lost.some((token) => a.words.posts.has(token.lemma)) ? { event: 'dismiss', token: i } : null;
    }
    if (pos !== 'AUX' && pos !== 'ADV') return null;
  }
  return null;
}

/** Words among which the verb stands behind its subject, and what is lost behind the verb. */
const DEPRIVED_REACH = 4;

/** "six slain victims", "15 wounded soldiers". */
function outcomeInside(a: Worded, place: Place): Happening | null {
  if (place.head === null) return null;
  for (let i = place.numberToken; i < place.head; i += 1) {
    const token = a.tokens[i];
    const found =
      token === undefined || !a.words.outcomeWords.has(token.lower)
        ? undefined
        : outcomeClass(a.words, token.lower);
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
    const free = group.voice === 'passive' || a.words.intransitiveVerbs.has(group.lemma);
    if (free) return outcome(a, group.head, Math.min(place.sentenceEnd, group.head + REACH), classOf);
  }
  return null;
}

/** Clauses that may hold the phrase: those that open up to `REACH` × 4 a.tokens before it, found by bisection. */
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
