import type { Stance } from '../../model/annotation.ts';
import { CUE_NOUNS, DOCUMENT_VERBS, ISSUING_VERBS, TOPIC_VERBS, TOPIC_WORDS } from '../en/cues.ts';
import { DOCUMENT_NOUNS } from '../en/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { contentBefore, contentEnd, hasFiniteVerb, hasSubjectAndVerb, opensAnother, trim, turnsAway } from './content.ts';
import { cueAt, type VerbCue, withParticle } from './cue-at.ts';
import type { Found } from './found.ts';
import { before, behind, type Frame, groupOver, isQuote, quoteOver, type Range, type Reading, word } from './frame.ts';
import { isRelay } from './relay.ts';
import { isTimePhrase, sourceAfter } from './source.ts';
import { subjectOf } from './subject.ts';

/** What a rule is given: the token it looks at, and what was found before it in the frame. */
export interface Place {
  readonly frame: Frame;
  readonly index: number;
  readonly at: number;
  /** Where content that stands before its cue may begin. */
  readonly floor: number;
  /** Where the main clause begins: the frame's head, or behind a semicolon. */
  readonly start: number;
  readonly earlier: readonly Found[];
}

/** An active reporting verb: S V C, "C", S V, "C", V S and C1, S V, C2. */
export function matchVerb(r: Reading, place: Place): Found | null {
  const cue = cueAt(r, place.at);
  if (cue === null || cue.voice === 'passive') return null;
  return inverted(r, place, cue) ?? straight(r, place, cue);
}

function found(r: Reading, place: Place, cue: VerbCue, source: Range, cueRange: Range, content: readonly Range[]): Found {
  const { speech, negated } = cue;
  const shared = { rule: 'verb', frame: place.index, content, speech, negated, relay: null } as const;
  const opinion = isUnsigned(r, source);
  if (opinion !== null) return { ...shared, source: null, cue: [{ first: source.first, end: cueRange.end }], stance: opinion, hedged: true };
  return { ...shared, source, cue: [cueRange], stance: cue.stance, hedged: false };
}

const UNSIGNED = new Set<Stance>(['estimate', 'suggest', 'expect']);

/** "Estimates suggest", "rumours say": nobody's estimate; its stance, or null where somebody stands behind it. */
function isUnsigned(r: Reading, source: Range): Stance | null {
  const head = r.phrases[r.phraseAt[source.end - 1] ?? -1];
  const token = r.a.tokens[source.end - 1];
  if (head === undefined || token === undefined || head.firstToken !== source.first || !token.lower.endsWith('s')) return null;
  const modified = r.a.tokens.slice(source.first, source.end - 1).some((t) => t.pos === 'PROPN' || t.pos === 'PART' || t.pos === 'PRON' || t.pos === 'NOUN');
  const stance = CUE_NOUNS.get(token.lemma);
  return stance !== undefined && !modified && UNSIGNED.has(stance) ? stance : null;
}

/** “…,” said X, a Y. */
function inverted(r: Reading, place: Place, cue: VerbCue): Found | null {
  const { frame, floor } = place;
  if (!cue.speech || cue.tense === 'infinitive' || cue.tense === 'participle') return null;
  const left = before(r, cue.range.first);
  if (left < floor) return null;
  const afterQuote = isQuote(r, left) || (word(r, left) === ',' && isQuote(r, left - 1));
  if (!afterQuote && word(r, left) !== ',') return null;
  const source = sourceAfter(r, cue.range.end, frame.end);
  if (source === null) return null;
  const next = groupOver(r, source.end);
  if (next !== undefined && next.tense !== 'participle') return null;
  if (!afterQuote && !canSpeak(r, source)) return null;
  if (!afterQuote && hasFiniteVerb(r, source.end, Math.min(frame.end, source.end + 12))) return null;
  if (!afterQuote && !hasFiniteVerb(r, floor, left)) return null;
  const content = contentBefore(r, cue.range.first, floor);
  if (content === null) return null;
  const more = resumed(r, frame, source.end);
  return { ...found(r, place, cue, source, cue.range, more === null ? [content] : [content, more]), rule: 'inverted' };
}

/** Behind “C,” he said there goes on another quotation: “…,” he said, “…”. */
function resumed(r: Reading, frame: Frame, from: number): Range | null {
  let i = from;
  for (let step = 0; step < 10 && i < frame.end; step += 1) {
    if (quoteOver(r, i)?.form === 'direct' || (isQuote(r, i) && (word(r, i - 1) === ',' || word(r, i - 1) === ':'))) {
      return trim(r, { first: i, end: contentEnd(r, frame, i) });
    }
    if (groupOver(r, i) !== undefined) return null;
    i = behind(r, i);
  }
  return null;
}

function straight(r: Reading, place: Place, cue: VerbCue): Found | null {
  const { frame } = place;
  const source = subjectOf(r, frame, cue, place.earlier);
  if (source === null || !mayBeSource(r, source, cue)) return null;
  const adjacent = source.end > source.first && source.first < cue.range.first;
  const start = adjacent ? source.first : cue.range.first;
  const opening = asOpens(r, start) ? start - 1 : start;
  const preceding = adjacent && mayFollow(cue) ? contentBefore(r, opening, place.floor) : null;
  const from = skipAdverbials(r, frame, cue.range.end);
  const next = word(r, from);
  const quoteBefore = preceding !== null && endsInSpeech(r, start);
  const opensContent = next === 'that' || next === ':' || isQuote(r, from);
  if (preceding !== null && (quoteBefore || from >= frame.end || stops(next))) {
    if (!(opensContent && !quoteBefore)) return parenthetical(r, place, cue, source, preceding, from, quoteBefore);
  }
  const whole = preceding === null && adjacent && cue.speech && (from >= frame.end || next === '.') ? contentBefore(r, opening, place.start) : preceding;
  return following(r, place, cue, source, from) ?? fallback(r, place, cue, source, whole);
}

const stops = (text: string): boolean => text === ',' || text === '.' || text === '!' || text === '?' || text === '—' || text === '–' || text === ')';
const asOpens = (r: Reading, start: number): boolean => word(r, start - 1) === 'as';
const mayFollow = (cue: VerbCue): boolean => cue.tense !== 'participle' && (cue.speech || cue.frame === 'clause' || cue.stance === 'expect');

/** The words right before the source close a quotation that is speech. */
function endsInSpeech(r: Reading, start: number): boolean {
  const left = before(r, start);
  const at = word(r, left) === ',' ? before(r, left) : left;
  const quote = quoteOver(r, at);
  return quote !== undefined && (quote.form === 'direct' || word(r, left) === ',' || /[,!?…]$/.test(r.a.article.text.slice(quote.inner.start, quote.inner.end).slice(-1)));
}

function parenthetical(r: Reading, place: Place, cue: VerbCue, source: Range, preceding: Range, from: number, quoted: boolean): Found {
  const { frame } = place;
  const content = [preceding];
  const more = resumed(r, frame, cue.range.end);
  if (more !== null) content.push(more);
  else if (!quoted && word(r, from) === ',' && !hasFiniteVerb(r, preceding.first, preceding.end)) {
    const rest = trim(r, { first: from + 1, end: contentEnd(r, frame, from + 1) });
    if (rest !== null) content.push(rest);
  }
  return found(r, place, cue, source, cue.range, content);
}

/** S V C. */
function following(r: Reading, place: Place, cue: VerbCue, source: Range, behindCue: number): Found | null {
  const { frame } = place;
  let start = behindCue;
  if (cue.frame === 'tell') start = behindAddressee(r, frame, start);
  const open = word(r, start);
  const quoteNext = isQuote(r, start) || ((open === ',' || open === ':') && isQuote(r, start + 1));
  if (open === ',' && !quoteNext) {
    const inner = cue.speech && isInserted(r, source) ? trim(r, { first: start + 1, end: contentEnd(r, frame, start + 1) }) : null;
    if (inner !== null) return found(r, place, cue, source, cue.range, [inner]);
    const resume = behindParenthesis(r, frame, start);
    if (resume === null) return null;
    start = resume;
  }
  if (start >= frame.end || word(r, start) === '.') return null;
  const clause = quoteNext || cue.frame === 'clause' || opensClauseAt(r, frame, start);
  const from = quoteNext && !isQuote(r, start) ? start + 1 : start;
  const subordinate = isSubordinate(r, frame, source);
  // An agency's report of what somebody did and said goes on over "and expressed"; a person's own words do not.
  const aside = isAside(r, source);
  const relayed = isRelay(r, source);
  const ends = (i: number): boolean => (relayed ? turnsAway(r, frame, i) : opensAnother(r, frame, i));
  const end = contentEnd(r, frame, from, (i) =>
    ends(i) || (aside && word(r, i) === ',') || (subordinate && opensMain(r, frame, i)) || (!clause && closesObject(r, frame, i)));
  const particle = withParticle(r, cue);
  const cueRange = particle.end > start ? particle : start === cue.range.end ? particle : cue.range;
  const content = trim(r, { first: Math.max(start, cueRange.end), end });
  if (content === null && open === ':' && cue.speech) return found(r, place, cue, source, cue.range, []);
  if (content === null || !fits(r, cue, source, content, cueRange.end > cue.range.end)) return null;
  return found(r, place, cue, source, cueRange, [content]);
}

/** "who, he said, gave": the reporting clause stands between a relative word and its verb. */
const isInserted = (r: Reading, source: Range): boolean => word(r, source.first - 1) === ',' && ['who', 'which', 'that'].includes(word(r, source.first - 2));

/** ", who said C,": a clause between commas. */
const isAside = (r: Reading, source: Range): boolean => ['who', 'which'].includes(word(r, source.first)) && word(r, source.first - 1) === ',';

const SUBORDINATORS = new Set(['while', 'although', 'though', 'whereas', 'if', 'as', 'when', 'since', 'because', 'after', 'before']);

/** "While X says A, B": the reporting clause hangs on the one that follows it. */
function isSubordinate(r: Reading, frame: Frame, source: Range): boolean {
  return SUBORDINATORS.has(word(r, source.first - 1)) || SUBORDINATORS.has(word(r, frame.first));
}

const opensMain = (r: Reading, frame: Frame, i: number): boolean => word(r, i) === ',' && hasSubjectAndVerb(r, frame, i + 1);

/** Is what follows a clause ("that …", "he would …"), not a thing ("the charge")? */
function opensClauseAt(r: Reading, frame: Frame, at: number): boolean {
  if (['that', 'how', 'why', 'what', 'whether', 'where', 'if', 'when', 'who'].includes(word(r, at))) return true;
  return hasSubjectAndVerb(r, frame, at);
}

/** A thing said ends where a comma, "because" or another verb of the same subject begins what is told of it. */
function closesObject(r: Reading, frame: Frame, i: number): boolean {
  const text = word(r, i);
  if (text === 'because' || text === 'after' || text === 'when' || text === 'although') return true;
  const after = groupOver(r, i + 1);
  if (text === 'and' || text === 'but') return after !== undefined && after.tense !== 'infinitive' && after.tense !== 'participle' && after.firstToken === i + 1;
  if (text !== ',') return false;
  const next = word(r, i + 1);
  if (after !== undefined || next === 'which' || next === 'because' || next === 'but') return true;
  return (next === 'and' && groupOver(r, i + 2) !== undefined) || hasSubjectAndVerb(r, frame, i + 1);
}

/** "The plan failed, Smith said in a statement": content before, an adverbial behind. */
function fallback(r: Reading, place: Place, cue: VerbCue, source: Range, preceding: Range | null): Found | null {
  if (preceding === null || !hasFiniteVerb(r, preceding.first, preceding.end)) return null;
  return found(r, place, cue, source, cue.range, [preceding]);
}

/** "said, however, that" and "said, on Monday, that". */
function behindParenthesis(r: Reading, frame: Frame, comma: number): number | null {
  for (let i = comma + 1; i < Math.min(frame.end, comma + 12); i += 1) {
    if (isQuote(r, i)) return i;
    if (groupOver(r, i) !== undefined) return null;
    if (word(r, i) === ',') return word(r, i + 1) === 'that' || isQuote(r, i + 1) ? i + 1 : null;
  }
  return null;
}

/** Behind the verb: "on Saturday", "Thursday", "in a statement", "to reporters" before what is said. */
function skipAdverbials(r: Reading, frame: Frame, from: number): number {
  let i = from;
  for (let step = 0; step < 4 && i < frame.end; step += 1) {
    if (isQuote(r, i)) return i;
    const own = r.phrases[r.phraseAt[i] ?? -1];
    const inner = r.phrases[r.phraseAt[i + 1] ?? -1];
    if (own !== undefined && own.firstToken === i && isTimePhrase(r, own) && !isSubject(r, own.endToken)) i = own.endToken;
    else if (r.a.tokens[i]?.pos === 'ADP' && inner !== undefined && inner.firstToken === i + 1 && opensBehind(r, frame, inner.endToken)) i = inner.endToken;
    else if (r.a.tokens[i]?.pos === 'ADV' && word(r, i + 1) === 'that') i += 1;
    else break;
  }
  return i;
}

const isSubject = (r: Reading, at: number): boolean => groupOver(r, at) !== undefined;

/** Behind an adverbial the content opens plainly: with that, a quotation, a colon, a comma, another adverbial or the end. */
function opensBehind(r: Reading, frame: Frame, at: number): boolean {
  if (at >= frame.end || isQuote(r, at)) return true;
  const text = word(r, at);
  if (text === 'that' || text === ':' || text === ',' || text === '.') return true;
  const phrase = r.phrases[r.phraseAt[at] ?? -1];
  if (phrase !== undefined) return isTimePhrase(r, phrase) || groupOver(r, phrase.endToken) !== undefined;
  const inner = r.phrases[r.phraseAt[at + 1] ?? -1];
  return r.a.tokens[at]?.pos === 'ADP' && inner !== undefined && opensBehind2(r, frame, inner.endToken);
}

function opensBehind2(r: Reading, frame: Frame, at: number): boolean {
  const text = word(r, at);
  return at >= frame.end || isQuote(r, at) || text === 'that' || text === ':' || text === ',' || text === '.';
}

/** "told reporters (in Kyiv) that": behind the person told. */
function behindAddressee(r: Reading, frame: Frame, from: number): number {
  const phrase = r.phrases[r.phraseAt[from] ?? -1];
  if (phrase === undefined || phrase.firstToken !== from || groupOver(r, phrase.endToken) !== undefined) return from;
  const range = sourceAfter(r, from, Math.min(frame.end, from + 12));
  const wide = range?.end ?? phrase.endToken;
  const end = word(r, wide) === 'that' || isQuote(r, wide) ? wide : groupOver(r, wide) !== undefined ? phrase.endToken : wide;
  const after = skipAdverbials(r, frame, end);
  return after < frame.end ? after : end;
}

/** May this stand as what was said? A verb that takes only clauses needs one. */
function fits(r: Reading, cue: VerbCue, source: Range, content: Range, linked: boolean): boolean {
  if (content.end - content.first === 1 && !isQuote(r, content.first)) {
    const token = r.a.tokens[content.first];
    if (token === undefined || token.pos === 'PRON' || token.pos === 'ADV' || token.pos === 'ADP') return false;
    if (cue.frame === 'clause') return false;
  }
  if (cue.lemma === 'put' && !holdsNumber(r, content)) return false;
  if (ISSUING_VERBS.has(cue.lemma) && !isPaper(r, content)) return false;
  if (DOCUMENT_VERBS.has(cue.lemma) && !canSpeak(r, source) && word(r, content.first) !== 'that') return false;
  if (cue.frame === 'clause' || cue.frame === 'tell') {
    const opening = word(r, content.first);
    if (['that', 'how', 'why', 'what', 'whether', 'where', 'if', 'when', 'who'].includes(opening)) return true;
    if (linked && cue.speech) return cue.frame === 'tell' || TOPIC_VERBS.has(cue.lemma) || TOPIC_WORDS.has(word(r, content.first - 1));
    if (linked || groupOver(r, content.first)?.tense === 'infinitive') return cue.frame === 'tell' || !cue.speech;
    return hasFiniteVerb(r, content.first, content.end);
  }
  return true;
}

/** "put the toll at 30": an estimate has a number. */
function holdsNumber(r: Reading, content: Range): boolean {
  return r.a.tokens.slice(content.first, Math.min(content.end, content.first + 12)).some((token) => token.pos === 'NUM');
}

/** "figures", "a statement": the thing issued is words. */
function isPaper(r: Reading, content: Range): boolean {
  const head = r.a.tokens[r.phrases[r.phraseAt[content.first] ?? -1]?.head ?? -1];
  return head !== undefined && DOCUMENT_NOUNS.has(head.lemma);
}

/** Somebody who can say something: no empty "it", "this", "there". */
function mayBeSource(r: Reading, source: Range, cue: VerbCue): boolean {
  if (source.end - source.first > 1) return true;
  const text = word(r, source.first);
  if (text === 'it' && (source.end !== cue.range.first || cue.tense === 'participle')) return false;
  if (text === 'this' || text === 'there' || text === 'what' || text === 'these') return false;
  return text !== 'it' || cue.speech;
}
