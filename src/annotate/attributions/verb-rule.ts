import { DOCUMENT_VERBS } from '../en/cues.ts';
import { DOCUMENT_NOUNS } from '../en/source-nouns.ts';
import { contentBefore, contentEnd, hasFiniteVerb, trim } from './content.ts';
import { cueAt, type VerbCue, withParticle } from './cue-at.ts';
import type { Found } from './found.ts';
import { before, behind, type Frame, groupOver, isQuote, quoteOver, type Range, type Reading, word } from './frame.ts';
import { isTimePhrase, sourceAfter } from './source.ts';
import { subjectOf } from './subject.ts';

/** What a rule is given: the token it looks at, and what was found before it in the frame. */
export interface Place {
  readonly frame: Frame;
  readonly index: number;
  readonly at: number;
  /** Where content that stands before its cue may begin. */
  readonly floor: number;
  readonly earlier: readonly Found[];
}

/** An active reporting verb: S V C, "C", S V, "C", V S and C1, S V, C2. */
export function matchVerb(r: Reading, place: Place): Found | null {
  const cue = cueAt(r, place.at);
  if (cue === null || cue.voice === 'passive') return null;
  return inverted(r, place, cue) ?? straight(r, place, cue);
}

function found(place: Place, cue: VerbCue, source: Range, cueRange: Range, content: readonly Range[]): Found {
  const { stance, speech, negated } = cue;
  return { rule: 'verb', frame: place.index, source, cue: [cueRange], content, stance, speech, negated, hedged: false, relay: null };
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
  if (!afterQuote && hasFiniteVerb(r, source.end, Math.min(frame.end, source.end + 12))) return null;
  if (!afterQuote && !hasFiniteVerb(r, floor, left)) return null;
  const content = contentBefore(r, cue.range.first, floor);
  if (content === null) return null;
  const more = resumed(r, frame, source.end);
  return { ...found(place, cue, source, cue.range, more === null ? [content] : [content, more]), rule: 'inverted' };
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
  const preceding = adjacent && mayFollow(cue) ? contentBefore(r, asOpens(r, start) ? start - 1 : start, place.floor) : null;
  const from = skipAdverbials(r, frame, cue.range.end);
  const next = word(r, from);
  const quoteBefore = preceding !== null && endsInSpeech(r, start);
  const opensContent = next === 'that' || next === ':' || isQuote(r, from);
  if (preceding !== null && (quoteBefore || from >= frame.end || ends(next))) {
    if (!(opensContent && !quoteBefore)) return parenthetical(r, place, cue, source, preceding, from, quoteBefore);
  }
  return following(r, place, cue, source, from) ?? fallback(r, place, cue, source, preceding);
}

const ends = (text: string): boolean => text === ',' || text === '.' || text === '!' || text === '?' || text === '—' || text === '–' || text === ')';
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
  return found(place, cue, source, cue.range, content);
}

/** S V C. */
function following(r: Reading, place: Place, cue: VerbCue, source: Range, from: number): Found | null {
  const { frame } = place;
  let start = from;
  if (cue.frame === 'tell') start = behindAddressee(r, frame, start);
  const open = word(r, start);
  const quoteNext = isQuote(r, start) || ((open === ',' || open === ':') && isQuote(r, start + 1));
  if (open === ',' && !quoteNext) {
    const resume = behindParenthesis(r, frame, start);
    if (resume === null) return null;
    start = resume;
  }
  if (start >= frame.end || word(r, start) === '.') return null;
  const end = contentEnd(r, frame, quoteNext && !isQuote(r, start) ? start + 1 : start);
  const particle = withParticle(r, cue);
  const cueRange = particle.end > start ? particle : start === cue.range.end ? particle : cue.range;
  const content = trim(r, { first: Math.max(start, cueRange.end), end });
  if (content === null || !fits(r, cue, source, content)) return null;
  return found(place, cue, source, cueRange, [content]);
}

/** "The plan failed, Smith said in a statement": content before, an adverbial behind. */
function fallback(r: Reading, place: Place, cue: VerbCue, source: Range, preceding: Range | null): Found | null {
  if (preceding === null || !hasFiniteVerb(r, preceding.first, preceding.end)) return null;
  return found(place, cue, source, cue.range, [preceding]);
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
    const own = r.a.nounPhrases[r.phraseAt[i] ?? -1];
    const inner = r.a.nounPhrases[r.phraseAt[i + 1] ?? -1];
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
  const phrase = r.a.nounPhrases[r.phraseAt[at] ?? -1];
  if (phrase !== undefined) return isTimePhrase(r, phrase) || groupOver(r, phrase.endToken) !== undefined;
  const inner = r.a.nounPhrases[r.phraseAt[at + 1] ?? -1];
  return r.a.tokens[at]?.pos === 'ADP' && inner !== undefined && opensBehind2(r, frame, inner.endToken);
}

function opensBehind2(r: Reading, frame: Frame, at: number): boolean {
  const text = word(r, at);
  return at >= frame.end || isQuote(r, at) || text === 'that' || text === ':' || text === ',' || text === '.';
}

/** "told reporters (in Kyiv) that": behind the person told. */
function behindAddressee(r: Reading, frame: Frame, from: number): number {
  const phrase = r.a.nounPhrases[r.phraseAt[from] ?? -1];
  if (phrase === undefined || phrase.firstToken !== from || groupOver(r, phrase.endToken) !== undefined) return from;
  const range = sourceAfter(r, from, Math.min(frame.end, from + 12));
  const wide = range?.end ?? phrase.endToken;
  const end = word(r, wide) === 'that' || isQuote(r, wide) ? wide : groupOver(r, wide) !== undefined ? phrase.endToken : wide;
  const after = skipAdverbials(r, frame, end);
  return after < frame.end ? after : end;
}

/** May this stand as what was said? A verb that takes only clauses needs one. */
function fits(r: Reading, cue: VerbCue, source: Range, content: Range): boolean {
  if (content.end - content.first === 1 && !isQuote(r, content.first)) {
    const token = r.a.tokens[content.first];
    if (token === undefined || token.pos === 'PRON' || token.pos === 'ADV' || token.pos === 'ADP') return false;
    if (cue.frame === 'clause') return false;
  }
  if (DOCUMENT_VERBS.has(cue.lemma) && !isPapers(r, source) && word(r, content.first) !== 'that') return false;
  if (cue.frame === 'clause' || cue.frame === 'tell') {
    const opening = word(r, content.first);
    if (['that', 'how', 'why', 'what', 'whether', 'where', 'if', 'when', 'who'].includes(opening)) return true;
    return hasFiniteVerb(r, content.first, content.end) || (cue.frame === 'tell' && groupOver(r, content.first)?.tense === 'infinitive');
  }
  return true;
}

function isPapers(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token !== undefined && (DOCUMENT_NOUNS.has(token.lemma) || DOCUMENT_NOUNS.has(token.lower))) return true;
  }
  return false;
}

/** Somebody who can say something: no empty "it", "this", "there". */
function mayBeSource(r: Reading, source: Range, cue: VerbCue): boolean {
  if (source.end - source.first > 1) return true;
  const text = word(r, source.first);
  if (text === 'this' || text === 'there' || text === 'what' || text === 'these') return false;
  return text !== 'it' || cue.speech;
}
