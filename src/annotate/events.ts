import type { Clause, EventMention, Token, VerbGroup, With } from '../model/annotation.ts';
import { itemAt } from '../text/item-at.ts';
import type { EventClass, EventWords } from './event-words.ts';
import type { Language } from './language.ts';
import { MARK, type Marked } from './marks.ts';
import { oncePer } from './once-per.ts';

/** What a word names as a noun and as an adjective. */
interface Nominal {
  readonly noun?: EventClass;
  readonly adjective?: EventClass;
}

/** Classes by their words; of phrases by verb, then object. */
interface Lookup {
  readonly verbs: ReadonlyMap<string, EventClass>;
  readonly forms: ReadonlyMap<string, EventClass>;
  readonly nominals: ReadonlyMap<string, Nominal>;
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, EventClass>>;
}

const lookupOf = oncePer(({ classes }: EventWords): Lookup => {
  const verbs = new Map<string, EventClass>();
  const forms = new Map<string, EventClass>();
  const nominals = new Map<string, Nominal>();
  const phrases = new Map<string, Map<string, EventClass>>();
  for (const entry of classes) {
    for (const verb of entry.verbs) if (!verbs.has(verb)) verbs.set(verb, entry);
    for (const form of entry.forms ?? []) forms.set(form, entry);
    for (const noun of entry.nouns) nominals.set(noun, { noun: entry, ...nominals.get(noun) });
    for (const adjective of entry.adjectives ?? [])
      nominals.set(adjective, { adjective: entry, ...nominals.get(adjective) });
    for (const [verb, object] of entry.phrases ?? [])
      phrases.set(verb, (phrases.get(verb) ?? new Map<string, EventClass>()).set(object, entry));
  }
  return { verbs, forms, nominals, phrases };
});

type Parsed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses'> & Marked;

/** Can the word name a happening, as a noun or an adjective? */
export function mayNameEvent(words: EventWords, lower: string, lemma: string): boolean {
  const { nominals } = lookupOf(words);
  return nominals.has(lower) || nominals.has(lemma);
}

/** Can the word say that something did not happen, or may not have? */
export function mayUndo(words: EventWords, lower: string, lemma: string): boolean {
  const { nobody, nearly, supposing, attempts } = words;
  return (
    nobody.has(lower) ||
    nearly.has(lower) ||
    supposing.has(lower) ||
    attempts.has(lower) ||
    attempts.has(lemma)
  );
}

/** A parsed article with what its language says of happenings. */
interface Reading extends Parsed {
  readonly words: EventWords;
  readonly lookup: Lookup;
  /** Token index → index of the innermost (last opened) clause that holds it, or -1. */
  readonly clauseOf: Int32Array;
}

/** Words that name happenings, in text order: every main verb, and the nouns and adjectives of the event lexicon. */
export function findEvents(a: Parsed, language: Language): readonly EventMention[] {
  const words = language.events;
  const { article, tokens, sentences, marks, nounPhrases, verbGroups, clauses } = a;
  const r: Reading = {
    article,
    tokens,
    sentences,
    marks,
    nounPhrases,
    verbGroups,
    clauses,
    words,
    lookup: lookupOf(words),
    clauseOf: clauseOfToken(a),
  };
  const events: EventMention[] = [];
  let next = 0;
  for (let i = 0; i < a.tokens.length; i += 1) {
    const token = a.tokens[i];
    if (token === undefined) break;
    const group = a.verbGroups[next];
    if (group?.head === i) {
      next += 1;
      if (token.pos === 'VERB') events.push(event(r, i, token, verbClass(r, group), group));
    } else if (
      ((a.marks[i] ?? 0) & MARK.happening) !== 0 &&
      (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'VERB')
    ) {
      const found = nominalClass(r.lookup, token);
      if (found !== undefined) events.push(event(r, i, token, senseOf(r, found, i), undefined));
    }
  }
  return events;
}

function event(
  r: Reading,
  i: number,
  token: Token,
  found: EventClass | undefined,
  group: VerbGroup | undefined,
): EventMention {
  const clauseIndex = r.clauseOf[i] ?? -1;
  const governor = group ?? itemAt(r.verbGroups, itemAt(r.clauses, clauseIndex)?.verb ?? -1);
  return {
    start: token.start,
    end: token.end,
    token: i,
    sentence: token.sentence,
    clause: clauseIndex < 0 ? null : clauseIndex,
    lemma: token.lemma,
    class: found?.name ?? null,
    label: found === undefined ? token.lemma : (r.words.labels.get(found.name) ?? found.name),
    form: group === undefined ? 'noun' : 'verb',
    negated: governor?.negated === true || (group !== undefined && hasNobody(r, clauseIndex)),
    modality: isUnrealised(r, i, group) ? 'unreal' : modality(r, governor, clauseIndex),
    once: found?.once ?? false,
  };
}

/** "None of the crew died", "no soldiers were hurt", "not one was hurt": not "no fewer than 12 died". */
function hasNobody(r: Reading, clauseIndex: number): boolean {
  const { tokens, nounPhrases, clauses, words } = r;
  const clause = itemAt(clauses, clauseIndex);
  if (clause === undefined) return false;
  const opened = clause.opener !== null && tokens[clause.firstToken]?.lower === clause.opener;
  if (isNobody(r, opened ? clause.firstToken + 1 : clause.firstToken)) return true;
  const first = itemAt(nounPhrases, clause.subject ?? -1)?.firstToken;
  if (first === undefined || !(undoes(r, first) || undoes(r, first - 2))) return false;
  return isNobody(r, words.partitive.has(itemAt(tokens, first - 1)?.lower ?? '') ? first - 2 : first);
}

/** Most words undo nothing and need not be looked up. */
const undoes = ({ marks }: Reading, at: number): boolean => ((itemAt(marks, at) ?? 0) & MARK.unreal) !== 0;

function isAnyUndoing(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (undoes(r, i)) return true;
  return false;
}

const isNobody = (r: Reading, at: number): boolean =>
  undoes(r, at) &&
  r.words.nobody.has(itemAt(r.tokens, at)?.lower ?? '') &&
  !r.words.bounding.has(r.tokens[at + 1]?.lower ?? '');

/** "nearly killed", "a plot to kill", "feared dead": the word before says that it did not or may not have happened. */
function isUnrealised(r: Reading, i: number, group: VerbGroup | undefined): boolean {
  const { tokens, words } = r;
  const first = group?.firstToken ?? i;
  if (!isAnyUndoing(r, first - 1, i)) return false;
  const before = itemAt(tokens, first - 1);
  if (before === undefined || before.sentence !== tokens[i]?.sentence) return false;
  if (group?.tense === 'infinitive')
    return words.attempts.has(before.lemma) || words.attempts.has(before.lower);
  if (words.nearly.has(before.lower)) return true;
  for (let k = first; k < i; k += 1) if (words.nearly.has(tokens[k]?.lower ?? '')) return true;
  return tokens[i]?.pos !== 'NOUN' && words.supposing.has(before.lower);
}

function clauseOfToken(a: Parsed): Int32Array {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  for (let i = 0; i < a.clauses.length; i += 1) {
    const clause = a.clauses[i];
    if (clause !== undefined) owner.fill(i, clause.firstToken, clause.endToken);
  }
  return owner;
}

/** Words behind a verb among which its telling object must stand ("lost their young lives"). */
const PHRASE_REACH = 5;

function verbClass({ tokens, words, lookup }: Reading, group: VerbGroup): EventClass | undefined {
  const objects = lookup.phrases.get(group.lemma);
  const single = lookup.verbs.get(group.lemma) ?? lookup.forms.get(tokens[group.head]?.lower ?? '');
  if (objects === undefined) return single;
  const sentence = tokens[group.head]?.sentence;
  for (let i = group.endToken; i < group.endToken + PHRASE_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'VERB' || token.sentence !== sentence) break;
    // "give them a better life" is no death: the life lost is somebody's, or counted.
    const before = itemAt(tokens, i - 1);
    const owned = before?.pos !== 'ADJ' && !words.indefinite.has(before?.lower ?? '');
    if (words.ownedObjects.has(token.lemma) && !owned) break;
    const found = objects.get(token.lemma);
    if (found !== undefined) return found;
  }
  return single;
}

function nominalClass({ nominals }: Lookup, { pos, lemma, lower }: Token): EventClass | undefined {
  const form = nominals.get(lower);
  if (pos !== 'NOUN') return form?.adjective;
  const base = lemma === lower ? form : nominals.get(lemma);
  return base?.noun ?? form?.noun ?? form?.adjective;
}

/** "the union's strike", "on strike": a word of the sentence says that the noun is used in its other sense. */
function senseOf({ tokens, sentences, words }: Reading, found: EventClass, at: number): EventClass {
  const { unless } = found;
  const whole = itemAt(sentences, tokens[at]?.sentence ?? -1);
  if (unless === undefined || whole === undefined) return found;
  let other = unless.behind.has(itemAt(tokens, at - 1)?.lower ?? '');
  for (let i = whole.firstToken; i < whole.endToken && !other; i += 1)
    other = unless.beside.has(tokens[i]?.lemma ?? '');
  return other ? (words.classes.find(({ name }) => name === unless.name) ?? found) : found;
}

function modality(r: Reading, group: VerbGroup | undefined, clauseIndex: number): EventMention['modality'] {
  if (group === undefined) return 'actual';
  if (group.tense === 'future') return 'future';
  const clause: Clause | undefined = itemAt(r.clauses, clauseIndex);
  if (clause?.opener != null && r.words.unrealOpeners.has(clause.opener)) return 'unreal';
  if (group.modal !== null) return r.words.futureModals.has(group.modal) ? 'future' : 'unreal';
  if (group.tense === 'infinitive') return prospective(r, group) ? 'future' : 'actual';
  return 'actual';
}

/** Words before an infinitive among which the one that looks ahead must stand. */
const PROSPECTIVE_REACH = 4;

/** "is expected to meet", "a decision to send": the word that governs the infinitive looks ahead. */
function prospective({ tokens, words }: Reading, group: VerbGroup): boolean {
  for (let i = group.firstToken - 1; i >= group.firstToken - PROSPECTIVE_REACH && i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (words.prospective.has(token.lemma) || words.prospective.has(token.lower)) return true;
  }
  return false;
}
