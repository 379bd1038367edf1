import { clauseSubject } from './clause-subject.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import { type Frame, hasTense, isQuote, type Range, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** Who does the saying: the subject before the verb, or, for "…, adding" and "and denied", the subject they share
 *  with the verb before. Null where nobody is named. */
export function subjectOf(r: Reading, frame: Frame, cue: VerbCue, earlier: readonly Found[]): Range | null {
  const shares = sharesSubject(r, frame, cue);
  if (shares && isAccused(r, frame, cue)) return null;
  if (!shares) {
    if (cue.tense === 'infinitive') return null;
    const source = sourceBefore(r, frame, cue.range.first);
    if (source !== null && isGovernedMember(r, frame, cue, source)) return inherited(r, frame, cue, earlier);
    return source ?? clauseSubject(r, frame, cue);
  }
  return inherited(r, frame, cue, earlier);
}

function sharesSubject(r: Reading, frame: Frame, cue: VerbCue): boolean {
  const at = cue.range.first - 1;
  if (at < frame.first) return cue.tense === 'participle';
  const text = word(r, at);
  if (cue.tense === 'participle')
    return (
      text === ',' ||
      r.a.tokens[at]?.pos === 'CCONJ' ||
      isQuote(r, at) ||
      text === '—' ||
      text === '–' ||
      r.a.tokens[at]?.pos === 'SCONJ' ||
      r.a.tokens[at]?.pos === 'ADP'
    );
  return cue.tense !== 'infinitive' && (r.a.tokens[at]?.pos === 'CCONJ' || r.words.links.but.has(text));
}

/** "filed a suit against Oria, Velia and Norvik alleging that": the last of a list is not who alleges, since nothing
 *  parts it from the rest. */
function isGovernedMember(r: Reading, frame: Frame, cue: VerbCue, source: Range): boolean {
  const at = source.first - 1;
  return cue.tense === 'participle' && at > frame.first && word(r, at) === ',' && holdsAnd(r, source);
}

function holdsAnd(r: Reading, range: Range): boolean {
  for (let i = range.first; i < range.end; i += 1) if (r.a.tokens[i]?.pos === 'CCONJ') return true;
  return false;
}

/** Words between an accusing word and the deed, at most: "charged Ana Reyes, 41, with". */
const ACCUSED_REACH = 8;

/** "charged with threatening to", "accused Reyes of claiming that": a deed laid on somebody, not his words. */
function isAccused(r: Reading, frame: Frame, cue: VerbCue): boolean {
  const link = cue.range.first - 1;
  const pos = r.a.tokens[link]?.pos;
  if (cue.tense !== 'participle' || (pos !== 'ADP' && pos !== 'SCONJ')) return false;
  for (let i = link - 1; i >= frame.first && i >= link - ACCUSED_REACH; i -= 1) {
    const token = r.a.tokens[i];
    if (token === undefined || isQuote(r, i)) return false;
    if (r.words.cues.accusing.has(token.lemma)) return true;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** Verb groups looked back over for the one whose subject is shared. */
const LOOK_BACK = 10;

/** The subject of the nearest finite verb before that is no relative clause's; or the source found last. */
function inherited(r: Reading, frame: Frame, cue: VerbCue, earlier: readonly Found[]): Range | null {
  const last = earlier.at(-1);
  let at = r.groupAt[cue.head] ?? -1;
  for (let step = 0; step < LOOK_BACK && at > 0; step += 1) {
    at -= 1;
    const group = r.a.verbGroups[at];
    if (group === undefined || group.firstToken < frame.first) break;
    if (r.groupAt[group.firstToken] !== at || !hasTense(r, group)) continue;
    if (
      earlier.some((found) =>
        found.content.some((range) => holds(range, group.head) && !holds(range, cue.head)),
      )
    )
      continue;
    if (last?.source != null && last.cue.some((range) => range.first <= group.head && group.head < range.end))
      return last.source;
    const source = sourceBefore(r, frame, group.firstToken);
    if (
      source === null ||
      (source.end - source.first === 1 && r.words.links.subjectRelatives.has(word(r, source.first)))
    )
      continue;
    return source;
  }
  return last?.source ?? null;
}

const holds = (range: Range, at: number): boolean => range.first <= at && at < range.end;
