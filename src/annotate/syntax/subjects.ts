import type { VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { antecedent } from './antecedent.ts';
import { isOpener, isSubordinator } from './clause-starts.ts';
import type { Done, Draft, Opening } from './draft.ts';
import { invertedSubject } from './inverted-subject.ts';
import { firstJoined, nearestSubject } from './nearest-subject.ts';
import { objectOf } from './objects.ts';
import { isGoverned, isTimePhrase, phraseAt, type Reading } from './reading.ts';
import { joinedBy, sharedSubject } from './shared-subject.ts';

/** The subject of each clause of one sentence, read from left to right: its own phrase; for relative clauses the phrase
 *  they hang on; for verbs that take up an interrupted clause the phrase left open; else the one shared with a clause before. */
export function giveSubjects(
  r: Reading,
  drafts: readonly Draft[],
  sentenceFirst: number,
): readonly (number | null)[] {
  const done: Done[] = [];
  const open: number[] = [];
  let before: Draft | undefined;
  for (const draft of drafts) {
    const left = leftOpen(r, draft, before, sentenceFirst);
    const finite = draft.group.tense !== 'participle' && draft.group.tense !== 'infinitive';
    const subject = finite ? finiteSubject(r, draft, done, open) : nonfiniteSubject(r, draft, done);
    if (left !== null) open.push(left);
    done.push({ draft, subject, kind: finite ? kindOf(r, draft, done.at(-1)) : 'nonfinite' });
    before = draft;
  }
  return done.map((clause, k) => clause.subject ?? subjectAhead(clause, k, done));
}

/** "Fearing more rain, the mayor closed": a participle that opens the sentence looks ahead for its subject. */
function subjectAhead(clause: Done, k: number, done: readonly Done[]): number | null {
  if (k > 0 || clause.draft.group.tense !== 'participle') return null;
  return done.find((next) => next.kind === 'main')?.subject ?? null;
}

function kindOf(r: Reading, draft: Draft, previous: Done | undefined): Done['kind'] {
  const opening = r.tokens[draft.first];
  if (opening !== undefined && isOpener(r.words, opening) && opening.pos !== 'CCONJ') return 'inner';
  if (draft.relative !== null) return 'inner';
  const takes = previous !== undefined && r.words.clauseTaking.has(previous.draft.group.lemma);
  return takes && draft.first === previous.draft.group.endToken ? 'inner' : 'main';
}

/** The phrase that waits for its verb because a relative clause or a participle opens right behind it. */
export function leftOpen(
  r: Reading,
  draft: Opening,
  previous: Opening | undefined,
  sentenceFirst: number,
): number | null {
  const { relative } = draft;
  // "any plan to protect the town that costs more | is doomed"
  const purpose = previous === undefined && draft.group.tense === 'infinitive';
  const leading = itemAt(r.tokens, draft.group.firstToken - 1)?.pos;
  const hangs = draft.group.tense === 'participle' && leading !== 'SCONJ';
  if (relative === null && !hangs && !purpose) return null;
  const end = relative ?? draft.group.firstToken;
  if (previous === undefined) return nearestSubject(r, sentenceFirst, end, true);
  const found = nearestSubject(r, draft.from, end, true);
  const phrase = found === null ? undefined : itemAt(r.nounPhrases, found);
  if (phrase === undefined) return null;
  if (phrase.firstToken === draft.from) return r.words.clauseTaking.has(previous.group.lemma) ? found : null;
  const before = itemAt(r.tokens, phrase.firstToken - 1);
  const joined = before?.pos === 'CCONJ' && itemAt(r.tokens, phrase.firstToken - 2)?.text !== ',';
  const opened =
    before !== undefined &&
    !joined &&
    (before.pos === 'CCONJ' ||
      before.pos === 'ADJ' ||
      CLOSING_MARK.test(before.text) ||
      isOpener(r.words, before) ||
      before.text === ',' ||
      isSubordinator(r.words, before));
  return opened ? found : null;
}

/** Closes a quotation: "it is “likely” the man who built it will". */
const CLOSING_MARK = /^[”’]$/;

/** Index of the relative word that opens the clause of `group`, looking over adverbs, a phrase between commas and a subject of
 *  its own ("the house where he lived"); or null. */
export function relativeWord(
  r: Reading,
  group: VerbGroup,
  first: number,
  previous: VerbGroup | undefined,
  from: number,
): number | null {
  if (group.tense === 'infinitive' || group.tense === 'participle') return null;
  let at = group.firstToken - 1;
  while (at > first && itemAt(r.tokens, at)?.pos === 'ADV') at -= 1;
  if (isRelativeWord(r, at, from)) return at;
  if (isRelativeWord(r, first, from)) return first;
  // "told the crowd that he lived": behind a verb of speech "that" opens what is said.
  if (previous !== undefined && r.words.clauseTaking.has(previous.lemma)) return null;
  const own = phraseAt(r, at);
  if (own === undefined) return null;
  const owning = r.words.owningRelatives.has(r.tokens[own.firstToken]?.lower ?? '');
  const before = owning ? own.firstToken : own.firstToken - 1;
  const hangs = before >= from && phraseAt(r, before - 1) !== undefined;
  return hangs && (owning || r.words.objectRelatives.has(r.tokens[before]?.lower ?? '')) ? before : null;
}

function isRelativeWord(r: Reading, at: number, from: number): boolean {
  if (at < from || r.owner[at] !== -1 || !r.words.relatives.has(r.tokens[at]?.lower ?? '')) return false;
  // "an issue on which"
  const i = itemAt(r.tokens, at - 1)?.pos === 'ADP' && at - 1 > from ? at - 1 : at;
  const comma = itemAt(r.tokens, i - 1)?.text === ',';
  const behind = phraseAt(r, i - 1) ?? (comma ? phraseAt(r, i - 2) : undefined);
  return behind !== undefined || (comma && itemAt(r.tokens, i - 2)?.text === ')');
}

function finiteSubject(r: Reading, draft: Draft, done: readonly Done[], open: number[]): number | null {
  const verb = draft.group.firstToken;
  const { relative } = draft;
  const waiting = draft.resumes ? open.pop() : undefined;
  if (waiting !== undefined) return waiting;
  const helper = done.at(-1);
  if (helper !== undefined && isBare(r, draft, helper)) return helper.subject;
  // "we heard a pop”, said Dillon": what is quoted is over.
  const quoted = isBehindQuote(r, draft) ? invertedSubject(r, draft.group, false) : null;
  if (quoted !== null) return quoted;
  // "whose car" is the subject with its relative word.
  const apart = relative !== null && r.owner[relative] === -1;
  const own = nearestSubject(r, apart ? relative + 1 : (relative ?? draft.first), verb);
  if (own !== null) {
    const around = relative === null ? spokenInto(r, draft, own) : null;
    if (around !== null) open.push(around);
    return own;
  }
  const speaker = invertedSubject(r, draft.group, open.length > 0);
  if (speaker !== null) return speaker;
  if (relative !== null) return antecedent(r, relative, draft.from, done.at(-1)?.subject ?? null);
  const heard = parenthesis(r, draft, done);
  if (heard !== undefined) return heard;
  const joined = joinedBy(r, draft);
  if (joined === null && open.length > 0) return open.pop() ?? null;
  return sharedSubject(r, draft, done, joined);
}

/** "The film will help find her": a bare infinitive right behind the verb whose subject does both. */
const isBare = (r: Reading, { group }: Draft, { draft }: Done): boolean =>
  r.words.bareTaking.has(draft.group.lemma) && draft.group.endToken === group.firstToken;

function isBehindQuote(r: Reading, { group }: Draft): boolean {
  const comma = itemAt(r.tokens, group.firstToken - 1)?.text === ',';
  return comma && CLOSING_MARK.test(itemAt(r.tokens, group.firstToken - 2)?.text ?? '');
}

/** "Rescuers, a doctor said, saved nine": the phrase that waits for its verb over the words for who says so; or null. */
function spokenInto(r: Reading, { group, from }: Draft, own: number): number | null {
  const phrase = itemAt(r.nounPhrases, own);
  if (phrase === undefined || !r.words.clauseTaking.has(group.lemma)) return null;
  const comma = phrase.firstToken - 1;
  const set = itemAt(r.tokens, comma)?.text === ',' && itemAt(r.tokens, group.endToken)?.text === ',';
  return set && phraseAt(r, comma - 1) !== undefined ? nearestSubject(r, from, comma) : null;
}

/** "who, he said, gave": the clause before stands between marks; what opens stands before it. Undefined where it does not. */
function parenthesis(r: Reading, draft: Draft, done: readonly Done[]): number | null | undefined {
  const inner = done.at(-1);
  if (
    inner === undefined ||
    draft.first !== draft.group.firstToken ||
    !r.words.clauseTaking.has(inner.draft.group.lemma)
  )
    return undefined;
  const before = itemAt(r.tokens, inner.draft.first - 1);
  const after = itemAt(r.tokens, draft.first - 1);
  if (after?.text !== ',' || before?.text !== ',') return undefined;
  const at = inner.draft.first - 2;
  const opener = itemAt(r.tokens, at);
  if (opener !== undefined && r.words.relatives.has(opener.lower) && itemAt(r.owner, at) === -1)
    return antecedent(r, at, inner.draft.from, done.at(-2)?.subject ?? null);
  const index = itemAt(r.owner, at) ?? -1;
  const phrase = itemAt(r.nounPhrases, index);
  return phrase !== undefined && !isGoverned(r, inner.draft.from, phrase, isSubordinator) ? index : undefined;
}

function nonfiniteSubject(r: Reading, draft: Draft, done: readonly Done[]): number | null {
  const previous = done.at(-1);
  const at = draft.first - 1;
  const before = itemAt(r.tokens, at);
  const opening = r.tokens[draft.first];
  const behind = itemAt(r.owner, at) ?? -1;
  const phrase = itemAt(r.nounPhrases, behind);
  const near = draft.first === draft.group.firstToken && phrase !== undefined && !isTimePhrase(r, phrase);
  if (draft.group.tense === 'infinitive') {
    const named = near ? firstJoined(r, 0, behind) : -1;
    const mark = itemAt(r.tokens, (itemAt(r.nounPhrases, named)?.firstToken ?? 0) - 1);
    if (mark !== undefined && r.words.infinitiveSubjectMarks.has(mark.lower)) return named;
    return previous === undefined ? null : (controlled(r, previous) ?? plain(r, previous.subject));
  }
  if (near && !(draft.group.voice === 'active' && keepsSubject(r, previous))) return behind;
  if (previous === undefined) return null;
  if (draft.group.voice === 'passive' && r.tokens[beforeAdverbs(r, draft)]?.text === ',')
    return renamed(r, draft, previous) ?? mainSubject(done);
  if (
    before?.text === ',' ||
    opening?.text === ',' ||
    (opening?.pos === 'CCONJ' && previous.kind !== 'nonfinite')
  )
    return toldSubject(r, draft, done) ?? mainSubject(done);
  // "the man responsible for killing her"
  const described = itemAt(r.tokens, at - 1)?.pos === 'ADJ' ? (itemAt(r.owner, at - 2) ?? -1) : -1;
  const led = before?.pos === 'ADP' || before?.pos === 'SCONJ';
  if (led && draft.group.voice === 'active' && described >= 0) return described;
  if (before?.pos === 'ADP' && draft.group.voice === 'active')
    return controlled(r, previous) ?? plain(r, previous.subject);
  return plain(r, previous.subject);
}

function beforeAdverbs(r: Reading, draft: Draft): number {
  let at = draft.first - 1;
  while (itemAt(r.tokens, at)?.pos === 'ADV') at -= 1;
  return at;
}

/** ", led by Ada", ", largely sent to the east": of the phrase before the comma, or of the object behind the last verb. */
function renamed(r: Reading, draft: Draft, previous: Done): number | null {
  const index = itemAt(r.owner, beforeAdverbs(r, draft) - 1) ?? -1;
  const phrase = itemAt(r.nounPhrases, index);
  return phrase !== undefined && !isTimePhrase(r, phrase)
    ? index
    : objectOf(r, previous.draft.group, previous.draft.end);
}

/** "spent the night waiting": the object does not do what the participle says. */
const keepsSubject = (r: Reading, previous: Done | undefined): boolean =>
  previous !== undefined && r.words.subjectKeeping.has(previous.draft.group.lemma);

/** "asked him to leave", "accused her of lying": the object of the verb before does what follows. */
function controlled(r: Reading, previous: Done): number | null {
  const { group, end } = previous.draft;
  return group.voice === 'active' && r.words.objectControl.has(group.lemma) ? objectOf(r, group, end) : null;
}

/** "there" of "there is" does nothing. */
function plain(r: Reading, subject: number | null): number | null {
  const phrase = subject === null ? undefined : r.nounPhrases[subject];
  const head = phrase === undefined ? undefined : r.tokens[phrase.head];
  return head !== undefined && r.words.emptySubjects.has(head.lower) ? null : subject;
}

/** "Officials say Vask loaded the gun, | killing two |": it goes on with what is said, unless it is a word of speech itself
 *  ("Officials say Vask fled, confirming …"). */
function toldSubject(r: Reading, draft: Draft, done: readonly Done[]): number | null {
  if (r.words.clauseTaking.has(draft.group.lemma)) return null;
  const last = done.findLastIndex((clause) => clause.kind !== 'nonfinite');
  const told = done[last];
  const telling = done[last - 1];
  const isTold =
    told?.kind === 'inner' &&
    told.draft.relative === null &&
    told.draft.first === telling?.draft.group.endToken;
  return isTold && r.words.clauseTaking.has(telling?.draft.group.lemma ?? '') ? told.subject : null;
}

/** ", offering condolences" says what the sentence's main subject did, not the soldiers of a relative clause between. */
function mainSubject(done: readonly Done[]): number | null {
  const main =
    done.findLast((clause) => clause.kind === 'main') ??
    done.findLast((clause) => clause.kind !== 'nonfinite');
  return (main ?? done.at(-1))?.subject ?? null;
}
