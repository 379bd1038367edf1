import type { Clause, NounPhrase, Token, VerbGroup, With } from '../../model/annotation.ts';
import { APPROXIMATORS, CLAUSE_OPENERS, RELATIVES, SUBORDINATORS, TIME_NOUNS } from '../en/function-words.ts';

type Parsed = With<'tokens' | 'sentences'> & {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
};

/** Cuts each sentence into clauses, one verb group each, and finds each one's subject and object. */
export function splitClauses(a: Parsed): readonly Clause[] {
  const clauses: Clause[] = [];
  const owner = phraseOfToken(a);
  let verb = 0;
  a.sentences.forEach((sentence, sentenceIndex) => {
    const verbs: number[] = [];
    while ((a.verbGroups[verb]?.firstToken ?? Infinity) < sentence.endToken) verbs.push(verb++);
    const starts = clauseStarts(a, verbs, sentence.firstToken, owner);
    if (verbs.length === 0) {
      clauses.push({ start: sentence.start, end: sentence.end, sentence: sentenceIndex, firstToken: sentence.firstToken, endToken: sentence.endToken, verb: null, subject: null, object: null, opener: null, finite: false });
      return;
    }
    verbs.forEach((verbIndex, k) => {
      const first = starts[k] ?? sentence.firstToken;
      const end = trimEnd(a.tokens, first, starts[k + 1] ?? sentence.endToken);
      clauses.push(clause(a, sentenceIndex, first, end, verbIndex, owner, k > 0 ? clauses : []));
    });
  });
  return clauses;
}

/** Token index → index of the noun phrase it stands in, or -1. */
function phraseOfToken(a: Parsed): Int32Array {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  a.nounPhrases.forEach((phrase, i) => owner.fill(i, phrase.firstToken, phrase.endToken));
  return owner;
}

/** The first token of each verb's clause: the word that opens it, else its subject, else the verb itself. */
function clauseStarts(a: Parsed, verbs: readonly number[], first: number, owner: Int32Array): readonly number[] {
  return verbs.map((index, k) => {
    if (k === 0) return first;
    const group = a.verbGroups[index];
    const previous = a.verbGroups[verbs[k - 1] ?? -1];
    if (group === undefined || previous === undefined) return first;
    return startBetween(a, previous.endToken, group, owner);
  });
}

function startBetween(a: Parsed, from: number, group: VerbGroup, owner: Int32Array): number {
  if (group.tense === 'infinitive') return group.firstToken;
  let start = group.firstToken;
  let i = group.firstToken - 1;
  while (i >= from && a.tokens[i]?.pos === 'ADV') i -= 1;
  if (group.tense === 'participle') {
    const opener = a.tokens[i];
    return opener !== undefined && i >= from && isOpener(opener) ? i : group.firstToken;
  }
  // Walk left over the subject (a noun phrase with its prepositional tail and appositions) to the word that opens the clause.
  while (i >= from) {
    const token = a.tokens[i];
    if (token === undefined) break;
    if (isOpener(token) && !joinsNouns(a.tokens, i, owner)) return i;
    if (isBreak(token)) {
      const inner = openerBefore(a, i, from);
      return inner ?? i + 1;
    }
    start = (owner[i] ?? -1) >= 0 ? (a.nounPhrases[owner[i] ?? -1]?.firstToken ?? i) : i;
    // Two noun phrases side by side: the left one is the object of the verb before.
    if ((owner[start - 1] ?? -1) >= 0 && (owner[start] ?? -1) >= 0 && start - 1 >= from && !isFronted(a, owner[start - 1] ?? -1, from)) return start;
    i = start - 1;
  }
  return Math.max(from, start);
}

/** "but in April both leaders confirmed": a prepositional phrase right behind the word that opens the clause. */
function isFronted(a: Parsed, index: number, from: number): boolean {
  const phrase = a.nounPhrases[index];
  const preposition = phrase === undefined ? undefined : a.tokens[phrase.firstToken - 1];
  const opener = phrase === undefined ? undefined : a.tokens[phrase.firstToken - 2];
  if (phrase === undefined || preposition?.pos !== 'ADP' || phrase.firstToken - 2 < from) return false;
  return opener !== undefined && (opener.pos === 'CCONJ' || opener.pos === 'SCONJ');
}

/** "who, he said, gave": the opener may stand before a parenthesis. */
function openerBefore(a: Parsed, comma: number, from: number): number | null {
  const token = a.tokens[comma - 1];
  return token !== undefined && comma - 1 >= from && RELATIVES.has(token.lower) ? comma - 1 : null;
}

function isOpener(token: Token): boolean {
  return CLAUSE_OPENERS.has(token.lower) && (token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.pos === 'PRON' || token.pos === 'ADV' || token.pos === 'ADP' || token.pos === 'DET') && !(token.pos === 'ADP' && (token.lower === 'with' || token.lower === 'by'));
}

/** "shells and missiles": a conjunction inside a list opens no clause. */
function joinsNouns(tokens: readonly Token[], i: number, owner: Int32Array): boolean {
  const token = tokens[i];
  if (token?.pos === 'ADP' && ['as', 'since', 'after', 'before', 'until', 'than', 'following', 'amid', 'despite', 'without'].includes(token.lower)) return true;
  if (token?.pos === 'DET') return (owner[i + 1] ?? -1) === (owner[i] ?? -1);
  if (token?.pos !== 'CCONJ') return false;
  const left = owner[i - 1] ?? -1;
  const right = owner[i + 1] ?? -1;
  return left >= 0 && right >= 0 && tokens[i - 1]?.text !== ',' && tokens[i - 2]?.pos !== 'VERB';
}

function isBreak(token: Token): boolean {
  return token.pos === 'PUNCT' && [',', ';', ':', '–', '—', '“', '”', '"', '(', ')'].includes(token.text);
}

function trimEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (tokens[last - 1]?.pos === 'PUNCT' || tokens[last - 1]?.pos === 'CCONJ')) {
    if (['”', '’', '"', ')', '%'].includes(tokens[last - 1]?.text ?? '')) break;
    last -= 1;
  }
  return last;
}

function clause(a: Parsed, sentence: number, first: number, end: number, verbIndex: number, owner: Int32Array, previousClauses: readonly Clause[]): Clause {
  const group = a.verbGroups[verbIndex];
  const opening = a.tokens[first];
  const openerToken = opening !== undefined && CLAUSE_OPENERS.has(opening.lower) ? opening : undefined;
  const lastToken = a.tokens[Math.max(end - 1, first)];
  const groupFirst = group?.firstToken ?? first;
  return {
    start: opening?.start ?? 0,
    end: lastToken?.end ?? opening?.end ?? 0,
    sentence,
    firstToken: first,
    endToken: Math.max(end, first + 1),
    verb: verbIndex,
    subject: subjectOf(a, first, groupFirst, owner, openerToken, previousClauses, group),
    object: objectOf(a, group?.endToken ?? end, end, owner),
    opener: openerToken?.lower ?? null,
    finite: group !== undefined && group.tense !== 'participle' && group.tense !== 'infinitive',
  };
}

function subjectOf(a: Parsed, first: number, groupFirst: number, owner: Int32Array, opener: Token | undefined, previousClauses: readonly Clause[], group: VerbGroup | undefined): number | null {
  const own = nearestSubject(a, first, groupFirst, owner);
  if (own !== null) return own;
  const behind = owner[first - 1] ?? -1;
  const isRelative = opener !== undefined && RELATIVES.has(opener.lower);
  const behindComma = a.tokens[first - 1]?.text === ',' ? (owner[first - 2] ?? -1) : behind;
  if (isRelative && behindComma >= 0) return behindComma;
  if (group?.tense === 'participle' && group.voice === 'passive' && behind >= 0) return behind;
  if (group?.tense === 'participle' && (a.tokens[first - 1]?.text === ',' || a.tokens[first]?.text === ',')) return mainSubject(previousClauses);
  return previousClauses.at(-1)?.subject ?? null;
}

/** ", offering condolences" says what the sentence's main subject did, not the soldiers of a relative clause between. */
function mainSubject(clauses: readonly Clause[]): number | null {
  const sentence = clauses.at(-1)?.sentence;
  for (let i = clauses.length - 1; i >= 0 && clauses[i]?.sentence === sentence; i -= 1) {
    const clause = clauses[i];
    if (clause !== undefined && clause.finite && !RELATIVES.has(clause.opener ?? '')) return clause.subject;
  }
  return clauses.at(-1)?.subject ?? null;
}

/** The noun phrase nearest before the verb that no preposition governs; of "the number of troops" it is the number. */
function nearestSubject(a: Parsed, first: number, groupFirst: number, owner: Int32Array): number | null {
  for (let i = groupFirst - 1; i >= first; i -= 1) {
    const index = owner[i] ?? -1;
    if (index < 0) continue;
    const phrase = a.nounPhrases[index];
    if (phrase === undefined) continue;
    if (!isGoverned(a, first, phrase) && !isApposed(a, first, phrase, owner)) return index;
    i = phrase.firstToken;
  }
  return null;
}

/** A preposition stands right before the phrase, and is not the word that opens the clause. */
function isGoverned(a: Parsed, first: number, phrase: NounPhrase): boolean {
  const approximates = a.tokens[phrase.firstToken]?.pos === 'NUM' && APPROXIMATORS.has(a.tokens[phrase.firstToken - 1]?.lower ?? '');
  const at = phrase.firstToken - (approximates ? 2 : 1);
  const before = a.tokens[at];
  if (before === undefined || at < first || before.pos !== 'ADP') return false;
  return at > first || !SUBORDINATORS.has(before.lower);
}

/** "Kim, the leader, …": the phrase only renames one before the comma that could itself be the subject. */
function isApposed(a: Parsed, first: number, phrase: NounPhrase, owner: Int32Array): boolean {
  const comma = phrase.firstToken - 1;
  if (comma <= first || a.tokens[comma]?.text !== ',') return false;
  const named = a.nounPhrases[owner[comma - 1] ?? -1];
  if (named !== undefined && TIME_NOUNS.has(a.tokens[named.head]?.lower ?? '')) return false;
  return named !== undefined && named.firstToken >= first && !isGoverned(a, first, named) && a.tokens[named.firstToken - 1]?.lower !== 'to';
}

function objectOf(a: Parsed, from: number, end: number, owner: Int32Array): number | null {
  for (let i = from; i < end; i += 1) {
    const token = a.tokens[i];
    if (approximatesNumber(a.tokens, i)) continue;
    if (token === undefined || token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.pos === 'SCONJ') return null;
    const index = owner[i] ?? -1;
    if (index >= 0) return index;
  }
  return null;
}

/** "more than 10,000", "at least 40", "up to a dozen", "about 600": words of size before a number do not end the way to it. */
function approximatesNumber(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!APPROXIMATORS.has(lower) && !/^(more|less|fewer|than|at|least|most|up|to|as|many|approximately)$/.test(lower)) return false;
  return [1, 2, 3].some((step) => tokens[i + step]?.pos === 'NUM');
}
