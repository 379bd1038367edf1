import type { VerbGroup } from '../../model/annotation.ts';
import { behindAddressee, skipAdverbials } from './adverbials.ts';
import { canSpeak } from './can-speak.ts';
import { contentBefore, contentEnd, hasFiniteVerb, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, hasTense, isQuote, type Range, type Reading, word } from './reading.ts';
import { isRelay } from './relay.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';
import { isRelative, LONGEST_SOURCE } from './source-parts.ts';
import { subjectOf } from './subject.ts';

/** "KCNA quoted Kim as saying C": the one quoted is the source, the one quoting a relay. */
export function matchQuoting(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (isQuote(r, at) || !r.words.cues.quotingForms.has(word(r, at))) return null;
  const { cue } = place;
  if (cue === null || cue.voice === 'passive') return null;
  const relay = subjectOf(r, frame, cue, place.earlier);
  const source = sourceAfter(r, cue.range.end, frame.end);
  // "quoted its chief, Ana Reyes, as saying": a comma closes the apposition.
  const as = source === null || word(r, source.end) !== ',' ? source?.end : source.end + 1;
  if (source === null || as === undefined || !r.words.links.as.has(word(r, as)))
    return matchCiting(r, place, source);
  const saying = groupOver(r, as + 1);
  const verb = saying === undefined ? undefined : r.words.cues.verbs.get(saying.lemma);
  if (saying === undefined || verb === undefined) return null;
  const told =
    verb.frame === 'tell'
      ? behindAddressee(r, frame, saying.endToken)
      : skipAdverbials(r, frame, saying.endToken);
  const from = word(r, told) === ',' || word(r, told) === ':' ? told + 1 : told;
  const ahead = trim(r, { first: from, end: contentEnd(r, frame, from) });
  const before = contentBefore(r, relay?.first ?? cue.range.first, place.floor);
  // "C, KCNA quoted Kim as saying, and C2": the comma sets the reporting clause off from what it stands behind.
  const setOff = word(r, saying.endToken) === ',' && !isQuote(r, from) && before !== null;
  const content = setOff ? before : (ahead ?? before);
  if (content === null) return null;
  return {
    rule: 'quoting',
    frame: place.index,
    source,
    cue: [cue.range, { first: as, end: saying.endToken }],
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
  if (source === null || isOwn(r, source)) return null;
  if (at === place.start) return matchFronted(r, place, source);
  const related = citedByRelative(r, place, source);
  if (related !== null) return related;
  if (!r.words.cues.citingForms.has(word(r, at))) return quotedByMedium(r, place, source);
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

/** "citing her own count": nobody else. */
const isOwn = (r: Reading, { first }: Range): boolean =>
  r.words.sources.possessives.has(word(r, first)) && r.words.sources.own.has(word(r, first + 1));

/** "According to X, which cites Y, C": Y is the source of what X passes on. */
function citedByRelative(r: Reading, place: Place, source: Range): Found | null {
  const last = place.earlier.at(-1);
  if (last?.rule !== 'according' || last.source === null || !isRelative(r, place.at - 1)) return null;
  const beside = word(r, place.at - 2) === ',' ? place.at - 2 : place.at - 1;
  return last.source.end === beside && canSpeak(r, source)
    ? citing(place, source, last.source, last.content)
    : null;
}

/** "FTO, quoting a report, said C", "C, FTO said, quoting a report": a medium does not adorn its words, it names a source. */
function quotedByMedium(r: Reading, place: Place, source: Range): Found | null {
  const { at, floor } = place;
  if (word(r, at - 1) !== ',' || !canBeCited(r, place, source)) return null;
  const last = place.earlier.at(-1);
  if (last?.source != null && last.content.length > 0)
    return isRelay(r, last.source) ? citing(place, source, last.source, last.content) : null;
  const relay = trim(r, { first: floor, end: at });
  if (relay === null || hasFiniteVerb(r, relay.first, relay.end) || !isRelay(r, relay)) return null;
  const ahead = reportedAhead(r, place, source.end);
  return ahead === null ? null : citing(place, source, relay, [ahead]);
}

/** "Citing an official, the agency said C": the main clause names who passes it on. */
function matchFronted(r: Reading, place: Place, source: Range): Found | null {
  if (!canBeCited(r, place, source) || word(r, source.end) !== ',') return null;
  const { frame } = place;
  const verb = firstVerb(r, source.end, Math.min(frame.end, source.end + LONGEST_SOURCE));
  if (verb === null || !(r.words.cues.verbs.get(verb.lemma)?.speech ?? false)) return null;
  const relay = sourceBefore(r, frame, verb.firstToken);
  if (relay === null || relay.first <= source.end) return null;
  if (!r.words.cues.citingForms.has(word(r, place.at)) && !isRelay(r, relay)) return null;
  const from = skipAdverbials(r, frame, verb.endToken);
  const said = trim(r, { first: from, end: contentEnd(r, frame, from) });
  return said === null ? null : citing(place, source, relay, [said]);
}

/** Words, as a participle of a clause: "citing the weather" names no source. */
const canBeCited = (r: Reading, { at }: Place, source: Range): boolean =>
  r.words.links.isProgressive(word(r, at)) && canSpeak(r, source);

/** The first verb with a tense in `[from, to)`. */
function firstVerb(r: Reading, from: number, to: number): VerbGroup | null {
  for (let i = from; i < to; i += 1) {
    const group = groupOver(r, i);
    if (group !== undefined && hasTense(r, group)) return group;
    if (isQuote(r, i)) return null;
  }
  return null;
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
