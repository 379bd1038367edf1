import { closesClause } from './clause-ends.ts';
import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, hasTense, isQuote, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** "S appears to V", "it seems that C", "S looks like C": how a thing strikes nobody named. */
export function matchSeeming(r: Reading, place: Place): Found | null {
  const group = groupOver(r, place.at);
  if (group === undefined || group.head !== place.at || isQuote(r, place.at)) return null;
  const look = r.words.cues.looking.has(group.lemma);
  if ((!look && !r.words.cues.seeming.has(group.lemma)) || !hasTense(r, group)) return null;
  const next = word(r, group.endToken);
  const pos = r.a.tokens[group.endToken]?.pos;
  if (look && !r.words.cues.likeness.has(next)) return null;
  // "appeared on television", "appeared before the court": was there to be seen.
  if (
    r.words.cues.arriving.has(group.lemma) &&
    groupOver(r, group.endToken)?.tense !== 'infinitive' &&
    !r.words.links.that.has(next) &&
    pos !== 'ADJ'
  )
    return null;
  if (pos === 'PUNCT') return null;
  const subject = sourceBefore(r, place.frame, group.firstToken);
  if (subject === null || r.words.links.objectRelatives.has(word(r, subject.first))) return null;
  const empty = subject.end - subject.first === 1 && r.words.sources.empty.has(word(r, subject.first));
  if (look && !empty) return null;
  const end = contentEnd(
    r,
    place.frame,
    group.endToken,
    (i) => !r.words.cues.likeness.has(word(r, i - 1)) && closesClause(r, place.frame, i),
  );
  const rest = trim(r, { first: group.endToken, end });
  if (rest === null) return null;
  return {
    rule: 'seeming',
    frame: place.index,
    source: null,
    cue: [{ first: group.firstToken, end: group.endToken }],
    content: empty ? [rest] : [subject, rest],
    stance: 'suggest',
    negated: group.negated,
    speech: false,
    hedged: true,
    relay: null,
  };
}
