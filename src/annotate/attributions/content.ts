import { nounLemma } from './noun-lemma.ts';
import {
  before,
  behind,
  type Frame,
  groupOver,
  hasTense,
  isQuote,
  phraseOver,
  quoteOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { MARK } from './triggers.ts';

const STOPS = new Set(['.', '!', '?', ',', ';', ':', '…', '...', '-', '–', '—', '--', '―']);
/** No clause of prose is longer, in words or quotations: bounds the walk in a text that never stops. */
const LONGEST_CONTENT = 250;

/** A range without punctuation at its ends (marks of quotations stay); null where nothing is left. */
export function trim(r: Reading, range: Range): Range | null {
  let { first, end } = range;
  while (first < end && STOPS.has(word(r, first))) first += 1;
  while (end > first && STOPS.has(word(r, end - 1))) end -= 1;
  return end > first ? { first, end } : null;
}

/** Does a verb with a tense, or a quotation, stand in the tokens `[first, end)`? */
export function hasFiniteVerb(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const group = groupOver(r, i);
    if (group !== undefined && hasTense(r, group)) return true;
    if (isQuote(r, i)) return true;
  }
  return false;
}

/** Where what is said from `from` on ends: the end of the frame, or where another's words or the reporter's begin,
 *  or the first token that `closes`; only signs and words marked as joints are asked. */
export function contentEnd(
  r: Reading,
  frame: Frame,
  from: number,
  closes: (i: number) => boolean = (i) => opensAnother(r, frame, i),
): number {
  const opening = quoteOver(r, from);
  if (opening?.form === 'direct') {
    const end = behind(r, from);
    const next = word(r, end);
    if (end >= frame.end || STOPS.has(next) || closes(end) || /[.!?,]$/.test(lastWord(r, end))) return end;
  }
  let i = from;
  for (let step = 0; i < frame.end && step < LONGEST_CONTENT; step += 1, i = behind(r, i)) {
    if (isQuote(r, i)) continue;
    if (word(r, i) === ';') return i;
    if (i > from && ((r.triggers[i] ?? 0) & MARK.joint) !== 0 && closes(i)) return i;
  }
  return Math.min(i, frame.end);
}

/** Text of the last word inside the marks of the quotation that ends before `end`. */
function lastWord(r: Reading, end: number): string {
  const quote = quoteOver(r, end - 1);
  return quote === undefined
    ? ''
    : r.a.article.text.slice(Math.max(quote.inner.end - 1, quote.inner.start), quote.inner.end);
}

const isDivider = (text: string): boolean => text === ',' || text === '—' || text === '–' || text === '--';

/** "according to" stands at `i`. */
export const namesSource = (r: Reading, i: number): boolean =>
  word(r, i) === r.words.cues.according[0] && word(r, i + 1) === r.words.cues.according[1];

/** "it would, according to Reyes, vote": the comma at `i` parts an auxiliary from its verb, so that the clause goes on. */
export const isCutOff = (r: Reading, i: number): boolean =>
  word(r, i) === ',' && r.a.tokens[i - 1]?.pos === 'AUX' && groupOver(r, i - 1)?.endToken === i;

/** At `i` the reporter turns to another clause: ", although S V", or names whose words these are: ", according to". */
export function turnsAway(r: Reading, frame: Frame, i: number): boolean {
  const comma = isDivider(word(r, i));
  const next = comma ? i + 1 : i;
  const opener = word(r, next);
  if ((namesSource(r, next) && !isCutOff(r, next - 1)) || (comma && opensVerdict(r, frame, next)))
    return true;
  if (comma && r.words.cues.quotingForms.has(opener) && r.words.links.isProgressive(opener)) return true;
  if (comma && r.words.links.contrasts.has(opener) && namesSource(r, next + 1)) return true;
  if (comma && r.words.links.but.has(opener) && isPastVerb(r, next + 1)) return true;
  return (
    comma &&
    r.words.links.contrasts.has(opener) &&
    hasSubjectAndVerb(r, frame, next + 1) &&
    (!r.words.links.but.has(opener) || !isPronoun(r, next + 1))
  );
}

/** ", a claim the port denied", ", a charge rejected by Norda": what the reporter calls the thing said, and what others say of
 *  it. */
function opensVerdict(r: Reading, frame: Frame, at: number): boolean {
  if (!r.words.sources.singular.has(word(r, at))) return false;
  const phrase = phraseOver(r, at);
  const head = r.a.tokens[phrase?.head ?? -1];
  if (phrase?.firstToken !== at || head === undefined || !r.words.cues.nouns.has(nounLemma(r, head)))
    return false;
  const verb = groupOver(r, phrase.endToken);
  if (verb !== undefined) return verb.voice === 'passive' && r.words.links.by.has(word(r, verb.endToken));
  const opener = word(r, phrase.endToken);
  const linked = r.words.links.that.has(opener) || r.words.links.relatives.has(opener);
  const subject = linked ? phrase.endToken + 1 : phrase.endToken;
  // At the end of a sentence the tagger takes "rejected" for a participle.
  if (r.a.tokens[subject]?.pos === 'ADP') return false;
  return (
    hasSubjectAndVerb(r, frame, subject) ||
    groupOver(r, phraseOver(r, subject)?.endToken ?? -1)?.tense === 'participle'
  );
}

/** ", but later raised the toll": the reporter goes on with the same subject. */
function isPastVerb(r: Reading, at: number): boolean {
  const i = r.a.tokens[at]?.pos === 'ADV' ? at + 1 : at;
  const group = groupOver(r, i);
  return (
    group?.firstToken === i && hasTense(r, group) && group.tense === 'past' && group.firstToken === group.head
  );
}

/** At `i` (a comma, a dash or a conjunction) something begins that is no more part of what was said. */
export function opensAnother(r: Reading, frame: Frame, i: number): boolean {
  if (turnsAway(r, frame, i)) return true;
  const comma = isDivider(word(r, i));
  const next = comma ? i + 1 : i;
  const opener = word(r, next);
  if (comma && (isReportingParticiple(r, next) || isClosingReport(r, frame, next))) return true;
  if (opener === ':') return isNewReport(r, frame, isQuote(r, next + 1) ? behind(r, next + 1) : next + 1);
  const conjunction = r.words.links.and.has(opener) || r.words.links.contrasts.has(opener);
  return conjunction && isNewReport(r, frame, next + 1);
}

const isPronoun = (r: Reading, i: number): boolean => r.a.tokens[i]?.pos === 'PRON';

/** A clause of its own begins at `at`: a subject, "in April" before it or not, and its finite verb. */
export function hasSubjectAndVerb(r: Reading, frame: Frame, at: number): boolean {
  const opening = r.phrases[r.phraseAt[r.a.tokens[at]?.pos === 'ADP' ? at + 1 : at] ?? -1];
  const phrase = r.a.tokens[at]?.pos === 'ADP' ? phraseOver(r, opening?.endToken ?? -1) : opening;
  if (phrase === undefined) return false;
  const from = behindRelative(r, frame, phrase.endToken);
  for (let i = from; i < Math.min(frame.end, from + 8); i += 1) {
    const group = groupOver(r, i);
    if (group !== undefined) return hasTense(r, group);
    if (word(r, i) === ',') return false;
    // "the charge and refused": the verb behind "and" is not the noun's.
    if (r.a.tokens[i]?.pos === 'CCONJ' && groupOver(r, i + 1)?.firstToken === i + 1) return false;
  }
  return false;
}

/** A clause between commas that hangs on the noun before is no longer, in tokens. */
const LONGEST_ASIDE = 20;

/** "the union, which speaks for them, said": behind the clause that hangs on the subject. */
function behindRelative(r: Reading, frame: Frame, at: number): number {
  const { relatives, otherRelatives } = r.words.links;
  const opener = word(r, at + 1);
  if (word(r, at) !== ',' || !(relatives.has(opener) || otherRelatives.has(opener))) return at;
  for (let i = at + 2; i < Math.min(frame.end, at + LONGEST_ASIDE); i = behind(r, i))
    if (word(r, i) === ',') return i + 1;
  return at;
}

function isReportingParticiple(r: Reading, at: number): boolean {
  const start = r.a.tokens[at]?.pos === 'ADV' ? at + 1 : at;
  const group = groupOver(r, start);
  return (
    group?.tense === 'participle' &&
    group.firstToken >= at &&
    r.words.cues.verbs.has(group.lemma) &&
    isIng(r, group.head)
  );
}

const isIng = (r: Reading, i: number): boolean => r.words.links.isProgressive(word(r, i));

/** ", state media reports." and ", Smith said on Monday.": a reporting clause that closes the sentence. */
export function isClosingReport(r: Reading, frame: Frame, at: number): boolean {
  const phrase = phraseOver(r, at);
  if (phrase === undefined || phrase.firstToken !== at) return false;
  const last = phrase.endToken - 1;
  if (r.words.cues.nounForms.has(word(r, last)) && last > at)
    return last + 1 >= frame.end || word(r, last + 1) === '.' || opensCiting(r, last + 1);
  const group = groupOver(r, phrase.endToken);
  if (
    group === undefined ||
    group.tense === 'infinitive' ||
    !(r.words.cues.verbs.get(group.lemma)?.speech ?? false)
  )
    return false;
  const end = behindTail(r, frame, group.endToken);
  return end >= frame.end || word(r, end) === '.';
}

/** ", citing": whose words those are that were reported before. */
export const opensCiting = (r: Reading, comma: number): boolean =>
  word(r, comma) === ',' && r.words.cues.citingForms.has(word(r, comma + 1));

/** Phrases behind a reporting verb that closes a sentence: "said on Monday after a briefing". */
const LONGEST_TAIL = 5;

function behindTail(r: Reading, frame: Frame, from: number): number {
  let i = from;
  for (let step = 0; step < LONGEST_TAIL && i < frame.end; step += 1) {
    const pos = r.a.tokens[i]?.pos;
    const at = pos === 'ADP' || pos === 'SCONJ' ? i + 1 : i;
    const phrase = phraseOver(r, at);
    if (phrase !== undefined && phrase.firstToken === at) i = phrase.endToken;
    else if (pos === 'ADV') i += 1;
    else break;
  }
  return i;
}

/** "… and denied B", "… but Jones said B": behind a conjunction another finite reporting verb, with or without subject. */
function isNewReport(r: Reading, frame: Frame, at: number): boolean {
  let i = at;
  while (i < frame.end && r.a.tokens[i]?.pos === 'ADV') i += 1;
  const direct = groupOver(r, i);
  if (direct !== undefined)
    return (
      (direct.tense === 'past' || isIng(r, direct.head)) &&
      (r.words.cues.verbs.get(direct.lemma)?.speech ?? false)
    );
  const phrase = phraseOver(r, i);
  if (phrase === undefined || phrase.firstToken !== i) return false;
  const group = groupOver(r, phrase.endToken);
  return (
    group !== undefined &&
    group.tense !== 'infinitive' &&
    (r.words.cues.verbs.get(group.lemma)?.speech ?? false)
  );
}

/** Behind a comma: `was “dire,” she said`. */
const CLOSING_MARKS = new Set(['”', '"', "''", '’', "'"]);

/** What stands before a reporting clause whose first token is `at`, back to `floor`: the quotation alone, where it is
 *  speech set off by a comma or colon, else the whole. Null where no comma, dash or quotation closes it. */
export function contentBefore(r: Reading, at: number, floor: number): Range | null {
  let i = before(r, at);
  if (i < floor) return null;
  const closing = word(r, i);
  if (closing === ',' || closing === '—' || closing === '–' || closing === '--' || closing === '-')
    i = before(r, i);
  else if (!isQuote(r, i) && !(CLOSING_MARKS.has(closing) && word(r, i - 1) === ',')) return null;
  if (i < floor) return null;
  const quote = quoteOver(r, i);
  if (quote?.form === 'direct') {
    const left = word(r, i - 1);
    if (i > floor && (left === ',' || left === ':')) return { first: i, end: behind(r, i) };
  }
  return trim(r, { first: floor, end: behind(r, i) });
}
