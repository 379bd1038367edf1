import type { Clause, EventMention, Quantity, VerbGroup } from '../../model/annotation.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import {
  BLOW_WORDS,
  CUTTING,
  FROM,
  HOSPITAL_LEADS,
  HOSPITAL_NOUNS,
  LIST_NOUNS,
  MISSED_WORDS,
  OFF,
  PATIENT,
  SICK_WORDS,
  STATE_LEMMAS,
  SUFFERING_LEMMAS,
} from '../en/state-words.ts';
import { DEAD_WORDS, GROUP_NOUNS, PERSON_SEXES, WOUND_NOUNS } from '../en/victim-words.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** Classes of what befalls people that are told as a state. */
export const CONFIRMED = 'confirm';
export const SICKENED = 'sicken';
export const HOSPITALIZED = 'hospitalize';
export const KILLED = 'kill';
const MISSING = 'miss';
export const WOUNDED = 'wound';

/** What befell those who are counted, where their clause tells it as a state and not as a happening: "42 fell ill", "11 of
 *  the patients are in hospital", "22 men believed to be cut off". Null where it tells none. */
export function stateTold(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'count' || !countsPeople(q)) return null;
  if (isShotDead(r, q)) return KILLED;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  if (clause === undefined || !isFirst(r, q, clause)) return null;
  const group = groupOf(r, clause);
  if (group === undefined) return null;
  if (q.end > group.start) return isCutOff(r, q) ? MISSING : null;
  if (group.negated) return null;
  if (suffersWounds(r, clause)) return WOUNDED;
  if (!STATE_LEMMAS.has(group.lemma)) return null;
  const end = r.a.sentences[q.sentence]?.endToken ?? clause.endToken;
  const [first, second, third] = r.a.tokens
    .slice(group.endToken, Math.min(end, group.endToken + STATE_REACH))
    .filter(({ pos }) => pos !== 'ADV');
  if (SICK_WORDS.has(first?.lower ?? '')) return SICKENED;
  if (MISSED_WORDS.has(first?.lower ?? '')) return MISSING;
  const noun = second?.pos === 'DET' ? third : second;
  const lies = HOSPITAL_LEADS.has(first?.lower ?? '') && HOSPITAL_NOUNS.has(noun?.lemma ?? '');
  return lies ? HOSPITALIZED : null;
}

/** "A gunman shot dead | five people |" */
function isShotDead(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start));
  const [blow, dead] = [r.a.tokens[at - 2], r.a.tokens[at - 1]];
  return DEAD_WORDS.has(dead?.lower ?? '') && BLOW_WORDS.has(blow?.lower ?? '');
}

/** Words behind the verb in which the state is told: "taken | to the hospital". */
const STATE_REACH = 4;

/** "suffered minor injuries", "sustained gunshot wounds" */
export function suffersWounds(r: Reader, clause: Clause): boolean {
  const verb = groupOf(r, clause);
  const object = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  return (
    verb !== undefined &&
    SUFFERING_LEMMAS.has(verb.lemma) &&
    WOUND_NOUNS.has(r.a.tokens[object?.head ?? -1]?.lower ?? '')
  );
}

/** "The number of confirmed | dead | stood at 14", "88 confirmed | cases |": what was confirmed of them is what befell them. */
export function confirmedTold(r: Reader, q: Quantity): string | null {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  if (q.kind !== 'count' || clause === undefined) return null;
  const confirmed = q.eventMention === null ? undefined : r.a.events[q.eventMention];
  const start = Math.min(confirmed?.start ?? clause.start, clause.start);
  const words = tokensIn(r.a.tokens, { start, end: clause.end });
  if (words.some(({ lower }) => DEAD_WORDS.has(lower))) return KILLED;
  const named = spansStartingIn(r.a.events, { start, end: clause.end });
  return named.some((event) => event.class === SICKENED && event.form === 'noun') ? SICKENED : null;
}

/** "four men who were missing from the shift book": only a list lacks them. */
export function isUnlisted(r: Reader, q: Quantity, event: EventMention | undefined): boolean {
  if (event === undefined || (event.class ?? q.event) !== MISSING) return false;
  const [from, ...words] = r.a.tokens.slice(event.token + 1, event.token + 1 + LIST_REACH);
  return from?.lower === FROM && words.some(({ lemma }) => LIST_NOUNS.has(lemma));
}

/** Words behind "missing" among which the list stands: "from the official shift book". */
const LIST_REACH = 5;

const countsPeople = ({ of }: Quantity): boolean =>
  of === null || PERSON_SEXES.has(of) || GROUP_NOUNS.has(of) || of === PATIENT;

const groupOf = (r: Reader, clause: Clause | undefined): VerbGroup | undefined =>
  clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];

/** Of "42 people in three provinces fell ill" the first number. */
const isFirst = (r: Reader, q: Quantity, clause: Clause): boolean =>
  spansStartingIn(r.a.quantities, clause).find(({ kind }) => kind === q.kind) === q;

/** "22 men | believed to be cut off |": a clause that hangs on the counted ones says so. */
function isCutOff(r: Reader, q: Quantity): boolean {
  const first = firstStartingAt(r.a.verbGroups, q.end);
  return r.a.verbGroups
    .slice(first, first + CUT_REACH)
    .some(
      (group) =>
        r.a.tokens[group.head]?.sentence === q.sentence &&
        group.lemma === CUTTING &&
        group.voice === 'passive' &&
        r.a.tokens[group.endToken]?.lower === OFF,
    );
}

/** "believed to be cut off": verbs behind the counted ones among which it stands. */
const CUT_REACH = 2;
