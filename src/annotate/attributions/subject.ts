import type { Found } from './found.ts';
import type { VerbCue } from './cue-at.ts';
import { type Frame, isQuote, type Range, type Reading, word } from './frame.ts';
import { isTimePhrase, sourceBefore } from './source.ts';

/** Who does the saying: the subject before the verb, or, for "…, adding" and "and denied", the subject they share
 *  with the verb before. Null where nobody is named. */
export function subjectOf(r: Reading, frame: Frame, cue: VerbCue, earlier: readonly Found[]): Range | null {
  const shares = sharesSubject(r, frame, cue);
  if (!shares) {
    if (cue.tense === 'infinitive') return null;
    const own = sourceBefore(r, frame, cue.range.first);
    if (own !== null) return own;
  }
  if (!shares) return null;
  return inherited(r, frame, cue, earlier);
}

function sharesSubject(r: Reading, frame: Frame, cue: VerbCue): boolean {
  const at = cue.range.first - 1;
  if (at < frame.first) return cue.tense === 'participle';
  const text = word(r, at);
  if (cue.tense === 'participle') return text === ',' || r.a.tokens[at]?.pos === 'CCONJ' || isQuote(r, at) || text === '—' || text === '–' || r.a.tokens[at]?.pos === 'SCONJ' || r.a.tokens[at]?.pos === 'ADP' || r.a.tokens[at]?.pos === 'NOUN' || r.a.tokens[at]?.pos === 'PROPN';
  return cue.tense !== 'infinitive' && (r.a.tokens[at]?.pos === 'CCONJ' || text === 'but');
}

function inherited(r: Reading, frame: Frame, cue: VerbCue, earlier: readonly Found[]): Range | null {
  const clause = r.a.clauses[r.clauseOf[r.groupAt[cue.head] ?? -1] ?? -1];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const last = earlier.at(-1);
  const usable = subject !== undefined && subject.firstToken >= frame.first && subject.endToken <= cue.range.first && !isQuote(r, subject.head) && !isTimePhrase(r, subject);
  if (last?.source !== null && last?.source !== undefined && (!usable || (last.cue[0]?.end ?? 0) > subject.endToken)) return last.source;
  if (!usable) return null;
  return whole(r, frame, subject.endToken) ?? { first: subject.firstToken, end: subject.endToken };
}

/** The inherited subject with what hangs on it: read from its own verb group, where one follows. */
function whole(r: Reading, frame: Frame, from: number): Range | null {
  for (let i = from; i < Math.min(from + 20, frame.end); i += 1) {
    const group = r.a.verbGroups[r.groupAt[i] ?? -1];
    if (group === undefined) continue;
    const source = sourceBefore(r, frame, group.firstToken);
    return source !== null && source.end >= from && source.first < from ? source : null;
  }
  return null;
}
