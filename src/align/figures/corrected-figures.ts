import type { Quantity, Sentence } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { spansStartingIn } from '../../text/spans-starting-in.ts';
import { CORRECTION_HEADS, OURSELVES, OWN_TEXTS, TOLD_BEFORE } from '../en/correction-words.ts';
import { REVISING_LEMMAS, TO } from '../en/supersession.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "Correction: An earlier version of this report said that the packs weigh | 250 | grams. They weigh 200 grams.": the figure
 *  that a house takes back, as the earlier one of what the figure that stands for it is of. `tell` makes a statement of a
 *  number of the text. */
export function withCorrected(
  r: Reader,
  statements: readonly Statement[],
  tell: (q: Quantity) => Statement,
): readonly Statement[] {
  const changed = new Map<string, Statement>();
  for (const sentences of corrections(r)) {
    sentences.forEach((sentence, i) => {
      for (const [old, right] of takenBack(r, sentence, sentences[i + 1])) {
        const stated = statements.find(({ focus }) => focus.start === right.number.start) ?? tell(right);
        const told = tell(old);
        // "We said that 900 firefighters came. There were 90.": of what it is, the sentence before says.
        const bare = stated.object === null && stated.predicate === null && stated.bearer === null;
        const { object, predicate, modifiers, about, context } = bare ? told : stated;
        const fact = { ...stated, object, predicate, modifiers, about, context, contrast: stated.id };
        changed.set(fact.id, fact);
        const former = formerOf(told, fact);
        changed.set(former.id, former);
      }
    });
  }
  const kept = statements.map((s) => changed.get(s.id) ?? s);
  const own = new Set(statements.map(({ id }) => id));
  return [...kept, ...[...changed.values()].filter(({ id }) => !own.has(id))];
}

/** The sentences of every paragraph headed "Correction:". */
function corrections(r: Reader): readonly (readonly Sentence[])[] {
  const { sentences, tokens } = r.a;
  return sentences.flatMap((sentence, first) => {
    const [head, colon] = tokens.slice(sentence.firstToken, sentence.firstToken + 2);
    if (!CORRECTION_HEADS.has(head?.lemma ?? '') || colon?.text !== ':') return [];
    return [sentences.slice(first).filter(({ paragraph }) => paragraph === sentence.paragraph)];
  });
}

/** Which number of a sentence was wrong and which one stands for it: behind it in the sentence, where that says so
 *  ("corrected the sum, given as 4.3 million, to 3.4 million"; "we said she was 48; she is 52"), or in the next one. */
function takenBack(
  r: Reader,
  sentence: Sentence,
  next: Sentence | undefined,
): readonly (readonly [Quantity, Quantity])[] {
  const own = spansStartingIn(r.a.quantities, sentence);
  const words = tokensIn(r.a.tokens, sentence);
  const [first, second] = own;
  if (first === undefined) return [];
  if (second !== undefined) {
    const between = tokensIn(r.a.tokens, { start: first.end, end: second.start });
    const moved = words.some(({ lemma }) => REVISING_LEMMAS.has(lemma)) && between.at(-1)?.lower === TO;
    const turns = between.some(({ text }) => text === ';') && tellsOfItself(r, sentence);
    return (moved || turns) && areOfOneKind(first, second) ? [[first, second]] : [];
  }
  const behind = next === undefined ? [] : spansStartingIn(r.a.quantities, next);
  const right = behind.find((q) => areOfOneKind(first, q));
  return right !== undefined && next?.boilerplate === false && tellsOfItself(r, sentence)
    ? [[first, right]]
    : [];
}

/** Its first verb says that the house, or a text of it, told something. */
function tellsOfItself(r: Reader, sentence: Sentence): boolean {
  const [group] = spansStartingIn(r.a.verbGroups, sentence);
  if (group === undefined || !TOLD_BEFORE.has(group.lemma)) return false;
  const before = tokensIn(r.a.tokens, { start: sentence.start, end: group.start });
  return before.some(({ lower, lemma }) => lower === OURSELVES || OWN_TEXTS.has(lemma));
}

/** Of one thing, as far as the two say; a bare number is of any kind: "gave her age as | 56". */
function areOfOneKind(old: Quantity, right: Quantity): boolean {
  if (old.value === right.value) return false;
  if (old.of !== null && right.of !== null && old.of !== right.of) return false;
  if (old.kind === right.kind) return old.unit === right.unit || old.unit === null;
  return old.kind === 'count' && old.of === null;
}

/** The figure taken back is of what the right one is of. */
function formerOf(old: Statement, fact: Statement): Statement {
  const { predicate, object, modifiers, about, bearer, subject, undergoer, scope, passing, context } = fact;
  const value =
    old.value?.kind === 'number' && fact.value?.kind === 'number'
      ? { ...fact.value, stated: old.value.stated, low: old.value.low, high: old.value.high }
      : old.value;
  return {
    ...old,
    ...{ predicate, object, modifiers, about, bearer, subject, undergoer, scope, passing, value },
    context: context.length === 0 ? old.context : context,
    numbers: fact.numbers,
    chain: fact.chain,
    stance: fact.stance,
    supersession: 'earlier',
    contrast: fact.id,
  };
}
