import type { Clause, Quantity, Token, VerbGroup } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { isUpTo } from '../../text/numbers-exclude.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  COUNTING_LEMMAS,
  FIGURE_LEADS,
  FORESEEING_LEMMAS,
  HOLDING_LEMMAS,
  KEEPING_LEMMAS,
  REFLEXIVES,
  SUM_NOUNS,
} from '../en/counting-verbs.ts';
import { DIMENSION_UNITS } from '../en/dimension-nouns.ts';
import { SIDE_OPENERS } from '../en/figure-words.ts';
import { REPORT_NOUNS } from '../en/supersession.ts';
import { inUnitOf } from '../identity/replaced-figures.ts';
import { SUM_SIZE } from '../identity/rivals.ts';
import { type Reader, toldBy } from '../reading/reader.ts';
import { subjectOf } from '../reading/subjects.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import {
  answersAlike,
  deniedBefore,
  gappedGivers,
  isAlternative,
  nearFigures,
  retellsOfIt,
} from './answering-figures.ts';
import { objectOf } from './counted-thing.ts';

/** "lists 41 people | as | missing": it says more of them. */
const AS = 'as';

/** "11 | such | reports" */
const SUCH = 'such';

/** Object of two figures that one report sets against each other without saying of what. */
const UNNAMED = 'figure';

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;

/** Somebody who gives a figure in a clause that does nothing else. */
export interface Giver {
  readonly source: string;
  /** Concepts of what the clause names beside the figure ("puts the cost at"): the figure before must be told of it. */
  readonly named: readonly string[];
  /** What the figure counts, where the clause says so. */
  readonly counted: string | null;
  /** "11 | such | reports": it counts what was told before in another way. */
  readonly such: boolean;
  /** It names a cost, a bill, a loss: a sum before is one of these. */
  readonly ofSum: boolean;
  /** Both must tell of what is to come. */
  readonly foreseen: boolean;
}

/** Who gives the figure, where a clause does nothing but give it: "the company counted 3,900", "the ministry puts the
 *  number at 17", "the bank stood by its estimate of 90 million". Null for all other figures, and where a pronoun gives it. */
export function giverOf(r: Reader, q: Quantity): Giver | null {
  const such = isSuch(r, q);
  if ((q.event !== null && !such) || q.partOf !== null) return null;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = groupOf(r, clause);
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (clause === undefined || group === undefined || subject === undefined || q.clause === null) return null;
  if (q.start < group.end || !givesFigure(r, group, q) || group.negated) return null;
  if (r.a.tokens[firstStartingAt(r.a.tokens, q.end)]?.lower === AS) return null;
  const beside = namedBeside(r, clause, group.endToken, q);
  const source = sourceOf(r, q, r.a.tokens[subject.head], q.clause);
  if (beside === null || source === null) return null;
  return {
    source,
    named: beside.flatMap(({ concept }) => concept ?? []),
    counted: q.kind === 'count' && q.of !== null ? objectOf(r, q) : null,
    such,
    ofSum: beside.length > 0 && beside.every(({ lemma }) => SUM_NOUNS.has(lemma)),
    foreseen: FORESEEING_LEMMAS.has(group.lemma),
  };
}

const isSuch = (r: Reader, q: Quantity): boolean =>
  tokensIn(r.a.tokens, q).some(({ lower }) => lower === SUCH);

/** The subject; of "the bank itself puts the cost at" and "it knew of only three" whoever the attribution names. */
function sourceOf(r: Reader, q: Quantity, head: Token | undefined, clause: number): string | null {
  const named = REFLEXIVES.has(head?.lower ?? '') || head?.pos === 'PRON';
  return named ? (toldBy(r, q.number).chain.at(-1) ?? null) : subjectOf(r, clause);
}

const groupOf = (r: Reader, clause: Clause | undefined): VerbGroup | undefined =>
  clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];

/** "counted 3,900", "expects 19 percent"; "stood by" only with a word for a figure: policemen stand by, too. */
function givesFigure(r: Reader, group: VerbGroup, q: Quantity): boolean {
  if (COUNTING_LEMMAS.has(group.lemma) || FORESEEING_LEMMAS.has(group.lemma)) return true;
  if (!KEEPING_LEMMAS.has(group.lemma)) return false;
  const lead = r.a.tokens.slice(group.endToken).findIndex((token) => token.start >= q.start);
  return r.a.tokens
    .slice(group.endToken, group.endToken + Math.max(0, lead))
    .some(({ lemma }) => REPORT_NOUNS.has(lemma));
}

/** The nouns between the verb and the figure beyond words that lead to one ("puts the | cost | at"); null where anything
 *  else stands there, or anything but a date behind. */
function namedBeside(
  r: Reader,
  clause: Clause,
  verbEnd: number,
  q: Quantity,
): readonly { readonly lemma: string; readonly concept: string | null }[] | null {
  const nouns: { readonly lemma: string; readonly concept: string | null }[] = [];
  for (const token of r.a.tokens.slice(verbEnd, clause.endToken)) {
    if (token.start >= q.start && token.end <= q.end) continue;
    if (token.end <= q.number.start) {
      if (FIGURE_LEADS.has(token.lower) || FIGURE_LEADS.has(token.lemma)) continue;
      if (token.pos !== 'NOUN') return null;
      nouns.push(token);
      continue;
    }
    const dated = r.a.times.some((time) => time.start <= token.start && time.end >= token.end);
    if (token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'ADP' && !dated) return null;
  }
  return nouns;
}

/** "The union said 5,800 took part; the company counted 3,900." What somebody only gives another number for is what the
 *  figure before counts, if somebody else gives that; both come out as the same thing, in two voices. */
export function withCounterFigures(
  r: Reader,
  statements: readonly Statement[],
  givers: ReadonlyMap<Statement, Giver>,
): readonly Statement[] {
  const changed = new Map<Statement, Statement>();
  statements.forEach((s, i) => {
    const answered = answeredBy(r, statements, i, givers.get(s));
    if (answered === null) return;
    const { before, chain, chainBefore } = answered;
    const object = before.object ?? s.object ?? UNNAMED;
    changed.set(before, {
      ...before,
      object,
      chain: chainBefore,
      contrast: before.id,
      value: asMeant(before.value),
    });
    const { predicate, modifiers, context, core, undergoer, places, scope, passing, about } = before;
    changed.set(s, {
      ...s,
      ...{ object, predicate, modifiers, context, core, undergoer, places, scope, passing, about },
      contrast: before.id,
      chain,
      value: inUnitOf(s, before),
    });
  });
  return statements.map((s) => changed.get(s) ?? s);
}

/** The figure that another one answers, and whose the two are where neither has a source of its own. */
interface Answered {
  readonly before: Statement;
  readonly chain: readonly string[];
  readonly chainBefore: readonly string[];
}

/** A clause that only gives a figure answers the one before; so does a figure of as many who took part, or of what was
 *  told with the same verb, in another voice. */
function answeredBy(
  r: Reader,
  statements: readonly Statement[],
  i: number,
  giver: Giver | undefined,
): Answered | null {
  const s = statements[i];
  if (s === undefined) return null;
  if (giver !== undefined) {
    const before = answerable(r, statements, i, giver.counted);
    if (before !== null && isCountered(r, before, s, giver))
      return {
        before,
        chain: s.chain.length > 0 ? s.chain : [giver.source],
        chainBefore: before.chain,
      };
  }
  const [last] = nearFigures(statements, i);
  const gapped = last === undefined ? null : gappedGivers(r, last, s);
  if (last !== undefined && gapped !== null)
    return {
      before: last,
      chain: [gapped[1]],
      chainBefore: last.chain.length > 0 ? last.chain : [gapped[0]],
    };
  if (last !== undefined && isAlternative(r, last, s))
    return { before: last, chain: s.chain, chainBefore: last.chain };
  const before =
    nearFigures(statements, i).find((one) => answersAlike(r, one, s) || retellsOfIt(r, one, s)) ??
    deniedBefore(r, statements, i);
  return before === null ? null : { before, chain: s.chain, chainBefore: before.chain };
}

/** "As many as 40 were hurt, the union says. The company counted 12.": what is answered with another number was meant as
 *  one. */
const asMeant = (value: Statement['value']): Statement['value'] =>
  value?.kind === 'number' && isUpTo(value) ? { ...value, low: value.stated } : value;

/** The figure that another one may answer: the last one before it, or of "three tanks burned and 9,000 tonnes were lost" the
 *  three, where tanks are `counted`. */
function answerable(
  r: Reader,
  statements: readonly Statement[],
  i: number,
  counted: string | null,
): Statement | null {
  const last = lastOf(r, statements, i);
  if (counted === null || last?.object === counted) return last;
  return nearFigures(statements, i).find(({ object }) => object === counted) ?? last;
}

/** The figure before, in this sentence or the one before it; of "18 of the 34 died" the 18, and of "It could reach 230
 *  million. They include 50 million for a fine." the 230. */
function lastOf(r: Reader, statements: readonly Statement[], i: number): Statement | null {
  let end = statements[i]?.sentence.start ?? 0;
  let at = i - 1;
  const before = statements[at];
  if (before !== undefined && tellsParts(r, before)) {
    end = before.sentence.start;
    while (statements[at]?.sentence.start === end) at -= 1;
  }
  const [part, last] = [statements[at - 1], statements[at]];
  const figure = part?.scope === 'part' && part.sentence.start === last?.sentence.start ? part : last;
  if (figure === undefined || end - figure.sentence.end > NEXT_SENTENCE) return null;
  return SIDE_OPENERS.has(clauseOf(r, figure)?.opener ?? '') ? null : figure;
}

const tellsParts = (r: Reader, s: Statement): boolean =>
  HOLDING_LEMMAS.has(groupOf(r, clauseOf(r, s))?.lemma ?? '');

const clauseOf = (r: Reader, s: Statement): Clause | undefined =>
  r.a.clauses.find((one) => one.start <= s.focus.start && one.end >= s.focus.end);

/** The same kind of figure of the same thing, from somebody else who is named. */
function isCountered(r: Reader, before: Statement, s: Statement, giver: Giver): boolean {
  if (before.value?.kind !== 'number' || s.value?.kind !== 'number' || before.supersession !== null)
    return false;
  const value = inUnitOf(s, before);
  const alike =
    value?.kind === 'number' &&
    before.value.measure === value.measure &&
    before.value.unit === value.unit &&
    before.value.currency === value.currency;
  // What is expected and what is counted are two things.
  if (giver.foreseen ? !isForeseen(r, before) : before.stance === 'expect') return false;
  const voice = before.chain.at(-1);
  return (
    alike &&
    before.stance !== 'pledge' &&
    isToldOf(r, before, giver) &&
    voice !== undefined &&
    voice !== giver.source &&
    voice !== s.chain.at(-1)
  );
}

function isForeseen(r: Reader, s: Statement): boolean {
  const group = groupOf(r, clauseOf(r, s));
  return s.stance === 'expect' || group?.tense === 'future' || group?.modal != null;
}

/** What the giver's clause names is what the figure before is told of. */
function isToldOf(r: Reader, before: Statement, { named, counted, such, ofSum }: Giver): boolean {
  const { value, context, object } = before;
  if (counted !== null && counted !== object && !(such && tells(r, before, counted))) return false;
  const sum = value?.kind === 'number' && (value.measure === 'money' || value.stated >= SUM_SIZE);
  const unit = value?.kind === 'number' ? (value.unit ?? '') : '';
  const isDimension = (noun: string): boolean => DIMENSION_UNITS.get(noun)?.has(unit) === true;
  return (ofSum && sum) || named.every((noun) => context.includes(noun) || isDimension(noun));
}

/** "17 drivers had | reported | the fault" tells of reports. */
function tells(r: Reader, s: Statement, concept: string): boolean {
  const clause = clauseOf(r, s);
  return clause !== undefined && tokensIn(r.a.tokens, clause).some(({ lemma }) => lemma === concept);
}
