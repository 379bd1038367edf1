import type { EventMention, NounPhrase, Time, Token } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  BEING_HELD,
  CANCELLING,
  FIRST_SINCE,
  LATEST,
  LATEST_WORDS,
  TAKING_PLACE,
} from '../en/latest-words.ts';
import type { Reader } from '../reading/reader.ts';

/** The happening named by a noun that a date stands apart from: "the last inspection, in | June, had found nothing", "the
 *  overhaul took place in | April", "the first strike since | 2007". Null for all other dates. */
export function namedHappening(r: Reader, time: Time, at: number): EventMention | null {
  const phrase = apposedPhrase(r, time, at) ?? heldPhrase(r, time, at) ?? firstSince(r, at);
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  if (phrase === undefined || head === undefined || head.concept === null || head.pos !== 'NOUN') return null;
  const listed = r.a.events.find(({ token }) => token === phrase.head);
  const { start, end, sentence, concept, text } = head;
  const clause = r.clauseOf[phrase.head] ?? -1;
  return (
    listed ?? {
      ...{ start, end, sentence, token: phrase.head, clause: clause < 0 ? null : clause },
      ...{
        lemma: concept,
        label: text,
        class: null,
        form: 'noun',
        negated: false,
        modality: 'actual',
        once: false,
      },
    }
  );
}

/** The words that say which happening it was, where it was the last of its kind: "was | last | inspected in June". */
export function latestOf(r: Reader, time: Time, event: EventMention): readonly string[] {
  const at = firstStartingAt(r.a.tokens, time.start);
  const isLatest = (token: Token | undefined): boolean => LATEST_WORDS.has(token?.lower ?? '');
  const phrase = r.a.nounPhrases.find(({ head }) => head === event.token);
  const named = phrase !== undefined && r.a.tokens.slice(phrase.firstToken, phrase.head).some(isLatest);
  const told = event.form === 'verb' && isLatest(r.a.tokens[event.token - 1]);
  const since = firstSince(r, at)?.head === event.token;
  return named || told || since || (phrase !== undefined && pointsAtLatest(r, phrase)) ? [LATEST] : [];
}

/** "The dam was last inspected in June, the firm says; the state says that | the inspection | took place in April": the one
 *  spoken of just before. */
function pointsAtLatest(r: Reader, phrase: NounPhrase): boolean {
  const [opener, head] = [r.a.tokens[phrase.firstToken], r.a.tokens[phrase.head]];
  if (opener?.lower !== 'the' || head === undefined || head.concept === null) return false;
  const from = r.a.sentences[head.sentence - 1]?.firstToken ?? r.a.sentences[head.sentence]?.firstToken ?? 0;
  return r.a.tokens
    .slice(from, phrase.firstToken)
    .some(({ concept }, i, all) => concept === head.concept && LATEST_WORDS.has(all[i - 1]?.lower ?? ''));
}

/** "cancelled | Saturday's | spring fair": the day on which something will not be. */
export function isCalledOff(r: Reader, at: number): boolean {
  const phrase = r.a.nounPhrases.find(({ firstToken, head }) => firstToken <= at && at < head);
  const clause = r.a.clauses[r.clauseOf[at] ?? -1];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const object = clause?.object == null ? undefined : r.a.nounPhrases[clause.object];
  const cancels = group !== undefined && r.concepts[group.head] === CANCELLING && !group.negated;
  return (
    cancels &&
    phrase !== undefined &&
    object?.head === phrase.head &&
    /^[’']s$/.test(r.a.tokens[at + 1]?.text ?? '')
  );
}

/** "The last strike, in | 2006, went on for days". */
function apposedPhrase(r: Reader, time: Time, at: number): NounPhrase | undefined {
  const lead = r.a.tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
  const behind = r.a.tokens[firstStartingAt(r.a.tokens, time.end)];
  if (r.a.tokens[lead]?.text !== ',' || behind?.text !== ',') return undefined;
  const phrase = phraseBefore(r, lead);
  const words = phrase === undefined ? [] : r.a.tokens.slice(phrase.firstToken, phrase.head);
  return words.some(({ lower }) => LATEST_WORDS.has(lower)) ? phrase : undefined;
}

/** "the last overhaul was in | November", "the inspection took place in | April". */
function heldPhrase(r: Reader, time: Time, at: number): NounPhrase | undefined {
  const clause = r.a.clauses[r.clauseOf[at] ?? -1];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (group === undefined || subject === undefined || group.end > time.start) return undefined;
  const [take, place] = TAKING_PLACE;
  const placed = group.lemma === take && r.a.tokens[group.endToken]?.lower === place;
  if (!placed && !BEING_HELD.has(group.lemma)) return undefined;
  const between = r.a.tokens.slice(group.endToken + (placed ? 1 : 0), at);
  if (!between.every(({ pos }) => pos === 'ADP' || pos === 'ADV')) return undefined;
  // "The year was 2007" tells of no happening; "the last overhaul was in 2007" does.
  const latest = r.a.tokens
    .slice(subject.firstToken, subject.head)
    .some(({ lower }) => LATEST_WORDS.has(lower));
  return placed || latest || group.lemma !== 'be' ? subject : undefined;
}

/** Words from "first" to "since", at most: "the first strike on the railways since". */
const SINCE_REACH = 6;

/** "the first strike on the railways since | 2007", "the strike, the first since | 2007". */
function firstSince(r: Reader, at: number): NounPhrase | undefined {
  const [first, since] = FIRST_SINCE;
  if (r.a.tokens[at - 1]?.lower !== since) return undefined;
  const words = r.a.tokens.slice(Math.max(0, at - 1 - SINCE_REACH), at - 1);
  const from = at - 1 - words.length + words.findLastIndex(({ lower }) => lower === first);
  if (!words.some(({ lower }) => lower === first)) return undefined;
  const between = r.a.tokens.slice(from + 1, at - 1);
  if (between.some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX')) return undefined;
  const own = r.a.nounPhrases.find(({ firstToken, head }) => firstToken <= from && head > from && head < at);
  if (own !== undefined) return own;
  const comma = r.a.tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  return r.a.tokens[comma]?.text === ',' ? phraseBefore(r, comma) : undefined;
}

/** The noun phrase that ends before a token, with what hangs on it: "| The last strike | at Orrin Rail,". */
function phraseBefore(r: Reader, end: number): NounPhrase | undefined {
  const phrase = r.a.nounPhrases.find(({ endToken }) => endToken === end);
  const hangs = phrase !== undefined && r.a.tokens[phrase.firstToken - 1]?.pos === 'ADP';
  return hangs ? (phraseBefore(r, phrase.firstToken - 1) ?? phrase) : phrase;
}
