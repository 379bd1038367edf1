import type { Token, VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isGoverned, isTimePhrase, phraseAt, type Reading } from './reading.ts';
import type { SyntaxWords } from './words.ts';

const OPENING_TAGS = new Set(['SCONJ', 'CCONJ', 'PRON', 'ADV', 'ADP', 'DET']);
const QUOTE_MARKS = new Set(['“', '”', '"', '‘', '``', "''"]);
/** Marks between clauses, or around what stands apart. */
export const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '“',
  '”',
  '"',
  '(',
  ')',
  '``',
  "''",
]);

/** The first token of the clause of `group`: the word that opens it, else its subject, else the verb itself. */
export function clauseStart(
  r: Reading,
  previous: VerbGroup | undefined,
  group: VerbGroup,
  sentenceFirst: number,
): number {
  if (previous === undefined) return sentenceFirst;
  const from = previous.endToken;
  if (group.tense === 'infinitive') return group.firstToken;
  const before = beforeVerb(r, group.firstToken, from);
  if (group.tense === 'participle') {
    const opener = itemAt(r.tokens, before);
    return opener !== undefined && before >= from && isOpener(r.words, opener) ? before : group.firstToken;
  }
  const bracket =
    before >= from && itemAt(r.tokens, before)?.text === ')' ? openingBracket(r, from, before) : -1;
  if (bracket > from) return walkLeft(r, previous, bracket, bracket - 1);
  if (before >= from && isInsertionEnd(itemAt(r.tokens, before)))
    return startBeforeInsertion(r, previous, before) ?? group.firstToken;
  const start = walkLeft(r, previous, group.firstToken, before);
  return isParenthesis(r, group, start) ? start + 2 : start;
}

/** Words of a bracket behind a name: "after Chairman Ann Lee (R-Ohio) resigned". */
const MAX_BRACKET = 8;

/** Index of the bracket that closes at `at`, or -1. */
function openingBracket(r: Reading, from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(from, at - MAX_BRACKET); i -= 1) if (r.tokens[i]?.text === '(') return i;
  return -1;
}

/** "who, he said, gave": the relative word does not belong to the speech between the commas. */
function isParenthesis(r: Reading, group: VerbGroup, start: number): boolean {
  const opens = r.words.relatives.has(r.tokens[start]?.lower ?? '') && r.tokens[start + 1]?.text === ',';
  return opens && r.words.clauseTaking.has(group.lemma) && r.tokens[group.endToken]?.text === ',';
}

/** Index of the word before the verb, over adverbs and the mark that opens a quotation. */
function beforeVerb(r: Reading, verb: number, from: number): number {
  let i = verb - 1;
  while (i >= from && r.tokens[i]?.pos === 'ADV' && !r.words.clauseOpeners.has(r.tokens[i]?.lower ?? ''))
    i -= 1;
  while (
    i >= from &&
    (r.tokens[i]?.text === '“' || r.tokens[i]?.text === '"') &&
    itemAt(r.tokens, i - 1)?.pos !== 'PUNCT'
  )
    i -= 1;
  return i;
}

const isInsertionEnd = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—' || token?.text === ')';

/** Walks left over the subject (a noun phrase with its prepositional tail and what it is joined to) to what opens the clause. */
function walkLeft(r: Reading, previous: VerbGroup, verb: number, before: number): number {
  const from = previous.endToken;
  let start = verb;
  let listed = false;
  let i = before;
  while (i >= from) {
    const token = r.tokens[i];
    if (token === undefined) break;
    if (isOpener(r.words, token) && (!joinsNouns(r, i) || subordinates(r, previous, i, start))) return i;
    if (token.pos === 'CCONJ') listed = true;
    if (BREAKS.has(token.text) && token.pos === 'PUNCT') {
      if (!(listed && token.text === ',' && continuesList(r, previous, i)))
        return relativeBefore(r, i, from) ?? i + 1;
    }
    start = phraseAt(r, i)?.firstToken ?? i;
    // Two noun phrases side by side: the left one is the object of the verb before.
    if ((itemAt(r.owner, start - 1) ?? -1) >= 0 && (r.owner[start] ?? -1) >= 0 && start - 1 >= from)
      return openingBefore(r, start, from) ?? start;
    i = start - 1;
  }
  return Math.max(from, start);
}

/** "…, | but in April both leaders confirmed it": what tells when or where may stand between the comma or the joining word and
 *  the subject. Null where the phrase before the subject is no such opening. */
function openingBefore(r: Reading, subject: number, from: number): number | null {
  const phrase = phraseAt(r, subject - 1);
  const preposition = (phrase?.firstToken ?? 0) - 1;
  if (preposition <= from || itemAt(r.tokens, preposition)?.pos !== 'ADP') return null;
  const before = itemAt(r.tokens, preposition - 1);
  if (before === undefined) return null;
  if (before.text === ',') return preposition;
  return isOpener(r.words, before) && !joinsNouns(r, preposition - 1) ? preposition - 1 : null;
}

/** "before lawmakers left": the preposition stands right before the verb's own subject, with no participle open before it. */
function subordinates(r: Reading, previous: VerbGroup, i: number, start: number): boolean {
  const token = r.tokens[i];
  const phrase = phraseAt(r, i + 1);
  if (
    token?.pos !== 'ADP' ||
    !r.words.subordinators.has(token.lower) ||
    phrase === undefined ||
    start !== phrase.firstToken
  )
    return false;
  return !isTimePhrase(r, phrase) && !(previous.tense === 'participle' && previous.voice === 'passive');
}

/** "that Ada, Otto and Lena left": the comma joins two subjects. */
function continuesList(r: Reading, previous: VerbGroup, comma: number): boolean {
  const phrase = phraseAt(r, comma - 1);
  if (phrase === undefined || phrase.firstToken < previous.endToken || isTimePhrase(r, phrase)) return false;
  if (isGoverned(r, previous.endToken, phrase, isOpener)) return false;
  return phrase.firstToken > previous.endToken || r.words.clauseTaking.has(previous.lemma);
}

/** "who, under pressure, left": the opener may stand before a phrase between commas. */
function relativeBefore(r: Reading, comma: number, from: number): number | null {
  const token = itemAt(r.tokens, comma - 1);
  return token !== undefined && comma - 1 >= from && r.words.relatives.has(token.lower) ? comma - 1 : null;
}

/** "…, Mr Brandt, 41, and his wife, Ada, are": the subject stands before a verbless insertion. Null where no phrase
 *  there can be the subject: then the verb takes up one from before the last clause. */
function startBeforeInsertion(r: Reading, previous: VerbGroup, insertionEnd: number): number | null {
  const from = previous.endToken;
  let commas = 0;
  let found: number | null = null;
  for (let i = insertionEnd - 1; i >= from; i -= 1) {
    const token = r.tokens[i];
    if (token === undefined) break;
    const phrase = phraseAt(r, i);
    if (phrase !== undefined && phrase.firstToken >= from) {
      const atVerb = phrase.firstToken === from && !r.words.clauseTaking.has(previous.lemma);
      if (
        commas > 0 &&
        !atVerb &&
        !isTimePhrase(r, phrase) &&
        !isGoverned(r, from, phrase, isOpener) &&
        separated(r, from, phrase.firstToken)
      )
        found = phrase.firstToken;
      i = phrase.firstToken;
      continue;
    }
    if (token.text === ',' || token.text === '(' || token.text === '–' || token.text === '—') commas += 1;
    else if (isOpener(r.words, token) && !joinsNouns(r, i) && token.pos !== 'CCONJ')
      return commas > 0 ? i : null;
  }
  return found;
}

/** Something between the verb before and the phrase ends that verb's own stretch. */
function separated(r: Reading, from: number, first: number): boolean {
  const before = itemAt(r.tokens, first - 1);
  return (
    first === from ||
    before?.text === ',' ||
    QUOTE_MARKS.has(before?.text ?? '') ||
    (before !== undefined && isOpener(r.words, before))
  );
}

/** A word that opens a clause, by form and tag. */
export function isOpener(words: SyntaxWords, token: Token): boolean {
  return (
    OPENING_TAGS.has(token.pos) &&
    words.clauseOpeners.has(token.lower) &&
    !(token.pos === 'ADP' && words.plainPrepositions.has(token.lower))
  );
}

/** A preposition that also opens finite clauses. */
export const isSubordinator = (words: SyntaxWords, token: Token): boolean =>
  words.subordinators.has(token.lower);

/** "shells and missiles", "after talks": a conjunction inside a list, or a preposition, opens no clause. */
function joinsNouns(r: Reading, i: number): boolean {
  const token = r.tokens[i];
  if (token?.pos === 'ADP' && r.words.mostlyPrepositions.has(token.lower)) return true;
  if (token?.pos === 'DET') return (r.owner[i + 1] ?? -1) === (r.owner[i] ?? -1);
  if (token?.pos !== 'CCONJ' || r.words.subjectPronouns.has(r.tokens[i + 1]?.lower ?? '')) return false;
  const left = itemAt(r.owner, i - 1) ?? -1;
  const right = r.owner[i + 1] ?? -1;
  return (
    left >= 0 &&
    right >= 0 &&
    itemAt(r.tokens, i - 1)?.text !== ',' &&
    (itemAt(r.tokens, i - 2)?.pos !== 'VERB' ||
      r.words.clauseTaking.has(itemAt(r.tokens, i - 2)?.lemma ?? ''))
  );
}
