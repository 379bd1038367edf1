import { behindAddressee } from './adverbials.ts';
import { closesClause } from './clause-ends.ts';
import { contentBefore, contentEnd, hasSubjectAndVerb, opensAnother, trim } from './content.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { type Frame, groupOver, isQuote, type Range, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** Passives: "S was quoted as saying C", "S is believed to V", "it is thought that C", "C was denied by S". */
export function matchPassive(r: Reading, place: Place): Found | null {
  const group = groupOver(r, place.at);
  if (group === undefined || group.head !== place.at || isQuote(r, place.at)) return matchAdjective(r, place);
  if (group.voice !== 'passive') return matchAdjective(r, place);
  const { cue } = place;
  if (r.words.cues.quotedAs.has(group.lemma) && r.words.links.as.has(word(r, group.endToken)))
    return quotedAs(r, place, { first: group.firstToken, end: group.endToken });
  const teller = r.words.cues.quotedAs.has(group.lemma) ? agentAt(r, place, group.endToken) : null;
  if (teller !== null && r.words.links.as.has(word(r, teller.end)))
    return quotedAs(r, place, { first: group.firstToken, end: group.endToken }, teller);
  if (cue === null) return null;
  return byAgent(r, place, cue) ?? hedged(r, place, cue) ?? seenAs(r, place, cue);
}

const NOBODY = { hedged: true, relay: null } as const;

/** "by the Norda Times": who does it, named at `at`. */
const agentAt = (r: Reading, place: Place, at: number): Range | null =>
  r.words.links.by.has(word(r, at)) ? sourceAfter(r, at + 1, place.frame.end) : null;

/** "Kim was quoted as saying …", "… Kim was cited (by KCNA) as telling them (by KCNA)". */
function quotedAs(r: Reading, place: Place, passive: Range, teller: Range | null = null): Found | null {
  const as = teller?.end ?? passive.end;
  const saying = groupOver(r, as + 1);
  const verb = saying === undefined ? undefined : r.words.cues.verbs.get(saying.lemma);
  const subject = sourceBefore(r, place.frame, passive.first);
  if (saying === undefined || verb === undefined || subject === null) return null;
  const cue =
    teller === null
      ? [{ first: passive.first, end: saying.endToken }]
      : [passive, { first: as, end: saying.endToken }];
  const agent = teller ?? agentAt(r, place, saying.endToken);
  const told = verb.frame === 'tell' ? behindAddressee(r, place.frame, saying.endToken) : saying.endToken;
  const from = teller === null ? (agent?.end ?? told) : told;
  const ahead = trim(r, { first: from, end: contentEnd(r, place.frame, startOf(r, from)) });
  const content = contentBefore(r, subject.first, place.floor) ?? ahead;
  if (content === null) return null;
  return {
    rule: 'quoting',
    frame: place.index,
    source: subject,
    cue,
    content: [content],
    stance: verb.stance,
    speech: true,
    negated: false,
    hedged: false,
    relay: agent,
  };
}

const startOf = (r: Reading, from: number): number =>
  word(r, from) === ',' || word(r, from) === ':' ? from + 1 : from;

/** "The claim was denied by S", "as reported by S". */
function byAgent(r: Reading, place: Place, cue: VerbCue): Found | null {
  const by = byOf(r, place.frame, cue);
  if (by === null || (!cue.speech && cue.frame === 'clause')) return null;
  if (r.words.cues.handing.has(cue.lemma) || cue.frame === 'tell') return null;
  const source = sourceAfter(r, by + 1, place.frame.end);
  if (source === null) return null;
  const subject = sourceBefore(r, place.frame, cue.range.first);
  if (subject === null) return null;
  const { stance, negated } = cue;
  const words = { first: cue.range.first, end: by === cue.range.end ? by + 1 : cue.range.end };
  const at = word(r, source.end) === ',' ? source.end + 1 : source.end;
  const goesOn = groupOver(r, at)?.tense === 'infinitive' && groupOver(r, at)?.firstToken === at;
  const reason =
    goesOn || r.words.links.grounds.has(word(r, at))
      ? trim(r, { first: at, end: contentEnd(r, place.frame, at, (i) => closesClause(r, place.frame, i)) })
      : null;
  // "It was declared by the president": what it is stands elsewhere, and nothing is said of it here.
  const isBare = subject.end - subject.first === 1 && r.words.sources.empty.has(word(r, subject.first));
  if (isBare && reason === null && cue.speech && stance === 'assert') return null;
  return {
    rule: 'passive',
    frame: place.index,
    source,
    cue: [words],
    content: reason === null ? [subject] : [subject, reason],
    stance,
    negated,
    speech: true,
    hedged: false,
    relay: null,
  };
}

/** Words between the verb and "by" that tell when and where: "first reported in January 2017 by the Norda Times". */
const WHEN_REACH = 5;

/** Where "by" stands behind the verb, or null. */
function byOf(r: Reading, frame: Frame, { range, speech }: VerbCue): number | null {
  const { by } = r.words.links;
  if (by.has(word(r, range.end))) return range.end;
  if (!speech || r.a.tokens[range.end]?.pos !== 'ADP') return null;
  for (let i = range.end + 1; i < Math.min(frame.end, range.end + WHEN_REACH); i += 1) {
    if (by.has(word(r, i))) return i;
    if (groupOver(r, i) !== undefined || r.a.tokens[i]?.pos === 'PUNCT' || isQuote(r, i)) return null;
  }
  return null;
}

/** "S is believed to have …", "it is thought that …", "S is expected to …". */
function hedged(r: Reading, place: Place, cue: VerbCue): Found | null {
  const stance = r.words.cues.hedgePassives.get(cue.lemma);
  if (stance === undefined) return null;
  const next = groupOver(r, cue.range.end);
  const subject = sourceBefore(r, place.frame, cue.range.first);
  if (subject === null) return null;
  const closes = (i: number): boolean => opensAnother(r, place.frame, i) || opensJoined(r, place.frame, i);
  const rest = trim(r, { first: cue.range.end, end: contentEnd(r, place.frame, cue.range.end, closes) });
  if (rest === null) return null;
  const empty = subject.end - subject.first === 1 && r.words.sources.empty.has(word(r, subject.first));
  const infinitive = next?.tense === 'infinitive';
  if (!infinitive && !(empty && r.words.links.that.has(word(r, rest.first)))) return null;
  return {
    rule: 'passive',
    frame: place.index,
    source: null,
    cue: [cue.range],
    content: empty ? [rest] : [subject, rest],
    stance,
    negated: cue.negated,
    speech: false,
    ...NOBODY,
  };
}

/** "…, and Velia expects": a clause of another subject is no more part of what nobody says. */
const opensJoined = (r: Reading, frame: Frame, i: number): boolean =>
  word(r, i) === ',' && r.words.links.and.has(word(r, i + 1)) && hasSubjectAndVerb(r, frame, i + 2);

/** "The move was seen (by analysts) as C": a judgement, with or without its judge. */
function seenAs(r: Reading, place: Place, cue: VerbCue): Found | null {
  if (!r.words.cues.judging.has(cue.lemma)) return null;
  const byFirst = r.words.links.by.has(word(r, cue.range.end))
    ? sourceAfter(r, cue.range.end + 1, place.frame.end)
    : null;
  const as = byFirst?.end ?? cue.range.end;
  const subject = sourceBefore(r, place.frame, cue.range.first);
  if (!r.words.links.as.has(word(r, as)) || subject === null) return null;
  const rest = trim(r, { first: as + 1, end: contentEnd(r, place.frame, as + 1) });
  if (rest === null) return null;
  return {
    rule: 'passive',
    frame: place.index,
    source: byFirst,
    cue: [cue.range],
    content: [subject, rest],
    stance: 'suggest',
    negated: cue.negated,
    speech: false,
    hedged: byFirst === null,
    relay: null,
  };
}

/** "S is due to …": expected by nobody named. */
function matchAdjective(r: Reading, place: Place): Found | null {
  const stance = r.words.cues.hedgeAdjectives.get(word(r, place.at));
  if (stance === undefined || isQuote(r, place.at)) return null;
  const be = groupOver(r, place.at - 1) ?? groupOver(r, place.at);
  const next = groupOver(r, place.at + 1);
  if (be === undefined || next?.tense !== 'infinitive') return null;
  const subject = sourceBefore(r, place.frame, be.firstToken);
  const rest = trim(r, { first: place.at + 1, end: contentEnd(r, place.frame, place.at + 1) });
  if (subject === null || rest === null) return null;
  const cue = { first: be.firstToken, end: place.at + 1 };
  return {
    rule: 'passive',
    frame: place.index,
    source: null,
    cue: [cue],
    content: [subject, rest],
    stance,
    negated: be.negated,
    speech: false,
    ...NOBODY,
  };
}
