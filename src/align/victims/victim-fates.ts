import type { Clause, EventMention, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import {
  ATTEMPT_WORDS,
  DEAD_WORDS,
  DYING_LEMMAS,
  FATAL_WORDS,
  HURTING_LEMMAS,
  INTENT_LEMMAS,
  KILLING_LEMMAS,
  LONG_UNITS,
  MISSILE_NOUNS,
  PASSING_LEMMAS,
  WOUNDING_LEMMAS,
} from '../en/victim-words.ts';
import { type Reader, toldBy, verbGroupAt } from '../reading/reader.ts';
import { dateIn } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import type { Fate } from './victim.ts';

/** Tokens behind a blow within which a report says that it killed: "shot twice in the chest and killed" takes longer and is told
 *  by its own verb. */
const FATAL_REACH = 3;

/** Tokens behind "was hit" in which a report says by what. */
const HIT_REACH = 5;

/** What became of those whom a happening befell; null where it says nothing of that. */
export function fateOf(r: Reader, event: EventMention): Fate | null {
  if (dies(event)) return 'die';
  if (event.class === 'kill' || DEAD_WORDS.has(event.lemma)) return 'kill';
  const clause = r.a.clauses[event.clause ?? -1];
  if (event.form !== 'verb' || !HURTING_LEMMAS.has(event.lemma) || clause === undefined) return null;
  const end = r.a.sentences[event.sentence]?.endToken ?? clause.endToken;
  const near = r.a.tokens.slice(
    Math.max(clause.firstToken, event.token - 2),
    Math.min(end, event.token + FATAL_REACH),
  );
  const fatal = near.some((token) => FATAL_WORDS.has(token.lower)) || isToDeath(r, event, clause);
  if (fatal || isAndKilled(r, event)) return 'kill';
  if (event.class === 'wound') return 'wound';
  return WOUNDING_LEMMAS.has(event.lemma) || isHit(r, event) ? 'shoot' : null;
}

/** "shot his 6-year-old brother | to death |" */
function isToDeath(r: Reader, event: EventMention, clause: Clause): boolean {
  const object = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  if (object === undefined || object.firstToken < event.token) return false;
  return r.a.tokens
    .slice(object.endToken, object.endToken + TO_DEATH)
    .some(({ lower, sentence }) => sentence === event.sentence && FATAL_WORDS.has(lower));
}

/** Tokens behind whom somebody shot in which it says that it killed. */
const TO_DEATH = 2;

/** "died", "passed away": whoever it is said of. */
export const dies = (event: EventMention): boolean =>
  DYING_LEMMAS.has(event.lemma) || (event.class === 'kill' && PASSING_LEMMAS.has(event.lemma));

/** "shot and killed" */
const isAndKilled = (r: Reader, event: EventMention): boolean =>
  r.a.tokens[event.token + 1]?.pos === 'CCONJ' &&
  KILLING_LEMMAS.has(r.a.tokens[event.token + 2]?.lemma ?? '');

/** "was struck by a stray bullet" */
function isHit(r: Reader, event: EventMention): boolean {
  return r.a.tokens
    .slice(event.token + 1, event.token + 1 + HIT_REACH)
    .some((token) => token.sentence === event.sentence && MISSILE_NOUNS.has(token.lemma));
}

/** Told as a fact, of this story's time: "the attempted murder of five teenagers" killed nobody. */
export function isToldFact(r: Reader, event: EventMention): boolean {
  if (event.form === 'verb' && isIntent(r, verbGroupAt(r, event.token))) return false;
  if (event.modality !== 'actual' || ATTEMPT_WORDS.has(r.a.tokens[event.token - 1]?.lower ?? ''))
    return false;
  if (!isStorysTime(r, r.a.clauses[event.clause ?? -1], event)) return false;
  const told = toldBy(r, event);
  return !told.open && told.stance !== 'deny' && told.stance !== 'expect' && told.stance !== 'pledge';
}

/** "was going to kill his wife": what somebody had in mind. */
export const isIntent = (r: Reader, group: VerbGroup | undefined): boolean =>
  group?.tense === 'infinitive' && INTENT_LEMMAS.has(r.a.tokens[group.firstToken - 1]?.lemma ?? '');

/** Days between a happening and its report from which on it is another one's story. */
const OLD_DAYS = 45;

/** In the report's own prose, and not dated long before it. */
export function isStorysTime(
  r: Reader,
  clause: Clause | undefined,
  place: Span & { sentence: number },
): boolean {
  if (r.a.sentences[place.sentence]?.boilerplate !== false) return false;
  const reported = r.a.article.publishedAt?.slice(0, 10);
  const day = dateIn(r, clause ?? place);
  if (reported !== undefined && day !== null && daysBetween(day.to, reported) >= OLD_DAYS) return false;
  // "just months ago" has no place on the calendar.
  const words = tokensIn(r.a.tokens, clause ?? place);
  return !words.some(({ lower }, i) => lower === 'ago' && LONG_UNITS.has(words[i - 1]?.lemma ?? ''));
}
