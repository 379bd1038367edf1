import type { Clause, Quantity, VerbGroup } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import { PEOPLE, UNSPOKEN_NOUNS } from '../en/figure-words.ts';
import { DEAD_WORDS, DYING_LEMMAS, GROUP_NOUNS, KILLING_LEMMAS, PERSON_SEXES } from '../en/victim-words.ts';
import { hull, type Reader } from '../reading/reader.ts';
import { numbersIn, statement } from '../reading/statement-base.ts';
import { plainCount } from './plain-count.ts';

/** Class of what befell them. */
const KILLED = 'kill';

/** From this place in a row on, the row is one of the dead: of three people who were shot the third may be the first to die. */
const SURELY_OF_DEAD = 4;

/** "A seventh victim died": seven are dead by then. A row that runs over a month or a year is another one's. Null
 *  for all other numbers. */
export function deathInRow(r: Reader, q: Quantity): Statement | null {
  const place = q.kind === 'ordinal' && typeof q.value === 'number' ? q.value : 0;
  if (place < 2 || !isPerson(q.of)) return null;
  const clause = clausesOf(r, q.sentence).find((one) => isWhoDied(r, q, one));
  const group = groupOf(r, clause);
  if (clause === undefined || group === undefined || group.negated || group.modal !== null) return null;
  if (isLongRow(r, q) || (place < SURELY_OF_DEAD && !countsDead(r, place))) return null;
  const told = statement(r, {
    kind: 'quantity',
    span: hull([q, group]),
    focus: q.number,
    sentence: q.sentence,
    clause: q.clause,
    predicate: KILLED,
    object: UNSPOKEN_NOUNS.get(PEOPLE) ?? PEOPLE,
    value: plainCount(place),
    label: r.a.article.text.slice(startOf(r, q), q.end),
    about: `${PEOPLE} ${r.a.eventLabels[KILLED] ?? ''}`,
    numbers: [...numbersIn(r, clause), place].sort((x, y) => x - y),
  });
  // Where the happening was is no place of this one: the row is that of all its dead.
  return { ...told, places: [] };
}

const isPerson = (noun: string | null): boolean =>
  noun !== null && (PERSON_SEXES.has(noun) || GROUP_NOUNS.has(noun));

/** The clauses of a sentence. */
const clausesOf = (r: Reader, sentence: number): readonly Clause[] =>
  spansStartingIn(r.a.clauses, r.a.sentences[sentence] ?? { start: 0, end: 0 });

const groupOf = (r: Reader, clause: Clause | undefined): VerbGroup | undefined =>
  clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];

/** The subject of "died", "was killed", "was found dead". */
function isWhoDied(r: Reader, q: Quantity, clause: Clause): boolean {
  const group = groupOf(r, clause);
  const subject = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  const own = subject !== undefined && subject.start <= q.number.start && q.number.end <= subject.end;
  if (!own || group === undefined) return false;
  if (DYING_LEMMAS.has(group.lemma)) return true;
  if (group.voice !== 'passive') return false;
  return KILLING_LEMMAS.has(group.lemma) || DEAD_WORDS.has(r.a.tokens[group.endToken]?.lower ?? '');
}

/** "the 30th person to die this year" */
function isLongRow(r: Reader, { sentence }: Quantity): boolean {
  const times = spansStartingIn(r.a.times, r.a.sentences[sentence] ?? { start: 0, end: 0 });
  return times.some(
    ({ type, granularity }) =>
      type === 'DURATION' || type === 'SET' || (type === 'DATE' && LONG.has(granularity)),
  );
}

/** Spans of time that hold the dead of many happenings. */
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'year', 'decade', 'century']);

/** The report itself counts as many dead, or one less. */
const countsDead = (r: Reader, place: number): boolean =>
  r.a.quantities.some(
    ({ kind, event, value, scope }) =>
      kind === 'count' && event === KILLED && scope !== 'part' && (value === place || value === place - 1),
  );

/** With its article: "A seventh victim". */
function startOf(r: Reader, q: Quantity): number {
  const before = r.a.tokens[firstStartingAt(r.a.tokens, q.start) - 1];
  return before?.pos === 'DET' && before.sentence === q.sentence ? before.start : q.start;
}
