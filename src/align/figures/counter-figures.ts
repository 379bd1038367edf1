import type { Clause, Quantity } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { COUNTING_LEMMAS, FIGURE_LEADS } from '../en/counting-verbs.ts';
import type { Reader } from '../reading/reader.ts';
import { subjectOf } from '../reading/subjects.ts';

/** Object of two figures that one report sets against each other without saying of what. */
const UNNAMED = 'figure';

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;

/** Who gives the figure, where a clause does nothing but give it: "the company counted 3,900", "the ministry puts the
 *  number at 17". Null for all other figures, and where a pronoun gives it. */
export function giverOf(r: Reader, q: Quantity): string | null {
  if (q.event !== null || q.partOf !== null || (q.kind === 'count' && q.of !== null)) return null;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (clause === undefined || group === undefined || subject === undefined || q.clause === null) return null;
  if (!COUNTING_LEMMAS.has(group.lemma) || group.negated || r.a.tokens[subject.head]?.pos === 'PRON')
    return null;
  return isBareGift(r, clause, group.endToken, q) ? subjectOf(r, q.clause) : null;
}

/** Nothing but words that lead to a figure stands between the verb and it, and nothing but a date behind. */
function isBareGift(r: Reader, clause: Clause, verbEnd: number, q: Quantity): boolean {
  const inside = r.a.tokens.slice(verbEnd, clause.endToken);
  return inside.every((token) => {
    if (token.start >= q.start && token.end <= q.end) return true;
    if (token.end <= q.number.start) return FIGURE_LEADS.has(token.lower) || FIGURE_LEADS.has(token.lemma);
    if (token.pos === 'PUNCT' || token.pos === 'SYM') return true;
    return (
      token.pos === 'ADP' || r.a.times.some((time) => time.start <= token.start && time.end >= token.end)
    );
  });
}

/** "The union said 5,800 took part; the company counted 3,900." What somebody only gives another number for is what the
 *  figure before counts, if somebody else gives that; both come out as the same thing, in two voices. */
export function withCounterFigures(
  statements: readonly Statement[],
  givers: ReadonlyMap<Statement, string>,
): readonly Statement[] {
  const changed = new Map<Statement, Statement>();
  statements.forEach((s, i) => {
    const giver = givers.get(s);
    const before = lastOf(statements, i);
    if (giver === undefined || before === undefined || !isCountered(before, s, giver)) return;
    const object = before.object ?? UNNAMED;
    changed.set(before, { ...before, object });
    const { predicate, modifiers, context, core, undergoer, places, scope, about } = before;
    changed.set(s, {
      ...s,
      ...{ object, predicate, modifiers, context, core, undergoer, places, scope, about },
      chain: s.chain.length > 0 ? s.chain : [giver],
    });
  });
  return statements.map((s) => changed.get(s) ?? s);
}

/** The figure before; of "18 of the 34 died" the 18. */
function lastOf(statements: readonly Statement[], i: number): Statement | undefined {
  const [part, last] = [statements[i - 2], statements[i - 1]];
  return part?.scope === 'part' && part.sentence.start === last?.sentence.start ? part : last;
}

/** The same kind of figure, in the same breath, from somebody else who is named. */
function isCountered(before: Statement, s: Statement, giver: string): boolean {
  if (before.value?.kind !== 'number' || s.value?.kind !== 'number' || before.supersession !== null)
    return false;
  const alike =
    before.value.measure === s.value.measure &&
    before.value.unit === s.value.unit &&
    before.value.currency === s.value.currency;
  // What is expected and what is counted are two things.
  if (before.stance === 'expect' || before.stance === 'pledge') return false;
  const voice = before.chain.at(-1);
  return (
    alike &&
    s.sentence.start - before.sentence.end <= NEXT_SENTENCE &&
    voice !== undefined &&
    voice !== giver &&
    voice !== s.chain.at(-1)
  );
}
