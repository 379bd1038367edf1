import type { Time, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  ABOUT,
  ACCOUNTED,
  HOLDING,
  LENGTHS,
  LIMITING,
  MEANT_FOR,
  NOT,
  OURSELVES,
  RECKONING,
  SIDES,
  TAKING_STOCK,
  TAKING_UP,
  THAN,
  TO,
} from '../en/idle-time-words.ts';
import { MERE_SAYING } from '../en/saying-verbs.ts';
import type { Reader } from './reader.ts';

/** Is the time no date of what its clause tells: one that it is compared with ("higher than a month ago") or reckoned
 *  from ("the days before Christmas"), the stretch that a figure is meant for ("a profit for the quarter"), or that of a
 *  belief taken up in passing ("as they had feared since Thursday")? */
export function isIdleTime(r: Reader, time: Time): boolean {
  const at = firstStartingAt(r.a.tokens, time.start);
  const before = wordsBefore(r, at);
  return (
    isCompared(before) || isReckonedFrom(r, before, time) || isMeantFor(r, before, time) || isTakenUp(r, at)
  );
}

/** Is the time not that of what its clause tells, but of what stands between commas beside a thing ("the plan, reported
 *  last week, was dropped"), or of a saying ("withdrew what he had said on Tuesday")? */
export function isOfAside(r: Reader, time: Span): boolean {
  const at = firstStartingAt(r.a.tokens, time.start);
  const clause = r.a.clauses[r.clauseOf[at] ?? -1];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (group?.voice === 'active' && MERE_SAYING.has(group.lemma)) return true;
  const [near, far, farther] = wordsBefore(r, at);
  const behind = r.a.tokens[firstStartingAt(r.a.tokens, time.end)];
  if (behind?.text !== ',') return false;
  const [verb, mark] = near?.pos === 'ADP' ? [far, farther] : [near, far];
  return verb?.pos === 'VERB' && mark?.text === ',' && verb.lower !== verb.lemma;
}

/** The words before the time by which it is a side or an end of something, with it: "before 2030", "not before 2031";
 *  the time where there are none. */
export function sidedTime(r: Reader, time: Span): Span {
  const [near, far] = wordsBefore(r, firstStartingAt(r.a.tokens, time.start));
  if (near === undefined || !SIDES.has(near.lower)) return time;
  return { start: far?.lower === NOT ? far.start : near.start, end: time.end };
}

/** Is the time behind what somebody was about to do, and did not: "was about to lock up before driving off on Saturday"? */
export function isNeverReached(r: Reader, time: Span): boolean {
  const at = firstStartingAt(r.a.tokens, time.start);
  const sentence = r.a.sentences[r.a.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return false;
  for (let i = at - 1; i > sentence.firstToken; i -= 1)
    if (r.a.tokens[i]?.lower === TO && r.a.tokens[i - 1]?.lower === ABOUT) return true;
  return false;
}

/** The three words before a token in its sentence, the nearest first. */
function wordsBefore(r: Reader, at: number): readonly Token[] {
  const sentence = r.a.sentences[r.a.tokens[at]?.sentence ?? -1];
  const first = Math.max(sentence?.firstToken ?? at, at - 3);
  return r.a.tokens.slice(first, at).reverse();
}

function isCompared([near, far, farther]: readonly Token[]): boolean {
  const [than, word] = near?.pos === 'ADP' && near.lower !== THAN ? [far, farther] : [near, far];
  return than?.lower === THAN && !LIMITING.has(word?.lower ?? '');
}

function isReckonedFrom(r: Reader, [near, far]: readonly Token[], time: Span): boolean {
  if (near === undefined || far === undefined || !RECKONING.has(near.lower)) return false;
  // "Two days after Monday's attack" dates the attack.
  const owns = /^['’]s?\b/.test(r.a.article.text.slice(time.end, time.end + 3));
  return !owns && LENGTHS.has(far.lower);
}

function isMeantFor(r: Reader, [near, far]: readonly Token[], { granularity }: Time): boolean {
  if (near?.lower !== MEANT_FOR || far === undefined) return false;
  if (granularity === 'day' || granularity === 'part') return false;
  return ACCOUNTED.has(far.lemma) || r.a.quantities.some((q) => q.kind === 'money' && q.end === far.end);
}

function isTakenUp(r: Reader, at: number): boolean {
  const clause = r.a.clauses[r.clauseOf[at] ?? -1];
  const verb = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const who = r.a.tokens[subject?.head ?? -1]?.lower ?? '';
  if (clause === undefined || verb === undefined) return false;
  return (
    (HOLDING.has(verb.lemma) && isBehindAs(r, clause.firstToken, verb.head)) ||
    (OURSELVES.has(who) &&
      TAKING_STOCK.has(verb.lemma) &&
      !r.a.quotes.some((q) => q.start <= clause.start && q.end >= clause.end))
  );
}

/** "…, as the town had | feared", whether or not its clause begins there. */
function isBehindAs(r: Reader, first: number, verb: number): boolean {
  return r.a.tokens
    .slice(first, verb)
    .some(({ lower }, i) => lower === TAKING_UP && r.a.tokens[first + i - 1]?.text === ',');
}
