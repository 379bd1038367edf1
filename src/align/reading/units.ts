import type { Clause } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Reader } from './reader.ts';
import { tokensIn } from './tokens-in.ts';

/** Clauses that are told in one breath: a main clause with its relative clauses, complements and purposes. */
export interface Unit {
  readonly span: Span;
  /** Indices of its clauses, in order; the first one leads. */
  readonly clauses: readonly number[];
}

/** Words that open a clause which tells more of the noun before it. */
export const RELATIVE_OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where']);

/** A participle needs this many content words, or an object, to be told by itself. */
const PARTICIPLE_CONCEPTS = 3;

/** Cuts every sentence into units. A new one opens at a finite clause that is no relative clause, at a participle behind
 *  a comma or a conjunction that says enough, and where an attribution's content begins. */
export function unitsOf(r: Reader): readonly Unit[] {
  const units: number[][] = [];
  r.a.clauses.forEach((clause, index) => {
    const current = units.at(-1);
    const previous = r.a.clauses[index - 1];
    const follows = current !== undefined && previous !== undefined && previous.sentence === clause.sentence;
    const lead = r.a.clauses[current?.[0] ?? -1];
    if (!follows || opensUnit(r, clause, previous, lead ?? previous)) units.push([index]);
    else current.push(index);
  });
  return units.flatMap((clauses) => {
    const span = spanOf(r, clauses);
    return span === null ? [] : [{ span, clauses }];
  });
}

function opensUnit(r: Reader, clause: Clause, previous: Clause, lead: Clause): boolean {
  if (beginsContent(r, clause)) return true;
  if ((isSupposed(r, previous) && opensSentence(r, lead)) || resumes(r, clause, previous)) return false;
  if (endsWithShell(r, previous) || isTail(r, clause, previous)) return false;
  const before = r.a.tokens[clause.firstToken - 1];
  const separated =
    before?.text === ',' ||
    before?.text === ';' ||
    before?.text === '–' ||
    before?.text === '—' ||
    ['and', 'but', 'or', 'while', 'although', 'though', 'as'].includes(clause.opener ?? '');
  if (clause.finite) {
    if (RELATIVE_OPENERS.has(clause.opener ?? '')) return false;
    if (clause.opener === 'that') return before?.pos !== 'NOUN';
    return separated;
  }
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group?.tense === 'infinitive') return false;
  if (separated && isCue(r, clause)) return true;
  return (
    separated &&
    clause.opener !== 'while' &&
    clause.opener !== 'as' &&
    (clause.object !== null || conceptCount(r, clause) >= PARTICIPLE_CONCEPTS)
  );
}

/** "If the roof is repaired, | the plant will open": what follows holds on that condition, and is told with it. */
export const isSupposed = (r: Reader, { start }: Clause): boolean =>
  r.supposed.some((one) => one.isCondition && one.start === start);

/** Nothing but a joining word stands before the clause. */
const opensSentence = (r: Reader, clause: Clause): boolean =>
  clause.firstToken - (r.a.sentences[clause.sentence]?.firstToken ?? 0) <= 1;

/** "Otto Pell, who got four years, | will not appeal": the verb of the subject that a clause between commas hangs on. */
function resumes(r: Reader, clause: Clause, previous: Clause): boolean {
  if (!clause.finite || clause.opener !== null || clause.subject === null || isCue(r, clause)) return false;
  const subject = r.a.nounPhrases[clause.subject];
  const before = r.a.tokens[clause.firstToken - 1];
  return (
    subject !== undefined &&
    before?.text === ',' &&
    clause.subject === previous.subject &&
    subject.start >= previous.start &&
    opensRelative(r, subject.endToken)
  );
}

/** ", | who got four years", "of | whom we wrote". */
function opensRelative(r: Reader, at: number): boolean {
  const next = r.a.tokens[at];
  const leads = next?.text === ',' || next?.pos === 'ADP';
  return RELATIVE_OPENERS.has(r.a.tokens[leads ? at + 1 : at]?.lower ?? '');
}

/** "was shot | and killed": a verb alone, of the same subject, says too little to be told by itself. */
function isTail(r: Reader, clause: Clause, previous: Clause): boolean {
  const joined = clause.opener === 'and' || clause.opener === 'or';
  const own = clause.subject !== null && (r.a.nounPhrases[clause.subject]?.start ?? 0) >= clause.start;
  const alone = clause.object === null && conceptCount(r, clause) <= 1;
  const leads = endsWithShell(r, clause) || isCue(r, clause);
  return joined && !own && alone && !leads && clause.subject === previous.subject;
}

/** The clause's verb is the word by which someone speaks: ", admitting that …", ", promising to …". */
function isCue(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  return (
    group !== undefined &&
    r.a.attributions.some((one) => one.cue.some((cue) => cue.start < group.end && group.start < cue.end))
  );
}

/** "is expected", "is believed", "aims": a verb that only says how the next clause holds. */
function endsWithShell(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  const next = group === undefined ? undefined : r.a.tokens[group.endToken];
  return group !== undefined && group.endToken >= clause.endToken && next?.lower === 'to';
}

function conceptCount(r: Reader, clause: Clause): number {
  return r.a.tokens.slice(clause.firstToken, clause.endToken).filter((token) => token.concept !== null)
    .length;
}

/** The clause is where the words of a source begin, behind the cue: "said | that …", "pledged | to build". */
function beginsContent(r: Reader, clause: Clause): boolean {
  return r.a.attributions.some(
    (one) =>
      one.content.some((content) => Math.abs(content.start - clause.start) <= 2) &&
      one.cue.some((cue) => cue.end <= clause.start) &&
      one.source.length > 0,
  );
}

/** Joining words that a unit is better shown without. */
const LEADING: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'or',
  ',',
  ';',
  '–',
  '—',
  'as',
  'well',
  'so',
  'yet',
  'to',
  '“',
  '‘',
]);

function spanOf(r: Reader, clauses: readonly number[]): Span | null {
  const first = r.a.clauses[clauses[0] ?? -1];
  const last = r.a.clauses[clauses.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  let at = first.firstToken;
  while (at < last.endToken - 1 && isLeading(r, at)) at += 1;
  const token = r.a.tokens[at];
  if (token === undefined || token.start >= last.end) return null;
  return withoutSpeaker(r, { start: token.start, end: last.end });
}

/** Without "According to the agency," in front and ", the agency reported" behind: the chain says that. */
function withoutSpeaker(r: Reader, span: Span): Span {
  const tokens = tokensIn(r.a.tokens, span);
  const speaking = (r.speaking.get(tokens[0]?.sentence ?? -1) ?? []).filter((part) => part.sourced);
  const isSpeaking = (token: Span & { readonly text: string }): boolean =>
    /^[,;”"’]$/.test(token.text) || speaking.some((part) => part.start < token.end && token.start < part.end);
  let first = 0;
  let end = tokens.length;
  while (first < end && isSpeaking(tokens[first] ?? { ...span, text: '' })) first += 1;
  while (end > first && isSpeaking(tokens[end - 1] ?? { ...span, text: '' })) end -= 1;
  const opening = tokens[first];
  const closing = tokens[end - 1];
  const detached = tokens[first - 1]?.text === ',' || first === 0;
  const ended = tokens[end]?.text === ',' || end === tokens.length;
  if (opening === undefined || closing === undefined) return span;
  return { start: detached ? opening.start : span.start, end: ended ? closing.end : span.end };
}

function isLeading(r: Reader, at: number): boolean {
  const token = r.a.tokens[at];
  if (token === undefined || !LEADING.has(token.lower)) return false;
  if (token.lower === 'that') return token.pos !== 'DET';
  if (token.lower === 'as' || token.lower === 'well')
    return (
      r.a.tokens[at + 1]?.lower === 'well' ||
      r.a.tokens[at - 1]?.lower === 'as' ||
      r.a.tokens[at - 1]?.lower === 'well'
    );
  return token.lower !== 'to' || token.pos === 'PART';
}
