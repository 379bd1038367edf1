import { contentBefore, contentEnd, hasFiniteVerb, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, type Range, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { subjectOf } from './subject.ts';

/** "KCNA quoted Kim as saying C": the one quoted is the source, the one quoting a relay. */
export function matchQuoting(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (isQuote(r, at) || !r.words.cues.quotingForms.has(word(r, at))) return null;
  const { cue } = place;
  if (cue === null || cue.voice === 'passive') return null;
  const relay = subjectOf(r, frame, cue, place.earlier);
  const source = sourceAfter(r, cue.range.end, frame.end);
  if (source === null || !r.words.links.as.has(word(r, source.end))) return matchCiting(r, place, source);
  const saying = groupOver(r, source.end + 1);
  const verb = saying === undefined ? undefined : r.words.cues.verbs.get(saying.lemma);
  if (saying === undefined || verb === undefined) return null;
  const from =
    word(r, saying.endToken) === ',' || word(r, saying.endToken) === ':'
      ? saying.endToken + 1
      : saying.endToken;
  const ahead = trim(r, { first: from, end: contentEnd(r, frame, from) });
  const content = ahead ?? contentBefore(r, relay?.first ?? cue.range.first, place.floor);
  if (content === null) return null;
  return {
    rule: 'quoting',
    frame: place.index,
    source,
    cue: [cue.range, { first: source.end, end: saying.endToken }],
    content: [content],
    stance: verb.stance,
    speech: true,
    negated: false,
    hedged: false,
    relay,
  };
}

/** "C, citing X": X is the source of what the clause before says. */
function matchCiting(r: Reading, place: Place, source: ReturnType<typeof sourceAfter>): Found | null {
  const { at, floor } = place;
  if (!r.words.cues.citingForms.has(word(r, at)) || source === null) return null;
  const last = place.earlier.findLast((found) => found.rule !== 'noun' && found.source !== null);
  const content = last?.content ?? [];
  const own = trim(r, { first: floor, end: at });
  const said = content.length > 0 ? content : own === null ? [] : [own];
  const apart = last === undefined && own !== null && !hasFiniteVerb(r, own.first, own.end);
  const ahead = apart ? reportedAhead(r, place, source.end) : null;
  if (apart && ahead !== null) return citing(place, source, own, [ahead]);
  if (said.length === 0) return null;
  return citing(place, source, last?.source ?? null, said);
}

const citing = (place: Place, source: Range, relay: Range | null, content: readonly Range[]): Found => ({
  rule: 'citing',
  frame: place.index,
  source,
  cue: [{ first: place.at, end: place.at + 1 }],
  content,
  stance: 'assert',
  speech: true,
  negated: false,
  hedged: false,
  relay,
});

/** "KTN, citing X, said C": what the verb behind the comma reports; null where none stands there. */
function reportedAhead(r: Reading, { frame }: Place, comma: number): Range | null {
  const group = word(r, comma) === ',' ? groupOver(r, comma + 1) : undefined;
  if (group === undefined || !(r.words.cues.verbs.get(group.lemma)?.speech ?? false)) return null;
  return trim(r, { first: group.endToken, end: contentEnd(r, frame, group.endToken) });
}
